package winset.chart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import winset.scenario.Party;

/**
 * Runs that a fan shows together: how a share of each side is spread over them on each day.
 *
 * @param title what they have in common; empty where all runs are shown together
 */
record FanGroup(String title, Map<Party, Spread> sides) {

  /** Fewest runs still going in a week that is shown. */
  static final int FEWEST = 20;

  FanGroup(String title) {
    this(title, new EnumMap<>(Party.class));
  }

  Spread of(Party party) {
    return sides.computeIfAbsent(party, p -> new Spread());
  }

  /** The days on which enough runs are still going. */
  List<Integer> days(Party party) {
    return of(party).days().stream().takeWhile(d -> of(party).count(d) >= FEWEST).toList();
  }

  double highest() {
    return Arrays.stream(Party.values())
        .flatMapToDouble(p -> days(p).stream().mapToDouble(day -> of(p).quantile(day, 90)))
        .max()
        .orElse(0);
  }

  /** True if enough runs are still going on some day. */
  boolean shown() {
    return Arrays.stream(Party.values()).anyMatch(p -> !days(p).isEmpty());
  }
}
