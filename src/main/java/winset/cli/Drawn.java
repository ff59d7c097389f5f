package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winset.analysis.AnalysisFiles;
import winset.analysis.Effects;
import winset.analysis.Findings;
import winset.analysis.Response;
import winset.analysis.Target;
import winset.analysis.Tornado;
import winset.chart.FindingsCharts;
import winset.chart.NoFontsException;
import winset.chart.SweepCharts;
import winset.chart.SweepReport;
import winset.results.SweepResults;
import winset.sweep.ChartKind;
import winset.sweep.Plan;

/**
 * What is made of the numbers of a sweep: its analysis, its charts and its report.
 *
 * @param findings what the analysis found, a measure each
 * @param files those written, the report last
 */
record Drawn(List<Findings> findings, List<Path> files) {

  /** Nothing. */
  static final Drawn NOTHING = new Drawn(List.of(), List.of());

  private static final String CHARTS = "charts";

  /**
   * Writes all three; without fonts no charts, and says so. Analysed are the measures that were
   * before, else those that the design is made for.
   */
  static Drawn write(SweepResults results, Path folder, PrintWriter err) throws IOException {
    return write(results, targets(results.plan(), folder), folder, err);
  }

  /** The same, of these measures. */
  static Drawn write(SweepResults results, List<Target> targets, Path folder, PrintWriter err)
      throws IOException {
    refuseLinks(folder);
    List<Findings> findings = new ArrayList<>();
    for (Target target : targets) {
      Findings found = Findings.of(results.plan(), Response.read(results, target));
      findings.add(Effects.of(results, target).map(found::after).orElse(found));
    }
    List<Path> files = new ArrayList<>(charts(results, findings, folder, err));
    List<Path> charts = List.copyOf(files);
    if (!findings.isEmpty()) {
      files.addAll(AnalysisFiles.write(findings, folder));
    }
    if (results.plan().factors().size() >= ChartKind.FEWEST_BARS) {
      Optional<Tornado> tornado = Tornado.of(results);
      if (tornado.isPresent()) {
        files.add(AnalysisFiles.write(tornado.get(), folder));
      }
    }
    String maker = Version.provenance().version();
    files.add(SweepReport.write(results, findings, folder, charts, maker));
    return new Drawn(findings, files);
  }

  /** "12 files in charts/ and 4 in analysis/". */
  String told() {
    long analysis = files.stream().filter(file -> isIn(file, AnalysisFiles.FOLDER)).count();
    long charts = files.stream().filter(file -> isIn(file, CHARTS)).count();
    return (charts == 0 ? "no charts" : charts + " files in charts/")
        + (analysis == 0 ? "" : " and " + analysis + " in analysis/");
  }

  private static boolean isIn(Path file, String folder) {
    Path parent = file.getParent();
    return parent != null && parent.endsWith(folder);
  }

  /** A measure that is not there any more is left out. */
  private static List<Target> targets(Plan plan, Path folder) {
    if (plan.runs() > Response.MOST_RUNS) {
      return List.of();
    }
    List<String> before = AnalysisFiles.measures(folder);
    return (before.isEmpty() ? Findings.usual(plan) : before)
        .stream().flatMap(name -> Target.find(name, plan).stream()).toList();
  }

  private static List<Path> charts(
      SweepResults results, List<Findings> findings, Path folder, PrintWriter err)
      throws ClosedByInterruptException {
    try {
      Path charts = folder.resolve(CHARTS);
      List<Path> files = new ArrayList<>(SweepCharts.write(results, charts));
      FindingsCharts.remove(AnalysisFiles.measures(folder), charts);
      files.addAll(FindingsCharts.write(results.plan(), findings, charts));
      return files;
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (NoFontsException e) {
      return without(e.getMessage(), err);
    } catch (IOException e) {
      return without(Reasons.of(e), err);
    }
  }

  private static List<Path> without(@Nullable String why, PrintWriter err) {
    err.print("No charts: " + why + "\n");
    err.flush();
    return List.of();
  }

  /** A folder may come from anyone: what is written into it stays in it. */
  private static void refuseLinks(Path folder) throws IOException {
    for (String inside : List.of(CHARTS, AnalysisFiles.FOLDER)) {
      if (Files.isSymbolicLink(folder.resolve(inside))) {
        throw new IOException(
            inside + " in it is a link to another place, where nothing is written; take it away");
      }
    }
  }
}
