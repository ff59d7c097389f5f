package winset.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import winset.scenario.Component;
import winset.scenario.Quantity;
import winset.scenario.Scalars;

/** What a single value of a file may be, as JSON Schema. */
final class ScalarSchema {

  /** Some editors take any digits for a date; only of leap years this knows nothing. */
  private static final String DAY_OF_MONTH =
      "(0[13578]|1[02])-(0[1-9]|[12]\\d|3[01])|(0[469]|11)-(0[1-9]|[12]\\d|30)|02-(0[1-9]|[12]\\d)";

  private ScalarSchema() {}

  /** Type and limits of the values of a component. */
  static ObjectNode of(Component component) {
    Class<?> type = component.type();
    if (type.isEnum()) {
      return choice(component.choices());
    }
    if (type == boolean.class) {
      return typed("boolean");
    }
    if (type == LocalDate.class) {
      return typed("string")
          .put("format", "date")
          .put("pattern", "^\\d{4}-(" + DAY_OF_MONTH + ")$")
          .put("patternErrorMessage", component.must());
    }
    return type == String.class ? text() : number(component);
  }

  /** A text; what an editor takes for a number or a switch is a text where one is wanted. */
  static ObjectNode text() {
    return typed("string", "number", "boolean");
  }

  static ObjectNode choice(List<String> names) {
    ObjectNode schema = typed("string");
    names.forEach(schema.putArray("enum")::add);
    return schema;
  }

  /** A schema of one type or several. */
  static ObjectNode typed(String... types) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (types.length == 1) {
      return schema.put("type", types[0]);
    }
    ArrayNode names = schema.putArray("type");
    List.of(types).forEach(names::add);
    return schema;
  }

  /** What a component means, its unit, limits, explored range, symbol and default, in a line. */
  static String description(Component component) {
    Quantity quantity = component.quantity();
    String symbol = quantity.symbol().isEmpty() ? "" : "; symbol " + quantity.symbol();
    String otherwise = quantity.otherwise();
    String silent =
        otherwise.isEmpty() || !component.isScalar()
            ? ""
            : "; default " + Scalars.text(Scalars.parse(component, otherwise));
    return PathTable.comment(component) + symbol + silent;
  }

  /** The value where a file is silent, which there has to be. */
  static JsonNode otherwise(Component component) {
    Object value = Scalars.parse(component, component.quantity().otherwise());
    return value instanceof Number number
        ? decimal(number.doubleValue())
        : value instanceof Boolean flag
            ? BooleanNode.valueOf(flag)
            : TextNode.valueOf(Scalars.text(value));
  }

  private static ObjectNode number(Component component) {
    Class<?> type = component.type();
    Quantity quantity = component.quantity();
    ObjectNode schema = typed(type == int.class || type == Integer.class ? "integer" : "number");
    if (quantity.min() > Double.NEGATIVE_INFINITY) {
      schema.set(quantity.aboveMin() ? "exclusiveMinimum" : "minimum", decimal(quantity.min()));
    }
    if (quantity.max() < Double.POSITIVE_INFINITY) {
      schema.set("maximum", decimal(quantity.max()));
    }
    return schema;
  }

  private static DecimalNode decimal(double number) {
    return DecimalNode.valueOf(new BigDecimal(Scalars.text(number)));
  }
}
