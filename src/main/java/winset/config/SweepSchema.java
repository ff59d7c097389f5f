package winset.config;

import static winset.config.ScalarSchema.choice;
import static winset.config.ScalarSchema.text;
import static winset.config.ScalarSchema.typed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.sweep.ChartKind;
import winset.sweep.Morris;
import winset.sweep.Plan;

/**
 * The JSON Schema of sweep files: the names that {@link SweepFile} and {@link DesignReader} read,
 * with the designs, measures, paths and limits that they go by.
 */
final class SweepSchema {

  private static final List<String> TABLE = List.of("table");

  private static final Map<String, String> OPTIONS =
      Map.of(
          "x", "path of the factor across",
          "y", "path of the factor up",
          "by", "path of the factor of which each value has a line, mark or panel");

  private final ObjectNode names;

  private SweepSchema(ObjectNode names) {
    this.names = names;
  }

  static ObjectNode tree() {
    ObjectNode schema = typed("object");
    PathSchema paths = new PathSchema();
    SweepSchema sweep = new SweepSchema(schema.putObject("properties"));
    sweep.asked();
    sweep.points(paths);
    sweep.runs();
    sweep.kept();
    sweep.drawn();
    schema.putArray("required").add("scenario");
    schema.put("additionalProperties", false);
    designs(schema.putArray("allOf"));
    return schema.set("definitions", paths.definitions());
  }

  private void name(String name, ObjectNode schema, String description) {
    names.set(name, schema.put("description", description));
  }

  private void asked() {
    name("question", text(), "what the sweep asks, in words");
    name("scenario", text().put("minLength", 1), "the scenario's file, relative to this one");
  }

  private void points(PathSchema paths) {
    name(
        "design",
        choice(DesignReader.DESIGNS).put("default", "grid"),
        "which combinations are looked at: grid, every value with every other; one-at-a-time, the"
            + " scenario as it is, then each factor through its values; latin-hypercube, sobol and"
            + " random, points spread over all ranges at once; morris, trajectories that move one"
            + " factor after the other, for screening; saltelli, a base sample and its mixtures, for"
            + " Sobol indices; table, the rows of a CSV");
    name(
        "points",
        whole(1, Plan.MOST_RUNS).put("default", 128),
        "number of points of a design that spreads them: "
            + String.join(", ", DesignReader.FILLING));
    name(
        "trajectories",
        whole(Morris.FEWEST, Plan.MOST_RUNS).put("default", DesignReader.TRAJECTORIES),
        "number of trajectories of design morris, each as many points as there are factors and one");
    name(
        "base",
        whole(1, Plan.MOST_RUNS).put("default", DesignReader.BASE),
        "rows of the base sample of design saltelli, best a power of two, each twice as many points"
            + " as there are factors and two");
    name(
        "file",
        text().put("minLength", 1),
        "the CSV of a table's points, relative to this file; its header names what varies");
    name(
        "factors",
        paths.factors(),
        "what varies: each path with a list of values, or with {from, to, steps, scale}");
    name(
        "baseline",
        paths.set(),
        "the point that the others are compared with: every factor with a value that it takes");
    name("set", paths.set(), "what is fixed at every point: each path with its value");
  }

  private void runs() {
    name("replications", replications(), "runs at each point, or a rule for when they suffice");
    name(
        "seed",
        whole(0, Integer.MAX_VALUE).put("default", 1),
        "seed of the sweep, from which the seeds of all runs follow");
    name(
        "common-seeds",
        typed("boolean").put("default", true),
        "whether the runs of one replicate have the same seed at every point (common random"
            + " numbers)");
    name(
        "run-limit",
        whole(1, Integer.MAX_VALUE).put("default", Plan.USUAL_LIMITS.events()),
        "events after which a run is given up");
    name(
        "time-limit",
        typed("number").put("exclusiveMinimum", 0),
        "seconds after which a run is given up; results then depend on the machine. Default: no"
            + " limit");
  }

  private void kept() {
    ObjectNode measures = typed("array", "null").put("uniqueItems", true);
    ObjectNode measure = choice(Measures.all().stream().map(Measure::name).toList());
    ArrayNode meanings = measure.putArray("enumDescriptions");
    Measures.all().forEach(m -> meanings.add(m.meaning()));
    measures.set("items", measure);
    name(
        "measures",
        measures,
        "what is read off each run beside outcome, deal, days_to_deal and days");
    name(
        "series",
        typed("boolean").put("default", false),
        "whether the weekly state of every run is kept");
    name(
        "events",
        typed("boolean").put("default", false),
        "whether every dated event of every run is kept");
  }

  /** A list of names, each alone or with the factors that go where in it. */
  private void drawn() {
    ObjectNode charts = typed("array", "null");
    ArrayNode either = charts.putObject("items").putArray("anyOf");
    ObjectNode name = choice(ChartKind.labels());
    ArrayNode meanings = name.putArray("enumDescriptions");
    ObjectNode block = typed("object").put("minProperties", 1).put("maxProperties", 1);
    ObjectNode kinds = block.putObject("properties");
    for (ChartKind kind : ChartKind.values()) {
      meanings.add(kind.meaning());
      ObjectNode options = typed("object", "null").put("description", kind.meaning());
      ObjectNode factors = options.putObject("properties");
      kind.options()
          .forEach(option -> factors.set(option, text().put("description", OPTIONS.get(option))));
      kinds.set(kind.label(), options.put("additionalProperties", false));
    }
    either.add(name).add(block.put("additionalProperties", false));
    name(
        "charts",
        charts,
        "what is drawn, in this order; none: nothing. Default: whatever the factors allow");
  }

  private static ObjectNode whole(long least, long most) {
    return typed("integer").put("minimum", least).put("maximum", most);
  }

  /** A number, or a block; what is said of blocks does not bind numbers, and the reverse. */
  private static ObjectNode replications() {
    ObjectNode schema =
        typed("integer", "object")
            .put("minimum", 1)
            .put("maximum", ReplicationsReader.MOST)
            .put("default", 1);
    ObjectNode rule = schema.putObject("properties");
    rule.set("until", until().put("description", "when a point has enough runs"));
    rule.set(
        "at-least",
        count(ReplicationsReader.AT_LEAST).put("description", "runs at each point in any case"));
    rule.set(
        "at-most",
        count(ReplicationsReader.AT_MOST)
            .put("description", "runs at each point at which to stop"));
    schema.putArray("required").add("until");
    return schema.put("additionalProperties", false);
  }

  private static ObjectNode count(int otherwise) {
    return whole(1, ReplicationsReader.MOST).put("default", otherwise);
  }

  private static ObjectNode until() {
    ObjectNode schema = typed("object");
    ObjectNode names = schema.putObject("properties");
    names.set(
        "measure",
        choice(ReplicationsReader.MEASURES)
            .put("description", "the measure that has to be known well"));
    names.set(
        "half-width",
        typed("number")
            .put("exclusiveMinimum", 0)
            .put("description", "how well: half the width of its 95 % interval"));
    schema.putArray("required").add("measure").add("half-width");
    return schema.put("additionalProperties", false);
  }

  /** What belongs to some designs only. */
  private static void designs(ArrayNode rules) {
    ObjectNode filling = unless(rules, DesignReader.FILLING);
    filling.putObject("properties").put("points", false);
    ObjectNode noTable = unless(rules, TABLE);
    noTable.putObject("properties").put("file", false);
    ObjectNode table = (ObjectNode) rules.get(1);
    ObjectNode header = table.putObject("then");
    header.putArray("required").add("file");
    header.putObject("properties").put("factors", false);
    ObjectNode stepped =
        unless(rules, Stream.of(DesignReader.OVER_RANGES, TABLE).flatMap(List::stream).toList());
    ObjectNode factors = stepped.putObject("properties").putObject("factors");
    factors.putObject("additionalProperties").putArray("required").add("steps");
    DesignReader.GROUPED.forEach(
        (design, count) ->
            unless(rules, List.of(design)).putObject("properties").put(count, false));
  }

  /** Adds a rule for sweeps of all designs but some. */
  private static ObjectNode unless(ArrayNode rules, List<String> designs) {
    ObjectNode rule = rules.addObject();
    ObjectNode named = rule.putObject("if");
    named.putArray("required").add("design");
    ArrayNode names = named.putObject("properties").putObject("design").putArray("enum");
    designs.forEach(names::add);
    return rule.putObject("else");
  }
}
