package winset.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winset.analysis.Findings;
import winset.analysis.Target;
import winset.sweep.Plan;

/** The charts of what an analysis found: of each measure its own, which have its name. */
public final class FindingsCharts {

  private static final List<String> KINDS =
      List.of("sobol", "morris", "prim-trade-off", "prim-box");

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
    return sheets;
  }
}
