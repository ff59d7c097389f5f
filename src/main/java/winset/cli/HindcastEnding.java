package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import winset.chart.HindcastReport;
import winset.chart.NoFontsException;
import winset.history.EpisodeTable;
import winset.history.Group;
import winset.history.HindcastWords;
import winset.history.Horizon;

/**
 * What is left and told of forecasts of episodes at the end, with parameters as set or as fitted.
 */
final class HindcastEnding {

  private HindcastEnding() {}

  /** Writes the report and its charts; without fonts the report alone. */
  static void write(HindcastReport report, Path place, PrintWriter err) throws IOException {
    try {
      report.draw(place);
    } catch (NoFontsException e) {
      Page.print(err, "No charts: " + e.getMessage() + "\n");
    }
    report.write(place, Version.provenance().version());
  }

  /** The scores of each group of episodes that has any. */
  static void scores(Page page, HindcastWords words, EpisodeTable table) {
    for (Group group : Group.values()) {
      int n = group.size(table);
      if (n > 0) {
        page.gap().line("Within 180 days, " + group.text() + " (" + n + "):");
        words.scoreTable(group, Horizon.FIXED).forEach(l -> page.line("  " + l));
      }
    }
  }
}
