package winset.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code winset completion}: the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    description =
        "Print a script by which bash or zsh completes the commands and options of winset, and the names "
            + "of files. A line in ~/.bashrc or ~/.zshrc, below that which says what winset "
            + "is, loads it: eval \"$(winset completion)\"",
    footer = "  winset completion")
final class CompletionCommand implements Callable<Integer> {

  /** Where a command has options with values the script would not complete files: most are. */
  private static final Pattern NO_FILES = Pattern.compile("(?m)^.*&& compopt \\+o default\n");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    String script = AutoComplete.bash("winset", spec.root().commandLine());
    out.print(NO_FILES.matcher(script).replaceAll(""));
    out.flush();
    return 0;
  }
}
