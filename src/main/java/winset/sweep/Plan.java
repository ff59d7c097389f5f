package winset.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.scenario.Path;
import winset.scenario.Scalars;
import winset.scenario.Scenario;

/**
 * A sweep as it was asked for: what decides its results, and nothing of how it is run.
 *
 * @param question what it asks, in words; may be empty
 * @param scenario the scenario with everything set that the sweep fixes
 * @param factors what differs between points
 * @param design which combinations are looked at
 * @param replications runs at each point
 * @param seed the sweep's seed, 0 to 2147483647
 * @param commonSeeds whether runs of one replicate have the same seed at every point (common random
 *     numbers), or each point has seeds of its own
 * @param measures what is read off each run beside the four that always are
 */
public record Plan(
    String question,
    Scenario scenario,
    List<Factor> factors,
    Design design,
    int replications,
    int seed,
    boolean commonSeeds,
    List<Measure> measures) {

  /** Most points of a plan: what is summed up of each is kept in memory. */
  public static final long MOST_POINTS = 200_000;

  /** Most runs of a plan. */
  public static final long MOST_RUNS = 500_000_000;

  private static final List<String> ALWAYS = List.of("outcome", "deal", "days_to_deal", "days");

  /** Checks size and seed. */
  public Plan {
    factors = List.copyOf(factors);
    measures = List.copyOf(measures);
    if (!(replications >= 1 && seed >= 0)) {
      throw new IllegalArgumentException(replications + " replications, seed " + seed);
    }
  }

  /** A plan with common seeds. */
  public Plan(
      String question,
      Scenario scenario,
      List<Factor> factors,
      Design design,
      int replications,
      int seed,
      List<Measure> measures) {
    this(question, scenario, factors, design, replications, seed, true, measures);
  }

  /** How many points there are. */
  public long points() {
    return design.points(factors);
  }

  /** How many runs there are. */
  public long runs() {
    return Math.multiplyExact(points(), (long) replications);
  }

  /** Value of each factor at a point. */
  public List<Object> values(long point) {
    return design.values(factors, point);
  }

  /**
   * The scenario of a point. Means of a side are set after all else, so that they hold.
   *
   * @throws winset.scenario.InvalidScenarioException if the values of the point do not go together
   */
  public Scenario scenario(long point) {
    List<Object> values = values(point);
    return with(with(scenario, values, false), values, true);
  }

  /** The scenario with the values of all factors that are means, or of all that are not. */
  private Scenario with(Scenario start, List<Object> values, boolean means) {
    Scenario changed = start;
    for (int i = 0; i < values.size(); i++) {
      Path path = factors.get(i).path();
      changed = path.mean() == means ? path.with(changed, values.get(i)) : changed;
    }
    return changed;
  }

  /**
   * The seed of a run. Seeds of a point's own depend on its values, not its number: they stay when
   * the rows or columns of a table change places.
   */
  public int seed(long point, int replicate) {
    return (commonSeeds ? new Seeds(seed) : new Seeds(seed, described(point))).of(replicate);
  }

  private String described(long point) {
    List<Object> values = values(point);
    return IntStream.range(0, values.size())
        .mapToObj(i -> factors.get(i).name() + " = " + Scalars.text(values.get(i)))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** The four measures that every sweep has, then those asked for that are not among them. */
  public List<Measure> columns() {
    List<Measure> columns = new ArrayList<>();
    ALWAYS.forEach(name -> columns.add(Measures.find(name).orElseThrow()));
    measures.stream().filter(m -> !ALWAYS.contains(m.name())).forEach(columns::add);
    return columns;
  }
}
