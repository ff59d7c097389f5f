package winset.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import winset.analysis.Discovery;
import winset.analysis.Estimate;
import winset.analysis.Restriction;
import winset.results.Figures;
import winset.scenario.Scalars;
import winset.sweep.Factor;

/** What charts of scenario discovery call things. */
final class PrimWords {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final MathContext FEW = new MathContext(3, RoundingMode.HALF_EVEN);
  private static final char UNBROKEN = '\u00A0';
  private static final double LEAST_P = 0.001;

  private PrimWords() {}

  private static boolean deals(Discovery discovery) {
    return discovery.measure().equals("deal");
  }

  /** What a run has that is yes: "a deal", "days <= 60". */
  static String yes(Discovery discovery) {
    return deals(discovery) ? "a deal" : discovery.measure().replace(' ', UNBROKEN);
  }

  /** All that are yes: "all deals", "all runs with days <= 60". */
  static String all(Discovery discovery) {
    return deals(discovery) ? "all deals" : "all runs with " + yes(discovery);
  }

  /** "83 % (78 to 87)". */
  static String share(Estimate estimate) {
    Estimate shown = estimate.within(0, 1);
    return "%s (%s to %s)"
        .formatted(
            Figures.percent(shown.mean()),
            Figures.percent(shown.interval().low()).replace(" %", ""),
            Figures.percent(shown.interval().high()).replace(" %", ""));
  }

  /** How likely chance does as much as each limit: "p < 0.001", "p = 0.02 and < 0.001". */
  static String certainty(List<Restriction> bounds) {
    List<String> each =
        bounds.stream()
            .map(b -> b.quasiP() < LEAST_P ? "< " + LEAST_P : "= " + Figures.number(b.quasiP()))
            .distinct()
            .toList();
    return "p " + String.join(", ", each);
  }

  /** A value of a factor, dates in days since 1970: three digits, dates in full. */
  static String value(Factor factor, double value) {
    if (factor.levels().value(0) instanceof LocalDate) {
      return DATE.format(LocalDate.ofEpochDay((long) value));
    }
    return factor.levels().value(0) instanceof Double
        ? Scalars.text(new BigDecimal(value).round(FEW).doubleValue())
        : new BigDecimal(value).toBigInteger().toString();
  }
}
