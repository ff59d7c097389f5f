package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.TestScenarios.nine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import winset.model.Limits;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Engine;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;
import winset.sweep.Replications;

class SweepFolderTest {

  private static final Scenario NINE = nine();
  private static final Provenance MAKER = new Provenance("1.2.3", "abc", "17, Test");
  private static final Plan PLAN = plan(130, Plan.Keeping.MEASURES);

  /** Every file whose bytes are a function of the plan. */
  private static final List<String> BYTES =
      List.of(
          "runs.csv",
          "points.csv",
          "failures.csv",
          "checks.csv",
          "design.csv",
          "sweep.yaml",
          "scenario.yaml",
          "datapackage.json");

  @TempDir Path temporary;

  private Path folder;
  private Path undisturbed;
  private final List<SweepTables.Step> steps = new ArrayList<>();

  /** An engine that is interrupted when it has handed on so many chunks. */
  private record Interrupted(int after) implements Engine {

    @Override
    public <T> void run(Iterator<? extends Callable<T>> tasks, Consumer<T> next)
        throws InterruptedException {
      handOn(tasks, next);
      throw new InterruptedException();
    }

    private <T> void handOn(Iterator<? extends Callable<T>> tasks, Consumer<T> next) {
      for (int i = 0; i < after; i++) {
        T result;
        try {
          result = tasks.next().call();
        } catch (Exception e) {
          throw new IllegalStateException(e);
        }
        next.accept(result);
      }
    }
  }

  /** Two points; a run has some 150 events, so that the limit ends many of them. */
  private static Plan plan(int replications, Plan.Keeping keeping) {
    Factor trust =
        new Factor(
            Paths.find(NINE, "iran.trust").orElseThrow(), new Levels.Listed(List.of(.2, .45)));
    return new Plan(
        "Does it hold?",
        NINE,
        List.of(trust),
        new Design.Grid(),
        Replications.fixed(replications),
        3,
        true,
        List.of(),
        keeping,
        new Limits(LIMIT, Double.POSITIVE_INFINITY));
  }

  private static final int LIMIT = 260;

  private static Configuration configuration(String sweep) {
    return new Configuration(sweep, "scenario", "");
  }

  @BeforeEach
  void folders() throws Exception {
    folder = temporary.resolve("results");
    undisturbed = temporary.resolve("undisturbed");
    complete(undisturbed, SweepFolder.Entry.NEW);
    steps.clear();
  }

  private List<String> complete(Path where, SweepFolder.Entry entry) throws Exception {
    return complete(where, entry, new LocalThreads(2));
  }

  private List<String> complete(Path where, SweepFolder.Entry entry, Engine engine)
      throws Exception {
    try (SweepFolder entered =
        SweepFolder.enter(where, PLAN, configuration("sweep"), MAKER, entry)) {
      return entered.complete(engine, steps::add);
    }
  }

  private void assertWhole() {
    for (String name : BYTES) {
      assertThat(folder.resolve(name)).hasSameBinaryContentAs(undisturbed.resolve(name));
    }
    assertThat(names(folder)).containsExactlyElementsOf(names(undisturbed));
  }

  private static List<String> names(Path where) {
    try (Stream<Path> inside = Files.list(where)) {
      return inside.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private int kept() {
    return steps.stream().mapToInt(SweepTables.Step::kept).sum();
  }

  private int written() {
    return steps.stream().mapToInt(SweepTables.Step::runs).sum();
  }

  private Refused refused(SweepFolder.Entry entry, String sweep) {
    List<String> before = Files.exists(folder) ? names(folder) : List.of();
    try {
      SweepFolder.enter(folder, PLAN, configuration(sweep), MAKER, entry).close();
      throw new AssertionError("entered");
    } catch (Refused e) {
      assertThat(Files.exists(folder) ? names(folder) : List.of()).isEqualTo(before);
      return e;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void someRunsOfTheseTestsHitTheLimitAndMostDoNot() throws IOException {
    assertThat(Files.readAllLines(undisturbed.resolve("failures.csv"))).hasSizeBetween(20, 120);
  }

  @Test
  void aFinishedFolderHoldsWhatIsDocumentedAndNothingElse() {
    List<String> documented = new ArrayList<>(BYTES);
    documented.add("manifest.json");
    assertThat(names(undisturbed)).containsExactlyInAnyOrderElementsOf(documented);
  }

  /** 130 replicates of 2 points are 4 batches of 64 runs and one of 4. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 4})
  void anInterruptedSweepGoesOnWithWhatIsMissing(int batches) throws Exception {
    assertThatThrownBy(() -> complete(folder, SweepFolder.Entry.NEW, new Interrupted(batches)))
        .isInstanceOf(InterruptedException.class);
    assertThat(refused(SweepFolder.Entry.NEW, "sweep").why()).isEqualTo(Refused.Why.HALF_MADE);
    steps.clear();
    complete(folder, SweepFolder.Entry.RESUME);
    assertThat(kept()).isEqualTo(64 * batches);
    assertThat(written()).isEqualTo(260);
    assertWhole();
  }

  @Test
  void interruptedAgainWhileItGoesThroughWhatIsThereNothingIsLost() throws Exception {
    assertThatThrownBy(() -> complete(folder, SweepFolder.Entry.NEW, new Interrupted(3)))
        .isInstanceOf(InterruptedException.class);
    assertThatThrownBy(() -> complete(folder, SweepFolder.Entry.RESUME, new Interrupted(1)))
        .isInstanceOf(InterruptedException.class);
    steps.clear();
    complete(folder, SweepFolder.Entry.RESUME);
    assertThat(kept()).isEqualTo(192);
    assertWhole();
  }

  @Test
  void aTornRowCostsItsBatchOnly() throws Exception {
    assertThatThrownBy(() -> complete(folder, SweepFolder.Entry.NEW, new Interrupted(3)))
        .isInstanceOf(InterruptedException.class);
    Path rows = folder.resolve("runs.csv.part");
    Files.write(
        rows, java.util.Arrays.copyOf(Files.readAllBytes(rows), (int) Files.size(rows) - 9));
    steps.clear();
    complete(folder, SweepFolder.Entry.RESUME);
    assertThat(kept()).isEqualTo(128);
    assertWhole();
  }

  @Test
  void resumingAWholeFolderChangesNothingAndRunsNothing() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    String manifest = Files.readString(folder.resolve("manifest.json"));
    steps.clear();
    assertThat(complete(folder, SweepFolder.Entry.RESUME)).isEmpty();
    assertThat(steps).isEmpty();
    assertThat(folder.resolve("manifest.json")).hasContent(manifest);
    assertWhole();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "runs.csv",
        "points.csv",
        "failures.csv",
        "checks.csv",
        "design.csv",
        "sweep.yaml",
        "scenario.yaml",
        "datapackage.json"
      })
  void aFileThatIsMissingOrDamagedIsMadeAgain(String name) throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Files.delete(folder.resolve(name));
    assertThat(complete(folder, SweepFolder.Entry.RESUME)).containsExactly(name);
    assertWhole();
    String text = Files.readString(folder.resolve(name));
    Files.writeString(folder.resolve(name), text.substring(0, text.length() / 2) + "x");
    assertThat(complete(folder, SweepFolder.Entry.RESUME)).containsExactly(name);
    assertWhole();
  }

  /**
   * Lines 1, 70 and 261 are the header, and runs 68 and 259 of the second and of the last batch.
   */
  @Test
  void ofADamagedTableWholeBatchesAreKept() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    List<String> lines = new ArrayList<>(Files.readAllLines(folder.resolve("runs.csv")));
    lines.remove(260);
    lines.set(69, lines.get(69).replaceFirst("68,", "99,"));
    lines.remove(0);
    Files.write(folder.resolve("runs.csv"), lines);
    steps.clear();
    complete(folder, SweepFolder.Entry.RESUME);
    assertThat(kept()).isEqualTo(260 - 64 - 4);
    assertWhole();
  }

  /** A value that looks right but is not is found by the check of its batch. */
  @Test
  void aWrongValueIsFound() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    String rows = Files.readString(folder.resolve("runs.csv"));
    Files.writeString(folder.resolve("runs.csv"), rows.replaceFirst(",true,", ",false,"));
    assertThat(complete(folder, SweepFolder.Entry.RESUME)).containsExactly("runs.csv");
    assertWhole();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"winset\": \"1\"}", "null", "[]"})
  void aTornManifestIsMadeAgainAndEveryRunKept(String torn) throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Files.writeString(folder.resolve("manifest.json"), torn);
    Files.delete(folder.resolve("sweep.yaml"));
    steps.clear();
    complete(folder, SweepFolder.Entry.RESUME);
    assertThat(kept()).isEqualTo(260);
    assertWhole();
  }

  /**
   * One digit of the fingerprint is not what it was; the rows, or the other files, say whose it is.
   */
  @ParameterizedTest
  @ValueSource(strings = {"sweep.yaml", "checks.csv"})
  void aManifestThatIsWrongIsMadeAgainToo(String alsoLost) throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Path manifest = folder.resolve("manifest.json");
    String print = configuration("sweep").fingerprint();
    String wrong = (print.charAt(0) == '1' ? "2" : "1") + print.substring(1);
    Files.writeString(manifest, Files.readString(manifest).replace(print, wrong));
    Files.delete(folder.resolve(alsoLost));
    complete(folder, SweepFolder.Entry.RESUME);
    assertThat(Manifest.read(folder).orElseThrow().fingerprint()).isEqualTo(print);
    assertWhole();
  }

  /** The same configuration, made when results were others. */
  @Test
  void aFolderOfAnotherVersionOfResultsIsNotGoneOnWith() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Manifest manifest = Manifest.read(folder).orElseThrow();
    new Manifest(
            "0.0.9",
            Configuration.RESULTS_VERSION + 1,
            manifest.commit(),
            manifest.java(),
            manifest.seed(),
            manifest.started(),
            manifest.finished(),
            "another",
            null,
            manifest.runs(),
            manifest.failed(),
            manifest.files(),
            manifest.derived())
        .write(folder);
    Files.writeString(folder.resolve("checks.csv"), "run,runs,crc32c\n0,64,00000000\n");
    assertThat(refused(SweepFolder.Entry.RESUME, "sweep").why())
        .isEqualTo(Refused.Why.ANOTHER_SWEEP);
  }

  @Test
  void rowsOfWhichNothingSaysWhoseTheyAreAreNotTouched() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Files.delete(folder.resolve("manifest.json"));
    assertThat(refused(SweepFolder.Entry.RESUME, "another").why())
        .isEqualTo(Refused.Why.UNKNOWN_SWEEP);
    assertWholeBut("manifest.json");
  }

  private void assertWholeBut(String missing) {
    for (String name : BYTES) {
      assertThat(folder.resolve(name)).hasSameBinaryContentAs(undisturbed.resolve(name));
    }
    assertThat(folder.resolve(missing)).doesNotExist();
  }

  @ParameterizedTest
  @EnumSource(
      value = SweepFolder.Entry.class,
      names = {"RESUME", "RETRY"})
  void aFolderOfAnotherSweepOrWithAForeignFileIsNotGoneOnWith(SweepFolder.Entry entry)
      throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    assertThat(refused(entry, "another").why()).isEqualTo(Refused.Why.ANOTHER_SWEEP);
    Files.writeString(folder.resolve("notes.txt"), "mine");
    Refused foreign = refused(entry, "sweep");
    assertThat(foreign.why()).isEqualTo(Refused.Why.FOREIGN_FILE);
    assertThat(foreign.detail()).isEqualTo("notes.txt");
  }

  @Test
  void aFolderThatHoldsSomethingIsRefusedAndWhatItHoldsIsSaid() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    assertThat(refused(SweepFolder.Entry.NEW, "sweep").why()).isEqualTo(Refused.Why.FINISHED);
    assertThat(refused(SweepFolder.Entry.NEW, "another").why())
        .isEqualTo(Refused.Why.ANOTHER_SWEEP);
    Files.delete(folder.resolve("manifest.json"));
    assertThat(refused(SweepFolder.Entry.NEW, "sweep").why()).isEqualTo(Refused.Why.NOT_EMPTY);
    assertThat(refused(SweepFolder.Entry.FORCE, "sweep").why()).isEqualTo(Refused.Why.NO_MANIFEST);
    folder = Files.writeString(temporary.resolve("file"), "mine");
    for (SweepFolder.Entry entry : SweepFolder.Entry.values()) {
      assertThatThrownBy(
              () -> SweepFolder.enter(folder, PLAN, configuration("sweep"), MAKER, entry))
          .isInstanceOfSatisfying(
              Refused.class, e -> assertThat(e.why()).isEqualTo(Refused.Why.A_FILE));
    }
  }

  @Test
  void forceDeletesWhatTheManifestListsAndNothingElse() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Path chart = Files.createDirectory(folder.resolve("charts")).resolve("a.png");
    Files.writeString(chart, "a chart");
    try (SweepFolder entered =
        SweepFolder.enter(folder, PLAN, configuration("sweep"), MAKER, SweepFolder.Entry.RESUME)) {
      entered.derived(List.of(chart));
    }
    Path mine = Files.writeString(folder.resolve("charts/mine.png"), "mine");
    Path notes = Files.writeString(folder.resolve("notes.txt"), "mine");
    assertThatThrownBy(() -> complete(folder, SweepFolder.Entry.FORCE, new Interrupted(0)))
        .isInstanceOf(InterruptedException.class);
    assertThat(chart).doesNotExist();
    assertThat(folder.resolve("points.csv")).doesNotExist();
    assertThat(List.of(mine, notes)).allMatch(Files::exists);
  }

  /** A manifest is a file that anyone may have written. */
  @Test
  void forceDeletesNothingOutsideTheFolder() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Path outside = Files.writeString(temporary.resolve("outside.csv"), "mine");
    Path manifest = folder.resolve("manifest.json");
    Files.writeString(
        manifest, Files.readString(manifest).replace("\"points.csv\"", "\"../outside.csv\""));
    Files.delete(folder.resolve("points.csv"));
    complete(folder, SweepFolder.Entry.FORCE);
    assertThat(outside).hasContent("mine");
    assertWhole();
  }

  @Test
  void oneProcessAFolder() throws Exception {
    try (SweepFolder first =
        SweepFolder.enter(folder, PLAN, configuration("sweep"), MAKER, SweepFolder.Entry.NEW)) {
      for (SweepFolder.Entry entry :
          List.of(SweepFolder.Entry.NEW, SweepFolder.Entry.RESUME, SweepFolder.Entry.RETRY)) {
        Refused second = refused(entry, "sweep");
        assertThat(second.why()).isEqualTo(Refused.Why.IN_USE);
        assertThat(second.detail()).isEqualTo(Long.toString(ProcessHandle.current().pid()));
      }
      first.complete(new LocalThreads(1), step -> {});
    }
    assertWhole();
  }

  @Test
  void retryingCarriesOutAgainWhatWasNotDoneAndNothingElse() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    int failed = Files.readAllLines(folder.resolve("failures.csv")).size() - 1;
    steps.clear();
    complete(folder, SweepFolder.Entry.RETRY);
    assertThat(kept()).isEqualTo(260 - failed);
    assertWhole();
  }

  @Test
  void theManifestSaysWhatMadeTheFolder() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Manifest manifest = Manifest.read(folder).orElseThrow();
    assertThat(manifest.version()).isEqualTo("1.2.3");
    assertThat(manifest.commit()).isEqualTo("abc");
    assertThat(manifest.seed()).isEqualTo(3);
    assertThat(manifest.runs()).isEqualTo(260);
    assertThat(manifest.fingerprint()).isEqualTo(configuration("sweep").fingerprint());
    assertThat(manifest.files().keySet()).containsExactlyInAnyOrderElementsOf(BYTES);
    assertThat(manifest.started()).isLessThanOrEqualTo(manifest.finished());
  }

  /** sha256sum of the texts as Configuration joins them, by coreutils. */
  @Test
  void theFingerprintChangesWithEachPartOfTheConfiguration() {
    Configuration one = new Configuration("a", "b", "");
    assertThat(one.fingerprint())
        .isEqualTo("fc2ba481a8f12fa5f25c5c8e73d1bd0e24769a332d788e6e25b919dfe1562f2e")
        .isNotEqualTo(new Configuration("ab", "", "").fingerprint())
        .isNotEqualTo(new Configuration("a", "b", "c").fingerprint());
  }

  @Test
  void chartsAreInTheSweepsFileAndNotInTheFingerprint() throws Exception {
    String charts = "charts: [hazard]\n";
    Configuration drawing = new Configuration("sweep\n", "scenario", "", charts);
    Configuration other = new Configuration("sweep\n", "scenario", "", "charts: []\n");
    assertThat(drawing.fingerprint()).isEqualTo(other.fingerprint());
    try (SweepFolder entered =
        SweepFolder.enter(folder, PLAN, drawing, MAKER, SweepFolder.Entry.NEW)) {
      entered.complete(new LocalThreads(2), steps::add);
    }
    assertThat(folder.resolve("sweep.yaml")).hasContent("sweep\n" + charts);
    String finished = Manifest.read(folder).orElseThrow().finished();
    try (SweepFolder entered =
        SweepFolder.enter(folder, PLAN, other, MAKER, SweepFolder.Entry.RESUME)) {
      assertThat(entered.complete(new LocalThreads(2), steps::add)).isEmpty();
    }
    assertThat(folder.resolve("sweep.yaml")).hasContent("sweep\ncharts: []\n");
    Manifest manifest = Manifest.read(folder).orElseThrow();
    assertThat(manifest.finished()).isEqualTo(finished);
    assertThat(manifest.files())
        .containsEntry("sweep.yaml", Configuration.sha256(folder.resolve("sweep.yaml")));
    assertThat(drawing.decidesAs("sweep\n")).isTrue();
    assertThat(drawing.decidesAs("sweep\ncharts: []\n")).isTrue();
    assertThat(drawing.decidesAs("sweep\ncharts: []\nseed: 2\n")).isFalse();
    assertThat(drawing.decidesAs("sweep 2\n")).isFalse();
  }

  /** Links lead anywhere: a folder may come from anyone. */
  @Test
  void forceDeletesNothingThatALinkLeadsTo() throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
    Path mine = Files.writeString(elsewhere.resolve("mine.png"), "mine");
    Files.createSymbolicLink(folder.resolve("charts"), elsewhere);
    Files.delete(folder.resolve("points.csv"));
    Files.createSymbolicLink(folder.resolve("points.csv"), mine);
    Manifest manifest = Manifest.read(folder).orElseThrow();
    manifest
        .derived(List.of("charts/mine.png", "../elsewhere/mine.png", mine.toString()))
        .write(folder);
    complete(folder, SweepFolder.Entry.FORCE);
    assertThat(mine).hasContent("mine");
    Files.delete(folder.resolve("charts"));
    assertWhole();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../out.csv", "/etc/passwd", "a/../../b", "", ".", "a//b", "a\\u0000b", "C:x"})
  void aNameInTheManifestThatLeadsElsewhereIsNone(String name) throws Exception {
    complete(folder, SweepFolder.Entry.NEW);
    Path file = folder.resolve("manifest.json");
    String text = Files.readString(file);
    Files.writeString(
        file,
        text.replace("\"points.csv\" :", "\"" + name + "\" :")
            .replaceFirst(
                "\"derived\" : \\[[^]]*]",
                "\"derived\" : [\"" + name.replace("\\", "\\\\") + "\"]"));
    Manifest read = Manifest.read(folder).orElseThrow();
    assertThat(read.derived()).isEmpty();
    assertThat(read.files().keySet())
        .containsExactlyInAnyOrderElementsOf(
            BYTES.stream().filter(each -> !each.equals("points.csv")).toList());
    assertThat(ShardFolder.of(folder).damaged()).isEmpty();
  }

  @Test
  void nothingIsWrittenThroughALinkThatWasLeft() throws Exception {
    Path mine = Files.writeString(temporary.resolve("mine"), "mine");
    complete(folder, SweepFolder.Entry.NEW);
    for (String name : List.of("manifest.json", "runs.csv", "points.csv", "sweep.yaml")) {
      Files.createSymbolicLink(folder.resolve(name + ".part"), mine);
    }
    Files.delete(folder.resolve("runs.csv"));
    complete(folder, SweepFolder.Entry.RESUME);
    assertThat(mine).hasContent("mine");
    assertWhole();
    Files.createSymbolicLink(folder.resolve(".lock"), mine);
    assertThatThrownBy(() -> complete(folder, SweepFolder.Entry.RESUME))
        .isInstanceOf(IOException.class);
    assertThat(mine).hasContent("mine");
  }

  /** An engine that hands on a chunk, does something to the folder, and goes on. */
  private record Disturbed(Runnable how) implements Engine {

    @Override
    public <T> void run(Iterator<? extends Callable<T>> tasks, Consumer<T> next)
        throws InterruptedException {
      new Interrupted(1).handOn(tasks, next);
      how.run();
      new LocalThreads(1).run(tasks, next);
    }
  }

  /** What is open stays writable when its name is gone, so that no write fails. */
  @Test
  void aFolderThatIsDeletedOrReplacedMeanwhileEndsTheSweepAtOnce() throws Exception {
    Engine deleting = new Disturbed(() -> delete(folder));
    assertThatThrownBy(() -> complete(folder, SweepFolder.Entry.NEW, deleting))
        .isInstanceOf(FolderGoneException.class);
    assertThat(written()).isEqualTo(64);
    assertThat(folder).doesNotExist();
    Path anothers = folder.resolve(".lock");
    Engine replacing =
        new Disturbed(
            () -> {
              delete(folder);
              assertThat(folder.toFile().mkdir()).isTrue();
              write(anothers);
            });
    assertThatThrownBy(() -> complete(folder, SweepFolder.Entry.NEW, replacing))
        .isInstanceOf(FolderGoneException.class);
    assertThat(names(folder)).containsExactly(".lock");
    assertThat(anothers).hasContent("another");
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "another");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path where) {
    names(where).forEach(name -> assertThat(where.resolve(name).toFile().delete()).isTrue());
    assertThat(where.toFile().delete()).isTrue();
  }
}
