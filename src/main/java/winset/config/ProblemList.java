package winset.config;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** The problems of a file, each with the line of what it is about. */
final class ProblemList {

  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Remembers where a path stands first. */
  void at(String path, int line) {
    lines.putIfAbsent(path, line);
  }

  /** Notes a problem at the line of the path, or of the nearest block around it that has one. */
  void add(String path, String value, String must) {
    problems.add(new Problem(line(path), path, value, must));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Notes a problem at a line of its own. */
  void add(int line, String path, String must) {
    problems.add(new Problem(line, path, "", must));
  }

  /** Notes the problems of another file at the line of the path that names it. */
  void quote(String path, String file, List<Problem> others) {
    for (Problem problem : others) {
      String where = problem.where().isEmpty() ? file : file + ", " + problem.where();
      String what = problem.what().isEmpty() ? "" : " " + problem.what();
      add(path, "", where + what + ": " + problem.must());
    }
  }

  /** The line of a path; 0 is the whole file. */
  int line(String path) {
    String known = path;
    while (!known.isEmpty() && !lines.containsKey(known)) {
      known = known.substring(0, Math.max(0, known.lastIndexOf('.')));
    }
    return requireNonNullElse(lines.get(known), Problem.FILE);
  }

  int count() {
    return problems.size();
  }

  List<Problem> all() {
    return problems;
  }

  /** What a block holds by name, empty if it is not there; null if it is something else. */
  @Nullable Map<String, Node> block(@Nullable Node node, String path) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (node == null || YamlTree.isNothing(node)) {
      return entries;
    }
    if (!(node instanceof MappingNode mapping)) {
      String text = node instanceof ScalarNode scalar ? scalar.getValue() : "";
      add(path, text, "must be a block of names and values, not " + YamlTree.kind(node));
      return null;
    }
    for (NodeTuple entry : mapping.getValue()) {
      int line = YamlTree.line(entry.getKeyNode());
      if (!(entry.getKeyNode() instanceof ScalarNode key) || key.getValue().isEmpty()) {
        add(line, path, "must hold names, each with its value");
      } else {
        String here = below(path, key.getValue());
        if (entries.putIfAbsent(key.getValue(), entry.getValueNode()) != null) {
          add(line, here, "is given twice, first in line " + line(here));
        }
        at(here, line);
      }
    }
    return entries;
  }

  /** The path of something in a block. */
  static String below(String path, String name) {
    return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
  }
}
