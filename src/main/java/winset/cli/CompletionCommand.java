package winset.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code winset completion}: the script by which a shell completes commands and options. */
@Command(
    name = "completion",
    description =
        "Print a script by which bash or zsh completes the commands and options of winset; all else "
            + "completes as files. A line in ~/.bashrc or ~/.zshrc, below that which says what winset "
            + "is, loads it: eval \"$(winset completion)\"",
    footer = "  winset completion")
final class CompletionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(AutoComplete.bash("winset", spec.root().commandLine()));
    out.flush();
    return 0;
  }
}
