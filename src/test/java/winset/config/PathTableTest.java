package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Scenario;

class PathTableTest {

  @Test
  void everyPathHasALineThatSaysWhatItMayBe() {
    List<String> table = PathTable.of(Samples.small());
    assertThat(table)
        .filteredOn(l -> !l.isEmpty())
        .hasSameSizeAs(Paths.all(Samples.small()))
        .anyMatch(
            l ->
                l.matches(
                    "us\\.quota: 0\\.55 +# share of weight that ratifies, above 0\\.5 up to 1,"
                        + " explored 0\\.5 to 1"))
        .anyMatch(
            l -> l.matches("channel\\.kind: indirect +# .*, one of: chosen, direct, indirect"))
        .anyMatch(l -> l.matches("channel\\.delay: 4 +# .* \\[days], a whole number, 0 to 365, .*"))
        .anyMatch(l -> l.matches("# mediators\\.eu_coord\\.noise: +# .*"));
    assertThat(table.indexOf("")).isEqualTo(5);
  }

  @Test
  void theTableIsYamlToPasteWhichChangesNothing() throws Problems {
    Scenario full = Samples.full();
    List<String> assignments = new ArrayList<>();
    for (NodeTuple entry : YamlTree.of(String.join("\n", PathTable.of(full))).getValue()) {
      assignments.add(text(entry.getKeyNode()) + "=" + text(entry.getValueNode()));
    }
    assertThat(assignments).hasSameSizeAs(Paths.all(full).stream().map(Path::name).toList());
    assertThat(Settings.apply(full, assignments)).isEqualTo(full);
  }

  private static String text(Object node) {
    return ((ScalarNode) node).getValue();
  }
}
