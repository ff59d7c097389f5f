package winset.config;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The JSON Schemas by which editors complete and check files, one for each kind of file. Draft 7:
 * the newest that editors of YAML carry out in full.
 */
public enum Schema {
  /** Of scenario files. */
  SCENARIO,
  /** Of sweep files. */
  SWEEP;

  /** An object with one member, which goes into a line; a text in JSON holds no line break. */
  private static final Pattern LONELY = Pattern.compile("\\{\n *(\"[^\n]*[^\n{\\[])\n *\\}");

  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  /** What the file of the schema is called. */
  public String file() {
    return kind() + ".schema.json";
  }

  /** The kind of file it is for, as users say it. */
  public String kind() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The schema as the text of a file; the same on every machine. */
  public String text() {
    ObjectNode tree = this == SCENARIO ? ScenarioSchema.tree() : SweepSchema.tree();
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", "winset " + kind());
    schema.setAll(tree);
    try {
      String text =
          new ObjectMapper()
              .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
              .writer(printer())
              .writeValueAsString(schema);
      return LONELY.matcher(text).replaceAll("{ $1 }") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(INDENT);
  }
}
