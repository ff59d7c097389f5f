package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import winset.scenario.ChannelKind;
import winset.sweep.Plan;
import winset.sweep.Replications;

class SweepFileTest {

  private static final String SPRING =
      Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath().toString();

  @TempDir Path folder;

  private Plan read(String text, String... settings) throws Problems, IOException {
    Path file = Files.writeString(folder.resolve("s.yaml"), text.replace("SPRING", SPRING));
    return SweepFile.read(file, List.of(settings));
  }

  private List<String> refused(String text, String... settings) throws IOException {
    try {
      read(text, settings);
    } catch (Problems e) {
      return Report.of("s.yaml", e.all())
          .lines()
          .skip(1)
          .map(l -> l.strip().replaceAll(" {2,}", " | "))
          .toList();
    }
    throw new AssertionError("read without a problem");
  }

  static Stream<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("configs", "sweeps"))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedSweepIsReadAndOpensWithItsQuestion(Path file) throws Problems {
    Plan plan = SweepFile.read(file, List.of());
    assertThat(plan.question()).endsWith("?");
    assertThat(plan.points()).isGreaterThan(1);
    assertThat(SweepFile.isSweep(file)).isTrue();
  }

  @Test
  void aScenarioIsNoSweep() throws Problems {
    assertThat(SweepFile.isSweep(Path.of(SPRING))).isFalse();
  }

  @Test
  void listsAreSweptRangesAreSpacedAndSingleValuesFixed() throws Exception {
    Plan plan =
        read(
            """
            question: What?
            scenario: SPRING
            factors:
              channel.kind: [indirect, direct]
              iran.trust: {from: 0.2, to: 0.6, steps: 9}
              channel.delay: {from: 0, to: 14, steps: 3}
              iran.election.date: {from: 2021-05-01, to: 2021-05-11, steps: 2}
            set: {iran.election.credit: 0.35, us.quota: 0.56}
            replications: 7
            seed: 5
            measures: [deal, sequencing]
            """);
    assertThat(plan.points()).isEqualTo(2 * 9 * 3 * 2);
    assertThat(plan.replications()).isEqualTo(Replications.fixed(7));
    assertThat(plan.seed()).isEqualTo(5);
    assertThat(plan.scenario().iran().election().credit()).isEqualTo(.35);
    assertThat(plan.scenario().us().quota()).isEqualTo(.56);
    assertThat(plan.values(plan.points() - 1))
        .extracting(String::valueOf)
        .containsExactly("DIRECT", "0.6", "14", "2021-05-11");
    assertThat(plan.scenario(0).channel().kind()).isEqualTo(ChannelKind.INDIRECT);
  }

  @Test
  void theScenarioIsFoundFromTheSweepsOwnFolder() throws Exception {
    Files.copy(Path.of(SPRING), folder.resolve("mine.yaml"));
    assertThat(read("scenario: mine.yaml\n").scenario().title()).contains("spring 2021");
  }

  @Test
  void anOptionGoesOverWhatTheFileSets() throws Exception {
    Plan plan = read("scenario: SPRING\nset: {us.quota: 0.56}\n", "us.quota=0.6");
    assertThat(plan.scenario().us().quota()).isEqualTo(.6);
  }

  @Test
  void allProblemsAreToldAtOnceWithTheirLines() throws IOException {
    assertThat(
            refused(
                """
                questoin: What?
                scenario: SPRING
                factors:
                  iran.trust: [0.2, 1.5, 0.2]
                  iran.trsut: [0.2]
                  channel.kind: [indirct]
                  channel.delay: {from: 0, to: 14}
                  us.quota: 0.6
                  channel.noise: []
                  iran.track: {from: 0, to: 1, steps: 2}
                set: {us.relief: lots}
                replications: 0
                seed: -1
                measures: [deal, sequncing]
                """))
        .containsExactly(
            "line 1 | questoin | unknown name; did you mean 'question'?",
            "line 4 | iran.trust = 1.5 | must be 0 to 1, both excluded",
            "line 4 | iran.trust = 0.2 | is listed twice",
            "line 5 | iran.trsut | unknown name; did you mean 'iran.trust'?",
            "line 6 | channel.kind = indirct | must be one of: chosen, direct, indirect",
            "line 7 | channel.delay.steps | is missing: how many values, both ends included",
            "line 8 | us.quota = 0.6 | must be a list or {from, to, steps}; a single value is fixed under set:",
            "line 9 | channel.noise | must list at least one value",
            "line 10 | iran.track | must be a list: only numbers and dates have ranges",
            "line 11 | us.relief = lots | must be 0 to 5",
            "line 12 | replications = 0 | must be a whole number, 1 to 100000000",
            "line 13 | seed = -1 | must be a whole number, 0 to 2147483647",
            "line 14 | measures: sequncing | unknown name; did you mean 'sequencing'?");
  }

  @Test
  void aRangeThatLeavesTheLimitsIsRefusedWhereItDoes() throws IOException {
    assertThat(refused("scenario: SPRING\nfactors:\n  us.quota: {from: 0.6, to: 1.2, steps: 4}\n"))
        .containsExactly("line 3 | us.quota = 1.2 | must be above 0.5 up to 1");
  }

  @Test
  void whatIsFixedAndVariedIsRefused() throws IOException {
    assertThat(refused("scenario: SPRING\nset: {us.quota: 0.6}\nfactors: {us.quota: [0.6, 0.7]}\n"))
        .containsExactly("line 3 | us.quota | is varied, and fixed by setting us.quota");
    assertThat(refused("scenario: SPRING\nfactors: {us.quota: [0.6, 0.7]}\n", "us.quota=0.8"))
        .containsExactly("line 2 | us.quota | is varied, and fixed by setting us.quota");
  }

  @Test
  void aScenarioWithProblemsIsToldWithItsOwnLines() throws IOException {
    Files.writeString(folder.resolve("bad.yaml"), "title: x\nstart: 2021-13-01\n");
    assertThat(refused("scenario: bad.yaml\n"))
        .contains(
            "line 1 | scenario | bad.yaml, line 2 start = 2021-13-01: is not a day of the calendar");
    assertThat(refused("scenario: none.yaml\n"))
        .containsExactly("line 1 | scenario | none.yaml: there is no such file");
    assertThat(refused("factors: {}\n")).contains("scenario | is missing");
  }

  @Test
  void morePointsThanCanBeRunAreRefusedWithTheirNumber() throws IOException {
    assertThat(
            refused(
                """
                scenario: SPRING
                factors:
                  iran.trust: {from: 0.1, to: 0.9, steps: 1000000}
                  us.trust: {from: 0.1, to: 0.9, steps: 1000000}
                replications: 2
                """))
        .singleElement()
        .asString()
        .endsWith(
            "must make at most 500000000 runs, not 2000000000000 with 2 replications: fewer steps or "
                + "replications, or design: latin-hypercube with points: N");
  }

  @Test
  void valuesThatDoNotGoTogetherAreFoundBeforeAnythingIsRun() throws IOException {
    assertThat(
            refused(
                """
                scenario: SPRING
                factors:
                  start: [2021-03-30, 2021-06-01]
                  end: [2021-05-01, 2022-03-31]
                """))
        .singleElement()
        .asString()
        .contains("do not go together")
        .contains("2021-06-01");
  }

  @Test
  void oneValueIsNotVariedUnderTwoNamesNorAMeanBesideItsParts() throws IOException {
    String both = "scenario: SPRING\nfactors:\n  %s: %s\n  %s: %s\n";
    assertThat(
            refused(
                both.formatted(
                    "iran.elections.june_2021.date",
                    "[2021-07-01]",
                    "iran.election.date",
                    "[2021-08-01]")))
        .containsExactly(
            "line 4 | iran.election.date | sets what iran.elections.june_2021.date sets");
    assertThat(
            refused(both.formatted("iran.factions.ir_irgc.trust", "[0.2]", "iran.trust", "[0.3]")))
        .containsExactly("line 4 | iran.trust | sets what iran.factions.ir_irgc.trust sets");
    assertThat(
            refused(
                "scenario: SPRING\nset: {iran.trust: 0.3}\nfactors: {iran.factions.ir_irgc.power: [0.2]}\n"))
        .containsExactly(
            "line 3 | iran.factions.ir_irgc.power | would move the mean that setting iran.trust fixes; vary "
                + "iran.trust too, as a list of one value");
    assertThat(refused("scenario: SPRING\nfactors: {seed: [1, 2]}\n"))
        .containsExactly(
            "line 2 | seed | is the seed of a single run; a sweep has a seed: of its own");
  }

  /** What the column says is what was run, at every point of every shipped sweep. */
  @ParameterizedTest
  @MethodSource("shipped")
  void everyPointHoldsTheValuesOfItsColumns(Path file) throws Problems {
    Plan plan = SweepFile.read(file, List.of());
    for (long point = 0; point < plan.points(); point++) {
      winset.scenario.Scenario scenario = plan.scenario(point);
      for (int i = 0; i < plan.factors().size(); i++) {
        Object asked = plan.values(point).get(i);
        Object held = plan.factors().get(i).path().get(scenario);
        if (asked instanceof Double number) {
          assertThat((Double) held).isCloseTo(number, org.assertj.core.api.Assertions.within(1e-9));
        } else {
          assertThat(held).isEqualTo(asked);
        }
      }
    }
  }

  @Test
  void moreStepsThanThereAreValuesAreRefused() throws IOException {
    assertThat(refused("scenario: SPRING\nfactors: {channel.delay: {from: 0, to: 2, steps: 5}}\n"))
        .containsExactly(
            "line 2 | channel.delay.steps = 5 | are more than the 3 values from one end to the other");
    assertThat(
            refused(
                "scenario: SPRING\nfactors: {iran.election.date: {from: 2021-05-01, to: 2021-05-03, steps: 4}}\n"))
        .singleElement()
        .asString()
        .contains("are more than the 3 values");
    assertThat(
            refused(
                """
                scenario: SPRING
                factors: {iran.trust: {from: 0.1, to: 0.2, steps: 300000}}
                replications: {until: {measure: deal, half-width: 0.02}, at-most: 60}
                """))
        .containsExactly(
            "line 3 | replications | can be looked for at no more than 200000 points, not 300000: "
                + "give a number");
  }

  private static final String VARIED =
      """
      scenario: SPRING
      factors:
        channel.kind: [indirect, direct]
        iran.trust: {from: 0.2, to: 0.6, steps: 5}
      """;

  @Test
  void aBaselineIsAPointOfTheSweep() throws Problems, IOException {
    Plan plan = read(VARIED + "baseline: {iran.trust: 0.3, channel.kind: direct}\n");
    assertThat(plan.baseline()).hasValue(6);
    assertThat(plan.values(6)).containsExactly(ChannelKind.DIRECT, 0.3);
    assertThat(SweepText.of(plan, SPRING, ""))
        .contains("\nbaseline: {channel.kind: direct, iran.trust: 0.3}\n");
    assertThat(read(SweepText.of(plan, SPRING, "")).baseline()).hasValue(6);
    assertThat(read(VARIED).baseline()).isEmpty();
  }

  /** One at a time from the scenario's own trust, which is not among the values listed. */
  @Test
  void aBaselineMayBeTheBaseOfADesign() throws Problems, IOException {
    String around =
        """
        scenario: SPRING
        set: {iran.trust: 0.25}
        design: one-at-a-time
        factors: {iran.trust: [0.3, 0.4]}
        baseline: {iran.trust: %s}
        """;
    assertThat(read(around.formatted("0.25")).baseline()).hasValue(0);
    assertThat(read(around.formatted("0.4")).baseline()).hasValue(2);
    assertThat(refused(around.formatted("0.35")))
        .containsExactly(
            "line 5 | baseline.iran.trust = 0.35 | must be one of the values that the sweep gives it: 0.3, 0.4, 0.25");
  }

  @Test
  void aBaselineThatIsNoPointIsRefused() throws IOException {
    assertThat(refused(VARIED + "baseline:\n  iran.trsut: 0.3\n  iran.trust: 0.35\n"))
        .containsExactly(
            "line 5 | baseline.channel.kind | is missing: a baseline gives every factor a value",
            "line 6 | baseline.iran.trsut | varies nothing here: unknown name; did you mean 'iran.trust'?",
            "line 7 | baseline.iran.trust = 0.35 | must be one of the values that the sweep gives it: 0.2, 0.3, 0.4, 0.5, 0.6");
    assertThat(refused(VARIED + "baseline: 3\n"))
        .containsExactly(
            "line 5 | baseline = 3 | must be a block of names and values, not a single value");
    String sobol =
        "scenario: SPRING\ndesign: sobol\npoints: 4\nfactors: {iran.trust: {from: 0.2, to: 0.6}}\n";
    assertThat(refused(sobol + "baseline: {iran.trust: 0.33}\n"))
        .containsExactly(
            "line 5 | baseline | must be a point of the sweep; design sobol has none with these");
    assertThat(refused(VARIED + "baseline: {channel.kind: indirct, iran.trust: 0.3}\n"))
        .singleElement()
        .asString()
        .contains("must be one of: chosen, direct, indirect");
  }
}
