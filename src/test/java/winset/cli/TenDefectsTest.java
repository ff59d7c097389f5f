package winset.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static winset.cli.Done.winset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.Bounds;
import winset.Csv;
import winset.config.ScenarioFile;
import winset.config.SweepFile;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.measure.Recorder;
import winset.measure.RunRecord;
import winset.results.Tables;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Plan;
import winset.sweep.Row;
import winset.sweep.Runner;

/**
 * What goes wrong in the sweeps of MASON itself (sim.util.sweep), one by one: columns under the
 * wrong name, minima and maxima that are not, state that leaks from run to run, seeds that differ
 * between points, runs that go on beyond their end, failed runs that vanish, factors of numbers
 * only, misspelt names that are passed over, files that are no CSV, results that are overwritten.
 */
class TenDefectsTest {

  private static final String NINE =
      Path.of("configs/scenarios/nine-factions.yaml").toAbsolutePath().toString();

  private static final List<String> ALWAYS = List.of("outcome", "deal", "days_to_deal", "days");

  @TempDir Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name + ".yaml"), "scenario: " + NINE + "\n" + text);
  }

  /** Carries out a sweep, which has to end with a code, and gives its folder. */
  private Path swept(String name, String text, int code) throws IOException {
    Path out = folder.resolve(name);
    Done done = winset("sweep", file(name, text).toString(), "--out", out.toString(), "--quiet");
    assertThat(done.code()).as(done.err()).isEqualTo(code);
    return out;
  }

  private static String every(boolean reversed) {
    List<String> names = new ArrayList<>(Measures.all().stream().map(Measure::name).toList());
    if (reversed) {
      Collections.reverse(names);
    }
    return "measures: " + names + "\n";
  }

  /** Each cell is worked out from a run of its own by the measure that its column is named for. */
  @Test
  @DisplayName("1 every cell stands under the name of what it is")
  void everyCellStandsUnderTheNameOfWhatItIs() throws Exception {
    String text = "factors:\n  us.trust: [0.5, 0.3]\n  iran.trust: [0.4, 0.2]\nreplications: 5\n";
    Path out = swept("columns", text + every(true), 0);
    Plan plan = SweepFile.read(folder.resolve("columns.yaml"), List.of());
    List<String> asked = new ArrayList<>(plan.measures().stream().map(Measure::name).toList());
    asked.removeAll(ALWAYS);
    assertThat(Csv.cells(out.resolve("runs.csv")).get(0))
        .startsWith("run", "point", "replicate", "seed", "status", "us.trust", "iran.trust")
        .containsSubsequence(ALWAYS)
        .endsWith(asked.toArray(String[]::new))
        .hasSize(7 + Measures.all().size());
    for (Map<String, String> row : Csv.rows(out.resolve("runs.csv"))) {
      Scenario scenario = ScenarioFile.read(Path.of(NINE));
      for (String factor : List.of("us.trust", "iran.trust")) {
        scenario =
            Paths.find(scenario, factor)
                .orElseThrow()
                .parse(scenario, row.getOrDefault(factor, ""));
      }
      RunRecord run = Recorder.run(scenario, Integer.parseInt(row.getOrDefault("seed", "")));
      for (Measure measure : Measures.all()) {
        Object value = measure.of().apply(run);
        assertThat(row.get(measure.name()))
            .as(measure.name())
            .isEqualTo(value == null ? "" : Scalars.text(value));
      }
    }
  }

  /** Worked out from the cells of {@code runs.csv} with the formulas and printed tables of old. */
  @Test
  @DisplayName("2 lowest, highest and mean are those of the very runs, for every measure")
  void lowAndHighAndMeanAreThoseOfTheVeryRunsForEveryMeasure() throws Exception {
    String text = "factors: {iran.trust: [0.5, 0.2]}\nreplications: 24\n";
    Path forward = swept("forward", text + every(false), 0);
    Path backward = swept("backward", text + every(true), 0);
    List<Map<String, String>> points = Csv.rows(forward.resolve("points.csv"));
    assertThat(Csv.rows(backward.resolve("points.csv")))
        .extracting(TreeMap::new)
        .isEqualTo(points.stream().map(TreeMap::new).toList());
    for (Map<String, String> point : points) {
      List<Map<String, String>> runs =
          Csv.rows(forward.resolve("runs.csv")).stream()
              .filter(run -> String.valueOf(run.get("point")).equals(point.get("point")))
              .toList();
      assertThat(runs).hasSize(24);
      for (Measure measure : Measures.all()) {
        List<String> cells =
            runs.stream().map(run -> run.getOrDefault(measure.name(), "")).toList();
        switch (measure.scale()) {
          case CATEGORY ->
              measure
                  .levels()
                  .apply(ScenarioFile.read(Path.of(NINE)))
                  .forEach(level -> share(point, measure.name() + "." + level, cells, level));
          case FLAG -> share(point, measure.name(), cells, "true");
          case COUNT, NUMBER -> number(point, measure, cells);
        }
      }
    }
  }

  private static void share(
      Map<String, String> point, String name, List<String> cells, String level) {
    int n = cells.size();
    int hits = Collections.frequency(cells, level);
    double middle = Bounds.wilsonMiddle(hits, n);
    double half = Bounds.wilsonHalf(hits, n);
    double share = (double) hits / n;
    check(point, name, share, Math.sqrt(share * (1 - share) * n / (n - 1)), middle, half, 1e-9);
  }

  private static void number(Map<String, String> point, Measure measure, List<String> cells) {
    List<Double> values =
        cells.stream().filter(cell -> !cell.isEmpty()).map(Double::valueOf).toList();
    if (measure.optional()) {
      assertThat(point).containsEntry(measure.name() + "_n", Integer.toString(values.size()));
    } else {
      assertThat(values).hasSize(cells.size());
    }
    assertThat(values).hasSizeGreaterThan(1);
    double half = Bounds.studentHalf(values);
    double mean = Bounds.mean(values);
    check(point, measure.name(), mean, Bounds.sd(values), mean, half, 1e-5 * (half + 1e-6));
  }

  /** The table of t has six digits. */
  private static void check(
      Map<String, String> point,
      String name,
      double mean,
      double sd,
      double middle,
      double half,
      double error) {
    ToDoubleFunction<String> cell = end -> Double.parseDouble(point.getOrDefault(name + end, ""));
    assertThat(cell.applyAsDouble("")).as(name).isCloseTo(mean, within(1e-9));
    assertThat(cell.applyAsDouble("_sd")).as(name).isCloseTo(sd, within(1e-9));
    assertThat(cell.applyAsDouble("_low")).as(name).isCloseTo(middle - half, within(error));
    assertThat(cell.applyAsDouble("_high")).as(name).isCloseTo(middle + half, within(error));
  }

  /** Of the runs some go beyond the limit. */
  @Test
  @DisplayName("3 a run is the same alone, first, last, and after runs that failed")
  void aRunIsTheSameAloneFirstLastAndAfterRunsThatFailed() throws Exception {
    Plan plan =
        SweepFile.read(
            file("state", "factors: {iran.trust: [0.2, 0.6]}\nreplications: 40\nrun-limit: 160\n"),
            List.of());
    List<Long> order = LongStream.range(0, plan.runs()).boxed().collect(Collectors.toList());
    List<String> alone = order.stream().map(run -> row(new Runner(plan), run)).toList();
    assertThat(alone.stream().filter(row -> row.contains("status=LIMIT")))
        .hasSizeBetween(10, alone.size() - 10);
    for (int i = 0; i < 3; i++) {
      Runner shared = new Runner(plan);
      order.forEach(run -> assertThat(row(shared, run)).isEqualTo(alone.get(run.intValue())));
      Collections.shuffle(order, new Random(i));
    }
    Path both = swept("both", "factors: {iran.trust: [0.2, 0.6]}\nreplications: 30\n", 0);
    Path one = swept("one", "factors: {iran.trust: [0.6]}\nreplications: 30\n", 0);
    assertThat(measured(both).stream().filter(row -> row.contains("0.6")))
        .containsExactlyElementsOf(measured(one));
  }

  private static String row(Runner runner, long run) {
    Row row = runner.row(run, scenario -> List.of());
    return row.toString();
  }

  /** Rows without the numbers of run and point. */
  private static List<String> measured(Path out) throws IOException {
    return Csv.cells(out.resolve("runs.csv")).stream()
        .skip(1)
        .map(row -> String.join(",", row.subList(2, row.size())))
        .toList();
  }

  /** A name changes nothing in a run: what two points of other names share is their chance. */
  @Test
  @DisplayName("4 a replicate has the same chance at every point, and each its own")
  void aReplicateHasTheSameChanceAtEveryPoint() throws IOException {
    String text = "factors: {iran.name: [One, Two, Three]}\nreplications: 20\n";
    List<Map<String, String>> runs = Csv.rows(swept("common", text, 0).resolve("runs.csv"));
    Map<String, List<String>> byReplicate =
        runs.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.getOrDefault("replicate", ""),
                    Collectors.mapping(
                        row -> row.get("seed") + " " + row.get("outcome") + " " + row.get("days"),
                        Collectors.toList())));
    assertThat(byReplicate).hasSize(20);
    assertThat(byReplicate.values())
        .allSatisfy(rows -> assertThat(rows).hasSize(3).containsOnly(rows.get(0)));
    assertThat(byReplicate.values().stream().map(rows -> rows.get(0))).doesNotHaveDuplicates();
    Path apart = swept("apart", text + "common-seeds: false\n", 0);
    assertThat(Csv.column(apart.resolve("runs.csv"), "seed")).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  @DisplayName("5 a run that ends with a deal ends there")
  void aRunThatEndsWithADealEndsThere() throws IOException {
    Path out =
        swept(
            "early",
            "factors: {iran.trust: [0.6]}\nreplications: 30\nseries: true\nevents: true\n",
            0);
    Map<String, Integer> lastWeek = last(out.resolve("series.csv"));
    Map<String, Integer> lastEvent = last(out.resolve("events.csv"));
    List<Map<String, String>> runs = Csv.rows(out.resolve("runs.csv"));
    assertThat(runs.stream().filter(run -> "true".equals(run.get("deal")))).hasSizeGreaterThan(5);
    for (Map<String, String> run : runs) {
      int days = Integer.parseInt(run.getOrDefault("days", ""));
      String id = run.getOrDefault("run", "");
      assertThat(lastEvent).containsEntry(id, days);
      assertThat(lastWeek.get(id)).isBetween(days - 7, days);
      if ("deal".equals(run.get("outcome"))) {
        assertThat(days).isLessThan(366);
        assertThat(run).containsEntry("days_to_deal", Integer.toString(days));
      } else {
        assertThat(run).containsEntry("days_to_deal", "");
      }
    }
  }

  /** The last day of each run. */
  private static Map<String, Integer> last(Path file) throws IOException {
    return Csv.rows(file).stream()
        .collect(
            Collectors.toMap(
                row -> row.getOrDefault("run", ""),
                row -> Integer.parseInt(row.getOrDefault("day", "")),
                Math::max));
  }

  /** Every second point ends before it starts; of the runs of the others some are too long. */
  @Test
  @DisplayName("6 a run that fails leaves its row, its reason and an exit code")
  void aRunThatFailsLeavesItsRowItsReasonAndAnExitCode() throws Exception {
    Path out =
        swept("failing", "factors: {end: [2022-03-31]}\nreplications: 40\nrun-limit: 160\n", 3);
    assertThat(reasons(out)).hasSizeBetween(5, 35).allMatch(r -> r.contains(" limit passed the "));
    Plan good = SweepFile.read(folder.resolve("failing.yaml"), List.of());
    Factor end =
        new Factor(
            good.factors().get(0).path(),
            new Levels.Listed(List.of(LocalDate.parse("2021-03-01"), good.values(0).get(0))));
    Plan plan = with(good, List.of(end));
    Path mixed = Files.createDirectory(folder.resolve("mixed"));
    Tables.write(plan, 2, mixed);
    assertThat(
            reasons(mixed).stream().filter(r -> r.contains(" failed end = 2021-03-01 must come")))
        .hasSize(40);
    assertThat(reasons(mixed).stream().filter(r -> r.contains(" limit passed the ")))
        .hasSameSizeAs(reasons(out));
    assertThat(Csv.rows(mixed.resolve("points.csv")).get(0))
        .containsEntry("n", "0")
        .containsEntry("failed", "40")
        .containsEntry("days", "");
  }

  private static Plan with(Plan plan, List<Factor> factors) {
    return new Plan(
        plan.question(),
        plan.scenario(),
        factors,
        plan.design(),
        plan.replications(),
        plan.seed(),
        plan.commonSeeds(),
        plan.measures(),
        plan.keeping(),
        plan.limits());
  }

  /** What is told of each run that was not done; its row is there, without a measure. */
  private static List<String> reasons(Path out) throws IOException {
    List<Map<String, String>> runs = Csv.rows(out.resolve("runs.csv"));
    List<Map<String, String>> notDone =
        runs.stream().filter(run -> !"done".equals(run.get("status"))).toList();
    List<Map<String, String>> reasons = Csv.rows(out.resolve("failures.csv"));
    assertThat(runs)
        .extracting(run -> run.get("run"))
        .isEqualTo(IntStream.range(0, runs.size()).mapToObj(Integer::toString).toList());
    assertThat(notDone)
        .allSatisfy(run -> assertThat(run).containsEntry("outcome", "").containsEntry("days", ""));
    assertThat(reasons)
        .extracting(TenDefectsTest::identity)
        .isEqualTo(notDone.stream().map(TenDefectsTest::identity).toList());
    return reasons.stream()
        .map(r -> r.get("run") + " " + r.get("status") + " " + r.get("message"))
        .toList();
  }

  private static String identity(Map<String, String> row) {
    return row.get("run") + " " + row.get("seed") + " " + row.get("status");
  }

  /** What a run of each point was set to is what it is told from again. */
  @Test
  @DisplayName("7 numbers, whole numbers, dates, switches, choices and texts are swept alike")
  void everyTypeOfValueIsSwept() throws Exception {
    Path out =
        swept(
            "types",
            """
            design: one-at-a-time
            factors:
              iran.quota: [0.55, 0.7]
              iran.trust: [0.31]
              channel.delay: [0, 9]
              iran.election.date: [2021-07-09]
              iran.election.freeze: [true, false]
              channel.kind: [direct, indirect]
              title: ["Comma, \\"quote\\": 7", "yes"]
              iran.factions.leader.name: ["0777"]
              mediators.eu_coord.name: ["2021-06-18"]
              spoilers.israel.name: [" blank ", "#"]
            """,
            0);
    List<Map<String, String>> runs = Csv.rows(out.resolve("runs.csv"));
    assertThat(runs).hasSize(1 + 2 + 1 + 2 + 1 + 1 + 2 + 2 + 1 + 1 + 2);
    List<String> factors = Csv.cells(out.resolve("design.csv")).get(0);
    for (Map<String, String> run : runs) {
      Scenario scenario =
          Subject.from(out.toString(), Long.parseLong(run.getOrDefault("run", ""))).scenario();
      for (String factor : factors.subList(1, factors.size())) {
        Object held = Paths.find(scenario, factor).orElseThrow().get(scenario);
        if (factor.endsWith("trust")) {
          assertThat((Double) held)
              .isCloseTo(Double.parseDouble(run.getOrDefault(factor, "")), within(1e-9));
        } else {
          assertThat(run).containsEntry(factor, Scalars.text(requireNonNull(held)));
        }
      }
    }
  }

  @Test
  @DisplayName("7 whatever a scenario holds as text is swept, odd as the text may be")
  void everyTextOfAScenarioIsSwept() throws Exception {
    Scenario nine = ScenarioFile.read(Path.of(NINE));
    List<String> texts =
        Paths.all(nine).stream()
            .filter(path -> path.component().type() == String.class)
            .map(winset.scenario.Path::name)
            .toList();
    assertThat(texts)
        .contains("title", "iran.name", "us.factions.hawks.name", "mediators.eu_coord.name");
    String odd = "a, \"b\": c\n# \u00e9 'd'";
    for (String text : texts) {
      Plan plan =
          SweepFile.read(
              file("text", "factors: {" + text + ": [\"a, \\\"b\\\": c\\n# \\u00e9 'd'\"]}\n"),
              List.of());
      Scenario point = plan.scenario(0);
      assertThat(Paths.find(point, text).orElseThrow().get(point)).isEqualTo(odd);
    }
  }

  @ParameterizedTest
  @DisplayName("8 a misspelt name is told, with the one that was meant, and nothing is run")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          replicatoins: 3                                               | replicatoins | replications
          factors: {iran.trsut: [0.2]}                                  | iran.trsut | iran.trust
          set: {iran.factions.leadr.power: 0.2}                         | iran.factions.leadr.power | iran.factions.leader.power
          factors: {us.quota: {from: 0.6, to: 0.7, stpes: 2}}           | us.quota.stpes | steps
          measures: [dela]                                              | measures: dela | deal
          replications: {untill: {measure: deal, half-width: 0.1}}      | replications.untill | until
          replications: {until: {measure: dela, half-width: 0.1}}       | dela | deal
          replications: {until: {measure: deal, half-widht: 0.1}}       | half-widht | half-width
          """)
  void aMisspeltNameIsTold(String line, String wrong, String right) throws IOException {
    Path out = folder.resolve("out");
    Done done = winset("sweep", file("misspelt", line + "\n").toString(), "--out", out.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains(wrong, "did you mean '" + right + "'?");
    assertThat(out).doesNotExist();
  }

  @Test
  @DisplayName("9 every table is plain CSV: a header, then runs in order, nothing else")
  void everyTableIsPlainCsvInTheOrderOfThePlan() throws IOException {
    Path out =
        swept(
            "plain",
            """
            factors: {iran.name: ["Iran, at home", "\\"I\\"", "two\\nlines"]}
            replications: 25
            series: true
            events: true
            run-limit: 200
            """,
            3);
    for (String name : List.of("runs", "points", "series", "events", "failures", "design")) {
      Path table = out.resolve(name + ".csv");
      String text = Files.readString(table);
      List<List<String>> rows = Csv.cells(table);
      assertThat(text).endsWith("\n").doesNotContain("\r", "\uFEFF", "#");
      assertThat(text).startsWith(String.join(",", rows.get(0)) + "\n");
      assertThat(rows).hasSizeGreaterThan(3).allMatch(row -> row.size() == rows.get(0).size());
      assertThat(rows.stream().skip(1).map(row -> Long.parseLong(row.get(0)))).isSorted();
    }
    List<Map<String, String>> runs = Csv.rows(out.resolve("runs.csv"));
    for (int run = 0; run < runs.size(); run++) {
      assertThat(runs.get(run))
          .containsEntry("run", Integer.toString(run))
          .containsEntry("point", Integer.toString(run % 3))
          .containsEntry("replicate", Integer.toString(run / 3))
          .containsEntry("iran.name", List.of("Iran, at home", "\"I\"", "two\nlines").get(run % 3));
    }
    assertThat(runs).hasSize(75);
  }

  @Test
  @DisplayName("10 nothing is overwritten, whatever is asked for")
  void nothingIsOverwritten() throws IOException {
    Path out = swept("mine", "factors: {iran.trust: [0.2]}\nreplications: 3\n", 0);
    Path note = Files.writeString(out.resolve("note.txt"), "mine");
    Map<String, String> before = contents(out);
    String same = folder.resolve("mine.yaml").toString();
    String other = file("other", "factors: {iran.trust: [0.3]}\nreplications: 3\n").toString();
    for (String sweep : List.of(same, other)) {
      assertThat(winset("sweep", sweep, "--out", out.toString()).code()).isEqualTo(2);
      assertThat(winset("sweep", sweep, "--out", out.toString(), "--resume").code()).isEqualTo(2);
      assertThat(winset("run", NINE, "--out", out.toString()).code()).isEqualTo(2);
      assertThat(contents(out)).isEqualTo(before);
    }
    assertThat(winset("sweep", other, "--out", out.toString(), "--force").code()).isZero();
    assertThat(note).hasContent("mine");
    assertThat(Csv.column(out.resolve("runs.csv"), "iran.trust")).containsOnly("0.3");
  }

  private static Map<String, String> contents(Path folder) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            file.toString(),
            Files.getLastModifiedTime(file) + new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return contents;
  }
}
