package winset.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.LegendItemCollection;
import org.jspecify.annotations.Nullable;
import winset.analysis.Estimate;

/** Weeks in which a deal could pass, beside runs in which one did: what the table leaves lying. */
final class ZoneAndDeals {

  private static final int HEIGHT = 330;
  private static final int PANEL = 240;
  private static final String HOW = "95 % intervals: Wilson's for deals, Student's for weeks.";
  private static final String ZONE = "weeks with a zone of agreement";
  private static final String DEALS = "runs with a deal";

  private ZoneAndDeals() {}

  /** The chart; none where no factor varies or the zone was not asked for. */
  static Optional<Sheet> of(Tallies tallies, Roles roles) {
    return roles
        .across()
        .filter(across -> tallies.has("zone_share"))
        .map(across -> sheet(tallies, roles, across));
  }

  private static Sheet sheet(Tallies tallies, Roles roles, FactorAxis across) {
    FactorAxis by = roles.by().orElse(null);
    List<Panels.Panel> panels = new ArrayList<>();
    if (by == null) {
      panels.add(panel("", tallies, across, 1));
    } else {
      for (int i = 0; i < by.size(); i++) {
        panels.add(panel(by.name() + ": " + by.label(i), tallies.where(by, i), across, by.size()));
      }
    }
    FactorAxis[] shown = by == null ? new FactorAxis[] {across} : new FactorAxis[] {across, by};
    LegendItemCollection legend = new LegendItemCollection();
    legend.add(Look.ZONE.named(ZONE));
    legend.add(Look.DEALS.named(DEALS));
    return SweepSheet.of(
        tallies,
        new SweepSheet.Caption(
            finding(roles, across, by),
            across.words(),
            roles.pooled(shown).isEmpty() ? HOW : roles.intervals(tallies, shown)),
        Panels.of(panels),
        List.of(legend),
        (by == null ? HEIGHT : PANEL * Panels.rows(panels.size()))
            + across.hanging(Panels.width(panels.size())) * Panels.rows(panels.size()));
  }

  private static String finding(Roles roles, FactorAxis across, @Nullable FactorAxis by) {
    String finding = "Share of weeks with a zone of agreement beside share of runs with a deal.";
    return by == null
        ? finding + roles.pooled(across)
        : finding + " A panel each: " + by.words() + "." + roles.pooled(across, by);
  }

  private static Panels.Panel panel(String title, Tallies tallies, FactorAxis across, int panels) {
    List<@Nullable Estimate> zone = new ArrayList<>();
    List<@Nullable Estimate> deals = new ArrayList<>();
    for (Tally tally : tallies.over(across)) {
      zone.add(tally.zone());
      deals.add(tally.deal());
    }
    List<RateLines.Line> lines =
        List.of(
            new RateLines.Line(ZONE, Look.ZONE, zone),
            new RateLines.Line(DEALS, Look.DEALS, deals));
    return new Panels.Panel(title, RateLines.plot(across, lines, "share", Panels.width(panels)));
  }
}
