package winset.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winset.analysis.Tornado;
import winset.results.SweepResults;
import winset.sweep.ChartChoice;
import winset.sweep.ChartKind;
import winset.sweep.Design;
import winset.sweep.Morris;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;

/**
 * The charts of a sweep: those that it asks for, else those that its factors and measures allow.
 */
public final class SweepCharts {

  private static final String BASE = "All factors at their base values.";
  private static final String ALL = "All points together.";

  private final Tallies tallies;
  private final Map<ChartKind, Fan> fans = new EnumMap<>(ChartKind.class);
  private Optional<Tornado> tornado = Optional.empty();

  private SweepCharts(Tallies tallies) {
    this.tallies = tallies;
  }

  /**
   * Writes the charts into a folder, which is made if need be, each as files of several forms.
   * Charts that were there of a sweep that allowed more are taken away, so that none tells of other
   * runs.
   *
   * @return the files written
   * @throws NoFontsException where nothing can be drawn for want of fonts
   */
  public static List<Path> write(SweepResults results, Path folder) throws IOException {
    Picture.requireFonts();
    Map<ChartKind, Sheet> charts = of(results);
    for (ChartKind kind : ChartKind.values()) {
      if (!charts.containsKey(kind)) {
        Picture.remove(folder, kind.label());
      }
    }
    List<Path> files = new ArrayList<>();
    for (Map.Entry<ChartKind, Sheet> chart : charts.entrySet()) {
      files.addAll(Picture.write(chart::getValue, folder, chart.getKey().label()));
    }
    return files;
  }

  /** The charts in the order in which they are shown; none where no run was done. */
  static Map<ChartKind, Sheet> of(SweepResults results) throws IOException {
    SweepCharts charts = new SweepCharts(Tallies.of(results));
    Map<ChartKind, Sheet> drawn = new LinkedHashMap<>();
    if (charts.tallies.all().done() > 0) {
      List<ChartChoice> wanted = wanted(results.plan());
      charts.readFans(wanted, results);
      charts.readTornado(wanted, results);
      wanted.forEach(w -> charts.sheet(w).ifPresent(sheet -> drawn.put(w.kind(), sheet)));
    }
    return drawn;
  }

  private static List<ChartChoice> wanted(Plan plan) {
    return plan.charts()
        .orElseGet(() -> Arrays.stream(ChartKind.values()).map(ChartChoice::of).toList());
  }

  /** Reads the weekly state of all runs once for all that is drawn of it. */
  private void readFans(List<ChartChoice> wanted, SweepResults results) throws IOException {
    for (ChartChoice choice : wanted) {
      if (choice.kind() == ChartKind.TRUST_FAN || choice.kind() == ChartKind.WILLINGNESS_FAN) {
        fan(choice).ifPresent(fan -> fans.put(choice.kind(), fan));
      }
    }
    if (!fans.isEmpty()) {
      results.series(
          fans.values().stream().map(Fan::variable).toList(),
          (run, day, party, variable, value) ->
              fans.values().stream()
                  .filter(fan -> fan.variable().equals(variable))
                  .forEach(fan -> fan.take(run, day, party, value)));
    }
  }

  /** Reads the runs again for bars a factor, unless nobody asks and they would say nothing new. */
  private void readTornado(List<ChartChoice> wanted, SweepResults results) throws IOException {
    boolean asked = results.plan().charts().isPresent();
    int fewest = asked ? 1 : ChartKind.FEWEST_BARS;
    if (tallies.factors().size() >= fewest
        && wanted.stream().anyMatch(choice -> choice.kind() == ChartKind.TORNADO)) {
      tornado = Tornado.of(results).filter(t -> t.bars().size() >= fewest);
    }
  }

  private Optional<Fan> fan(ChartChoice choice) {
    Design design = tallies.plan().design();
    Tallies shown = design instanceof OneAtATime ? tallies.base() : tallies;
    if (shown.all().done() == 0) {
      return Optional.empty();
    }
    Roles roles =
        design instanceof Design.Grid
            ? roles(choice)
            : Roles.none(design instanceof OneAtATime ? BASE : ALL);
    return Optional.of(new Fan(choice.kind(), shown, roles));
  }

  private Optional<Sheet> sheet(ChartChoice wanted) {
    if (fans.containsKey(wanted.kind())) {
      return fans.get(wanted.kind()).sheet();
    }
    if (wanted.kind() == ChartKind.TORNADO) {
      return tornado.map(bars -> TornadoChart.of(bars, tallies));
    }
    Design design = tallies.plan().design();
    if (design instanceof Design.Grid) {
      return grid(wanted.kind(), roles(wanted));
    }
    if (design instanceof OneAtATime around) {
      return switch (wanted.kind()) {
        case DEAL_RATE -> FactorPanels.around(tallies, around);
        case DIFFERENCE -> Difference.around(tallies, around);
        default -> together(wanted.kind(), tallies.base(), BASE);
      };
    }
    // In a screening too few points have each value of a factor, and differ in all else.
    return wanted.kind() == ChartKind.DEAL_RATE && !(design instanceof Morris)
        ? FactorPanels.spread(tallies)
        : together(wanted.kind(), tallies, ALL);
  }

  private Roles roles(ChartChoice choice) {
    Roles roles = new Roles(tallies.factors());
    return tallies.plan().charts().isPresent() ? roles.asked(choice) : roles;
  }

  private Optional<Sheet> grid(ChartKind kind, Roles roles) {
    return switch (kind) {
      case DEAL_RATE -> DealRate.of(tallies, roles);
      case DEAL_MAP -> DealMap.of(tallies, roles);
      case DIFFERENCE -> Difference.of(tallies, roles);
      case ZONE_AND_DEALS -> ZoneAndDeals.of(tallies, roles);
      case OUTCOMES -> Optional.of(Outcomes.of(tallies, roles));
      default -> overTime(kind, tallies, roles);
    };
  }

  /** What is drawn of runs that are not told apart. */
  private static Optional<Sheet> together(ChartKind kind, Tallies runs, String which) {
    if (runs.all().done() == 0) {
      return Optional.empty();
    }
    Roles roles = Roles.none(which);
    return kind == ChartKind.OUTCOMES
        ? Optional.of(Outcomes.of(runs, roles))
        : overTime(kind, runs, roles);
  }

  /** What needs no factor; all else needs one. */
  private static Optional<Sheet> overTime(ChartKind kind, Tallies runs, Roles roles) {
    return switch (kind) {
      case INCIDENCE -> Optional.of(Incidence.of(runs, roles));
      case HAZARD -> Hazard.of(runs, roles);
      case SEQUENCING -> SequencingChart.of(runs, roles);
      default -> Optional.empty();
    };
  }
}
