package winset.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winset.scenario.Component;
import winset.scenario.Scenario;

/**
 * The JSON Schema of scenario files, from the records and the annotations of their components: what
 * {@link Binder} refuses of names and single values, this refuses.
 */
final class ScenarioSchema {

  /** Names that the keys of a map may have. */
  static final String ID = "[A-Za-z][A-Za-z0-9_-]*";

  private ScenarioSchema() {}

  static ObjectNode tree() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(
            new ObjectMapper(), SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON);
    config
        .forFields()
        .withIgnoreCheck(field -> component(field).quantity().rest())
        .withPropertyNameOverrideResolver(field -> component(field).name())
        .withRequiredCheck(field -> isRequired(component(field)))
        .withDescriptionResolver(field -> description(component(field)))
        .withCustomDefinitionProvider(ScenarioSchema::value);
    config
        .forTypesInGeneral()
        .withPropertySorter(Comparator.comparing(ScenarioSchema::place))
        .withAdditionalPropertiesResolver(ScenarioSchema::others)
        .withTypeAttributeOverride((schema, scope, context) -> block(schema, scope));
    return new SchemaGenerator(config.build()).generateSchema(Scenario.class);
  }

  private static Component component(MemberScope<?, ?> field) {
    return Component.of(field.getDeclaringType().getErasedType()).get(place(field));
  }

  /** Which component of its record a field is. */
  private static int place(MemberScope<?, ?> field) {
    List<Component> all = Component.of(field.getDeclaringType().getErasedType());
    List<String> names = all.stream().map(c -> c.field().getName()).toList();
    return names.indexOf(field.getDeclaredName());
  }

  private static boolean isRequired(Component component) {
    return component.quantity().otherwise().isEmpty()
        && !component.quantity().optional()
        && !component.quantity().rest();
  }

  private static String description(Component component) {
    return component.isScalar()
        ? ScalarSchema.description(component)
        : component.quantity().value();
  }

  /** Single values and maps; the generator goes into records by itself. */
  private static @Nullable CustomPropertyDefinition value(
      FieldScope field, SchemaGenerationContext context) {
    Component component = component(field);
    if (component.type().isRecord()) {
      return null;
    }
    if (!component.isScalar()) {
      boolean mayBeEmpty = !isRequired(component);
      Type type = component.field().getGenericType();
      return new CustomPropertyDefinition(map(component, type, mayBeEmpty, context));
    }
    ObjectNode schema = ScalarSchema.of(component);
    if (!component.quantity().otherwise().isEmpty()) {
      schema.set("default", ScalarSchema.otherwise(component));
    }
    return new CustomPropertyDefinition(schema);
  }

  private static ObjectNode map(
      Component component, Type type, boolean mayBeEmpty, SchemaGenerationContext context) {
    ObjectNode schema =
        mayBeEmpty
            ? ScalarSchema.typed("object", "null")
            : ScalarSchema.typed("object").put("minProperties", 1);
    schema.set("propertyNames", ids());
    return schema.set("additionalProperties", element(component, type, context));
  }

  private static ObjectNode ids() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("pattern", "^" + ID + "$")
        .put("patternErrorMessage", Binder.NAMED);
  }

  private static ObjectNode element(
      Component component, Type map, SchemaGenerationContext context) {
    Type of = ((ParameterizedType) map).getActualTypeArguments()[1];
    if (!(of instanceof Class<?> single)) {
      return map(component, of, false, context);
    }
    return single.isRecord()
        ? context.createDefinitionReference(context.getTypeContext().resolve(single))
        : ScalarSchema.of(component.as(component.name(), single));
  }

  /** What a block may hold beside its components. */
  private static @Nullable JsonNode others(TypeScope scope, SchemaGenerationContext context) {
    Class<?> type = scope.getType().getErasedType();
    if (!type.isRecord()) {
      return null;
    }
    return rest(type)
        .<JsonNode>map(c -> element(c, c.field().getGenericType(), context))
        .orElse(BooleanNode.FALSE);
  }

  private static Optional<Component> rest(Class<?> type) {
    return Component.of(type).stream().filter(c -> c.quantity().rest()).findFirst();
  }

  /** A block all of which may be left out may stand empty; one open to ids takes only ids. */
  private static void block(ObjectNode schema, TypeScope scope) {
    Class<?> type = scope.getType().getErasedType();
    if (!type.isRecord()) {
      return;
    }
    if (Component.of(type).stream().noneMatch(ScenarioSchema::isRequired)) {
      schema.setAll(ScalarSchema.typed("object", "null"));
    }
    if (rest(type).isPresent()) {
      schema.set("propertyNames", ids());
    }
  }
}
