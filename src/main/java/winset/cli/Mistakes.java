package winset.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What went wrong, in words: the user's mistakes in a line, our own with their stack trace. */
final class Mistakes {

  private Mistakes() {}

  /** Arguments that cannot be understood. */
  static int inArguments(ParameterException e, String... args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String name = command.getCommandSpec().qualifiedName();
    err.print(name + ": " + message(e) + "\n");
    err.print("Try '" + name + " --help'.\n");
    err.flush();
    return Winset.MISTAKE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing && missing.getMissing().size() == 1) {
      ArgSpec argument = missing.getMissing().get(0);
      return argument.isPositional() ? argument.paramLabel() + " is missing" : trimmed(e);
    }
    if (e instanceof OverwrittenOptionException twice
        && twice.getOverwritten() instanceof OptionSpec option) {
      return "option '" + option.longestName() + "' is given twice";
    }
    return trimmed(e);
  }

  private static String unmatched(UnmatchedArgumentException e) {
    String kind =
        e.isUnknownOption()
            ? "unknown option"
            : e.getCommandLine().getSubcommands().isEmpty() ? "no use for" : "unknown command";
    List<String> near = e.getSuggestions();
    return kind
        + " '"
        + e.getUnmatched().get(0)
        + (near.isEmpty() ? "'" : "'; did you mean '" + near.get(0) + "'?");
  }

  private static String trimmed(ParameterException e) {
    String message = String.valueOf(e.getMessage());
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  /** What a command could not do. */
  static int inWork(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof Refusal refusal) {
      err.print(refusal.getMessage() + "\n");
      err.flush();
      return Winset.MISTAKE;
    }
    err.print(
        "This is a defect of winset, not of your input. Please report it with what follows.\n");
    e.printStackTrace(err);
    err.flush();
    return Winset.DEFECT;
  }
}
