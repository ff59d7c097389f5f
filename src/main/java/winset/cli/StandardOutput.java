package winset.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Standard output, which remembers that something written there was lost: writers of text keep that
 * to themselves. A reader that has enough, such as {@code head}, loses nothing.
 */
final class StandardOutput extends FilterOutputStream {

  private static final String READER_WENT = "Broken pipe";

  private @Nullable String lost;

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** Why something was lost; empty if nothing was. */
  Optional<String> lost() {
    return Optional.ofNullable(lost);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      out.write(bytes, from, length);
    } catch (IOException e) {
      String why = String.valueOf(e.getMessage());
      lost = why.equals(READER_WENT) ? lost : why;
      throw e;
    }
  }
}
