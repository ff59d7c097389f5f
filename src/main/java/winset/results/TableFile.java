package winset.results;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table that winset or another program wrote. */
final class TableFile {

  private static final int MARK = '\uFEFF';

  private TableFile() {}

  /** Its text; a byte order mark, which spreadsheets put before the header, is passed over. */
  static BufferedReader open(Path file) throws IOException {
    BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
    try {
      in.mark(1);
      if (in.read() != MARK) {
        in.reset();
      }
      return in;
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }
}
