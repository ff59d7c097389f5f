package winset.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import winset.measure.Scale;
import winset.results.Figures;

/** Numbers of a report as they are read; the whole number is always beside them. */
final class ReportNumbers {

  private ReportNumbers() {}

  /** A mean or share by what it is of: shares in percent. */
  static String shown(double value, Scale scale) {
    return switch (scale) {
      case FLAG, CATEGORY -> Figures.percent(value);
      case COUNT, NUMBER -> shown(value);
    };
  }

  /** A number: "0.42", "4.1", "37.5", "163". */
  static String shown(double value) {
    double size = Math.abs(value);
    int decimals = size >= 100 ? 0 : size >= 10 ? 1 : size >= 1 || size == 0 ? 2 : 3;
    String text = new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
    return text.indexOf('.') < 0 ? text : text.replaceAll("\\.?0+$", "");
  }
}
