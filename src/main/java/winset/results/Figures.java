package winset.results;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import winset.scenario.Scalars;
import winset.sweep.Plan;

/** Numbers as stories and answers show them: two significant digits, the same in every country. */
public final class Figures {

  private static final MathContext TWO = new MathContext(2, RoundingMode.HALF_EVEN);
  private static final MathContext FOUR = new MathContext(4, RoundingMode.HALF_EVEN);
  private static final Pattern FRACTION = Pattern.compile("-?\\d+\\.\\d+(E-?\\d+)?");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Figures() {}

  /** A share of 0 to 1 in percent: "0.6 %", "2.4 %", "57 %". */
  public static String percent(double share) {
    BigDecimal exact = new BigDecimal(share).multiply(HUNDRED);
    BigDecimal tenths = exact.setScale(1, RoundingMode.HALF_EVEN);
    return tenths.round(TWO).stripTrailingZeros().toPlainString() + " %";
  }

  /** A number: "0.42", "0.026"; no finer than a thousandth. */
  public static String number(double value) {
    BigDecimal thousandths = new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN);
    return thousandths.round(TWO).toPlainString();
  }

  /** A value as files show it, fractions to at most four significant digits. */
  public static String brief(String text) {
    return FRACTION.matcher(text).matches()
        ? Scalars.text(new BigDecimal(text).round(FOUR).doubleValue())
        : text;
  }

  /** Where a point of a plan lies: "channel.kind = direct, iran.trust = 0.18". */
  public static String place(Plan plan, long point) {
    List<Object> values = plan.values(point);
    return IntStream.range(0, values.size())
        .mapToObj(i -> plan.factors().get(i).name() + " = " + brief(Scalars.text(values.get(i))))
        .collect(Collectors.joining(", "));
  }

  /** How often: "again" for 2, "for the 3rd time" from there on; empty for 1. */
  static String times(int n) {
    return n == 1 ? "" : n == 2 ? " again" : " for the " + ordinal(n) + " time";
  }

  /** "1st", "2nd", "11th". */
  static String ordinal(int n) {
    boolean teen = n % 100 / 10 == 1;
    String end =
        switch (teen ? 0 : n % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return n + end;
  }
}
