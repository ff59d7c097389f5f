package winset.config;

import java.nio.file.Path;
import winset.scenario.Scenario;

/** Reads scenarios from YAML. */
public final class ScenarioFile {

  private ScenarioFile() {}

  /** Reads a file. */
  public static Scenario read(Path file) throws Problems {
    return parse(TextFile.read(file));
  }

  /** Reads a text. */
  public static Scenario parse(String text) throws Problems {
    return Binder.bind(Scenario.class, YamlTree.of(text));
  }
}
