package winset.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import winset.measure.Interval;
import winset.results.Figures;

/** Scenario discovery in sentences. */
final class DiscoveryWords {

  private final Discovery discovery;

  DiscoveryWords(Discovery discovery) {
    this.discovery = discovery;
  }

  List<String> sentences() {
    double density = discovery.density();
    if (density <= 0 || density >= 1) {
      return List.of(
          "No part of the space stands out: %s in %s run."
              .formatted(yes(discovery.measure()), density >= 1 ? "every" : "no"));
    }
    if (discovery.boxes().isEmpty()) {
      return List.of(nothing());
    }
    List<String> sentences = new ArrayList<>();
    discovery.boxes().forEach(box -> sentences.add(sentence(box)));
    return sentences;
  }

  private String nothing() {
    if (discovery.tradeOff().size() < 2) {
      return "Too few points to tell whether a part of the space stands out for %s (%s)."
          .formatted(discovery.measure(), discovery.points());
    }
    double chance = discovery.chance();
    return chance > Chance.LEVEL
        ? "No part of the space stands out from chance for %s (p = %s: %s; over all %s)."
            .formatted(
                discovery.measure(),
                Figures.number(chance),
                "so often chance comes as far",
                Figures.percent(discovery.density()))
        : "For %s a part of the space stands out from chance, but with %s points none of its bounds does by itself."
            .formatted(discovery.measure(), discovery.points());
  }

  private String sentence(ScenarioBox box) {
    String start = box.number() == 1 ? "" : "Of the other points: ";
    String what = yes(discovery.measure());
    return start
        + (start.isEmpty() ? what : decapitalised(what))
        + " in %s of runs when %s; that holds at %s of the points and covers %s of all %s"
            .formatted(
                share(box.density()),
                conditions(box),
                Figures.percent(box.mass()),
                share(box.coverage()),
                discovery.measure().equals("deal") ? "deals" : "such runs")
        + (Double.isNaN(box.densityElsewhere())
            ? "."
            : "; out of sample %s, covering %s.%s"
                .formatted(
                    Figures.percent(box.densityElsewhere()),
                    Figures.percent(box.coverageElsewhere()),
                    borneOut(box) ? "" : " " + doubt()));
  }

  /** True if points that it was not found on keep at least half of what makes it stand out. */
  private boolean borneOut(ScenarioBox box) {
    double over = discovery.density();
    return box.densityElsewhere() - over >= (box.density().mean() - over) / 2;
  }

  private String doubt() {
    return "As it is %s over all points, those that it was not found on do not bear this out: do not rely on it."
        .formatted(Figures.percent(discovery.density()));
  }

  /** "A deal", "zone_share >= 0.5". */
  static String yes(String measure) {
    return measure.equals("deal") ? "A deal" : measure;
  }

  private static String decapitalised(String text) {
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** "iran.trust is at least 0.31 and us.trust at least 0.28". */
  static String conditions(ScenarioBox box) {
    List<String> conditions = new ArrayList<>();
    Discovery.byFactor(box)
        .forEach(
            (factor, bounds) ->
                conditions.add(
                    factor.name()
                        + " is "
                        + bounds.stream()
                            .map(Restriction::condition)
                            .collect(Collectors.joining(" and "))));
    return enumerated(conditions);
  }

  private static String enumerated(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** "83 % (78 to 87)". */
  static String share(Estimate estimate) {
    Interval interval = estimate.interval();
    return "%s (%s to %s)"
        .formatted(
            Figures.percent(estimate.mean()),
            Figures.percent(interval.low()).replace(" %", ""),
            Figures.percent(interval.high()).replace(" %", ""));
  }
}
