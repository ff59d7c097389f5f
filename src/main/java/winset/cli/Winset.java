package winset.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code winset} itself: holds the others. */
@Command(
    name = "winset",
    description = "Agent-based simulation of negotiation between governments split into factions.",
    subcommands = {
      InitCommand.class,
      RunCommand.class,
      SweepCommand.class,
      MergeCommand.class,
      LiveCommand.class,
      ReportCommand.class,
      AnalyseCommand.class,
      CompareCommand.class,
      HindcastCommand.class,
      CalibrateCommand.class,
      CheckCommand.class,
      SchemaCommand.class,
      CompletionCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false,
    usageHelpWidth = 100,
    usageHelpAutoWidth = false,
    optionListHeading = "%nOptions:%n",
    parameterListHeading = "%nWhat to give:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExample:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeOnInvalidInput = Winset.MISTAKE,
    exitCodeOnExecutionException = Winset.DEFECT,
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, told in a message"
    },
    footer = {
      "  winset run configs/scenarios/spring-2021.yaml --seed 7",
      "  winset sweep configs/sweeps/quick.yaml",
      "  winset init my-talks"
    })
final class Winset implements Callable<Integer> {

  static final int DEFECT = 1;
  static final int MISTAKE = 2;
  static final int SOME_FAILED = 3;
  static final int INTERRUPTED = 130;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The command line with its way of dealing with mistakes. */
  static CommandLine commandLine() {
    return new CommandLine(new Winset())
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setHelpFactory(SpacedHelp::new)
        .setExpandAtFiles(false)
        .setParameterExceptionHandler(Mistakes::inArguments)
        .setExecutionExceptionHandler(Mistakes::inWork);
  }

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(),
        "a command is missing; 'winset init NAME' writes a scenario and a sweep to start from");
  }
}
