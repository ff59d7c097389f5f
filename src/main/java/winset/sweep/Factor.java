package winset.sweep;

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

  /** True if its values are numbers. */
  public boolean numeric() {
    return levels.value(0) instanceof Number;
  }
}
