package winset.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import winset.sweep.ChartChoice;
import winset.sweep.ChartKind;

/** Which factor of a sweep goes where in its charts. */
final class Roles {

  /** Most lines or panels that a chart shows. */
  static final int MOST = ChartKind.MOST_BESIDE;

  private static final String RUNS = "Wilson's 95 % intervals.";
  private static final String REPLICATES =
      "95 % intervals over replicates, as points share their seeds.";

  private final List<FactorAxis> factors;
  private final String together;
  private final Map<String, String> chosen;
  private final boolean asked;
  private final @Nullable FactorAxis across;

  Roles(List<FactorAxis> factors) {
    this(factors, "", Map.of(), false);
  }

  private Roles(
      List<FactorAxis> factors, String together, Map<String, String> chosen, boolean asked) {
    this.factors = factors;
    this.together = together;
    this.chosen = chosen;
    this.asked = asked;
    across =
        chosen("x")
            .or(() -> first(f -> f.ordered() && !taken(f)))
            .or(() -> first(f -> !taken(f)))
            .orElse(null);
  }

  /** No factor is told apart, which a chart says so. */
  static Roles none(String together) {
    return new Roles(List.of(), " " + together, Map.of(), false);
  }

  /** The same where a sweep asks for a chart, and may say which factor goes where. */
  Roles asked(ChartChoice choice) {
    return new Roles(factors, together, choice.factors(), true);
  }

  /** True if a sweep says so of any. */
  boolean chosen() {
    return !chosen.isEmpty();
  }

  private Optional<FactorAxis> chosen(String option) {
    String name = chosen.get(option);
    return name == null ? Optional.empty() : first(f -> f.name().equals(name));
  }

  /** True if another place is chosen for it than across. */
  private boolean taken(FactorAxis factor) {
    return chosen.values().contains(factor.name());
  }

  private Optional<FactorAxis> first(Predicate<FactorAxis> wanted) {
    return factors.stream().filter(wanted).findFirst();
  }

  /** The first factor with an order, else the first. */
  Optional<FactorAxis> across() {
    return Optional.ofNullable(across);
  }

  /** The first other factor of few levels: a line or a panel each. */
  Optional<FactorAxis> by() {
    return chosen("by").or(() -> first(f -> !f.equals(across) && f.size() <= MOST));
  }

  /**
   * The factor up a map if the one across has an order: the second with an order, else one of too
   * many levels for lines.
   */
  Optional<FactorAxis> up() {
    if (chosen("y").isPresent()) {
      return chosen("y");
    }
    if (asked) {
      return first(f -> !f.equals(across) && f.ordered()).or(() -> first(f -> !f.equals(across)));
    }
    if (across == null || !across.ordered()) {
      return Optional.empty();
    }
    return first(f -> !f.equals(across) && f.ordered())
        .or(() -> first(f -> !f.equals(across) && by().isEmpty()));
  }

  /** The first factor of few levels beside those of the map. */
  Optional<FactorAxis> panels() {
    return first(f -> !f.equals(across) && !f.equals(up().orElse(null)) && f.size() <= MOST);
  }

  /** True where a line a level would be too many and a map says it better. */
  boolean mapOnly() {
    return !asked && factors.size() == 2 && by().isEmpty() && up().isPresent();
  }

  /** The factor whose levels' curves are told apart: a category, else something with an order. */
  Optional<FactorAxis> curves() {
    return category().or(() -> first(f -> f.ordered()));
  }

  /** The first category of few levels. */
  Optional<FactorAxis> category() {
    return chosen("by").or(() -> first(f -> !f.ordered() && f.size() <= MOST));
  }

  /** How intervals of shares were made: where points are pooled, replicates are what is counted. */
  String intervals(Tallies tallies, FactorAxis... shown) {
    boolean alone = pooled(shown).isEmpty() || tallies.points().size() == 1;
    return alone || !tallies.plan().commonSeeds() ? RUNS : REPLICATES;
  }

  /** Says which factors a chart does not tell apart; empty if none. */
  String pooled(FactorAxis... shown) {
    List<FactorAxis> rest = new ArrayList<>(factors);
    rest.removeAll(List.of(shown));
    return rest.isEmpty()
        ? together
        : " Pooled over "
            + String.join(" and ", rest.stream().map(FactorAxis::name).toList())
            + ".";
  }
}
