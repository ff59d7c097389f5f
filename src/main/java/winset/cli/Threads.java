package winset.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import winset.sweep.LocalThreads;

/** How many threads the user asks for. */
final class Threads {

  private static final int MOST = 1024;

  private Threads() {}

  /** As many as asked for, else one a processor. */
  static LocalThreads of(@Nullable Integer asked, CommandLine command) {
    int threads = asked == null ? Runtime.getRuntime().availableProcessors() : asked;
    if (threads < 1 || threads > MOST) {
      throw new ParameterException(command, "--threads must be 1 to " + MOST);
    }
    return new LocalThreads(threads);
  }
}
