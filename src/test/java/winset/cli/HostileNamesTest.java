package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static winset.cli.Done.winset;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.Csv;
import winset.config.Samples;

/** Names of a scenario that somebody else wrote: shown wherever they go, obeyed nowhere. */
class HostileNamesTest {

  /** As YAML writes it: a formula, a tag, the end of CDATA, colours, directions, a path. */
  private static final String NAME =
      "\"=cmd|'/c calc'!A1 <script>alert(1)</script> & ]]> '\\\" \\e[31m\\u202Eback\\u2066 \\a\\0\\n../../../../x\\uFFFF\"";

  /** The same as it is. */
  private static final String IS =
      "=cmd|'/c calc'!A1 <script>alert(1)</script> & ]]> '\" \u001b[31m\u202Eback\u2066 \u0007\0\n../../../../x\uFFFF";

  private static final Pattern STEERING =
      Pattern.compile("[\\p{Cntrl}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069]");

  @TempDir Path folder;

  private Path scenario() throws IOException {
    String text =
        Samples.smallText()
            .replace("title: Small", "title: " + NAME)
            .replace("\"The leader\"", NAME)
            .replaceFirst("quota: 0.6", "name: NAME\n  quota: 0.6")
            .replace("name: NAME", "name: " + NAME)
            .replace("eu_coord: {", "eu_coord: {name: " + NAME + ", ")
            .replace("israel: {", "israel: {name: " + NAME + ", ")
            .replace("\"Blackout at Natanz\"", NAME);
    return Files.writeString(folder.resolve("hostile.yaml"), text);
  }

  /** All that a browser, a viewer or a terminal opens. */
  private static void assertShownAndNotObeyed(Path out) throws Exception {
    List<Path> files;
    try (Stream<Path> inside = Files.walk(out)) {
      files = inside.filter(Files::isRegularFile).toList();
    }
    assertThat(files).anyMatch(file -> file.toString().endsWith(".svg"));
    for (Path file : files) {
      String name = file.toString();
      if (name.endsWith(".svg")) {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        var parser = factory.newDocumentBuilder();
        assertThat(parser.parse(file.toFile()).getElementsByTagName("script").getLength()).isZero();
      }
      if (name.endsWith(".svg") || name.endsWith(".html") || name.endsWith(".txt")) {
        String text = Files.readString(file);
        assertThat(STEERING.matcher(text).find()).as(name).isFalse();
        if (!name.endsWith(".txt")) {
          assertThat(text).as(name).doesNotContain("<script>alert");
        }
      }
    }
  }

  @Test
  void ofARunTheyAreShownAndNotObeyed() throws Exception {
    Path out = folder.resolve("out");
    Done done = winset("run", scenario().toString(), "--out", out.toString());
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(STEERING.matcher(done.out() + done.err()).find()).isFalse();
    assertThat(out.resolve("win-sets.svg")).exists();
    assertThat(out.resolve("report.html")).content().contains("&lt;script&gt;alert(1)");
    assertShownAndNotObeyed(out);
  }

  /** Cells are as they are: a formula in one is a spreadsheet's matter, and told on the page. */
  @Test
  void ofASweepTheyAreShownAndCellsAreNotAltered() throws Exception {
    scenario();
    String text =
        "question: %s\nscenario: hostile.yaml\nreplications: 6\nseries: true\nevents: true\nfactors:\n  iran.name: [%s, x]\n  iran.trust: [0.2, 0.5]\ncharts: [deal-map, trust-fan]\n";
    Path file = Files.writeString(folder.resolve("sweep.yaml"), text.formatted(NAME, NAME));
    Path out = folder.resolve("out");
    Done done = winset("sweep", file.toString(), "--out", out.toString(), "--quiet");
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(done.err()).isEmpty();
    assertThat(STEERING.matcher(done.out()).find()).isFalse();
    assertShownAndNotObeyed(out);
    assertThat(Csv.column(out.resolve("runs.csv"), "iran.name")).contains(IS, "x");
    Done again = winset("run", "--from", out.toString(), "--run", "0");
    assertThat(again.code()).as(again.err()).isZero();
    assertThat(STEERING.matcher(again.out()).find()).isFalse();
    assertThat(winset("report", out.toString()).code()).isZero();
    try (Stream<Path> beside = Files.list(folder)) {
      assertThat(beside).hasSize(3);
    }
  }

  /** A measure is in names of charts, which are taken away before others are drawn. */
  @Test
  void noTableOfAFolderTakesAwayAFileOutsideIt() throws Exception {
    Path out = swept();
    Path mine = Files.writeString(folder.resolve("mine.png"), "mine");
    Files.createDirectories(out.resolve("charts/prim-.."));
    Files.createDirectories(out.resolve("charts/box-.."));
    Files.createDirectories(out.resolve("analysis"));
    Files.writeString(
        out.resolve("analysis/measures.csv"),
        "measure,points,runs\n../../../../mine,1,1\n../../../mine,1,1\n../../mine,1,1\n");
    assertThat(winset("report", out.toString()).code()).isZero();
    assertThat(mine).hasContent("mine");
  }

  @Test
  void nothingIsDrawnWhereALinkLeads() throws Exception {
    Path out = swept();
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    try (Stream<Path> charts = Files.list(out.resolve("charts"))) {
      for (Path chart : charts.toList()) {
        Files.delete(chart);
      }
    }
    Files.delete(out.resolve("charts"));
    Files.createSymbolicLink(out.resolve("charts"), elsewhere);
    Done done = winset("report", out.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains(out + ": charts in it is a link to another place");
    assertThat(elsewhere).isEmptyDirectory();
  }

  /** Spreadsheets put a byte order mark before the header, and end lines as Windows does. */
  @Test
  void aFolderThatWentThroughASpreadsheetIsReadAsBefore() throws Exception {
    Path out = swept();
    String page = Files.readString(out.resolve("report.html"));
    String story = winset("run", "--from", out.toString(), "--run", "3").out();
    for (String name : List.of("runs.csv", "points.csv", "sweep.yaml", "scenario.yaml")) {
      Path file = out.resolve(name);
      Files.writeString(file, "\uFEFF" + Files.readString(file).replace("\n", "\r\n"));
    }
    Done done = winset("report", out.toString());
    assertThat(done.code()).as(done.err()).isZero();
    assertThat(Files.readString(out.resolve("report.html"))).isEqualTo(page);
    assertThat(winset("run", "--from", out.toString(), "--run", "3").out()).isEqualTo(story);
  }

  private Path swept() throws IOException {
    Files.writeString(folder.resolve("small.yaml"), Samples.smallText());
    String text =
        "scenario: small.yaml\nreplications: 6\nfactors: {iran.trust: [0.2, 0.5]}\ncharts: [deal-rate]\n";
    Path file = Files.writeString(folder.resolve("plain.yaml"), text);
    Path out = folder.resolve("out");
    assertThat(winset("sweep", file.toString(), "--out", out.toString(), "--quiet").code())
        .isZero();
    return out;
  }

  @Test
  void onlyWhatIsLostOnStandardOutputIsAFault() throws IOException {
    Map<String, Boolean> faults = Map.of("No space left on device", true, "Broken pipe", false);
    for (Map.Entry<String, Boolean> fault : faults.entrySet()) {
      StandardOutput out = new StandardOutput(new Failing(fault.getKey()));
      assertThatThrownBy(() -> out.write(new byte[3], 0, 3)).hasMessage(fault.getKey());
      assertThat(out.lost().isPresent()).isEqualTo(fault.getValue());
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    StandardOutput out = new StandardOutput(whole);
    out.write("told".getBytes(StandardCharsets.UTF_8), 0, 4);
    assertThat(whole.toString(StandardCharsets.UTF_8)).isEqualTo("told");
    assertThat(out.lost()).isEmpty();
  }

  /** A device that takes nothing. */
  private static final class Failing extends OutputStream {

    private final String why;

    Failing(String why) {
      this.why = why;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(why);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      throw new IOException(why);
    }
  }
}
