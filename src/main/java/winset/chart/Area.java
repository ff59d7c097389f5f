package winset.chart;

import java.awt.Color;
import winset.measure.Week;
import winset.scenario.Party;

/** What is ratified of the roadmap, as an area of the chart; in the order of painting. */
enum Area {
  /** What Iran ratifies: from its boundary up to 1. */
  IRAN(Theme.IRAN, 0.28),
  /** What the US ratifies: from 0 up to its boundary. */
  US(Theme.US, 0.28),
  /** What both ratify: from Iran's boundary up to that of the US. */
  ZONE(Theme.AGREEMENT, 0.6);

  private final Color colour;
  private final double share;

  Area(Color colour, double share) {
    this.colour = colour;
    this.share = share;
  }

  @Override
  public String toString() {
    return switch (this) {
      case IRAN -> "Iran ratifies from";
      case US -> "the US ratifies up to";
      case ZONE -> "both ratify from";
    };
  }

  /** True in a week in which something lies in the area. */
  boolean exists(Week week) {
    return switch (this) {
      case IRAN -> week.iran().reach() >= 0;
      case US -> week.us().reach() >= 0;
      case ZONE -> week.zone();
    };
  }

  double low(Week week) {
    return this == US ? 0 : Party.IRAN.sequencing(week.iran().reach());
  }

  double high(Week week) {
    return this == IRAN ? 1 : Party.US.sequencing(week.us().reach());
  }

  /** The edge that a line is drawn along. */
  double boundary(Week week) {
    return this == US ? high(week) : low(week);
  }

  Color fill() {
    return Theme.tint(colour, share);
  }

  Color line() {
    return colour;
  }
}
