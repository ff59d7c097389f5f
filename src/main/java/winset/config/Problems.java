package winset.config;

import static java.util.Comparator.comparingInt;

import java.util.List;

/** What the user gave was refused, for every reason found and not just the first. */
public final class Problems extends Exception {

  private final transient List<Problem> all;

  /** Refuses for the reasons given, of which there is at least one. */
  public Problems(List<Problem> problems) {
    super(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    this.all = problems.stream().sorted(comparingInt(Problem::line)).toList();
  }

  /** Refuses a whole file, or a line of it. */
  static Problems at(int line, String must) {
    return new Problems(List.of(new Problem(line, "", "", must)));
  }

  /** Everything that is wrong, by line. */
  public List<Problem> all() {
    return all;
  }
}
