package winset.sweep;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import winset.measure.Measure;
import winset.measure.Measures;
import winset.model.Limits;
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
 * @param replications how often each point is run
 * @param seed the sweep's seed, 0 to 2147483647
 * @param commonSeeds whether runs of one replicate have the same seed at every point (common random
 *     numbers), or each point has seeds of its own
 * @param measures what is read off each run beside the four that always are
 * @param keeping what is kept of a run beside its measures
 * @param limits how long a run may go on
 * @param baseline the point that the others are compared with, if any
 * @param charts what is drawn of them, which decides no result; empty for whatever the factors
 *     allow
 */
public record Plan(
    String question,
    Scenario scenario,
    List<Factor> factors,
    Design design,
    Replications replications,
    int seed,
    boolean commonSeeds,
    List<Measure> measures,
    Keeping keeping,
    Limits limits,
    OptionalLong baseline,
    Optional<List<ChartChoice>> charts) {

  /** Most points of a plan that looks for itself how often to run them. */
  public static final long MOST_ADAPTIVE_POINTS = 200_000;

  /** Most runs of a plan. */
  public static final long MOST_RUNS = 500_000_000;

  private static final List<String> ALWAYS = List.of("outcome", "deal", "days_to_deal", "days");

  /** How long a run may go on where a plan does not say: most have some hundred events. */
  public static final Limits USUAL_LIMITS = new Limits(1_000_000, Double.POSITIVE_INFINITY);

  /**
   * What is kept of a run beside its measures.
   *
   * @param series its state week by week
   * @param events everything that happened, dated
   */
  public record Keeping(boolean series, boolean events) {

    /** Nothing but the measures. */
    public static final Keeping MEASURES = new Keeping(false, false);
  }

  /** Checks the seed and the baseline. */
  public Plan {
    factors = List.copyOf(factors);
    measures = List.copyOf(measures);
    charts = charts.map(List::copyOf);
    if (seed < 0) {
      throw new IllegalArgumentException("seed " + seed);
    }
    if (baseline.isPresent() && !(baseline.getAsLong() >= 0)) {
      throw new IllegalArgumentException("baseline " + baseline.getAsLong());
    }
  }

  /** A plan without a baseline, of which is drawn what the factors allow. */
  public Plan(
      String question,
      Scenario scenario,
      List<Factor> factors,
      Design design,
      Replications replications,
      int seed,
      boolean commonSeeds,
      List<Measure> measures,
      Keeping keeping,
      Limits limits) {
    this(
        question,
        scenario,
        factors,
        design,
        replications,
        seed,
        commonSeeds,
        measures,
        keeping,
        limits,
        OptionalLong.empty(),
        Optional.empty());
  }

  /**
   * A plan of a fixed number of replications with common seeds, of which only measures are kept.
   */
  public Plan(
      String question,
      Scenario scenario,
      List<Factor> factors,
      Design design,
      int replications,
      int seed,
      List<Measure> measures) {
    this(
        question,
        scenario,
        factors,
        design,
        Replications.fixed(replications),
        seed,
        true,
        measures,
        Keeping.MEASURES,
        USUAL_LIMITS);
  }

  /** The same plan, its points compared with one of them. */
  public Plan against(long point) {
    return showing(OptionalLong.of(point), charts);
  }

  /** The same plan, of which these charts are drawn. */
  public Plan drawing(List<ChartChoice> these) {
    return showing(baseline, Optional.of(these));
  }

  private Plan showing(OptionalLong against, Optional<List<ChartChoice>> drawn) {
    return new Plan(
        question,
        scenario,
        factors,
        design,
        replications,
        seed,
        commonSeeds,
        measures,
        keeping,
        limits,
        against,
        drawn);
  }

  /** True if a replicate is carried out at every point, whatever the others came to. */
  public boolean always(int replicate) {
    return replicate < replications.atLeast();
  }

  /** A point with these values, one for each factor; nothing if there is none. */
  public OptionalLong point(List<Object> values) {
    return design.point(factors, values);
  }

  /** How many points there are. */
  public long points() {
    return design.points(factors);
  }

  /** How many runs there are, at most. */
  public long runs() {
    return Math.multiplyExact(points(), (long) replications.atMost());
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

  /** The point of a run, by its number. */
  public long pointOf(long run) {
    return run % points();
  }

  /** Which run of its point a run is, from 0. */
  public int replicateOf(long run) {
    return (int) (run / points());
  }

  private String described(long point) {
    List<Object> values = values(point);
    return IntStream.range(0, values.size())
        .mapToObj(i -> factors.get(i).name() + " = " + Scalars.text(values.get(i)))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /**
   * The four measures that every sweep has, then those asked for that are not among them; what
   * decides the replications is asked for.
   */
  public List<Measure> columns() {
    Set<Measure> columns = new LinkedHashSet<>();
    ALWAYS.forEach(name -> columns.add(Measures.find(name).orElseThrow()));
    columns.addAll(measures);
    replications.until().ifPresent(until -> columns.add(until.measure()));
    return List.copyOf(columns);
  }
}
