package winset.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.model.Limits;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.sweep.ChartChoice;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Plan;
import winset.sweep.Replications;

/** Reads sweeps from YAML: a question, a scenario, what to vary and what to read off each run. */
public final class SweepFile {

  /** The names in a sweep file that are read here. */
  static final List<String> NAMES =
      List.of(
          "question",
          "scenario",
          "set",
          "baseline",
          "replications",
          "seed",
          "common-seeds",
          "measures",
          "series",
          "events",
          "charts",
          "run-limit",
          "time-limit");

  private static final List<String> ONLY_HERE =
      List.of("question", "scenario", "factors", "replications", "measures");

  private final ProblemList problems = new ProblemList();
  private final Path file;
  private final Block block;

  private SweepFile(Path file, String text) throws Problems {
    this.file = file;
    block = Block.of(problems, YamlTree.of(text), "");
  }

  /** True if a file has at its top what only a sweep has. */
  public static boolean isSweep(Path path) throws Problems {
    Map<String, Node> names = new ProblemList().block(YamlTree.of(TextFile.read(path)), "");
    return names != null && names.keySet().stream().anyMatch(ONLY_HERE::contains);
  }

  /**
   * Reads a file.
   *
   * @param settings assignments "path=value" that go over what the file sets
   */
  public static Plan read(Path path, List<String> settings) throws Problems {
    return new SweepFile(path, TextFile.read(path)).plan(settings);
  }

  private Plan plan(List<String> settings) throws Problems {
    block.only(Stream.concat(NAMES.stream(), DesignReader.NAMES.stream()).toList());
    String question = block.text("question", "");
    Replications replications = ReplicationsReader.read(block);
    int seed = block.whole("seed", 1, 0, Integer.MAX_VALUE);
    boolean common = block.flag("common-seeds", true);
    List<Measure> measures = measures();
    Plan.Keeping keeping =
        new Plan.Keeping(block.flag("series", false), block.flag("events", false));
    Limits limits = limits();
    DesignReader designs = new DesignReader(block, file);
    Scenario read = scenario();
    if (read != null) {
      FactorReader reader = new FactorReader(problems, read);
      reader.set(block.node("set"));
      reader.set(settings);
      Scenario scenario = reader.scenario();
      List<Factor> factors = designs.factors(reader);
      Design design = problems.count() > 0 ? null : designs.design(factors, scenario, seed);
      if (design != null) {
        Plan plan =
            new Plan(
                question,
                scenario,
                factors,
                design,
                replications,
                seed,
                common,
                measures,
                keeping,
                limits);
        checkSize(plan);
        checkPoints(plan);
        OptionalLong baseline = problems.count() > 0 ? OptionalLong.empty() : baseline(plan);
        if (problems.count() == 0) {
          plan = baseline.isPresent() ? plan.against(baseline.getAsLong()) : plan;
          plan = block.has("charts") ? plan.drawing(charts(plan)) : plan;
        }
        if (problems.count() == 0) {
          return plan;
        }
      }
    }
    throw new Problems(problems.all());
  }

  private OptionalLong baseline(Plan plan) {
    return block.has("baseline")
        ? new BaselineReader(problems, plan).point(block.node("baseline"))
        : OptionalLong.empty();
  }

  private List<ChartChoice> charts(Plan plan) {
    return new ChartsReader(problems, plan).read(block);
  }

  private void checkSize(Plan plan) {
    long runs;
    try {
      runs = plan.runs();
    } catch (ArithmeticException beyondCounting) {
      runs = Long.MAX_VALUE;
    }
    String what = DesignReader.origin(plan.design());
    if (runs > Plan.MOST_RUNS) {
      String many = runs == Long.MAX_VALUE ? "more than 9 x 10^18" : Long.toString(runs);
      block.refuse(
          what,
          "",
          "must make at most %s runs, not %s with %s replications: %s"
              .formatted(
                  Plan.MOST_RUNS,
                  many,
                  plan.replications().atMost(),
                  DesignReader.fewer(plan.design(), " or replications")));
    } else if (plan.replications().adaptive() && plan.points() > Plan.MOST_ADAPTIVE_POINTS) {
      block.refuse(
          "replications",
          "",
          "can be looked for at no more than %s points, not %s: give a number"
              .formatted(Plan.MOST_ADAPTIVE_POINTS, plan.points()));
    }
  }

  /** Values may be right each for itself and not go together; looked at where points are few. */
  private void checkPoints(Plan plan) {
    if (problems.count() == 0 && plan.points() <= 10_000) {
      for (long point = 0; point < plan.points(); point++) {
        try {
          plan.scenario(point);
        } catch (InvalidScenarioException e) {
          String where =
              plan.factors().stream().map(Factor::name).toList()
                  + " = "
                  + plan.values(point).stream().map(Scalars::text).toList();
          String origin = DesignReader.origin(plan.design());
          block.refuse(
              origin, "", "values that do not go together: " + where + ": " + e.getMessage());
          return;
        }
      }
    }
  }

  private Limits limits() {
    int events = block.whole("run-limit", (int) Plan.USUAL_LIMITS.events(), 1, Integer.MAX_VALUE);
    return new Limits(
        events, block.has("time-limit") ? block.decimal("time-limit") : Double.POSITIVE_INFINITY);
  }

  private @Nullable Scenario scenario() {
    String name = block.text("scenario");
    if (name.isEmpty()) {
      return null;
    }
    try {
      return ScenarioFile.read(file.toAbsolutePath().resolveSibling(name).normalize());
    } catch (InvalidPathException e) {
      problems.add("scenario", name, FileNames.none());
    } catch (Problems e) {
      problems.quote("scenario", name, e.all());
    }
    return null;
  }

  private List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    List<String> known = Measures.all().stream().map(Measure::name).toList();
    for (Node element : block.list("measures", "[deal, days]")) {
      String name = element instanceof ScalarNode scalar ? scalar.getValue() : "";
      Measures.find(name)
          .ifPresentOrElse(
              measures::add,
              () ->
                  problems.add(
                      YamlTree.line(element), "measures: " + name, Nearest.among(name, known)));
    }
    if (Set.copyOf(measures).size() < measures.size()) {
      problems.add("measures", "", "name a measure twice");
    }
    return measures;
  }
}
