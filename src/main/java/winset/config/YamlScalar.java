package winset.config;

import java.util.regex.Pattern;
import winset.scenario.Scalars;

/** A scalar as YAML, quoted only where it would read as something else without. */
final class YamlScalar {

  private static final Pattern PLAIN = Pattern.compile("\\p{L}([\\p{L}\\d _./()-]*[\\p{L}\\d.)])?");
  private static final Pattern WORD =
      Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n|nan|inf");

  private YamlScalar() {}

  static String of(Object value) {
    return value instanceof String text ? text(text) : Scalars.text(value);
  }

  private static String text(String text) {
    if (PLAIN.matcher(text).matches() && !WORD.matcher(text).matches()) {
      return text;
    }
    return '"' + Printable.escaped(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
  }
}
