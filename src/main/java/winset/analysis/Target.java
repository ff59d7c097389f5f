package winset.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import winset.measure.Measure;
import winset.measure.Scale;
import winset.scenario.Scalars;
import winset.sweep.Plan;

/**
 * What is looked at of each run of a sweep: a measure, a level of one that is a category ({@code
 * outcome.collapse}), or how one compares with a number ({@code zone_share >= 0.5}), which makes it
 * a yes or no.
 *
 * @param name as it is written in files
 * @param measure what is read off a run
 * @param share whether a run's number is 0 or 1
 * @param number the number of a run by the text of its cell; not a number where it has none
 */
public record Target(String name, Measure measure, boolean share, Reading number) {

  private static final Pattern COMPARISON =
      Pattern.compile("\\s*([^\\s<>=]+)\\s*(>=|<=|>|<)\\s*([^\\s<>=]+)\\s*");

  /** Makes a number of the text of a cell. */
  @FunctionalInterface
  public interface Reading {

    /** The number; not a number where there is none. */
    double of(String cell);
  }

  /** Says what a target could be. */
  public static final class UnknownTargetException extends Exception {

    private UnknownTargetException(String message) {
      super(message);
    }
  }

  /**
   * Finds what a text names among the measures of a sweep.
   *
   * @throws UnknownTargetException if there is no such measure, or it cannot be compared
   */
  public static Target parse(String text, Plan plan) throws UnknownTargetException {
    Matcher comparison = COMPARISON.matcher(text);
    if (!comparison.matches()) {
      return named(text.strip(), plan);
    }
    Target target = named(comparison.group(1), plan);
    if (target.share) {
      throw new UnknownTargetException(
          "'%s': %s is yes or no already; give it alone".formatted(text, target.name));
    }
    return compared(target, comparison.group(2), bound(text, comparison.group(3)));
  }

  /** What a text names; nothing if the sweep has no such measure. */
  public static Optional<Target> find(String text, Plan plan) {
    try {
      return Optional.of(parse(text, plan));
    } catch (UnknownTargetException e) {
      return Optional.empty();
    }
  }

  /** Every name that a sweep has something to look at under. */
  public static List<String> names(Plan plan) {
    return all(plan).stream().map(Target::name).toList();
  }

  /** The name of a target as part of the name of a file: {@code zone_share-at-least-0.5}. */
  public static String inFileNames(String name) {
    return name.replace(" >= ", "-at-least-")
        .replace(" <= ", "-at-most-")
        .replace(" > ", "-above-")
        .replace(" < ", "-below-");
  }

  private static Target named(String name, Plan plan) throws UnknownTargetException {
    for (Target level : all(plan)) {
      if (level.measure.name().equals(name) && level.measure.scale() == Scale.CATEGORY) {
        throw new UnknownTargetException(
            "'%s' is one of several names; give which, as in '%s'".formatted(name, level.name));
      }
    }
    return all(plan).stream()
        .filter(target -> target.name.equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownTargetException(
                    "'%s' is no measure of this sweep; it has %s, and a number may be compared, "
                            .formatted(name, String.join(", ", names(plan)))
                        + "as in 'days <= 60'"));
  }

  private static List<Target> all(Plan plan) {
    List<Target> all = new ArrayList<>();
    for (Measure measure : plan.columns()) {
      switch (measure.scale()) {
        case CATEGORY ->
            measure.levels().apply(plan.scenario()).forEach(l -> all.add(level(measure, l)));
        case FLAG -> all.add(flag(measure.name(), measure, cell -> cell.equals("true")));
        case COUNT, NUMBER -> all.add(new Target(measure.name(), measure, false, Target::plain));
      }
    }
    return all;
  }

  private static Target level(Measure measure, String level) {
    return flag(measure.name() + "." + level, measure, cell -> cell.equals(level));
  }

  private interface Condition {
    boolean holds(String cell);
  }

  private static Target flag(String name, Measure measure, Condition condition) {
    return new Target(name, measure, true, cell -> condition.holds(cell) ? 1 : 0);
  }

  private static double plain(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  private static double bound(String text, String number) throws UnknownTargetException {
    try {
      return Double.parseDouble(number);
    } catch (NumberFormatException e) {
      throw new UnknownTargetException(
          "'%s': '%s' is no number to compare with".formatted(text, number));
    }
  }

  /** A run without a value does not hold: a deal that never came was not within sixty days. */
  private static Target compared(Target target, String sign, double bound) {
    DoublePredicate holds =
        switch (sign) {
          case ">=" -> value -> value >= bound;
          case "<=" -> value -> value <= bound;
          case ">" -> value -> value > bound;
          default -> value -> value < bound;
        };
    String name = "%s %s %s".formatted(target.name, sign, Scalars.text(bound));
    return flag(name, target.measure, cell -> holds.test(plain(cell)));
  }
}
