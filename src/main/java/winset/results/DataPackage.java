package winset.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import winset.measure.Measure;
import winset.scenario.Quantity;
import winset.sweep.Factor;
import winset.sweep.Plan;
import winset.sweep.Shard;

/**
 * {@code datapackage.json}: meaning, type and unit of every column, as a Frictionless Data Package
 * (version 1 of that standard).
 *
 * @param profile what kind of package it is
 * @param name name of the package
 * @param title the question of the sweep
 * @param shard which part of the sweep the tables hold, such as "3/20"; empty for the whole
 * @param resources the tables
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record DataPackage(
    String profile, String name, String title, String shard, List<Resource> resources) {

  /** A table. */
  record Resource(
      String profile,
      String name,
      String path,
      String description,
      String format,
      String mediatype,
      String encoding,
      Schema schema) {

    private static Resource of(
        String file, String description, List<String> key, List<Field> fields) {
      return new Resource(
          "tabular-data-resource",
          file.substring(0, file.indexOf('.')),
          file,
          description,
          "csv",
          "text/csv",
          "utf-8",
          new Schema(fields, List.of(""), key));
    }
  }

  /** The columns of a table. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Schema(List<Field> fields, List<String> missingValues, List<String> primaryKey) {}

  /** A column; the unit is empty for a pure number or a name. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Field(String name, String type, String description, String unit) {

    private static Field of(String name, String type, String description) {
      return new Field(name, type, description, "");
    }

    private Field named(String other, String meaning) {
      return new Field(other, "number", meaning, unit);
    }
  }

  private static final Field RUN =
      Field.of("run", "integer", "number of the run: replicate x points + point");
  private static final Field POINT = Field.of("point", "integer", "number of the point");
  private static final Field SEED = Field.of("seed", "integer", "seed of the run");
  private static final Field STATUS =
      Field.of("status", "string", "done, failed, limit (too many events) or timed-out");
  private static final Field DAY = new Field("day", "integer", "day of the run, from 0", "days");
  private static final Field DATE = Field.of("date", "date", "date of that day");

  /** The package of a plan's results, or of a shard of them. */
  static DataPackage of(Plan plan, Optional<Shard> shard) {
    List<Resource> tables = new ArrayList<>();
    for (RowFile file : RowFile.of(plan)) {
      tables.add(table(file, plan));
    }
    if (shard.isEmpty()) {
      tables.add(
          Resource.of(
              SweepTables.POINTS,
              "a row a point: what its runs came to",
              List.of(POINT.name()),
              points(plan)));
    }
    tables.add(
        Resource.of(
            Contents.DESIGN,
            "a row a point: what is varied",
            List.of(POINT.name()),
            join(Stream.of(POINT), factors(plan))));
    tables.add(
        Resource.of(
            Checks.FILE,
            "a row a batch of runs: a check by which damaged rows are found",
            List.of(RUN.name()),
            List.of(
                Field.of("run", "integer", "first run of the batch"),
                Field.of("runs", "integer", "how many runs the batch has"),
                Field.of("crc32c", "string", "check of the plan's fingerprint and all its rows"))));
    return new DataPackage(
        "tabular-data-package",
        "winset-sweep",
        plan.question(),
        shard.map(Shard::toString).orElse(""),
        List.copyOf(tables));
  }

  private static Resource table(RowFile file, Plan plan) {
    return switch (file) {
      case RUNS ->
          Resource.of(
              file.file(),
              "a row a run",
              List.of(RUN.name()),
              join(
                  Stream.of(
                      RUN,
                      POINT,
                      Field.of("replicate", "integer", "which run of its point, from 0"),
                      SEED,
                      STATUS),
                  Stream.concat(factors(plan), plan.columns().stream().map(DataPackage::field))));
      case SERIES ->
          Resource.of(
              file.file(),
              "the state of each run week by week, a value a row",
              List.of(),
              List.of(
                  RUN,
                  DAY,
                  DATE,
                  Field.of("entity", "string", "side, faction or mediator by id, or the world"),
                  Field.of("variable", "string", "what the value is of"),
                  Field.of("value", "string", "a number, true or false, or the id of a faction")));
      case EVENTS ->
          Resource.of(
              file.file(),
              "everything that happened in each run, in order",
              List.of(),
              List.of(
                  RUN,
                  DAY,
                  DATE,
                  Field.of("actor", "string", "who acted, by id"),
                  Field.of("type", "string", "what kind of event it was"),
                  Field.of("via", "string", "who carried it, by id"),
                  Field.of("text", "string", "the event in words")));
      case FAILURES ->
          Resource.of(
              file.file(),
              "runs that were not done, and why",
              List.of(RUN.name()),
              List.of(RUN, SEED, STATUS, Field.of("message", "string", "why")));
    };
  }

  private static List<Field> join(Stream<Field> first, Stream<Field> second) {
    return Stream.concat(first, second).toList();
  }

  private static Stream<Field> factors(Plan plan) {
    return plan.factors().stream().map(DataPackage::field);
  }

  private static Field field(Factor factor) {
    Quantity quantity = factor.path().component().quantity();
    Object value = factor.levels().value(0);
    String type =
        value instanceof Integer
            ? "integer"
            : value instanceof Number
                ? "number"
                : value instanceof Boolean
                    ? "boolean"
                    : value instanceof LocalDate ? "date" : "string";
    return new Field(factor.name(), type, quantity.value(), quantity.unit());
  }

  private static Field field(Measure measure) {
    String type =
        switch (measure.scale()) {
          case FLAG -> "boolean";
          case COUNT -> "integer";
          case NUMBER -> "number";
          case CATEGORY -> "string";
        };
    return new Field(measure.name(), type, measure.meaning(), measure.unit());
  }

  private static List<Field> points(Plan plan) {
    List<Field> fields = join(Stream.of(POINT), factors(plan));
    fields = new ArrayList<>(fields);
    fields.add(Field.of("n", "integer", "runs that were done"));
    fields.add(Field.of("failed", "integer", "runs that were not done"));
    fields.add(
        Field.of("converged", "boolean", "whether enough is known; empty where not asked for"));
    for (Measure measure : plan.columns()) {
      List<String> levels = measure.levels().apply(plan.scenario());
      if (levels.isEmpty()) {
        fields.addAll(summary(field(measure), measure.name(), measure.meaning()));
      }
      for (String level : levels) {
        String name = measure.name() + "." + level;
        fields.addAll(summary(field(measure), name, measure.meaning() + ": share of " + level));
      }
      if (measure.optional()) {
        fields.add(
            Field.of(
                measure.name() + "_n", "integer", "runs that have a value: " + measure.name()));
      }
      if (plan.baseline().isPresent()) {
        for (Stem stem : Stem.of(measure, 0, plan.scenario())) {
          fields.addAll(differences(field(measure), stem, plan.commonSeeds()));
        }
      }
    }
    return List.copyOf(fields);
  }

  private static List<Field> differences(Field of, Stem stem, boolean paired) {
    String meaning =
        (paired
                ? "mean difference from the baseline over replicates that both have done"
                : "mean less that of the baseline")
            + ", empty at the baseline: "
            + of.description()
            + (stem.level().isEmpty() ? "" : ": share of " + stem.level());
    List<String> names = stem.differences();
    return List.of(
        of.named(names.get(0), meaning),
        of.named(names.get(1), "lower end of the 95 % interval: " + meaning),
        of.named(names.get(2), "upper end of the 95 % interval: " + meaning));
  }

  private static List<Field> summary(Field of, String name, String meaning) {
    return List.of(
        of.named(name, "mean or share over runs: " + meaning),
        of.named(name + "_sd", "standard deviation over runs: " + meaning),
        of.named(name + "_low", "lower end of the 95 % interval: " + meaning),
        of.named(name + "_high", "upper end of the 95 % interval: " + meaning));
  }
}
