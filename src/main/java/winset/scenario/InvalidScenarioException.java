package winset.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** A value was refused; tells every violation found, not just the first. */
public final class InvalidScenarioException extends IllegalArgumentException {

  private final transient List<Violation> violations;

  /** Refuses for the reasons given. */
  public InvalidScenarioException(List<Violation> violations) {
    super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
    this.violations = List.copyOf(violations);
  }

  /** Refuses for one reason. */
  public InvalidScenarioException(String path, Object value, String must) {
    this(List.of(new Violation(path, String.valueOf(value), must)));
  }

  /** Everything that is wrong. */
  public List<Violation> violations() {
    return violations;
  }
}
