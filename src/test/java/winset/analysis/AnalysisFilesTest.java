package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.analysis.ByHand.blocks;
import static winset.analysis.ByHand.deals;
import static winset.analysis.ByHand.factor;
import static winset.analysis.ByHand.line;
import static winset.analysis.ByHand.listed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.analysis.Finding.Numbers;
import winset.measure.Interval;
import winset.measure.Measures;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.Morris;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.Saltelli;
import winset.sweep.Sobol;

/** What an analysis leaves in a folder, what it is of, and what can be analysed. */
class AnalysisFilesTest {

  @TempDir private Path folder;

  /** A finding whose tables have one cell. */
  private record Told(String word, List<String> files) implements Finding {

    @Override
    public List<String> sentences() {
      return List.of(word + " is told.", word + " is told again.");
    }

    @Override
    public Map<String, Numbers> tables() {
      return files.stream()
          .collect(
              Collectors.toMap(
                  file -> file, file -> new Numbers(List.of("word"), table -> table.row(word))));
    }
  }

  private static Findings findings(String measure, Finding... all) {
    double[][] runs = {{0, 1}, {1}, {Double.NaN}};
    return new Findings(Response.of(measure, true, runs), List.of(all));
  }

  private String text(String name) throws IOException {
    return Files.readString(folder.resolve("analysis").resolve(name));
  }

  @Test
  void theSameTableOfAllMeasuresIsOneFile() throws Exception {
    List<Path> files =
        AnalysisFiles.write(
            List.of(
                findings("deal", new Told("one", List.of("prim.csv", "other.csv"))),
                findings(
                    "days <= 60",
                    new Told("two", List.of("prim.csv")),
                    new Told("three", List.of("tree.csv")))),
            folder);
    assertThat(files.stream().map(file -> folder.relativize(file).toString()))
        .containsExactly("analysis/prim.csv", "analysis/tree.csv", "analysis/measures.csv");
    assertThat(text("prim.csv")).isEqualTo("word\none\ntwo\n");
    assertThat(text("tree.csv")).isEqualTo("word\nthree\n");
    assertThat(text("measures.csv")).isEqualTo("measure,points,runs\ndeal,2,3\ndays <= 60,2,3\n");
    assertThat(AnalysisFiles.measures(folder)).containsExactly("deal", "days <= 60");
  }

  @Test
  void tablesOfAnAnalysisThatFoundMoreAreTakenAway() throws Exception {
    AnalysisFiles.write(
        List.of(findings("deal", new Told("one", List.of("prim.csv", "boxes.csv")))), folder);
    assertThat(
            AnalysisFiles.write(
                List.of(findings("deal", new Told("b", List.of("boxes.csv")))), folder))
        .hasSize(2);
    assertThat(folder.resolve("analysis/prim.csv")).doesNotExist();
    assertThat(text("boxes.csv")).isEqualTo("word\nb\n");
    assertThat(AnalysisFiles.write(List.of(), folder)).hasSize(1);
    assertThat(folder.resolve("analysis/boxes.csv")).doesNotExist();
    assertThat(AnalysisFiles.measures(folder)).isEmpty();
  }

  @Test
  void everyTableOfAFindingIsOneThatIsWritten() {
    Plan plan = line(20);
    assertThat(Findings.of(plan, deals(blocks(0, 10, 1, 10))).all())
        .hasSize(2)
        .allSatisfy(found -> assertThat(AnalysisFiles.TABLES).containsAll(found.tables().keySet()));
  }

  @ParameterizedTest
  @CsvSource({
    "'measure,points,runs\ndeal,2,3\na/b,1,1\nc\\d,1,1\ndays > 60,1,1\n', 'deal;days > 60'",
    "'points,runs\n2,3\n', ''",
    "'measure,points,runs\n', ''",
    "'', ''",
    "'measure,points\n\"deal,2\n', ''",
  })
  void namesThatCannotBeOfFilesAreNotRead(String text, String names) throws Exception {
    Path file = Files.createDirectories(folder.resolve("analysis")).resolve("measures.csv");
    Files.writeString(file, text);
    assertThat(String.join(";", AnalysisFiles.measures(folder))).isEqualTo(names);
  }

  @Test
  void withoutAnAnalysisThereAreNoMeasures() throws Exception {
    assertThat(AnalysisFiles.measures(folder)).isEmpty();
    Files.createDirectories(folder.resolve("analysis/measures.csv"));
    assertThat(AnalysisFiles.measures(folder)).isEmpty();
  }

  @Test
  void theTornadoHasAFileOfItsOwn() throws Exception {
    Estimate half = new Estimate(.5, new Interval(.4, .6));
    Tornado.Bar bar = new Tornado.Bar(listed("iran.trust", .2, .4), "0.2", half, "0.4", half, half);
    Path file = AnalysisFiles.write(new Tornado(true, half, List.of(bar)), folder);
    assertThat(file).isEqualTo(folder.resolve("analysis/tornado.csv"));
    assertThat(text("tornado.csv"))
        .startsWith(String.join(",", Tornado.HEADER) + "\ndeal,iran.trust,0.2,0.5,0.4,0.6,");
  }

  @Test
  void findingsSpeakInTurn() {
    Findings two = findings("deal", new Told("one", List.of()), new Told("two", List.of()));
    assertThat(two.measure()).isEqualTo("deal");
    assertThat(two.sentences())
        .containsExactly(
            "one is told.", "one is told again.", "two is told.", "two is told again.");
    assertThat(two.all().get(0).outline()).isEmpty();
  }

  private static Plan unit(Design design) {
    Levels range = new Levels.Spaced(0, 1, Levels.CONTINUOUS, false);
    return ByHand.plan(design, 1, factor("iran.trust", range), factor("us.trust", range));
  }

  /** Of a screening there are effects, of points that fill the space boxes and a tree. */
  @Test
  void whatIsFoundDependsOnTheDesign() {
    Plan screening = unit(new Morris(2, 1));
    assertThat(Findings.of(screening, noughts(screening)).all())
        .hasOnlyElementsOfType(MorrisEffects.class)
        .hasSize(1);
    Plan spread = unit(new Sobol(4, 2));
    assertThat(Findings.of(spread, noughts(spread)).all().stream().map(Object::getClass))
        .containsExactly(Discovery.class, RegressionTree.class);
  }

  private static Response noughts(Plan plan) {
    return deals(new int[(int) plan.points()]);
  }

  @Test
  void dealsAreLookedIntoWherePointsAreSpread() {
    assertThat(Findings.usual(unit(new Sobol(4, 2)))).containsExactly("deal");
    assertThat(Findings.usual(unit(new Morris(2, 1)))).containsExactly("deal");
    assertThat(Findings.usual(line(3))).isEmpty();
  }

  @Test
  void effectsAreOfAnyMeasureAndBoxesOfYesOrNo() {
    Plan spread = unit(new Sobol(4, 2));
    Factor trust = listed("iran.trust", .2, .4);
    Plan around = ByHand.plan(OneAtATime.around(List.of(.2), List.of(trust)), 2, trust);
    Target deal = Target.find("deal", spread).orElseThrow();
    Target days = Target.find("days", spread).orElseThrow();
    assertThat(Findings.possible(spread, deal)).isTrue();
    assertThat(Findings.possible(spread, days)).isFalse();
    assertThat(Findings.possible(unit(new Morris(2, 1)), days)).isTrue();
    assertThat(Findings.possible(unit(new Saltelli(2, 2)), days)).isTrue();
    assertThat(Findings.possible(around, deal)).isTrue();
    assertThat(Findings.possible(around, days)).isFalse();
    assertThat(Findings.possible(line(3), deal)).isTrue();
  }

  @Test
  void targetsAreFoundByWhatTheyAreCalled() {
    Plan plan =
        new Plan(
            "",
            ByHand.SMALL,
            List.of(listed("iran.trust", .1)),
            new Design.Grid(),
            1,
            1,
            List.of(Measures.find("zone_share").orElseThrow()));
    assertThat(Target.find("zone_share>=0.50", plan).orElseThrow().name())
        .isEqualTo("zone_share >= 0.5");
    assertThat(Target.find("dael", plan)).isEmpty();
    assertThat(Target.find("days = 3", plan)).isEmpty();
    assertThat(Target.inFileNames("zone_share >= 0.5")).isEqualTo("zone_share-at-least-0.5");
    assertThat(Target.inFileNames("days <= 60")).isEqualTo("days-at-most-60");
    assertThat(Target.inFileNames("days > 60")).isEqualTo("days-above-60");
    assertThat(Target.inFileNames("days < 60")).isEqualTo("days-below-60");
    assertThat(Target.inFileNames("deal")).isEqualTo("deal");
  }

  /** At the number itself, on either side of it, and of a run that has none. */
  @ParameterizedTest
  @CsvSource({"'>=', 1, 1, 0", "'<=', 0, 1, 1", "'>', 1, 0, 0", "'<', 0, 0, 1"})
  void aComparisonHoldsOrNot(String sign, double above, double at, double below) {
    Target target = Target.find("days " + sign + " 60", line(2)).orElseThrow();
    assertThat(target.share()).isTrue();
    assertThat(target.number().of("61")).isEqualTo(above);
    assertThat(target.number().of("60")).isEqualTo(at);
    assertThat(target.number().of("59")).isEqualTo(below);
    assertThat(target.number().of("")).isZero();
  }
}
