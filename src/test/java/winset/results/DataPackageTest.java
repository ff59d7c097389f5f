package winset.results;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.TestScenarios.nine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.measure.Measures;
import winset.model.Limits;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;
import winset.sweep.Replications;

/**
 * The data package tells the truth of the tables beside it, by the Tabular Data Package profile,
 * version 1 of the Frictionless standards.
 */
class DataPackageTest {

  private static final Scenario NINE = nine();
  private static final Pattern NAME = Pattern.compile("[-a-z0-9._/]+");
  private static final Pattern INTEGER = Pattern.compile("[+-]?\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("NaN|-?INF|[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");
  private static final Set<String> FLAGS =
      Set.of("true", "True", "TRUE", "1", "false", "False", "FALSE", "0");

  @TempDir static Path folder;

  /** Every kind of factor, all measures, weeks and events; some runs pass the limit. */
  @BeforeAll
  static void sweep() throws Exception {
    Plan plan =
        new Plan(
            "Is all of it said?",
            NINE,
            List.of(
                factor("iran.trust", .25, .45),
                factor("iran.election.date", LocalDate.of(2021, 6, 18), LocalDate.of(2021, 9, 17)),
                factor("iran.election.transition", 60, 112),
                factor("iran.election.freeze", true),
                factor("channel.kind", ChannelKind.CHOSEN)),
            new Design.Grid(),
            Replications.fixed(3),
            7,
            true,
            Measures.all(),
            new Plan.Keeping(true, true),
            new Limits(300, Double.POSITIVE_INFINITY));
    Configuration configuration = new Configuration("sweep\n", "scenario\n", "");
    Provenance maker = new Provenance("1", "none", "17");
    try (SweepFolder sweep =
        SweepFolder.enter(folder, plan, configuration, maker, SweepFolder.Entry.NEW)) {
      sweep.complete(new LocalThreads(2), step -> {});
      assertThat(sweep.failed()).isBetween(1L, plan.runs() - 1);
    }
  }

  private static Factor factor(String path, Object... values) {
    return new Factor(Paths.find(NINE, path).orElseThrow(), new Levels.Listed(List.of(values)));
  }

  @Test
  void thePackageIsTabular() throws IOException {
    JsonNode root = root();
    assertThat(root.path("profile").asText()).isEqualTo("tabular-data-package");
    assertThat(root.path("name").asText()).matches(NAME);
    assertThat(root.path("title").asText()).isEqualTo("Is all of it said?");
    Set<String> names = new HashSet<>();
    for (JsonNode table : tables()) {
      assertThat(table.path("profile").asText()).isEqualTo("tabular-data-resource");
      assertThat(table.path("name").asText()).matches(NAME).matches(names::add);
      assertThat(table.path("description").asText()).isNotEmpty();
      assertThat(table.path("encoding").asText()).isEqualTo("utf-8");
    }
  }

  @Test
  void itTellsOfEveryTableInTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<String> csv =
          files.map(f -> String.valueOf(f.getFileName())).filter(f -> f.endsWith(".csv")).toList();
      assertThat(tables().stream().map(t -> t.path("path").asText()))
          .containsExactlyInAnyOrderElementsOf(csv);
    }
  }

  @Test
  void fieldsAreTheHeaderInOrderEachWithItsMeaning() throws IOException {
    for (JsonNode table : tables()) {
      List<String> names = new ArrayList<>();
      for (JsonNode field : table.path("schema").path("fields")) {
        names.add(field.path("name").asText());
        assertThat(field.path("description").asText()).as(names.toString()).isNotEmpty();
      }
      assertThat(names).doesNotHaveDuplicates();
      assertThat(rows(table).get(0)).containsExactlyElementsOf(names);
    }
  }

  @Test
  void everyCellIsOfTheTypeOfItsField() throws IOException {
    for (JsonNode table : tables()) {
      JsonNode fields = table.path("schema").path("fields");
      assertThat(table.path("schema").path("missingValues").toString()).isEqualTo("[\"\"]");
      List<CSVRecord> rows = rows(table);
      for (CSVRecord row : rows.subList(1, rows.size())) {
        assertThat(row.size()).isEqualTo(fields.size());
        for (int i = 0; i < fields.size(); i++) {
          String cell = row.get(i);
          String type = fields.get(i).path("type").asText();
          assertThat(cell.isEmpty() || fits(type, cell))
              .as("%s: %s is %s: %s", table.path("path"), fields.get(i).path("name"), type, cell)
              .isTrue();
        }
      }
    }
  }

  /** The failing runs see to it that no table is empty. */
  @Test
  void keysAreThereAndTellRowsApart() throws IOException {
    for (JsonNode table : tables()) {
      JsonNode key = table.path("schema").path("primaryKey");
      List<CSVRecord> rows = rows(table);
      assertThat(rows.size()).as(table.path("path").asText()).isGreaterThan(1);
      Set<List<String>> seen = new HashSet<>();
      for (CSVRecord row : rows.subList(1, rows.size())) {
        List<String> cells = new ArrayList<>();
        key.forEach(column -> cells.add(row.get(rows.get(0).toList().indexOf(column.asText()))));
        assertThat(cells).doesNotContain("");
        assertThat(key.isEmpty() || seen.add(cells)).as(cells.toString()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "integer,0.5",
    "integer,true",
    "number,irgc",
    "number,'1,5'",
    "boolean,yes",
    "date,2021-02-30",
    "date,18.06.2021",
    "text,a"
  })
  void aCellOfAnotherTypeWouldBeFound(String type, String cell) {
    assertThat(fits(type, cell)).isFalse();
  }

  private static boolean fits(String type, String cell) {
    return switch (type) {
      case "integer" -> INTEGER.matcher(cell).matches();
      case "number" -> NUMBER.matcher(cell).matches();
      case "boolean" -> FLAGS.contains(cell);
      case "date" -> isDate(cell);
      default -> type.equals("string");
    };
  }

  private static boolean isDate(String cell) {
    try {
      return LocalDate.parse(cell).toString().equals(cell);
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  private static JsonNode root() throws IOException {
    return new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
  }

  private static List<JsonNode> tables() throws IOException {
    List<JsonNode> tables = new ArrayList<>();
    root().path("resources").forEach(tables::add);
    return tables;
  }

  private static List<CSVRecord> rows(JsonNode table) throws IOException {
    try (CSVParser parser =
        CSVParser.parse(
            folder.resolve(table.path("path").asText()),
            java.nio.charset.StandardCharsets.UTF_8,
            CSVFormat.RFC4180)) {
      return parser.getRecords();
    }
  }
}
