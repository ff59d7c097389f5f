package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.sweep.Plan;

class DesignFileTest {

  private static final String SPRING =
      "scenario: " + Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath() + "\n";

  @TempDir Path folder;

  private Plan read(String text) throws Problems, IOException {
    Path file = Files.writeString(folder.resolve("s.yaml"), SPRING + text);
    return SweepFile.read(file, List.of());
  }

  private List<String> refused(String text) throws IOException {
    try {
      read(text);
    } catch (Problems e) {
      return Report.of("s.yaml", e.all())
          .lines()
          .skip(1)
          .map(l -> l.strip().replaceAll(" {2,}", " | "))
          .toList();
    }
    throw new AssertionError("read without a problem");
  }

  private void table(String text) throws IOException {
    Files.writeString(folder.resolve("points.csv"), text);
  }

  private List<String> refusedTable(String text) throws IOException {
    table(text);
    return refused("design: table\nfile: points.csv\n");
  }

  /** Points as they stand in a table: texts of the values, commas between. */
  private static List<String> points(Plan plan) {
    return LongStream.range(0, plan.points())
        .mapToObj(p -> plan.values(p).stream().map(Scalars::text).collect(Collectors.joining(",")))
        .toList();
  }

  /** Of 60 values on a log scale from 0.01 to 1 half are below 0.1; 20 to 40: +- 2.6 sd. */
  @ParameterizedTest
  @ValueSource(strings = {"latin-hypercube", "sobol", "random"})
  void pointsAreSpreadOverRangesStepsAndLists(String design) throws Exception {
    Plan plan =
        read(
            """
            design: %s
            points: 60
            factors:
              us.quota: {from: 0.55, to: 0.75}
              iran.trust: {from: 0.2, to: 0.4, steps: 3}
              channel.noise: {from: 0.01, to: 1, scale: log}
              channel.delay: {from: 0, to: 4}
              iran.election.date: {from: 2021-05-01, to: 2021-05-03}
              channel.kind: [direct, indirect]
            """
                .formatted(design));
    List<List<Object>> points = LongStream.range(0, plan.points()).mapToObj(plan::values).toList();
    assertThat(plan.design().name()).isEqualTo(design);
    assertThat(points).hasSize(60);
    assertThat(points).extracting(v -> (Double) v.get(0)).allMatch(q -> q >= .55 && q <= .75);
    assertThat(points).extracting(v -> v.get(0)).doesNotHaveDuplicates();
    assertThat(points).extracting(v -> v.get(1)).containsOnly(.2, .3, .4);
    assertThat(points.stream().filter(v -> (Double) v.get(2) < .1).count()).isBetween(20L, 40L);
    assertThat(points).extracting(v -> v.get(3)).containsOnly(0, 1, 2, 3, 4);
    assertThat(points)
        .extracting(v -> v.get(4).toString())
        .containsOnly("2021-05-01", "2021-05-02", "2021-05-03");
    assertThat(points).extracting(v -> Scalars.text(v.get(5))).containsOnly("direct", "indirect");
  }

  @Test
  void thereAre128PointsUnlessTheFileSaysOtherwise() throws Exception {
    assertThat(read("design: sobol\nfactors: {us.quota: {from: 0.6, to: 0.7}}\n").points())
        .isEqualTo(128);
  }

  /** 2 x (6 + 1) and 4 x (2 x 6 + 2) points; by default 20 x 2 and 256 x 4. */
  @Test
  void groupedDesignsTakeHowManyGroups() throws Exception {
    String six =
        "factors:\n"
            + "  us.quota: {from: 0.55, to: 0.75}\n"
            + "  iran.trust: {from: 0.2, to: 0.4, steps: 3}\n"
            + "  channel.noise: {from: 0.01, to: 1, scale: log}\n"
            + "  channel.delay: {from: 0, to: 4}\n"
            + "  iran.election.date: {from: 2021-05-01, to: 2021-05-03}\n"
            + "  channel.kind: [direct, indirect]\n";
    assertThat(points(read("design: morris\ntrajectories: 2\n" + six))).hasSize(14);
    assertThat(points(read("design: saltelli\nbase: 4\n" + six))).hasSize(56);
    String one = "factors: {us.quota: {from: 0.6, to: 0.7}}\n";
    assertThat(read("design: morris\n" + one).points()).isEqualTo(40);
    assertThat(read("design: saltelli\n" + one).points()).isEqualTo(1024);
  }

  @Test
  void mistakesInGroupedDesignsAreToldWithWhatIsRight() throws IOException {
    String one = "factors: {us.quota: {from: 0.6, to: 0.7}}\n";
    assertThat(refused("design: morris\npoints: 10\nbase: 4\n" + one))
        .containsExactly(
            "line 3 | points | belongs to design: latin-hypercube, sobol, random; morris takes trajectories",
            "line 4 | base | belongs to design: saltelli; morris takes trajectories");
    assertThat(refused("design: saltelli\npoints: 10\ntrajectories: 4\n" + one))
        .containsExactly(
            "line 3 | points | belongs to design: latin-hypercube, sobol, random; saltelli takes base",
            "line 4 | trajectories | belongs to design: morris; saltelli takes base");
    assertThat(refused("design: morris\ntrajectories: 1\n" + one))
        .containsExactly(
            "line 3 | trajectories = 1 | must be a whole number, 2 to 500000000");
    assertThat(refused("design: saltelli\nbase: 0\n" + one))
        .containsExactly("line 3 | base = 0 | must be a whole number, 1 to 500000000");
    assertThat(refused("design: morris\n")).containsExactly("factors | must name what varies");
    assertThat(refused("design: saltelli\n")).containsExactly("factors | must name what varies");
    assertThat(refused("trajectories: 4\n"))
        .containsExactly("line 2 | trajectories | belongs to design: morris");
    assertThat(refused("design: saltelli\nbase: 500000000\n" + one))
        .containsExactly(
            "line 3 | base | must make at most 500000000 runs, not 2000000000 with 1 replications: "
                + "a smaller base or fewer factors or replications");
    assertThat(refused("design: morris\ntrajectories: 500000000\n" + one))
        .containsExactly(
            "line 3 | trajectories | must make at most 500000000 runs, not 1000000000 with 1 replications: "
                + "fewer trajectories or replications");
  }

  @Test
  void theSeedOfTheSweepDrawsItsPoints() throws Exception {
    String text = "design: random\npoints: 5\nfactors: {us.quota: {from: 0.6, to: 0.7}}\nseed: ";
    assertThat(points(read(text + "1"))).isEqualTo(points(read(text + "1")));
    assertThat(points(read(text + "1"))).isNotEqualTo(points(read(text + "2")));
  }

  @Test
  void gridsHaveLogScalesToo() throws Exception {
    assertThat(points(read("factors: {us.relief: {from: 0.01, to: 1, steps: 3, scale: log}}\n")))
        .containsExactly("0.01", "0.1", "1");
  }

  @Test
  void theBaseOfOneAtATimeIsTheScenarioWithWhatIsSet() throws Exception {
    Plan plan =
        read(
            """
            design: one-at-a-time
            set: {us.quota: 0.6, channel.kind: direct, iran.trust: 0.24}
            factors:
              us.quota: [0.55, 0.6, 0.65]
              channel.delay: [0, 4]
              iran.election.date: [2021-06-18, 2021-07-18]
              channel.kind: [direct, indirect]
              iran.trust: [0.24, 0.3]
              iran.election.freeze: [true, false]
              iran.name: [Iran, Tehran]
            """);
    assertThat(points(plan))
        .containsExactly(
            "0.6,4,2021-06-18,direct,0.24,true,Iran",
            "0.55,4,2021-06-18,direct,0.24,true,Iran",
            "0.65,4,2021-06-18,direct,0.24,true,Iran",
            "0.6,0,2021-06-18,direct,0.24,true,Iran",
            "0.6,4,2021-07-18,direct,0.24,true,Iran",
            "0.6,4,2021-06-18,indirect,0.24,true,Iran",
            "0.6,4,2021-06-18,direct,0.3,true,Iran",
            "0.6,4,2021-06-18,direct,0.24,false,Iran",
            "0.6,4,2021-06-18,direct,0.24,true,Tehran");
  }

  @Test
  void aTableIsReadAsItStandsWhateverTheTypes() throws Exception {
    String header =
        "us.quota,channel.delay,iran.election.date,channel.kind,iran.election.freeze,iran.name\n";
    String rows =
        """
        0.6,4,2021-06-18,direct,true,"Iran, at home"
        0.65,0,2021-07-18,indirect,false,Iran
        0.6,4,2021-06-18,chosen,true,Iran
        """;
    table(header + rows);
    Plan plan = read("design: table\nfile: points.csv\nreplications: 3\ncommon-seeds: false\n");
    assertThat(String.join("\n", points(plan)) + "\n").isEqualTo(rows.replace("\"", ""));
    assertThat(String.join(",", plan.factors().stream().map(f -> f.name()).toList()) + "\n")
        .isEqualTo(header);
    assertThat(plan.factors().get(0).levels().size()).isEqualTo(2);
    assertThat(plan.runs()).isEqualTo(9);
    assertThat(plan.commonSeeds()).isFalse();
    table("\uFEFF" + (header + rows).replace("\n", "\r\n"));
    assertThat(points(read("design: table\nfile: points.csv\n"))).isEqualTo(points(plan));
  }

  @Test
  void everyMistakeInATableIsToldWithItsLine() throws IOException {
    assertThat(
            refusedTable(
                """
                us.quota,iran.trsut,channel.kind,us.quota
                0.6,0.2,direct,0.6
                lots,0.2,indirct,0.7

                1.2,0.2,direct
                1.2,0.2,,0.6"""))
        .containsExactly(
            "line 3 | file | points.csv, line 1 iran.trsut: unknown name; did you mean 'iran.trust'?",
            "line 3 | file | points.csv, line 1 us.quota: sets what us.quota sets",
            "line 3 | file | points.csv, line 3 us.quota = lots: must be above 0.5 up to 1",
            "line 3 | file | points.csv, line 3 channel.kind = indirct: must be one of: chosen, direct, indirect",
            "line 3 | file | points.csv, line 5: must have as many cells as the header, 4, not 3",
            "line 3 | file | points.csv, line 6 us.quota = 1.2: must be above 0.5 up to 1",
            "line 3 | file | points.csv, line 6 channel.kind: must be one of: chosen, direct, indirect");
  }

  @Test
  void aTableThatIsNoneIsRefused() throws IOException {
    String empty = "line 3 | file | points.csv: must have a header of paths and at least one row";
    assertThat(refusedTable("")).containsExactly(empty);
    assertThat(refusedTable("us.quota\n")).containsExactly(empty);
    assertThat(refusedTable("us.quota\n\"0.6\"x\n"))
        .singleElement()
        .asString()
        .startsWith("line 3 | file | points.csv: cannot be read as CSV: ");
    assertThat(refusedTable("us.quota;us.relief\n0.6;1\n"))
        .singleElement()
        .asString()
        .contains("unknown name");
    assertThat(refused("design: table\nfile: none.csv\n"))
        .containsExactly("line 3 | file | none.csv: there is no such file");
    assertThat(refused("design: table\n")).containsExactly("file | is missing");
  }

  @Test
  void aTableThatIsTooLargeIsRefusedBeforeItsProblemsPileUp() throws IOException {
    assertThat(refusedTable("us.quota\n" + "lots\n".repeat(1000))).hasSize(50);
    assertThat(refusedTable("us.quota\n" + "0.6000000000000000000\n".repeat(1_000_000)))
        .containsExactly("line 3 | file | points.csv: must be smaller than 20 MB");
  }

  @Test
  void whatATableVariesIsNotSetToo() throws IOException {
    table("us.quota\n0.6\n");
    assertThat(
            refused(
                "design: table\nfile: points.csv\nset: {us.quota: 0.6}\nfactors: {us.relief: [1]}\n"))
        .containsExactly(
            "line 3 | file | points.csv, line 1 us.quota: is varied, and fixed by setting us.quota",
            "line 5 | factors | must be left out: the header of the table names them");
  }

  @Test
  void whatBelongsToAnotherDesignIsRefused() throws IOException {
    assertThat(refused("points: 10\nfile: points.csv\n"))
        .containsExactly(
            "line 2 | points | belongs to design: latin-hypercube, sobol, random",
            "line 3 | file | belongs to design: table");
    assertThat(refused("design: sobal\npoints: 10\nfactors: {us.quota: {from: 0.6, to: 0.7}}\n"))
        .containsExactly(
            "line 2 | design = sobal | must be one of: grid, one-at-a-time, latin-hypercube, sobol, random, morris, saltelli, table");
    assertThat(refused("design: sobol\npoints: 500000001\ncommon-seeds: maybe\n"))
        .containsExactly(
            "line 3 | points = 500000001 | must be a whole number, 1 to 500000000",
            "line 4 | common-seeds = maybe | must be one of: true, false");
    assertThat(refused("design: random\n")).containsExactly("factors | must name what varies");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          us.quota: {from: 0.6, to: 0.7, scale: lgo}             | us.quota.scale = lgo | must be one of: linear, log
          us.relief: {from: 0, to: 1, scale: log}                | us.relief.from = 0 | must be above 0 on a log scale
          end: {from: 2022-01-01, to: 2022-02-01, scale: log}    | end.scale = log | is for numbers only
          us.quota: {from: 0.6, to: 0.7, step: 3}                | us.quota.step | unknown name; did you mean 'steps'?
          us.quota: {from: 0.6, to: 0.7, steps: 1}               | us.quota.steps = 1 | must be a whole number, at least 2
          us.quota: {from: 0.6, to: 0.6}                         | us.quota | must run from one value to another
          us.quota: {from: 0.6}                                  | us.quota.to | is missing
          channel.delay: {from: 0.5, to: 2}                      | channel.delay.from = 0.5 | must be a whole number, 0 to 365
          channel.delay: {from: 1, to: 100, steps: 20, scale: log} | channel.delay.steps = 20 | give a value twice: fewer steps
          channel.kind: {from: 1, to: 2}                         | channel.kind | must be a list: only numbers and dates have ranges
          """)
  void aRangeIsRefusedForWhatIsWrong(String range, String path, String must) throws IOException {
    assertThat(refused("design: sobol\nfactors:\n  " + range + "\n"))
        .containsExactly("line 4 | " + path + " | " + must);
  }

  @Test
  void aFactorWithoutABaseValueIsToldApart() throws IOException {
    assertThat(refused("design: one-at-a-time\nfactors: {mediators.eu_coord.noise: [0.1, 0.2]}\n"))
        .containsExactly(
            "line 3 | mediators.eu_coord.noise | has no base value; give it one under set:");
  }

  @Test
  void moreFactorsThanADesignCanTakeAreRefused() throws Exception {
    String factions =
        IntStream.range(0, 255)
            .mapToObj("    f%d: {power: 1, salience: 1, stance: 0.5, trust: 0.5}\n"::formatted)
            .collect(Collectors.joining());
    Path scenario = folder.resolve("many.yaml");
    Files.writeString(
        scenario,
        Files.readString(Path.of("configs/scenarios/nine-factions.yaml"))
            .replaceFirst("(?m)^  factions:\n", "  factions:\n" + factions));
    String factors =
        Paths.names(ScenarioFile.read(scenario)).stream()
            .filter(n -> n.matches("iran.factions.f\\d+\\.(power|salience|stance|trust)"))
            .limit(1001)
            .map(n -> "  " + n + ": [0.5, 0.6]\n")
            .collect(Collectors.joining());
    assertThat(factors.lines()).hasSize(1001);
    assertThat(refusedAlone("design: sobol\n", factors))
        .contains("factors")
        .contains("are 1001; sobol takes 1000");
    assertThat(refusedAlone("design: saltelli\n", factors))
        .contains("factors")
        .contains("are 1001; saltelli takes 500");
    assertThat(refusedAlone("design: latin-hypercube\npoints: 10000\n", factors))
        .contains("points = 10000")
        .contains("must be at most 9990, or design: sobol or random");
  }

  private String refusedAlone(String design, String factors) throws IOException {
    String text = "scenario: many.yaml\n" + design + "factors:\n" + factors;
    Path file = Files.writeString(folder.resolve("alone.yaml"), text);
    try {
      throw new AssertionError(SweepFile.read(file, List.of()));
    } catch (Problems e) {
      return Report.of("alone.yaml", e.all());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"grid", "one-at-a-time"})
  @Timeout(10)
  void aBillionPointsAreRefusedInABlink(String design) throws Exception {
    String text =
        "design: " + design + "\nfactors: {us.quota: {from: 0.6, to: 0.7, steps: 1000000000}}\n";
    refused(text);
    long start = System.nanoTime();
    List<String> told = refused(text);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("line 3 | factors | must make at most 500000000 runs, not 100000000")
        .endsWith("fewer steps or replications, or design: latin-hypercube with points: N");
  }

  @Test
  void tooManyRunsOfOtherDesignsAreToldWithTheirOwnWayOut() throws IOException {
    assertThat(
            refused(
                "design: sobol\npoints: 200000\nfactors: {us.quota: [0.6, 0.7]}\nreplications: 3000\n"))
        .containsExactly(
            "line 3 | points | must make at most 500000000 runs, not 600000000 with 3000 replications: "
                + "fewer points or replications");
    table("us.quota\n" + "0.6\n".repeat(6));
    assertThat(refused("design: table\nfile: points.csv\nreplications: 100000000\n"))
        .containsExactly(
            "line 3 | file | must make at most 500000000 runs, not 600000000 with 100000000 replications: "
                + "fewer rows or replications");
  }
}
