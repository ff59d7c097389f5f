package winset.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Plan;

/** Reads sweeps from YAML: a question, a scenario, what to vary and what to read off each run. */
public final class SweepFile {

  private static final List<String> NAMES =
      List.of(
          "question", "scenario", "design", "factors", "set", "replications", "seed", "measures");

  private static final List<String> ONLY_HERE =
      List.of("question", "scenario", "factors", "replications", "measures");

  private final Findings findings = new Findings();
  private final Path file;
  private final Map<String, Node> block;

  private SweepFile(Path file, String text) throws Problems {
    this.file = file;
    Map<String, Node> read = findings.block(YamlTree.of(text), "");
    block = read == null ? Map.of() : read;
  }

  /** True if a file has at its top what only a sweep has. */
  public static boolean isSweep(Path path) throws Problems {
    Map<String, Node> names = new Findings().block(YamlTree.of(TextFile.read(path)), "");
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
    for (String name : block.keySet()) {
      if (!NAMES.contains(name)) {
        findings.add(name, "", Nearest.unknown(name, NAMES));
      }
    }
    String question = text("question", "");
    int replications = whole("replications", 1, 1, 100_000_000);
    int seed = whole("seed", 1, 0, Integer.MAX_VALUE);
    List<Measure> measures = measures();
    String design = text("design", "grid");
    if (!design.equals("grid")) {
      findings.add("design", design, "must be one of: grid");
    }
    Scenario scenario = scenario();
    if (scenario != null) {
      FactorReader reader = new FactorReader(findings, scenario);
      reader.set(block.get("set"));
      reader.set(settings);
      List<Factor> factors = reader.factors(block.get("factors"));
      if (findings.count() == 0) {
        Plan plan =
            new Plan(
                question,
                reader.scenario(),
                factors,
                new Design.Grid(),
                replications,
                seed,
                measures);
        checkSize(plan);
        checkPoints(plan);
        if (findings.count() == 0) {
          return plan;
        }
      }
    }
    throw new Problems(findings.all());
  }

  private void checkSize(Plan plan) {
    long runs;
    try {
      runs = plan.runs();
      if (runs <= Plan.MOST_RUNS && plan.points() > Plan.MOST_POINTS) {
        findings.add(
            "factors",
            "",
            "make " + plan.points() + " points; at most " + Plan.MOST_POINTS + ": fewer steps");
      }
    } catch (ArithmeticException beyondCounting) {
      runs = Long.MAX_VALUE;
    }
    if (runs > Plan.MOST_RUNS) {
      String many = runs == Long.MAX_VALUE ? "more than 9 x 10^18" : Long.toString(runs);
      findings.add(
          "factors",
          "",
          "ask for "
              + many
              + " runs with "
              + plan.replications()
              + " replications; at most "
              + Plan.MOST_RUNS
              + ": fewer steps or replications");
    }
  }

  /** Values may be right each for itself and not go together; looked at where points are few. */
  private void checkPoints(Plan plan) {
    if (findings.count() == 0 && plan.points() <= 10_000) {
      for (long point = 0; point < plan.points(); point++) {
        try {
          plan.scenario(point);
        } catch (winset.scenario.InvalidScenarioException e) {
          String where =
              plan.factors().stream().map(Factor::name).toList() + " = " + plan.values(point);
          findings.add("factors", "", "do not go together at " + where + ": " + e.getMessage());
          return;
        }
      }
    }
  }

  private @Nullable Scenario scenario() {
    String name = text("scenario", null);
    if (name.isEmpty()) {
      return null;
    }
    try {
      return ScenarioFile.read(file.toAbsolutePath().resolveSibling(name).normalize());
    } catch (InvalidPathException e) {
      findings.add("scenario", name, "is not a name of a file");
    } catch (Problems e) {
      for (Problem problem : e.all()) {
        String what = problem.what().isEmpty() ? "" : " " + problem.what();
        String where = problem.where().isEmpty() ? name : name + ", " + problem.where();
        findings.add("scenario", "", where + what + ": " + problem.must());
      }
    }
    return null;
  }

  private List<Measure> measures() {
    Node node = block.get("measures");
    List<Measure> measures = new ArrayList<>();
    List<String> known = Measures.all().stream().map(Measure::name).toList();
    for (Node element : list(node, "measures")) {
      String name = element instanceof ScalarNode scalar ? scalar.getValue() : "";
      Measures.find(name)
          .ifPresentOrElse(
              measures::add,
              () ->
                  findings.add(
                      YamlTree.line(element), "measures: " + name, Nearest.unknown(name, known)));
    }
    if (Set.copyOf(measures).size() < measures.size()) {
      findings.add("measures", "", "name a measure twice");
    }
    return measures;
  }

  private List<Node> list(@Nullable Node node, String name) {
    if (node == null || YamlTree.isNothing(node)) {
      return List.of();
    }
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    findings.add(name, "", "must be a list such as [deal, days], not " + YamlTree.kind(node));
    return List.of();
  }

  /** A text; where there is none the one given, or a problem if that is null. */
  private String text(String name, @Nullable String otherwise) {
    Node node = block.get(name);
    if (node == null || YamlTree.isNothing(node)) {
      if (otherwise == null) {
        findings.add(name, "", "is missing");
      }
      return otherwise == null ? "" : otherwise;
    }
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    findings.add(name, "", "must be a text, not " + YamlTree.kind(node));
    return "";
  }

  private int whole(String name, int otherwise, int least, int most) {
    String text = text(name, Integer.toString(otherwise));
    try {
      int value = Integer.parseInt(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException e) {
      // told below, as what is out of range is
    }
    if (!text.isEmpty()) {
      findings.add(name, text, "must be a whole number, " + least + " to " + most);
    }
    return otherwise;
  }
}
