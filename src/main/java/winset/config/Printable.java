package winset.config;

import java.util.Locale;

/** Texts of unknown origin, made safe for a terminal and for one line of a file. */
final class Printable {

  private Printable() {}

  /** The text with every character that does not show as itself written as its number. */
  static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints().forEach(c -> safe.append(shows(c) ? Character.toString(c) : number(c)));
    return safe.toString();
  }

  /** The text escaped and cut to about so many characters. */
  static String clipped(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? escaped(text)
        : escaped(text.substring(0, text.offsetByCodePoints(0, length - 1))) + "…";
  }

  private static String number(int character) {
    return String.format(Locale.ROOT, character > 0xFFFF ? "\\U%08x" : "\\u%04x", character);
  }

  private static boolean shows(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
