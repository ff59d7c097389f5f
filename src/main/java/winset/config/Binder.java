package winset.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import winset.scenario.Component;
import winset.scenario.FactionProfile;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Records;
import winset.scenario.Scalars;
import winset.scenario.SideProfile;
import winset.scenario.Violation;

/**
 * Binds a tree of nodes to scenario records by their components. Whatever is wrong is noted and
 * binding goes on, so that all problems are told at once; a record is built only from good parts.
 */
final class Binder {

  /** What the keys of a map have to be. */
  static final String NAMED = "must be named by a letter, then letters, digits, _ or -";

  private final ProblemList problems = new ProblemList();

  private Binder() {}

  static <T extends Record> T bind(Class<T> type, MappingNode root) throws Problems {
    Binder binder = new Binder();
    Object bound = binder.record(type, root, "");
    if (bound == null) {
      throw new Problems(binder.problems.all());
    }
    return type.cast(bound);
  }

  private @Nullable Object record(Class<?> type, @Nullable Node node, String path) {
    int before = problems.count();
    Map<String, Node> block = problems.block(node, path);
    if (block == null) {
      return null;
    }
    List<Component> components = Component.of(type);
    Map<String, Node> rest = rest(type, block, path);
    @Nullable Object[] values = new Object[components.size()];
    for (int i = 0; i < values.length; i++) {
      Component component = components.get(i);
      values[i] =
          component.quantity().rest()
              ? map(component, component.field().getGenericType(), rest, path)
              : value(component, block, ProblemList.below(path, component.name()));
    }
    return problems.count() > before ? null : built(type, values, path);
  }

  /** The blocks that a map takes because no component has their name; whatever else is unknown. */
  private Map<String, Node> rest(Class<?> type, Map<String, Node> block, String path) {
    boolean open = Component.of(type).stream().anyMatch(c -> c.quantity().rest());
    Map<String, Node> rest = new LinkedHashMap<>(block);
    Component.of(type).stream()
        .filter(c -> !c.quantity().rest())
        .forEach(c -> rest.remove(c.name()));
    rest.forEach(
        (name, node) -> {
          if (!open || !isBlock(node)) {
            problems.add(ProblemList.below(path, name), "", unknown(type, path, name));
          }
        });
    rest.values().removeIf(node -> !isBlock(node));
    return rest;
  }

  private @Nullable Object built(Class<?> type, @Nullable Object[] values, String path) {
    try {
      return Records.build(type, values);
    } catch (InvalidScenarioException e) {
      for (Violation violation : e.violations()) {
        problems.add(
            ProblemList.below(path, violation.path()), violation.value(), violation.must());
      }
      return null;
    }
  }

  private @Nullable Object value(Component component, Map<String, Node> block, String path) {
    Node node = block.get(component.name());
    String otherwise = component.quantity().otherwise();
    if (node == null && otherwise.isEmpty()) {
      return missing(component, path);
    }
    if (component.type().isRecord()) {
      return record(component.type(), node, path);
    }
    if (!component.isScalar()) {
      Map<String, Node> entries = problems.block(node, path);
      return entries == null
          ? null
          : map(component, component.field().getGenericType(), entries, path);
    }
    return node == null ? Scalars.parse(component, otherwise) : scalar(component, node, path);
  }

  private Map<String, Object> map(
      Component component, Type type, Map<String, Node> entries, String path) {
    Type of = ((ParameterizedType) type).getActualTypeArguments()[1];
    Map<String, Object> map = new LinkedHashMap<>();
    entries.forEach(
        (id, node) -> {
          String here = ProblemList.below(path, id);
          if (!Component.isId(id)) {
            problems.add(here, "", NAMED);
          }
          Object value = element(component, id, of, node, here);
          if (value != null) {
            map.put(id, value);
          }
        });
    return map;
  }

  private @Nullable Object element(
      Component component, String id, Type type, Node node, String path) {
    if (type instanceof Class<?> of) {
      return of.isRecord() ? record(of, node, path) : scalar(component.as(id, of), node, path);
    }
    Map<String, Node> entries = problems.block(node, path);
    return entries == null ? null : map(component, type, entries, path);
  }

  private @Nullable Object scalar(Component component, Node node, String path) {
    if (YamlTree.isNothing(node)) {
      return missing(component, path);
    }
    if (!(node instanceof ScalarNode scalar)) {
      problems.add(path, "", component.must() + ", not " + YamlTree.kind(node));
      return null;
    }
    String text = scalar.getValue();
    try {
      Object value = Scalars.parse(component, text);
      if (value instanceof Number number && !component.allows(number.doubleValue())) {
        problems.add(path, text, component.must());
      }
      return value;
    } catch (IllegalArgumentException e) {
      problems.add(path, text, String.valueOf(e.getMessage()));
      return null;
    }
  }

  private @Nullable Object missing(Component component, String path) {
    if (!component.quantity().optional()) {
      problems.add(path, "", "is missing");
    }
    return null;
  }

  private static String unknown(Class<?> type, String path, String name) {
    if (name.contains(".")) {
      return "unknown name; what belongs to a block stands indented below its name";
    }
    if (type == SideProfile.class && Component.of(FactionProfile.class, name).isPresent()) {
      return "is given for each faction; --set sets the mean of a side";
    }
    List<String> known =
        Component.of(type).stream().filter(c -> !c.quantity().rest()).map(Component::name).toList();
    return Nearest.unknown(path.isEmpty() ? "" : path + ".", name, known);
  }

  private static boolean isBlock(Node node) {
    return node instanceof MappingNode || YamlTree.isNothing(node);
  }
}
