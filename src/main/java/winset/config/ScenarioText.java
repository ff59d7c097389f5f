package winset.config;

import java.util.Map;
import winset.scenario.Component;
import winset.scenario.Records;
import winset.scenario.Scenario;

/** Writes a scenario as YAML, complete: every default filled in. It reads back equal. */
public final class ScenarioText {

  private final StringBuilder text = new StringBuilder();

  private ScenarioText() {}

  /** The scenario as the text of a file. */
  public static String of(Scenario scenario) {
    ScenarioText writer = new ScenarioText();
    writer.record(scenario, "");
    return writer.text.toString();
  }

  private void record(Record record, String indent) {
    for (Component component : Component.of(record.getClass())) {
      Object value = Records.get(record, component);
      if (component.quantity().rest() && value instanceof Map<?, ?> rest) {
        entries(rest, indent);
      } else if (value != null) {
        entry(component.name(), value, indent);
      }
    }
  }

  private void entries(Map<?, ?> map, String indent) {
    map.forEach((id, value) -> entry((String) id, value, indent));
  }

  private void entry(String name, Object value, String indent) {
    text.append(indent).append(YamlScalar.of(name)).append(':');
    if (value instanceof Record block) {
      text.append('\n');
      record(block, indent + "  ");
    } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      text.append('\n');
      entries(map, indent + "  ");
    } else {
      text.append(' ').append(value instanceof Map ? "{}" : YamlScalar.of(value)).append('\n');
    }
  }
}
