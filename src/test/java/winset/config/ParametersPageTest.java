package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import winset.scenario.Paths;
import winset.scenario.Scenario;

/** The page of parameters is what the code says. */
class ParametersPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/parameters.md");
  private static final Pattern CODE = Pattern.compile("`([a-zA-Z_.]+)`");

  private static Scenario scenario(String name) throws Problems {
    return ScenarioFile.read(Path.of("configs/scenarios", name + ".yaml"));
  }

  /** If not: {@code mvn test -Dtest=ParametersPageTest -Dwinset.pages=write}. */
  @Test
  void thePageIsCurrent() throws IOException, Problems {
    String text = new ParametersPage(scenario("spring-2021")).text();
    if ("write".equals(System.getProperty("winset.pages"))) {
      Files.writeString(PAGE, text);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(text);
  }

  /** By {@link Paths}, which finds them in a scenario and not, as the page does, in the records. */
  @ParameterizedTest
  @ValueSource(strings = {"spring-2021", "spring-2021-as-it-happened", "midterm", "nine-factions"})
  void everyPathOfAScenarioStandsOnThePage(String name) throws IOException, Problems {
    List<String> told =
        CODE.matcher(Files.readString(PAGE))
            .results()
            .map(found -> found.group(1).replace(".", "\\.").replace("ID", "[A-Za-z0-9_-]+"))
            .toList();
    assertThat(Paths.names(scenario(name)))
        .filteredOn(path -> !path.equals("seed"))
        .map(path -> path.replaceFirst("^us\\.", "iran."))
        .allSatisfy(path -> assertThat(told).anyMatch(path::matches));
  }

  @Test
  void everyRowSaysWhatItsValueRestsOn() throws IOException {
    assertThat(Files.readAllLines(PAGE))
        .filteredOn(line -> line.startsWith("| `"))
        .hasSizeGreaterThan(130)
        .allMatch(line -> line.matches("(\\| [^|]*){5}\\| [^|]+ \\|"));
  }
}
