package winset.cli;

import java.util.ArrayList;
import java.util.List;
import winset.config.CalibrationFile;
import winset.config.CalibrationPlan;
import winset.config.Problems;
import winset.config.Report;
import winset.config.TextFile;
import winset.history.EpisodeTable;
import winset.history.Hindcast;
import winset.history.Mapping;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.sweep.Factor;

/** Reads calibrations that the user names, and says what they are. */
final class Calibrations {

  private Calibrations() {}

  static boolean isOne(String file) throws Refusal {
    try {
      return CalibrationFile.isCalibration(Scenarios.path(file));
    } catch (Problems e) {
      throw Scenarios.refusal(file, e);
    }
  }

  static CalibrationPlan read(String file) throws Refusal {
    try {
      return CalibrationFile.read(Scenarios.path(file), Mapping::sets);
    } catch (Problems e) {
      throw new Refusal(Report.of(file, e.all()));
    }
  }

  /** The table of episodes that a calibration names, as text. */
  static String table(CalibrationPlan plan) throws Refusal {
    if (plan.episodes().isEmpty()) {
      return EpisodeTable.shippedText();
    }
    try {
      return TextFile.read(plan.episodes().get());
    } catch (Problems e) {
      throw new Refusal(Report.of(plan.episodes().get().toString(), e.all()));
    }
  }

  /** What that text holds. */
  static EpisodeTable parse(CalibrationPlan plan, String text) throws Refusal {
    try {
      return EpisodeTable.parse(text);
    } catch (Problems e) {
      String name = plan.episodes().map(Object::toString).orElse("the shipped episodes");
      throw new Refusal(Report.of(name, e.all()));
    }
  }

  /** Refuses a calibration some draw of which cannot be set up. */
  static void check(CalibrationPlan plan, EpisodeTable table, String file) throws Refusal {
    try {
      check(plan.scenario(plan.values(0)), table, file);
      for (int draw = 1; draw < plan.draws(); draw++) {
        plan.scenario(plan.values(draw));
      }
    } catch (InvalidScenarioException e) {
      throw new Refusal(file + " has values that do not go together: " + e.getMessage());
    }
  }

  /** Refuses episodes that cannot be set up with a scenario. */
  static void check(Scenario base, EpisodeTable table, String name) throws Refusal {
    try {
      Hindcast.check(base, table);
    } catch (InvalidScenarioException e) {
      throw new Refusal(
          "an episode cannot be set up as %s has it: %s".formatted(name, e.getMessage()));
    }
  }

  /** What a calibration asks and varies, a line each. */
  static List<String> description(CalibrationPlan plan) throws Refusal {
    EpisodeTable table = parse(plan, table(plan));
    List<String> lines = new ArrayList<>();
    if (!plan.question().isEmpty()) {
      lines.add("question: " + plan.question());
    }
    lines.add("scenario: " + plan.scenario().title());
    lines.add("parameters, every value equally likely before:");
    for (Factor parameter : plan.parameters()) {
      int last = parameter.levels().size() - 1;
      lines.add(
          "  %s: %s to %s"
              .formatted(
                  parameter.name(),
                  Scalars.text(parameter.levels().value(0)),
                  Scalars.text(parameter.levels().value(last))));
    }
    long runs = (long) plan.draws() * plan.replications() * table.episodes().size();
    lines.add(
        "%s episodes in %s chains, %s draws, %s runs of each episode at each: %s runs, seed %s"
            .formatted(
                table.episodes().size(),
                table.chains().size(),
                plan.draws(),
                plan.replications(),
                runs,
                plan.seed()));
    return lines;
  }
}
