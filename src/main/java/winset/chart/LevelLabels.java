package winset.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import winset.scenario.Scalars;

/** The levels of a factor in words, short enough to stand along an axis. */
final class LevelLabels {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final int LONGEST_NAME = 24;
  private static final int EXACT = 17;

  private LevelLabels() {}

  /** Numbers with as few decimals as tell them apart, all with the same. */
  static List<String> of(List<Object> values) {
    if (!(values.get(0) instanceof Double)) {
      return values.stream().map(LevelLabels::text).toList();
    }
    for (int digits = 3; digits < EXACT; digits++) {
      MathContext rounding = new MathContext(digits, RoundingMode.HALF_EVEN);
      List<BigDecimal> rounded =
          values.stream()
              .map(v -> new BigDecimal((Double) v).round(rounding).stripTrailingZeros())
              .toList();
      if (Set.copyOf(rounded).size() == rounded.size()) {
        int decimals = rounded.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return rounded.stream()
            .map(r -> r.setScale(Math.max(0, decimals), RoundingMode.UNNECESSARY).toPlainString())
            .toList();
      }
    }
    return values.stream().map(Scalars::text).toList();
  }

  private static String text(Object value) {
    if (value instanceof LocalDate date) {
      return DATE.format(date);
    }
    String text = Theme.plain(Scalars.text(value));
    return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME - 1) + "\u2026";
  }
}
