package winset.cli;

import java.io.PrintWriter;
import java.util.regex.Pattern;

/** Text for a terminal: lines no wider than asked for, under a hanging indent. */
final class Page {

  /** Columns of a line where nothing else is said, and in files. */
  static final int USUAL = 100;

  private static final int NARROWEST = 40;

  /** Anywhere between words, but not before a percent sign. */
  private static final Pattern BREAK = Pattern.compile("\\s+(?!%)");

  private final int width;
  private final StringBuilder text = new StringBuilder();

  /**
   * @param width columns of a line, at least 40
   */
  Page(int width) {
    this.width = Math.max(NARROWEST, width);
  }

  /** The width of this terminal, else the usual one. */
  static int terminalWidth() {
    return width(System.getenv().getOrDefault("COLUMNS", ""));
  }

  /** The width that the terminal says it has, else the usual one. */
  static int width(String columns) {
    try {
      int width = Integer.parseInt(columns.strip());
      return width > 0 ? width : USUAL;
    } catch (NumberFormatException e) {
      return USUAL;
    }
  }

  /** Writes at once: whoever reads along is not to wait. */
  static void print(PrintWriter to, String text) {
    to.print(text);
    to.flush();
  }

  /** A paragraph. */
  Page paragraph(String words) {
    return entry("", words);
  }

  /** A paragraph behind a head, such as a date; its further lines are indented as far as that. */
  Page entry(String head, String words) {
    int indent = head.length();
    text.append(head);
    int column = indent;
    for (String word : BREAK.splitAsStream(plain(words).strip()).toList()) {
      int length = word.codePointCount(0, word.length());
      if (column > indent && column + 1 + length > width) {
        text.append('\n').append(" ".repeat(indent));
        column = indent;
      } else if (column > indent) {
        text.append(' ');
        column++;
      }
      text.append(word);
      column += length;
    }
    text.append('\n');
    return this;
  }

  /** A line as it stands, whatever its width. */
  Page line(String line) {
    text.append(plain(line)).append('\n');
    return this;
  }

  /** An empty line. */
  Page gap() {
    text.append('\n');
    return this;
  }

  /** Text without what would steer a terminal or turn the direction of writing. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean steers =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.LINE_SEPARATOR
                      || type == Character.PARAGRAPH_SEPARATOR;
              plain.appendCodePoint(steers ? ' ' : c);
            });
    return plain.toString();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
