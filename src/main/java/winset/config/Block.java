package winset.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import winset.scenario.Scalars;

/**
 * A block of names and values read name by name; what is wrong is noted and a value that will do is
 * given instead.
 *
 * @param problems takes what is wrong
 * @param path path of the block; empty for a whole file
 * @param entries what it holds
 */
record Block(ProblemList problems, String path, Map<String, Node> entries) {

  /** The block at a node, empty if the node is something else. */
  static Block of(ProblemList problems, @Nullable Node node, String path) {
    Map<String, Node> entries = problems.block(node, path);
    return new Block(problems, path, entries == null ? Map.of() : entries);
  }

  /** Notes every name that is not known. */
  void only(List<String> known) {
    for (String name : entries.keySet()) {
      if (!known.contains(name)) {
        refuse(name, "", Nearest.unknown(name, known));
      }
    }
  }

  /** Notes a problem with one of the names. */
  void refuse(String name, String value, String must) {
    problems.add(ProblemList.below(path, name), value, must);
  }

  /** What stands at a name; null if nothing does. */
  @Nullable Node node(String name) {
    Node node = entries.get(name);
    return node == null || YamlTree.isNothing(node) ? null : node;
  }

  boolean has(String name) {
    return node(name) != null;
  }

  /** The text at a name; a problem if nothing is there or it is empty, and then empty. */
  String text(String name) {
    String text = text(name, "");
    if (!has(name)) {
      refuse(name, "", "is missing");
    } else if (text.isEmpty() && node(name) instanceof ScalarNode) {
      refuse(name, "", "is empty");
    }
    return text;
  }

  String text(String name, String otherwise) {
    Node node = node(name);
    if (node == null || node instanceof ScalarNode) {
      return node == null ? otherwise : ((ScalarNode) node).getValue();
    }
    refuse(name, "", "must be a text, not " + YamlTree.kind(node));
    return "";
  }

  /** One of some words; empty if it is none of them. */
  String choice(String name, String otherwise, List<String> choices) {
    String text = text(name, otherwise);
    if (choices.contains(text)) {
      return text;
    }
    if (!text.isEmpty()) {
      refuse(name, text, "must be one of: " + String.join(", ", choices));
    }
    return "";
  }

  boolean flag(String name, boolean otherwise) {
    String otherText = otherwise ? "true" : "false";
    return choice(name, otherText, List.of("true", "false")).equals("true");
  }

  int whole(String name, int otherwise, int least, int most) {
    String text = text(name, Integer.toString(otherwise));
    Optional<Integer> value = whole(text, least, most);
    if (value.isEmpty() && !text.isEmpty()) {
      refuse(name, text, "must be a whole number, " + least + " to " + most);
    }
    return value.orElse(otherwise);
  }

  /** A number above 0 that has to be there; 1 if it is none. */
  double decimal(String name) {
    String text = text(name);
    Optional<Double> value = Scalars.number(text).filter(number -> number > 0);
    if (value.isEmpty() && !text.isEmpty()) {
      refuse(name, text, "must be a number above 0");
    }
    return value.orElse(1.0);
  }

  /** The whole number that a text is, if it is one within limits. */
  static Optional<Integer> whole(String text, int least, int most) {
    try {
      int value = Integer.parseInt(text);
      return value >= least && value <= most ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** The elements of a list, none if there is no list. */
  List<Node> list(String name, String example) {
    Node node = node(name);
    if (node == null || node instanceof SequenceNode) {
      return node == null ? List.of() : ((SequenceNode) node).getValue();
    }
    refuse(name, "", "must be a list such as " + example + ", not " + YamlTree.kind(node));
    return List.of();
  }
}
