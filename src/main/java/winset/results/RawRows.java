package winset.results;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the rows of a file as they stand there, in order of run; the file may be torn
 * anywhere. Rows that do not ascend are passed over.
 */
final class RawRows implements Closeable {

  private static final int LONGEST = 1 << 20;
  private static final int MOST_DIGITS = 18;
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private @Nullable RawRow row;
  private @Nullable RawRow after;

  /** A row with the number it begins with; -1 if it begins with none. */
  private record RawRow(long run, String text) {}

  private RawRows(InputStream in) throws IOException {
    this.in = in;
    row = read();
    after = read();
  }

  /**
   * The rows of a file that is read a piece at a time.
   *
   * @param piece how many bytes
   */
  static RawRows of(Path file, int piece) throws IOException {
    return new RawRows(new PieceByPiece(file, piece));
  }

  /** The rows of a file; none if it is not there. */
  static RawRows of(Path file) throws IOException {
    return new RawRows(
        Files.exists(file)
            ? new BufferedInputStream(Files.newInputStream(file), BUFFER)
            : InputStream.nullInputStream());
  }

  /** The rows of a run as they stand in the file; those of runs before are passed over. */
  String take(long run) throws IOException {
    StringBuilder taken = new StringBuilder();
    while (row != null && (row.run <= run || isAstray(row))) {
      if (row.run == run) {
        taken.append(row.text);
      }
      row = after;
      after = read();
    }
    return taken.toString();
  }

  /** True if one of the next two rows, of which the first may be the header, is of a run. */
  boolean any() {
    return (row != null && row.run >= 0) || (after != null && after.run >= 0);
  }

  /** True if the next row goes back behind this one: then this one is not what it was. */
  private boolean isAstray(RawRow row) {
    return after != null && after.run >= 0 && after.run < row.run;
  }

  /** The next whole row; null at the end, or where what follows is no row. */
  private @Nullable RawRow read() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean quoted = false;
    for (int b = in.read(); b >= 0 && bytes.size() < LONGEST; b = in.read()) {
      bytes.write(b);
      quoted ^= b == '"';
      if (b == '\n' && !quoted) {
        String text = bytes.toString(StandardCharsets.UTF_8);
        return new RawRow(number(text), text);
      }
    }
    return null;
  }

  /** Digits and a comma; longer numbers than any run has are none. */
  private static long number(String text) {
    int comma = text.indexOf(',');
    boolean digits =
        comma > 0
            && comma <= MOST_DIGITS
            && text.chars().limit(comma).allMatch(c -> c >= '0' && c <= '9');
    return digits ? Long.parseLong(text.substring(0, comma)) : -1;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
