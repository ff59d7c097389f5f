package winset.chart;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** One file that is a whole page: it needs no network, and its script only sorts a table. */
final class HtmlPage {

  /** Name of the file. */
  static final String FILE = "report.html";

  private static final int LONG = 90;

  private final String title;
  private final String kind;
  private final String maker;
  private final StringBuilder lead = new StringBuilder();
  private final StringBuilder sections = new StringBuilder();
  private final List<String> contents = new ArrayList<>();

  /**
   * An empty page.
   *
   * @param kind what it is: "Report of a sweep"
   * @param maker which winset wrote it
   */
  HtmlPage(String title, String kind, String maker) {
    this.title = title;
    this.kind = kind;
    this.maker = maker;
  }

  /** Adds HTML below the title. */
  HtmlPage lead(String html) {
    lead.append(html).append('\n');
    return this;
  }

  /** Adds a section. */
  HtmlPage section(String id, String heading, String html) {
    contents.add("<a href=\"#%s\">%s</a>".formatted(id, Html.text(heading)));
    sections.append(Html.section(id, heading, html));
    return this;
  }

  private String html() {
    String head =
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
        'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action \
        'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light">
        <link rel="icon" href="data:,">
        """;
    String body =
        """
        </head>
        <body>
        <a class="skip" href="#main">Skip to the content</a>
        <header>
        <p class="kind">%s</p>
        <h1 dir="auto"%s>%s</h1>
        %s</header>
        <nav aria-label="On this page">
        %s
        </nav>
        <main id="main" tabindex="-1">
        %s</main>
        <footer>
        <p>Written by winset %s. An illustration, not a prediction.</p>
        </footer>
        """
            .formatted(
                Html.text(kind),
                title.length() > LONG ? " class=\"long\"" : "",
                Html.text(title),
                lead,
                Html.list(contents),
                sections,
                Html.text(maker));
    return head
        + "<title>"
        + Html.text(title + " \u2013 winset")
        + "</title>\n<style>\n"
        + Html.resource("report.css")
        + "</style>\n"
        + body
        + "<script>\n"
        + Html.resource("report.js")
        + "</script>\n</body>\n</html>\n";
  }

  /** Writes the page into a folder, whole or not at all. */
  Path write(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    Path beside = folder.resolve(FILE + ".part");
    try {
      Files.deleteIfExists(beside);
      Files.writeString(beside, html(), StandardCharsets.UTF_8);
      return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
