package winset.sweep;

import java.time.LocalDate;
import winset.scenario.Path;

/**
 * Something that differs between the points of a sweep.
 *
 * @param path what it sets
 * @param levels the values it takes
 */
public record Factor(Path path, Levels levels) {

  /** Its name and column. */
  public String name() {
    return path.name();
  }

  /** True if its values have an order of their own: numbers and dates. */
  public boolean ordered() {
    return levels.value(0) instanceof Number || levels.value(0) instanceof LocalDate;
  }
}
