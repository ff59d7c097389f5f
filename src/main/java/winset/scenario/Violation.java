package winset.scenario;

/**
 * One thing wrong with a value.
 *
 * @param path what was set, as a path below the record that complains; empty for the record itself
 * @param value the offending value as text; empty where there is none
 * @param must what would be right, beginning with a verb: "must be 0 to 1"
 */
public record Violation(String path, String value, String must) {

  /** The same violation seen from a record that holds the complaining one. */
  public Violation within(String parent) {
    return new Violation(path.isEmpty() ? parent : parent + "." + path, value, must);
  }

  @Override
  public String toString() {
    return (value.isEmpty() ? path : path + " = " + value) + " " + must;
  }
}
