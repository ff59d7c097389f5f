package winset.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winset.results.SweepResults;
import winset.sweep.Design;
import winset.sweep.OneAtATime;

/** The charts of a sweep: those that its factors and measures allow. */
public final class SweepCharts {

  private static final List<String> NAMES =
      List.of(
          "deal-rate",
          "deal-map",
          "incidence",
          "hazard",
          "outcomes",
          "sequencing",
          "zone-and-deals");

  private SweepCharts() {}

  /**
   * Writes the charts as PNG and SVG into a folder, which is made if need be. Charts that were
   * there of a sweep that allowed more are taken away, so that none tells of other runs.
   *
   * @return the files written
   * @throws NoFontsException where nothing can be drawn for want of fonts
   */
  public static List<Path> write(SweepResults results, Path folder) throws IOException {
    Picture.requireFonts();
    Map<String, Sheet> charts = of(Tallies.of(results));
    List<Path> files = new ArrayList<>();
    for (String name : NAMES) {
      Sheet sheet = charts.get(name);
      if (sheet == null) {
        Picture.remove(folder, name);
      } else {
        files.addAll(Picture.write(() -> sheet, folder, name));
      }
    }
    return files;
  }

  /** The charts by name; none where no run was done. */
  static Map<String, Sheet> of(Tallies tallies) {
    Map<String, Sheet> charts = new LinkedHashMap<>();
    Design design = tallies.plan().design();
    if (tallies.all().done() == 0) {
      return charts;
    }
    if (design instanceof Design.Grid) {
      grid(tallies, charts);
    } else if (design instanceof OneAtATime around) {
      put(charts, "deal-rate", FactorPanels.around(tallies, around));
      together(tallies.base(), "All factors at their base values.", charts);
    } else {
      put(charts, "deal-rate", FactorPanels.spread(tallies));
      together(tallies, "All points together.", charts);
    }
    return charts;
  }

  private static void grid(Tallies tallies, Map<String, Sheet> charts) {
    Roles roles = new Roles(tallies.factors());
    put(charts, "deal-rate", DealRate.of(tallies, roles));
    put(charts, "deal-map", DealMap.of(tallies, roles));
    charts.put("incidence", Incidence.of(tallies, roles));
    put(charts, "hazard", Hazard.of(tallies, roles));
    charts.put("outcomes", Outcomes.of(tallies, roles));
    put(charts, "sequencing", SequencingChart.of(tallies, roles));
    put(charts, "zone-and-deals", ZoneAndDeals.of(tallies, roles));
  }

  /** What is drawn of runs that are not told apart. */
  private static void together(Tallies tallies, String which, Map<String, Sheet> charts) {
    if (tallies.all().done() > 0) {
      Roles roles = Roles.none(which);
      charts.put("incidence", Incidence.of(tallies, roles));
      put(charts, "hazard", Hazard.of(tallies, roles));
      charts.put("outcomes", Outcomes.of(tallies, roles));
      put(charts, "sequencing", SequencingChart.of(tallies, roles));
    }
  }

  private static void put(Map<String, Sheet> charts, String name, Optional<Sheet> chart) {
    chart.ifPresent(sheet -> charts.put(name, sheet));
  }
}
