package winset.sweep;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The charts of a sweep by name: what each shows, and which of its factors may be chosen. */
public enum ChartKind {
  /** Over one factor, a line a level of another. */
  DEAL_RATE("deal-rate", "share of runs with a deal over a factor", "x", "by"),
  /** A cell a pair of levels. */
  DEAL_MAP("deal-map", "share of runs with a deal over two factors, as a map", "x", "y"),
  /** Needs a baseline. */
  DIFFERENCE("difference", "difference of that share from the baseline", "x", "by"),
  /** A bar a factor, from its lowest to its highest level. */
  TORNADO("tornado", "what each factor does to that share, a bar each"),
  /** With collapse as what competes. */
  INCIDENCE("incidence", "share of runs with a deal by day", "by"),
  /** Of runs that still talk. */
  HAZARD("hazard", "how readily runs that still talk come to a deal, by week", "by"),
  /** Shares on top of each other. */
  OUTCOMES("outcomes", "how runs ended", "x", "by"),
  /** Needs the measure sequencing. */
  SEQUENCING("sequencing", "who moves first in the deals", "by"),
  /** Needs the measure zone_share. */
  ZONE_AND_DEALS("zone-and-deals", "weeks with a zone of agreement beside deals", "x", "by"),
  /** Needs series. */
  TRUST_FAN("trust-fan", "spread of trust over time", "by"),
  /** Needs series. */
  WILLINGNESS_FAN("willingness-fan", "spread of willingness to deal over time", "by");

  /** Fewest factors of which bars say more than the deal rate over each. */
  public static final int FEWEST_BARS = 3;

  /** Most lines or panels of a chart that shows each level of a factor. */
  public static final int MOST_BESIDE = 6;

  private final String label;
  private final String meaning;
  private final String options;

  ChartKind(String label, String meaning, String... options) {
    this.label = label;
    this.meaning = meaning;
    this.options = String.join(" ", options);
  }

  /** Its name in sweep files, and that of its files. */
  public String label() {
    return label;
  }

  /** What it shows, in a few words. */
  public String meaning() {
    return meaning;
  }

  /** What may be chosen: x, the factor across; y, that up; by, that of lines or panels. */
  public List<String> options() {
    return options.isEmpty() ? List.of() : List.of(options.split(" ", -1));
  }

  /**
   * True if of a factor of many levels that have an order it shows the ends and the middle alone.
   */
  public boolean thins() {
    return this == INCIDENCE || this == HAZARD || this == TRUST_FAN || this == WILLINGNESS_FAN;
  }

  /** The chart of a name. */
  public static Optional<ChartKind> find(String label) {
    return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
  }

  /** All names, in the order in which charts are shown. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(ChartKind::label).toList();
  }
}
