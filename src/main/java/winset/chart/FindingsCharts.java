package winset.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winset.analysis.Discovery;
import winset.analysis.Finding;
import winset.analysis.Findings;
import winset.analysis.MorrisEffects;
import winset.analysis.SobolIndices;
import winset.analysis.Target;
import winset.sweep.Plan;

/** The charts of what an analysis found: of each measure its own, which have its name. */
public final class FindingsCharts {

  private static final String SOBOL = "sobol";
  private static final String MORRIS = "morris";
  private static final String TRADE_OFF = "prim";
  private static final String BOX = "box";
  private static final List<String> KINDS = List.of(SOBOL, MORRIS, BOX, TRADE_OFF);

  private FindingsCharts() {}

  /**
   * Writes the charts into a folder, which is made if need be, each as files of several forms.
   *
   * @return the files written
   * @throws NoFontsException where nothing can be drawn for want of fonts
   */
  public static List<Path> write(Plan plan, List<Findings> findings, Path folder)
      throws IOException {
    List<Path> files = new ArrayList<>();
    for (Findings of : findings) {
      for (Map.Entry<String, Sheet> chart : of(plan, of).entrySet()) {
        files.addAll(Picture.write(chart::getValue, folder, name(chart.getKey(), of.measure())));
      }
    }
    return files;
  }

  /** Takes away the charts of some measures. */
  public static void remove(List<String> measures, Path folder) throws IOException {
    for (String measure : measures) {
      for (String kind : KINDS) {
        Picture.remove(folder, name(kind, measure));
      }
    }
  }

  /** True if a chart of that name is one of a measure's. */
  static boolean isOf(String chart, String measure) {
    return KINDS.stream().anyMatch(kind -> chart.equals(name(kind, measure)));
  }

  private static String name(String kind, String measure) {
    return kind + "-" + Target.inFileNames(measure);
  }

  /** The charts by kind. */
  static Map<String, Sheet> of(Plan plan, Findings findings) {
    Map<String, Sheet> sheets = new LinkedHashMap<>();
    for (Finding finding : findings.all()) {
      if (finding instanceof SobolIndices indices && !indices.total().isEmpty()) {
        sheets.put(SOBOL, SobolChart.of(plan, indices));
      } else if (finding instanceof MorrisEffects effects) {
        sheets.put(MORRIS, MorrisChart.of(plan, effects));
      } else if (finding instanceof Discovery discovery && !discovery.tradeOff().isEmpty()) {
        PrimBox.of(discovery).ifPresent(box -> sheets.put(BOX, box));
        sheets.put(TRADE_OFF, PrimTradeOff.of(discovery));
      }
    }
    return sheets;
  }
}
