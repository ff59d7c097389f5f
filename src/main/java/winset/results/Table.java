package winset.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import winset.scenario.Scalars;

/**
 * A CSV file in the making: plain RFC 4180 with LF, UTF-8, header first. It is written beside its
 * place and moved there when it is whole.
 */
final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

  private final Writer out;

  private Table(Writer out) {
    this.out = out;
  }

  /** Whoever has the rows. */
  interface Rows {
    void into(Table table) throws IOException;
  }

  /** Writes a whole file; on failure nothing of it is left. */
  static void write(Path file, List<String> header, Rows rows) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
        Table table = new Table(out);
        table.row(header.toArray());
        rows.into(table);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Adds a row: nothing for null, numbers at their shortest, choices in lower case. */
  void row(@Nullable Object... cells) throws IOException {
    Object[] texts = Arrays.stream(cells).map(c -> c == null ? "" : Scalars.text(c)).toArray();
    out.write(FORMAT.format(texts));
    out.write('\n');
  }
}
