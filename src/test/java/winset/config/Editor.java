package winset.config;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What an editor says that goes by the schemas: plain scalars are what the core schema of YAML 1.2
 * takes them for.
 */
final class Editor {

  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
  private static final Pattern FLAG = Pattern.compile("true|True|TRUE|false|False|FALSE");
  private static final Map<Schema, JsonSchema> SCHEMAS = new EnumMap<>(Schema.class);

  static {
    JsonSchemaFactory draft7 = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7);
    for (Schema schema : Schema.values()) {
      SCHEMAS.put(schema, draft7.getSchema(schema.text()));
    }
  }

  private Editor() {}

  /** What is said of a text, in order of place. */
  static List<String> complaints(Schema schema, String text) throws Problems {
    return requireNonNull(SCHEMAS.get(schema)).validate(json(YamlTree.of(text))).stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }

  private static JsonNode json(Node node) {
    if (node instanceof MappingNode block) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      for (NodeTuple entry : block.getValue()) {
        String name = ((ScalarNode) entry.getKeyNode()).getValue();
        object.set(name, json(entry.getValueNode()));
      }
      return object;
    }
    if (node instanceof SequenceNode list) {
      ArrayNode array = JsonNodeFactory.instance.arrayNode();
      list.getValue().forEach(element -> array.add(json(element)));
      return array;
    }
    return scalar((ScalarNode) node);
  }

  private static JsonNode scalar(ScalarNode node) {
    String text = node.getValue();
    JsonNodeFactory json = JsonNodeFactory.instance;
    if (YamlTree.isNothing(node)) {
      return NullNode.getInstance();
    }
    if (!node.isPlain()) {
      return json.textNode(text);
    }
    if (FLAG.matcher(text).matches()) {
      return BooleanNode.valueOf(Boolean.parseBoolean(text));
    }
    if (WHOLE.matcher(text).matches()) {
      return json.numberNode(new BigInteger(text));
    }
    return NUMBER.matcher(text).matches()
        ? json.numberNode(new BigDecimal(text))
        : json.textNode(text);
  }
}
