package winset.analysis;

import java.util.List;
import winset.sweep.Factor;

/**
 * A bound of a box.
 *
 * @param factor what it holds
 * @param kind how
 * @param value where: the number, dates in days since 1970; not a number where it is of names
 * @param limit the same as files show it; names are separated by " or "
 * @param names the names that it leaves, in the order of the plan; empty where values have an order
 * @param quasiP how likely chance does as much (Bryant and Lempert 2010), 0 to 1
 */
public record Restriction(
    Factor factor, Kind kind, double value, String limit, List<String> names, double quasiP) {

  /** How a bound holds a factor. */
  public enum Kind {
    /** From a value on. */
    AT_LEAST("at least"),
    /** Up to a value. */
    AT_MOST("at most"),
    /** Some names alone. */
    ONE_OF("is");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** Keeps a copy. */
  public Restriction {
    names = List.copyOf(names);
  }

  static Restriction of(Axis axis, Box box, Box.Bound bound, double quasiP) {
    List<String> names =
        java.util.stream.IntStream.range(0, axis.isNamed() ? axis.size() : 0)
            .filter(level -> box.has(bound.axis(), level))
            .mapToObj(axis::name)
            .toList();
    boolean named = bound.side() == Box.Side.ONE_OF;
    double value = named ? Double.NaN : box.limit(bound);
    String limit = named ? String.join(" or ", names) : CutPoints.text(axis, value);
    return new Restriction(
        axis.factor(), Kind.valueOf(bound.side().name()), value, limit, names, quasiP);
  }

  /** In words, without the factor: "at least 0.31", "direct or chosen". */
  public String condition() {
    return kind == Kind.ONE_OF ? limit : kind.words + " " + limit;
  }
}
