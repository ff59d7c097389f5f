package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import winset.chart.NoFontsException;
import winset.chart.SweepCharts;
import winset.chart.SweepReport;
import winset.results.SweepResults;

/** What is made of the numbers of a sweep: its charts and its report. */
final class Drawn {

  private Drawn() {}

  /**
   * Writes both; without fonts the report alone, and says so.
   *
   * @return the files written
   */
  static List<Path> write(SweepResults results, Path folder, PrintWriter err) throws IOException {
    List<Path> files = new ArrayList<>(charts(results, folder, err));
    files.add(
        SweepReport.write(results, folder, List.copyOf(files), Version.provenance().version()));
    return files;
  }

  private static List<Path> charts(SweepResults results, Path folder, PrintWriter err)
      throws ClosedByInterruptException {
    try {
      return SweepCharts.write(results, folder.resolve("charts"));
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (NoFontsException | IOException e) {
      err.print("No charts: " + e.getMessage() + "\n");
      err.flush();
      return List.of();
    }
  }
}
