package winset.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a user may do next, as lines that can be pasted. Commands tell it on standard error, so that
 * what they print can still be piped.
 */
final class Next {

  private final StringBuilder text = new StringBuilder();

  /** A sentence of advice. */
  Next say(String words) {
    text.append(Page.plain(words)).append('\n');
    return this;
  }

  /** A command, without the name of the program. */
  Next command(String... words) {
    List<String> command = new ArrayList<>(Shell.launcher());
    command.addAll(List.of(words));
    return say("  " + Shell.command(command));
  }

  /** Writes it. */
  void to(PrintWriter writer) {
    writer.print(text);
    writer.flush();
  }
}
