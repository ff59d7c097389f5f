package winset.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import winset.scenario.Scenario;
import winset.sweep.Factor;

/** Reads calibrations from YAML: a scenario, a table of episodes, priors, how much to try. */
public final class CalibrationFile {

  private static final List<String> NAMES =
      List.of("question", "scenario", "episodes", "parameters", "draws", "replications", "seed");
  private static final int DRAWS = 1000;
  private static final int MOST_DRAWS = 1_000_000;
  private static final int RUNS = 20;
  private static final int MOST_RUNS = 10_000;

  private final ProblemList problems = new ProblemList();
  private final Path file;
  private final Block block;

  private CalibrationFile(Path file, String text) throws Problems {
    this.file = file;
    block = Block.of(problems, YamlTree.of(text), "");
  }

  /** True if a file has at its top what only a calibration has. */
  public static boolean isCalibration(Path path) throws Problems {
    Map<String, Node> names = new ProblemList().block(YamlTree.of(TextFile.read(path)), "");
    return names != null && names.containsKey("parameters");
  }

  /**
   * Reads a file.
   *
   * @param taken true for a path that episodes set, which cannot be fitted
   */
  public static CalibrationPlan read(Path path, Predicate<String> taken) throws Problems {
    return new CalibrationFile(path, TextFile.read(path)).plan(taken);
  }

  private CalibrationPlan plan(Predicate<String> taken) throws Problems {
    block.only(NAMES);
    String question = block.text("question", "");
    Optional<Path> episodes =
        block.has("episodes") ? Optional.ofNullable(beside("episodes")) : Optional.empty();
    int draws = block.whole("draws", DRAWS, 2, MOST_DRAWS);
    int replications = block.whole("replications", RUNS, 1, MOST_RUNS);
    if ((long) draws * replications > Integer.MAX_VALUE) {
      block.refuse(
          "replications", Integer.toString(replications), "times draws must be at most 2147483647");
    }
    int seed = block.whole("seed", 1, 0, Integer.MAX_VALUE);
    Scenario scenario = scenario();
    if (!block.has("parameters")) {
      block.refuse("parameters", "", "is missing: {utility.loss: {from: 0.8, to: 3}}");
    }
    if (scenario != null) {
      FactorReader reader = new FactorReader(problems, scenario);
      List<Factor> parameters = reader.factors(block.node("parameters"), false, false);
      for (Factor parameter : parameters) {
        if (taken.test(parameter.name())) {
          problems.add(parameter.name(), "", "is what each episode says, and cannot be fitted");
        } else if (!(parameter.levels().value(0) instanceof Number)) {
          problems.add(parameter.name(), "", "must be a number to be fitted");
        }
      }
      if (problems.count() == 0 && parameters.isEmpty()) {
        block.refuse("parameters", "", "must name at least one");
      }
      if (problems.count() == 0) {
        return new CalibrationPlan(
            question, scenario, episodes, parameters, draws, replications, seed);
      }
    }
    throw new Problems(problems.all());
  }

  private @Nullable Scenario scenario() {
    Path place = beside("scenario");
    if (place == null) {
      return null;
    }
    try {
      return ScenarioFile.read(place);
    } catch (Problems e) {
      problems.quote("scenario", block.text("scenario"), e.all());
      return null;
    }
  }

  /** The file of that name beside this one; null where nothing is named. */
  private @Nullable Path beside(String name) {
    String text = block.text(name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return file.toAbsolutePath().resolveSibling(text).normalize();
    } catch (InvalidPathException e) {
      block.refuse(name, text, FileNames.none());
      return null;
    }
  }
}
