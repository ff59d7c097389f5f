package winset.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Text as HTML: whatever a file says is shown, never obeyed. */
final class Html {

  private Html() {}

  /** Text for the body of a page or the value of an attribute in double quotes. */
  static String text(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(turns(c) || !shows(c) ? ' ' : c);
              }
            });
    return html.toString();
  }

  /** Marks that turn the direction of what follows; those beside a letter of Persian may stay. */
  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean shows(int c) {
    return c == '\n'
        || (Character.getType(c) != Character.CONTROL
            && Character.getType(c) != Character.SURROGATE
            && (c & 0xFFFE) != 0xFFFE);
  }

  /** The words of somebody else, in whatever direction they are written; "62 %" stays whole. */
  static String words(String text) {
    return "<bdi>" + text(text).replace(" %", "&nbsp;%") + "</bdi>";
  }

  /** A path or a command. */
  static String code(String text) {
    return "<code>" + text(text) + "</code>";
  }

  /** A section with its heading. */
  static String section(String id, String heading, String body) {
    return "<section id=\"%s\" aria-labelledby=\"h-%s\">\n<h2 id=\"h-%s\">%s</h2>\n%s\n</section>\n"
        .formatted(id, id, id, text(heading), body);
  }

  /** A list of HTML. */
  static String list(List<String> items) {
    return items.stream()
        .map(item -> "<li>" + item + "</li>")
        .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
  }

  /** "1 point", "3,200 runs". */
  static String count(long n, String what) {
    return String.format(Locale.ROOT, "%,d %s%s", n, what, n == 1 ? "" : "s");
  }

  /** A fact with its name, in a list of facts. */
  static String fact(String name, String html) {
    return "<div><dt>" + text(name) + "</dt><dd>" + html + "</dd></div>\n";
  }

  /** A table of HTML in a region that scrolls by itself. */
  static String table(String caption, List<String> header, List<List<String>> rows) {
    StringBuilder html = new StringBuilder();
    html.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Table: ")
        .append(text(caption))
        .append("\">\n<table>\n<thead><tr>");
    header.forEach(h -> html.append("<th scope=\"col\">").append(text(h)).append("</th>"));
    html.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      html.append("<tr><th scope=\"row\">").append(row.get(0)).append("</th>");
      row.stream().skip(1).forEach(cell -> html.append("<td>").append(cell).append("</td>"));
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>\n</div>").toString();
  }

  /** A file that is part of the program. */
  static String resource(String name) {
    try (InputStream in = Html.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
