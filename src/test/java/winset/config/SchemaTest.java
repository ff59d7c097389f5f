package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas that are shipped, and the files that name them. */
class SchemaTest {

  private static final Path CONFIGS = Path.of("configs");

  /** If not: {@code winset schema --out configs/schema}. */
  @ParameterizedTest
  @EnumSource
  void theShippedSchemaIsCurrent(Schema schema) throws IOException {
    Path shipped = CONFIGS.resolve("schema").resolve(schema.file());
    assertThat(Files.readString(shipped)).isEqualTo(schema.text());
  }

  @Test
  void noMoreIsShippedThanTheSchemas() throws IOException {
    assertThat(files("schema"))
        .extracting(p -> p.getFileName().toString())
        .containsExactly("scenario.schema.json", "sweep.schema.json");
  }

  @Test
  void theTextDoesNotDependOnTheLocale() {
    Locale before = Locale.getDefault();
    String usual = Schema.SWEEP.text();
    try {
      Locale.setDefault(Locale.forLanguageTag("fa"));
      assertThat(Schema.SWEEP.text()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  static List<Path> shipped() throws IOException {
    return Stream.of(files("scenarios"), files("sweeps")).flatMap(List::stream).toList();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedFileNamesItsSchemaAndHoldsToIt(Path file) throws Exception {
    Schema schema = file.startsWith(CONFIGS.resolve("sweeps")) ? Schema.SWEEP : Schema.SCENARIO;
    String text = Files.readString(file);
    String name = "../schema/" + schema.file();
    assertThat(text).startsWith("# yaml-language-server: $schema=" + name + "\n");
    assertThat(file.resolveSibling(name)).isRegularFile();
    assertThat(Editor.complaints(schema, text)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theFileToStartFromHoldsToItsSchema(Schema schema) throws Exception {
    Path start = Path.of("src/main/resources/winset/cli/start", schema.kind() + ".yaml");
    assertThat(Editor.complaints(schema, Files.readString(start))).isEmpty();
  }

  private static List<Path> files(String folder) throws IOException {
    try (Stream<Path> files = Files.list(CONFIGS.resolve(folder))) {
      return files.sorted().toList();
    }
  }
}
