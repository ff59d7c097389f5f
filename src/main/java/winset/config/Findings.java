package winset.config;

import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The problems of a file, each with the line of what it is about. */
final class Findings {

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

  /** Notes a problem at a line of its own. */
  void add(int line, String path, String must) {
    problems.add(new Problem(line, path, "", must));
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
}
