package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.results.DesignTable;
import winset.sweep.Factor;
import winset.sweep.Plan;

/** A plan that is written as the files of a result folder is the same when it is read back. */
class SweepTextTest {

  private static final String SPRING =
      "scenario: " + Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath() + "\n";

  private static final String STEPPED =
      """
      factors:
        us.quota: {from: 0.55, to: 0.8, steps: 3}
        channel.noise: {from: 0.01, to: 0.3, steps: 3, scale: log}
        channel.delay: {from: 14, to: 0, steps: 2}
        iran.election.date: {from: 2021-05-01, to: 2021-08-13, steps: 2}
        channel.kind: [direct, indirect]
        iran.election.freeze: [false, true]
        iran.trust: [0.123456789012345, 1e-3]
        iran.name: ["yes", "0777", "a, b: [c] {d} # e", "2021-06-18", "\\"\\\\\\n\\u2028", "", " ", "\u0639"]
      """;

  private static final String CONTINUOUS = STEPPED.replaceAll(", steps: \\d", "");

  @TempDir Path folder;

  private Plan read(String text) throws Exception {
    return SweepFile.read(
        Files.writeString(folder.resolve("asked.yaml"), SPRING + text), List.of());
  }

  /** The plan that the files of its folder hold; its values are fixed there and set no more. */
  private Plan readBack(Plan plan) throws Exception {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("scenario.yaml"), ScenarioText.of(plan.scenario()));
    Files.writeString(out.resolve("design.csv"), DesignTable.text(plan));
    Path sweep = out.resolve("sweep.yaml");
    Files.writeString(sweep, SweepText.of(plan, "scenario.yaml", "design.csv"));
    return SweepFile.read(sweep, List.of());
  }

  private void staysTheSame(String text) throws Exception {
    Plan plan = read(text);
    Plan back = readBack(plan);
    assertThat(back.question()).isEqualTo(plan.question());
    assertThat(back.scenario()).isEqualTo(plan.scenario());
    assertThat(back.factors()).extracting(Factor::name).isEqualTo(names(plan));
    assertThat(back.design().name()).isEqualTo(plan.design().name());
    assertThat(back.replications()).isEqualTo(plan.replications());
    assertThat(back.seed()).isEqualTo(plan.seed());
    assertThat(back.commonSeeds()).isEqualTo(plan.commonSeeds());
    assertThat(back.measures()).isEqualTo(plan.measures());
    assertThat(back.keeping()).isEqualTo(plan.keeping());
    assertThat(back.limits()).isEqualTo(plan.limits());
    assertThat(back.points()).isEqualTo(plan.points());
    long stride = 1 + plan.points() / 500;
    LongStream.range(0, plan.points())
        .filter(point -> point % stride == 0)
        .forEach(
            point -> {
              assertThat(back.values(point)).isEqualTo(plan.values(point));
              assertThat(back.scenario(point)).isEqualTo(plan.scenario(point));
              assertThat(back.seed(point, 3)).isEqualTo(plan.seed(point, 3));
            });
    assertThat(SweepText.of(back, "scenario.yaml", "design.csv"))
        .isEqualTo(SweepText.of(plan, "scenario.yaml", "design.csv"));
  }

  private static List<String> names(Plan plan) {
    return plan.factors().stream().map(Factor::name).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"grid", "one-at-a-time"})
  void aDesignOfStepsReadsBack(String design) throws Exception {
    staysTheSame("design: " + design + "\nseed: 9\n" + STEPPED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"latin-hypercube", "sobol", "random"})
  void aDesignThatFillsTheSpaceReadsBack(String design) throws Exception {
    String head = "design: " + design + "\npoints: 60\nseed: 2147483647\ncommon-seeds: false\n";
    staysTheSame(head + STEPPED);
    staysTheSame(head + CONTINUOUS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"morris\ntrajectories: 9", "saltelli\nbase: 10", "morris", "saltelli"})
  void aDesignForSensitivityReadsBack(String design) throws Exception {
    staysTheSame("design: " + design + "\nseed: 12\n" + STEPPED);
    staysTheSame("design: " + design + "\nseed: 12\n" + CONTINUOUS);
  }

  @Test
  void aTableReadsBackFromTheDesignOfItsFolder() throws Exception {
    Files.writeString(
        folder.resolve("points.csv"),
        """
        us.quota,channel.delay,iran.election.date,channel.kind,iran.election.freeze,iran.name
        0.6,4,2021-06-18,direct,true,"Iran, ""at"" home"
        0.65,0,2021-07-18,indirect,false,"two
        lines"
        0.6,4,2021-06-18,direct,true,0777
        0.700000000000001,4,2021-06-18,chosen,true,yes
        """);
    staysTheSame("design: table\nfile: points.csv\ncommon-seeds: false\n");
    Plan plan = read("design: table\nfile: points.csv\n");
    assertThat(DesignTable.text(readBack(plan)))
        .isEqualTo(DesignTable.text(plan))
        .startsWith("point,us.quota,");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "replications: 7",
        "replications: {until: {measure: days_to_deal, half-width: 12.5}, at-least: 7, at-most: 99}",
        "replications: {until: {measure: deal, half-width: 0.0000001}}",
        "measures: [pivotal_us, sequencing, deal]",
        "measures: []",
        "series: true",
        "events: true",
        "run-limit: 2147483647",
        "time-limit: 0.000000001",
        "time-limit: 2.5",
        "time-limit: 1000000000000000000",
        "seed: 0",
        "common-seeds: false",
        "set: {us.quota: 0.56, iran.trust: 0.3, mediators.eu_coord.noise: 0.1, title: 'a: b'}",
        "factors: {}",
      })
  void whateverAFileSaysReadsBack(String line) throws Exception {
    staysTheSame(line + "\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "What: if \\\"both\\\" say 'no'?",
        "# no comment",
        "- a\\n- b\\n",
        "{a: b}",
        "null",
        "1e3",
        " blanks ",
        "tab\\tand \\\\ and \\u2028 and \\u0085 and \\ud83d\\ude00",
        "\u062a\u0648\u0627\u0641\u0642",
        "*alias &anchor !tag %directive @at `tick`",
        "---",
        "..."
      })
  void aQuestionReadsBackToTheLetter(String question) throws Exception {
    staysTheSame("question: \"" + question + "\"\n");
  }
}
