package winset.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.analysis.AnalysisFiles;
import winset.analysis.Findings;
import winset.analysis.Response;
import winset.analysis.Target;
import winset.analysis.Target.UnknownTargetException;
import winset.results.Made;
import winset.results.Refused;
import winset.sweep.Plan;

/** {@code winset analyse}: what decides a measure of a finished sweep. */
@Command(
    name = "analyse",
    description = {
      "Tell what decides a measure of a finished sweep, from its files alone: its factors' shares of "
          + "the variance (design: saltelli), their effects (morris; where runs come to it or not, grid, "
          + "one-at-a-time and table too), and in what part of the space runs come to it (all designs "
          + "but morris and one-at-a-time).",
      "Into the sweep's folder: tables in analysis/, charts, and the report again with them. Sweeps "
          + "of points spread over ranges are analysed for deals at their end."
    },
    exitCodeList = {
      "0:done",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, told in a message"
    },
    footer = {
      "  winset analyse output/discovery",
      "  winset analyse output/discovery --measure outcome.collapse --measure \"zone_share >= 0.5\""
    })
final class AnalyseCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "DIR", description = "The folder that a sweep left.")
  private String name = "";

  @Option(
      names = "--measure",
      paramLabel = "NAME",
      description =
          "What is to be explained: a measure that the sweep has, an outcome as in outcome.collapse, "
              + "or a number compared with another; may be repeated. Default: deal.")
  private List<String> measures = new ArrayList<>();

  @Override
  public Integer call() throws Refusal {
    FinishedSweep sweep = FinishedSweep.open(name, "analyse");
    List<Target> targets = targets(sweep.results().plan());
    try {
      List<String> dropped = new ArrayList<>(AnalysisFiles.measures(sweep.folder()));
      dropped.removeAll(targets.stream().map(Target::name).toList());
      Drawn drawn = drawn(sweep, targets);
      Made.noteDerived(sweep.folder(), drawn.files());
      Page page = new Page(Page.terminalWidth());
      for (Findings findings : drawn.findings()) {
        findings.sentences().forEach(page::paragraph);
        findings.all().forEach(finding -> finding.outline().forEach(page::line));
      }
      page.paragraph("In brackets: 95 % intervals. An illustration, not a prediction.");
      if (!dropped.isEmpty()) {
        page.paragraph(
            "This takes the place of the analysis of %s; for both, give --measure for each."
                .formatted(String.join(", ", dropped)));
      }
      page.gap()
          .paragraph("Wrote %s, %s".formatted(sweep.folder().resolve("report.html"), drawn.told()));
      Page.print(spec.commandLine().getOut(), page.toString());
      return 0;
    } catch (Refused e) {
      throw OutFolder.inUse(name, e);
    } catch (IOException e) {
      throw new Refusal(name + ": " + Reasons.of(e));
    }
  }

  private Drawn drawn(FinishedSweep sweep, List<Target> targets) throws IOException, Refusal {
    Plan plan = sweep.results().plan();
    for (Target target : targets) {
      if (!Findings.possible(plan, target)) {
        throw new Refusal(nothing(target));
      }
    }
    return Drawn.write(sweep.results(), targets, sweep.folder(), spec.commandLine().getErr());
  }

  private List<Target> targets(Plan plan) throws Refusal {
    if (plan.runs() > Response.MOST_RUNS) {
      throw new Refusal(
          "%s has up to %s runs, and at most %s can be analysed"
              .formatted(name, plan.runs(), Response.MOST_RUNS));
    }
    List<Target> targets = new ArrayList<>();
    try {
      for (String measure : measures.isEmpty() ? List.of("deal") : measures) {
        Target target = Target.parse(measure, plan);
        if (targets.stream().noneMatch(known -> known.name().equals(target.name()))) {
          targets.add(target);
        }
      }
    } catch (UnknownTargetException e) {
      throw new ParameterException(spec.commandLine(), "--measure " + e.getMessage());
    }
    return targets;
  }

  private static String nothing(Target target) {
    return "%s is a number: give a bound that makes it a yes or no, as in --measure \"%s >= 0.5\", or analyse a sweep of design morris or saltelli"
        .formatted(target.name(), target.name());
  }
}
