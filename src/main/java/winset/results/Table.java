package winset.results;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import winset.scenario.Scalars;

/** CSV in the making: plain RFC 4180 with LF, UTF-8, header first. */
public final class Table {

  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).setRecordSeparator('\n').get();

  private final CSVFormat format = FORMAT.builder().get();
  private final Appendable out;

  /** A table that is written to a text or a file, by a format of its own: formats lock. */
  Table(Appendable out) {
    this.out = out;
  }

  /** Whoever has the rows. */
  public interface Rows {
    /** Adds them. */
    void into(Table table) throws IOException;
  }

  /** The text of some rows. */
  public static String text(Rows rows) {
    StringBuilder text = new StringBuilder();
    try {
      rows.into(new Table(text));
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be written", e);
    }
    return text.toString();
  }

  /** Writes a whole file. */
  public static void write(Path file, List<String> header, Rows rows) throws IOException {
    WholeFile.write(
        file,
        beside -> {
          try (Writer out = Files.newBufferedWriter(beside, StandardCharsets.UTF_8)) {
            Table table = new Table(out);
            table.row(header.toArray());
            rows.into(table);
          }
        });
  }

  /** Adds a row: nothing for null, numbers at their shortest, choices in lower case. */
  public void row(@Nullable Object... cells) throws IOException {
    Object[] texts = Arrays.stream(cells).map(c -> c == null ? "" : Scalars.text(c)).toArray();
    format.printRecord(out, texts);
  }
}
