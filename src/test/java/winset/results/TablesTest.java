package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import winset.TestScenarios;
import winset.scenario.Scenario;

class TablesTest {

  private static final Scenario NINE = TestScenarios.shipped("nine-factions");

  @TempDir Path folder;

  @Test
  void anyTextComesBackAsItWas() throws IOException {
    List<String> texts =
        List.of(
            "a, b",
            "say \"no\"",
            "two\nlines",
            "\r\n",
            " blanks ",
            "",
            "\u0639\u0631\u0628\u064a, \u20ac",
            "=1+1",
            "'");
    List<Entry> entries =
        texts.stream().map(t -> new Entry(3, LocalDate.of(2021, 4, 2), t, "strike", t, t)).toList();
    Path file = folder.resolve("events.csv");
    EventTable.write(file, 0, entries);
    List<CSVRecord> rows = read(file);
    assertThat(rows.get(0).toList())
        .containsExactly("run", "day", "date", "actor", "type", "via", "text");
    for (int i = 0; i < texts.size(); i++) {
      String t = texts.get(i);
      assertThat(rows.get(i + 1).toList())
          .containsExactly("0", "3", "2021-04-02", t, "strike", t, t);
    }
    assertThat(Files.readString(file)).startsWith("run,day,date,").endsWith("\n");
  }

  @Test
  void aSeriesHoldsEveryVariableOfEveryWeekAndReadsBackExactly() throws IOException {
    Runs.Told run = Runs.told(NINE, 3);
    Path file = folder.resolve("series.csv");
    SeriesTable.write(file, 0, NINE.start(), run.trace().weeks());
    List<CSVRecord> rows = read(file);
    // 2 sides x 8 variables, 9 factions x 5, 1 mediator x 3, world 4
    assertThat(rows).hasSize(1 + run.trace().weeks().size() * (16 + 45 + 3 + 4));
    assertThat(rows.get(0).toList())
        .containsExactly("run", "day", "date", "entity", "variable", "value");
    assertThat(rows.get(1).toList().subList(0, 5))
        .containsExactly("0", "0", "2021-03-30", "iran", "trust");
    assertThat(Double.parseDouble(rows.get(1).get(5)))
        .isEqualTo(run.trace().weeks().get(0).iran().trust());
    assertThat(rows.stream().map(r -> r.get(4)))
        .contains(
            "willingness", "cohesion", "wrangling", "pressure", "authority", "reach", "pivotal")
        .contains("stance", "weight", "value", "effort", "trust_iran", "trust_us")
        .contains("sanctions", "breach", "zone", "direct");
  }

  @Test
  void whatFailsHalfwayLeavesNothing() {
    Path file = folder.resolve("t.csv");
    assertThatThrownBy(
            () ->
                Table.write(
                    file,
                    List.of("a"),
                    table -> {
                      table.row(1);
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderIsThereWholeOrNotAtAll() throws IOException {
    Path deep = folder.resolve("new/deep/out");
    NewFolder made = new NewFolder(deep);
    assertThatThrownBy(
            () ->
                made.fill(
                    inside -> {
                      Files.writeString(inside.resolve("a"), "half");
                      throw new IOException("disk full");
                    }))
        .hasMessage("disk full");
    assertThat(folder).isEmptyDirectory();
    made.fill(inside -> Files.writeString(inside.resolve("a"), "whole"));
    assertThat(deep.resolve("a")).hasContent("whole");
    assertThat(made.isTaken()).isTrue();
    try (Stream<Path> beside = Files.list(deep.getParent())) {
      assertThat(beside).containsExactly(deep);
    }
  }

  @Test
  void anEmptyFolderIsFilledWhereItStands() throws IOException {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    NewFolder made = new NewFolder(link);
    assertThat(made.isTaken()).isFalse();
    made.fill(inside -> Files.writeString(inside.resolve("a"), "whole"));
    assertThat(Files.isSymbolicLink(link)).isTrue();
    try (Stream<Path> inside = Files.list(real)) {
      assertThat(inside).containsExactly(real.resolve("a"));
    }
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file);
        CSVParser parser = CSVFormat.RFC4180.parse(reader)) {
      return parser.getRecords();
    }
  }
}
