package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Reports as people open them: in a browser, on a screen, a phone and paper. */
class ReportIT {

  private static final String LONG =
      "Would a deal come sooner if Washington moved first, "
          + "and Tehran, whose vote is near, could say so? ".repeat(8)
          + "<script>document.title='taken'</script> \u202eAnd in the other direction?";

  @TempDir private static Path folder;

  private static @Nullable Chromium started;

  private final Chromium chromium = Objects.requireNonNull(started);

  /** Sweeps whose reports are hard to get right. */
  enum Case {
    USUAL(
        "Is it trust?", "{iran.trust: [0.2, 0.3, 0.4], channel.kind: [indirect, direct]}", "", 30),
    LONG_QUESTION(LONG, "{iran.trust: [0.2, 0.4]}", "", 20),
    HUNDREDS_OF_POINTS(
        "Many?",
        "{iran.trust: {from: 0.2, to: 0.5}, us.quota: {from: 0.52, to: 0.7}}",
        "design: latin-hypercube\npoints: 400\n",
        2),
    ONE_POINT("Base?", "{}", "", 40),
    NO_DEALS("None?", "{channel.kind: [indirect, direct]}", "set: {iran.trust: 0.02}\n", 20),
    ALL_DEALS("All?", "{channel.kind: [indirect, direct]}", "set: {iran.trust: 0.95}\n", 20),
    FAILED_RUNS("Failed?", "{iran.trust: [0.1, 0.5]}", "run-limit: 300\n", 20),
    ALL_FAILED("All failed?", "{iran.trust: [0.1, 0.5]}", "run-limit: 5\n", 3);

    private final String question;
    private final String factors;
    private final String more;
    private final int replications;

    Case(String question, String factors, String more, int replications) {
      this.question = question;
      this.factors = factors;
      this.more = more;
      this.replications = replications;
    }

    String yaml(Path scenario) {
      return "question: \"%s\"\nscenario: %s\nfactors: %s\nreplications: %s\nseed: 5\n%s"
          .formatted(question, scenario, factors, replications, more);
    }
  }

  @BeforeAll
  static void sweepAll() throws Exception {
    started = Chromium.start();
    Path scenario = Path.of("configs/scenarios/spring-2021.yaml").toAbsolutePath();
    for (Case each : Case.values()) {
      Path file = folder.resolve(each + ".yaml");
      Files.writeString(file, each.yaml(scenario));
      int code =
          Done.winset("sweep", file.toString(), "--out", out(each).toString(), "--quiet").code();
      assertThat(code).as(each.name()).isEqualTo(each.name().contains("FAILED") ? 3 : 0);
    }
  }

  @AfterAll
  static void close() {
    if (started != null) {
      started.close();
    }
  }

  private static Path out(Case of) {
    return folder.resolve(of.name().toLowerCase(Locale.ROOT));
  }

  private static Path report(Case of) {
    return out(of).resolve("report.html");
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsAskedForAndNothingGoesWrong(Case each) {
    chromium.open(report(each), 1280);
    assertThat(chromium.console()).isEmpty();
    assertThat(chromium.requests())
        .isNotEmpty()
        .allMatch(url -> url.equals(report(each).toUri().toString()) || url.startsWith("data:"));
    assertThat(chromium.script("return document.title").toString()).startsWith(start(each));
  }

  private static String start(Case each) {
    return each.question.substring(0, Math.min(40, each.question.length()));
  }

  @ParameterizedTest
  @EnumSource
  void everyChartIsThereWithItsWords(Case each) throws IOException {
    chromium.open(report(each), 1280);
    List<WebElement> charts = chromium.all("figure svg");
    assertThat(charts).hasSize(svgs(each));
    assertThat(charts.isEmpty()).isEqualTo(each == Case.ALL_FAILED);
    for (WebElement chart : charts) {
      assertThat(chart.getSize().getWidth()).isGreaterThan(400);
      assertThat(chart.getSize().getHeight()).isGreaterThan(150);
      String words = text(chart, "desc");
      assertThat(words).hasSizeGreaterThan(40).doesNotContain("NaN", "unknown", "Infinity");
      assertThat(text(chart, "title")).isNotBlank();
    }
  }

  private String text(WebElement chart, String part) {
    return chromium
        .script("return arguments[0].querySelector(arguments[1]).textContent", chart, part)
        .toString();
  }

  private int svgs(Case each) throws IOException {
    if (!Files.isDirectory(out(each).resolve("charts"))) {
      return 0;
    }
    try (Stream<Path> files = Files.list(out(each).resolve("charts"))) {
      return (int) files.filter(file -> file.toString().endsWith(".svg")).count();
    }
  }

  @Test
  void aHeadingSortsItsColumnByMouseAndByKey() {
    chromium.open(report(Case.HUNDREDS_OF_POINTS), 1280);
    List<WebElement> heads = chromium.all("#table-of-points th button");
    WebElement trust = heads.get(1);
    trust.click();
    assertThat(column(2)).hasSize(400).isSorted();
    trust.sendKeys(Keys.ENTER);
    assertThat(column(2)).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(chromium.all("th[aria-sort=descending]")).hasSize(1);
    assertThat(chromium.all("[role=status]").get(0).getDomProperty("textContent"))
        .isEqualTo("Sorted by iran.trust, descending");
    heads.get(0).click();
    assertThat(column(1)).isSorted().startsWith(0.0, 1.0, 2.0).endsWith(399.0);
  }

  private List<Double> column(int place) {
    Object values =
        chromium.script(
            "return Array.from(document.querySelectorAll('#table-of-points tbody tr'))"
                + ".map(row => row.cells[arguments[0] - 1].dataset.value)",
            place);
    return ((List<?>) values).stream().map(v -> Double.valueOf(v.toString())).toList();
  }

  /** What is wider than the screen scrolls by itself; the page never does. */
  @ParameterizedTest
  @EnumSource
  void thePageFitsAPhone(Case each) {
    chromium.open(report(each), 375);
    assertThat(wider()).isEqualTo(0L);
    assertThat(
            chromium.script(
                """
                return Array.from(document.querySelectorAll('body *')).filter(e =>
                  e.getBoundingClientRect().right > innerWidth + 1
                    && !e.closest('.scroll, pre, svg, .skip')).map(e => e.outerHTML.slice(0, 80))
                """))
        .isEqualTo(List.of());
  }

  /** How many points the page is wider than what is seen of it. */
  private Object wider() {
    return chromium.script(
        "const page = document.documentElement; return page.scrollWidth - page.clientWidth");
  }

  @ParameterizedTest
  @ValueSource(ints = {375, 1280})
  void nobodyIsKeptFromReading(int width) {
    for (Case each : Case.values()) {
      chromium.open(report(each), width);
      assertThat(chromium.barriers()).as(each.name()).isEmpty();
    }
  }

  @Test
  void theAnswerOfEachSweepIsToldAsItIs() {
    assertThat(said(Case.NO_DEALS, "answer")).contains("A deal was reached in 0 % ");
    assertThat(said(Case.ALL_DEALS, "answer")).contains("A deal was reached in 100 % ");
    assertThat(said(Case.ALL_FAILED, "answer")).contains("No run came to its end.");
    assertThat(said(Case.ALL_FAILED, "charts")).contains("There are no charts");
    assertThat(said(Case.FAILED_RUNS, "missing"))
        .contains("did not come to", "too many events", "300");
    assertThat(said(Case.ONE_POINT, "points")).contains("\n0 40 ");
    assertThat(said(Case.LONG_QUESTION, "charts")).doesNotContain("taken", "\u202e");
  }

  private String said(Case of, String section) {
    chromium.open(report(of), 1280);
    return chromium.all("#" + section).get(0).getText();
  }

  /** Names come from a table that anybody may have written. */
  @Test
  void theReportOfAHindcastIsAPageForAllToo() throws Exception {
    Path table = folder.resolve("episodes.csv");
    String shipped = Files.readString(Path.of("configs/history/episodes.csv"));
    String id = shipped.split("\n", 3)[1].split(",", 2)[0];
    Files.writeString(
        table,
        shipped.replaceFirst(
            "\n" + id + ",(\"[^\"]*\"|[^,]*),", "\n" + id + ",<script>taken</script>,"));
    Path out = folder.resolve("hindcast");
    Done done =
        Done.winset(
            "hindcast",
            "--replications",
            "20",
            "--episodes",
            table.toString(),
            "--out",
            out.toString());
    assertThat(done.code()).as(done.err()).isZero();
    for (int width : new int[] {375, 1280}) {
      chromium.open(out.resolve("report.html"), width);
      assertThat(chromium.console()).isEmpty();
      assertThat(chromium.barriers()).isEmpty();
      assertThat(wider()).isEqualTo(0L);
    }
    assertThat(chromium.all("main").get(0).getText()).contains("<script>taken</script>");
    assertThat(chromium.all("figure svg")).hasSize(2);
    assertThat(chromium.requests())
        .allMatch(url -> url.startsWith("data:") || url.startsWith("file:"));
  }

  @Test
  void theReportOfARunHasItsStoryBesideTheWinSets() throws Exception {
    Path run = folder.resolve("run");
    assertThat(
            Done.winset("run", "configs/scenarios/spring-2021.yaml", "--out", run.toString())
                .code())
        .isZero();
    Path page = run.resolve("report.html");
    for (int width : new int[] {375, 1280}) {
      chromium.open(page, width);
      assertThat(chromium.console()).isEmpty();
      assertThat(chromium.barriers()).isEmpty();
      assertThat(wider()).isEqualTo(0L);
    }
    assertThat(chromium.requests())
        .allMatch(url -> url.startsWith("data:") || url.startsWith("file:"));
    WebElement picture = chromium.all("figure svg").get(0);
    WebElement story = chromium.all("ol.story").get(0);
    assertThat(story.getLocation().getX())
        .isGreaterThan(picture.getLocation().getX() + picture.getSize().getWidth());
    long told =
        Files.readAllLines(run.resolve("story.txt")).stream()
            .filter(line -> line.matches("\\d{4}-\\d\\d-\\d\\d  .*"))
            .count();
    assertThat(chromium.all("ol.story li")).hasSize((int) told);
  }

  /** A table of hundreds of rows goes over pages, the rest is on few. */
  @Test
  void itPrints() {
    chromium.open(report(Case.USUAL), 1280);
    String pdf = new String(chromium.print(), StandardCharsets.ISO_8859_1);
    assertThat(pdf).startsWith("%PDF-");
    assertThat(pdf.split("/Type /Page\\b", -1).length - 1).isBetween(2, 10);
  }
}
