package winset.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import winset.results.Figures;
import winset.results.SweepResults;
import winset.sweep.Factor;

/**
 * The points of a sweep with the lowest and with the highest quarter of the values of a factor, as
 * the files show them.
 *
 * @param factor what they are told apart by
 * @param low most of the lowest quarter
 * @param high least of the highest quarter
 */
record Quarters(Factor factor, String low, String high) {

  /** The quarters among the points of a sweep, of which there is at least one. */
  static Quarters of(Factor factor, List<SweepResults.Line> points) {
    List<String> values =
        points.stream().map(p -> p.text(factor.name())).sorted(order(factor)).toList();
    int within = (values.size() - 1) / 4;
    return new Quarters(factor, values.get(within), values.get(values.size() - 1 - within));
  }

  String lowest() {
    return "its lowest quarter (up to " + Figures.brief(low) + ")";
  }

  String highest() {
    return "its highest (from " + Figures.brief(high) + ")";
  }

  /** One of the two by its limit. */
  String brief(String name) {
    return name.equals(lowest()) ? "up to " + Figures.brief(low) : "from " + Figures.brief(high);
  }

  /** In which of the two a value is. */
  Optional<String> name(String value) {
    if (order(factor).compare(value, low) <= 0) {
      return Optional.of(lowest());
    }
    return order(factor).compare(value, high) >= 0 ? Optional.of(highest()) : Optional.empty();
  }

  /** The order of the values of a factor that has one. */
  static Comparator<String> order(Factor factor) {
    return factor.levels().value(0) instanceof LocalDate
        ? Comparator.comparing(LocalDate::parse)
        : Comparator.comparingDouble(Double::parseDouble);
  }
}
