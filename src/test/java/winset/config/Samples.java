package winset.config;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import winset.scenario.Paths;
import winset.scenario.Scenario;

/** Scenario texts for tests. */
public final class Samples {

  private Samples() {}

  /** The small scenario as it stands in its file. */
  public static String smallText() {
    try (InputStream in = Samples.class.getResourceAsStream("small.yaml")) {
      return new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The small scenario. */
  public static Scenario small() {
    return parsed(smallText());
  }

  /** The small scenario with every key that a file can hold. */
  public static Scenario full() {
    return parsed(
        smallText()
            .replace("title: Small", "title: Full\nabout: \"One of everything: all keys\"")
            .replace("  quota", "  name: A side\n  quota")
            .replace("power:", "camp: none, power:")
            .replace("{camp", "{name: Some faction, camp")
            .replace("delay: 3", "name: The EU, delay: 3, noise: 0.05, misreading: 0.2")
            .replace("{victim", "{name: Israel, victim"));
  }

  /** The scenario a text holds. */
  public static Scenario parsed(String text) {
    try {
      return ScenarioFile.parse(text);
    } catch (Problems e) {
      throw new AssertionError(Report.of("text", e.all()), e);
    }
  }

  /** What a scenario holds at a path. */
  public static Object value(Scenario scenario, String path) {
    return requireNonNull(Paths.find(scenario, path).orElseThrow().get(scenario));
  }

  /** What is said of a text that is refused, line by line, without the first. */
  static List<String> refused(String text) {
    try {
      ScenarioFile.parse(text);
    } catch (Problems e) {
      return Report.of("f.yaml", e.all()).lines().skip(1).toList();
    }
    throw new AssertionError("read without a problem");
  }
}
