package winset.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import winset.analysis.Discovery;
import winset.analysis.Restriction;
import winset.measure.Interval;
import winset.sweep.Levels;
import winset.sweep.Plan;

/**
 * A factor in the chart of a box: its range, and what of it is in the box.
 *
 * @param span its range
 * @param bounds the limits that the box has for it, the lower first; empty where it is free
 * @param words what it is called, in lines
 */
record PrimRow(Discovery.Span span, List<Restriction> bounds, List<String> words) {

  /** Keeps copies. */
  PrimRow {
    bounds = List.copyOf(bounds);
    words = List.copyOf(words);
  }

  static PrimRow of(Discovery.Span span, List<Restriction> restrictions, Plan plan, double width) {
    String words = FactorWords.of(span.factor().path(), plan.scenario());
    return new PrimRow(
        span,
        restrictions.stream()
            .filter(r -> r.factor().name().equals(span.factor().name()))
            .sorted((a, b) -> a.kind().compareTo(b.kind()))
            .toList(),
        Theme.wrapped(words, Theme.LABEL, width).lines().toList());
  }

  /** True where the box leaves the whole range. */
  boolean free() {
    return bounds.isEmpty();
  }

  /** True where values have no order. */
  boolean named() {
    return !span.names().isEmpty();
  }

  /** What of the range is in the box, each part from 0 to 1. */
  List<Interval> parts() {
    if (named()) {
      return segments();
    }
    double low = 0;
    double high = 1;
    for (Restriction bound : bounds) {
      if (bound.kind() == Restriction.Kind.AT_LEAST) {
        low = at(bound.value());
      } else {
        high = at(bound.value());
      }
    }
    return List.of(new Interval(low, high));
  }

  /** Names that stand beside each other are one part. */
  private List<Interval> segments() {
    List<Interval> parts = new ArrayList<>();
    int count = span.names().size();
    for (int i = 0; i < count; i++) {
      int last = parts.size() - 1;
      double from = (double) i / count;
      double to = (double) (i + 1) / count;
      if (!has(i)) {
        continue;
      }
      if (last >= 0 && parts.get(last).high() == from) {
        parts.set(last, new Interval(parts.get(last).low(), to));
      } else {
        parts.add(new Interval(from, to));
      }
    }
    return parts;
  }

  /** True if the box has a name. */
  boolean has(int name) {
    Set<String> kept = bounds.stream().flatMap(b -> b.names().stream()).collect(Collectors.toSet());
    return free() || kept.contains(span.names().get(name));
  }

  /** Where its range begins: as the plan says, or its lowest value if that is below. */
  double least() {
    double from = span.least();
    if (span.factor().levels() instanceof Levels.Spaced range) {
      from = Math.min(from, range.from());
    } else if (span.factor().levels() instanceof Levels.Geometric range) {
      from = Math.min(from, range.from());
    } else if (span.factor().levels() instanceof Levels.Days range) {
      from = Math.min(from, (double) range.from().toEpochDay());
    }
    return from;
  }

  /** Where its range ends. */
  double most() {
    double to = span.most();
    if (span.factor().levels() instanceof Levels.Spaced range) {
      to = Math.max(to, range.to());
    } else if (span.factor().levels() instanceof Levels.Geometric range) {
      to = Math.max(to, range.to());
    } else if (span.factor().levels() instanceof Levels.Days range) {
      to = Math.max(to, (double) range.to().toEpochDay());
    }
    return to;
  }

  /** Where a value stands on its range, 0 to 1; to scale. */
  double at(double value) {
    double low = least();
    double high = most();
    boolean ratios = span.factor().levels() instanceof Levels.Geometric && low > 0;
    double share =
        ratios ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
    return Math.max(0, Math.min(1, share));
  }

  /** A value in words. */
  String text(double value) {
    return PrimWords.value(span.factor(), value);
  }

  /** What the box asks of it: "iran.trust at least 0.31 and at most 0.7", "us.quota free". */
  String condition() {
    String asked =
        bounds.stream()
            .map(b -> b.names().isEmpty() ? words(b) : String.join(" or ", b.names()))
            .collect(Collectors.joining(" and "));
    return span.factor().name() + " " + (free() ? "not restricted" : asked);
  }

  private String words(Restriction bound) {
    String side = bound.kind() == Restriction.Kind.AT_LEAST ? "at least " : "at most ";
    return side + text(bound.value());
  }
}
