package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import winset.config.Schema;

class SchemaCommandTest {

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource
  void theSchemaOfAKindIsPrinted(Schema schema) {
    assertThat(winset("schema", schema.kind())).isEqualTo(new Done(0, schema.text(), ""));
  }

  @Test
  void bothAreOneDocumentByKindWhereNoneIsNamed() throws IOException {
    JsonNode both = new ObjectMapper().readTree(winset("schema").out());
    for (Schema schema : Schema.values()) {
      assertThat(both.get(schema.kind())).isEqualTo(new ObjectMapper().readTree(schema.text()));
    }
    assertThat(both).hasSize(2);
  }

  @Test
  void bothAreWrittenBesideWhatIsThere() throws IOException {
    Path mine = Files.writeString(folder.resolve("mine.txt"), "mine");
    Path scenario = Files.writeString(folder.resolve("scenario.schema.json"), "old");
    Path sweep = folder.resolve("sweep.schema.json");
    Done done = winset("schema", "--out", folder.toString());
    assertThat(done).isEqualTo(new Done(0, "Wrote " + scenario + "\nWrote " + sweep + "\n", ""));
    assertThat(scenario).hasContent(Schema.SCENARIO.text());
    assertThat(sweep).hasContent(Schema.SWEEP.text());
    assertThat(mine).hasContent("mine");
    assertThat(contents()).containsExactlyInAnyOrder(mine, scenario, sweep);
  }

  @Test
  void whatIsCurrentIsLeftAlone() throws IOException {
    Path deep = folder.resolve("a/b");
    winset("schema", "--out", deep.toString());
    Path sweep = Files.writeString(deep.resolve("sweep.schema.json"), "{}");
    Object before = Files.getLastModifiedTime(deep.resolve("scenario.schema.json"));
    assertThat(winset("schema", "--out", deep.toString()).out())
        .isEqualTo("Already there: " + deep + "/scenario.schema.json\nWrote " + sweep + "\n");
    assertThat(Files.getLastModifiedTime(deep.resolve("scenario.schema.json"))).isEqualTo(before);
    assertThat(sweep).hasContent(Schema.SWEEP.text());
  }

  @Test
  void oneAloneIsWrittenIfItIsNamed() throws IOException {
    assertThat(winset("schema", "sweep", "--out", folder.toString()).code()).isZero();
    assertThat(contents()).containsExactly(folder.resolve("sweep.schema.json"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          schema sweeps               | there is no schema of 'sweeps'; name scenario or sweep
          schema scenario sweep       | no use for 'sweep'
          schema --out pom.xml        | pom.xml cannot be written: a file is in the way
          schema --out                | missing required parameter for option '--out'
          """)
  void aMistakeIsOneMessage(String args, String message) {
    Done done = winset(args.split(" ", -1));
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.out()).isEmpty();
    assertThat(done.err()).contains(message).doesNotContain("Exception", "\tat ");
  }

  @Test
  void aFolderInTheWayIsAMistake() throws IOException {
    Path way = Files.createDirectories(folder.resolve("scenario.schema.json/inside"));
    Done done = winset("schema", "--out", folder.toString());
    assertThat(done.code()).isEqualTo(2);
    assertThat(done.err()).contains("scenario.schema.json is a folder");
    assertThat(way).isDirectory();
  }

  private List<Path> contents() throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside.toList();
    }
  }
}
