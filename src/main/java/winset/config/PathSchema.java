package winset.config;

import static winset.config.ScalarSchema.typed;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What a sweep may fix and vary, as JSON Schema: every path with what its values may be. Which ids
 * a scenario has is not known here; any will do.
 */
final class PathSchema {

  private static final String DEFINITIONS = "#/definitions/";
  private static final String STEPS = "steps";
  private static final String SCALE = "scale";
  private static final String EVEN = "even";
  private static final String LOG = "log";

  private final List<PathForm> forms = PathForm.all();

  /** Paths with a value each. */
  ObjectNode set() {
    return paths(PathForm::values);
  }

  /** Paths with a list or a range each. */
  ObjectNode factors() {
    return paths(PathSchema::varied);
  }

  /** What the paths refer to. */
  ObjectNode definitions() {
    ObjectNode definitions = JsonNodeFactory.instance.objectNode();
    for (PathForm form : forms) {
      if (!definitions.has(form.values())) {
        String description = description(form);
        definitions.set(form.values(), values(form).put("description", description));
        definitions.set(varied(form), levels(form).put("description", description));
      }
    }
    definitions.set(STEPS, steps());
    definitions.set(SCALE, scale(RangeReader.SCALES));
    definitions.set(EVEN, scale(List.of(RangeReader.LINEAR)));
    return definitions.set(LOG, log());
  }

  private static String varied(PathForm form) {
    return form.values() + ".varied";
  }

  private ObjectNode paths(Function<PathForm, String> definition) {
    ObjectNode block = typed("object", "null");
    ObjectNode named = block.putObject("properties");
    ObjectNode open = block.putObject("patternProperties");
    for (PathForm form : forms) {
      ObjectNode of = reference(definition.apply(form));
      if (form.isOpen()) {
        open.set(form.pattern(), of);
      } else {
        named.set(form.name(), of);
      }
    }
    return block.put("additionalProperties", false);
  }

  private static ObjectNode reference(String definition) {
    return JsonNodeFactory.instance.objectNode().put("$ref", DEFINITIONS + definition);
  }

  private static String description(PathForm form) {
    return form.mean()
        ? "power-weighted mean over the side: " + PathTable.comment(form.component())
        : PathTable.comment(form.component());
  }

  /** A mean is set by shifting odds, of which there are none at the limits. */
  private static ObjectNode values(PathForm form) {
    return form.mean()
        ? typed("number").put("exclusiveMinimum", 0).put("exclusiveMaximum", 1)
        : ScalarSchema.of(form.component());
  }

  private static ObjectNode levels(PathForm form) {
    boolean range = RangeReader.fits(form.component());
    ObjectNode schema = range ? typed("array", "object") : typed("array");
    schema.set("items", reference(form.values()));
    schema.put("minItems", 1).put("uniqueItems", true);
    return range ? ranged(schema, form) : schema;
  }

  private static ObjectNode ranged(ObjectNode schema, PathForm form) {
    boolean date = form.component().type() == LocalDate.class;
    ObjectNode names = schema.putObject("properties");
    names.set("from", reference(form.values()));
    names.set("to", reference(form.values()));
    names.set("steps", reference(STEPS));
    names.set("scale", reference(date ? EVEN : SCALE));
    schema.putArray("required").add("from").add("to");
    schema.put("additionalProperties", false);
    if (!date) {
      schema.putArray("allOf").add(reference(LOG));
    }
    return schema;
  }

  private static ObjectNode steps() {
    return typed("integer")
        .put("minimum", 2)
        .put("maximum", RangeReader.MOST_STEPS)
        .put("description", "how many values, both ends included");
  }

  private static ObjectNode scale(List<String> names) {
    return ScalarSchema.choice(names)
        .put("default", RangeReader.LINEAR)
        .put("description", "values at equal distances, or at equal ratios");
  }

  /** Both ends of a range by ratios are above 0. */
  private static ObjectNode log() {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    ObjectNode asked = schema.putObject("if");
    asked.put("type", "object").putArray("required").add("scale");
    asked.putObject("properties").putObject("scale").put("const", RangeReader.LOG);
    ObjectNode ends = schema.putObject("then").putObject("properties");
    ends.putObject("from").put("exclusiveMinimum", 0);
    ends.putObject("to").put("exclusiveMinimum", 0);
    return schema;
  }
}
