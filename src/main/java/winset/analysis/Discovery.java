package winset.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import winset.sweep.Factor;
import winset.sweep.Plan;

/**
 * Scenario discovery (Bryant and Lempert 2010): the boxes in the space of factors in which yes is
 * dense, by the patient rule induction method, PRIM (Friedman and Fisher 1999). Cases are the
 * points of a sweep, each counting alike with the share of its runs that are yes.
 *
 * <p>PRIM always finds something. So a box is told only if it stands out more than all but one in
 * twenty that the same peeling finds when the shares are dealt anew to the points, 99 times, with
 * more than 50,000 points 19 times: where nothing depends on the factors a box is told in at most 5
 * % of sweeps (measured in a test: the first box stands out so in 2 of 40 of noise). Up to three
 * boxes are told, each further one of the points that are left, as long as it does and is denser
 * than the whole space. The numbers of a box on the points that it was found on flatter it, those
 * by {@link CrossValidation} do not; its intervals hold the box fixed.
 */
public final class Discovery implements Finding {

  private static final int MOST_BOXES = 3;

  private final Plan plan;
  private final Cases cases;
  private final List<ScenarioBox> boxes = new ArrayList<>();
  private final List<PeelingStep> tradeOff = new ArrayList<>();
  private double chance = 1;

  /**
   * A factor and where its values lie at the points.
   *
   * @param factor the factor
   * @param least lowest value, dates in days since 1970; not a number for names
   * @param most highest value
   * @param names all names, in the order of the plan; empty where values have an order
   */
  public record Span(Factor factor, double least, double most, List<String> names) {

    /** Keeps a copy. */
    public Span {
      names = List.copyOf(names);
    }
  }

  private Discovery(Plan plan, Cases cases) {
    this.plan = plan;
    this.cases = cases;
  }

  /**
   * Looks for boxes.
   *
   * @return nothing if the response is not yes or no, if no factor varies, or if the points of the
   *     design do not fill the space
   */
  public static Optional<Discovery> of(Plan plan, Response response) {
    if (!response.share() || !plan.design().fills()) {
      return Optional.empty();
    }
    Cases cases = Cases.of(plan, response);
    if (cases.axes().isEmpty()) {
      return Optional.empty();
    }
    Discovery discovery = new Discovery(plan, cases);
    discovery.search();
    return Optional.of(discovery);
  }

  private void search() {
    int[] members = cases.all();
    for (int number = 1; number <= MOST_BOXES; number++) {
      String what = "box " + number + " of " + measure();
      BoxSearch search = new BoxSearch(cases, members);
      double p = search.chance(Chance.of(members.length, plan.seed(), what));
      chance = number == 1 ? p : chance;
      boolean told = p <= Chance.LEVEL;
      BoxSearch.Found found = told || number == 1 ? search.found() : null;
      boolean any = told && found != null && denser(found.box(), members);
      if (found != null && (any || number == 1)) {
        trajectory(number, found);
      }
      if (!any || found == null) {
        return;
      }
      tell(number, found, members, p);
      Box box = found.box();
      members = IntStream.of(members).filter(i -> !box.contains(i)).toArray();
    }
  }

  /** True for a part of the space, with more of yes than all of it; leavings have less. */
  private boolean denser(Box box, int[] members) {
    int[] within = box.of(members);
    return box.restricted() > 0 && density(within.length, cases.yes(within)) > density();
  }

  private void trajectory(int number, BoxSearch.Found found) {
    for (int i = 0; i < found.steps().size(); i++) {
      Peeling.Step step = found.steps().get(i);
      tradeOff.add(step(number, i, step.box().restricted(), step.points(), step.yes(), false));
    }
  }

  private PeelingStep step(
      int number, int step, int restricted, int points, long yes, boolean chosen) {
    return new PeelingStep(
        number,
        step,
        restricted,
        points,
        (double) points / cases.size(),
        coverage(yes),
        density(points, yes),
        chosen);
  }

  private double coverage(long yes) {
    return (double) yes / cases.yes(cases.all());
  }

  private double density(int points, long yes) {
    return (double) yes / cases.unit() / points;
  }

  private void tell(int number, BoxSearch.Found found, int[] members, double p) {
    int[] within = found.box().of(members);
    List<Restriction> restrictions = new ArrayList<>();
    found
        .quasiP()
        .forEach(
            (bound, quasiP) ->
                restrictions.add(
                    Restriction.of(cases.axes().get(bound.axis()), found.box(), bound, quasiP)));
    CrossValidation elsewhere =
        CrossValidation.of(cases, members, plan.seed(), "box " + number + " of " + measure());
    boxes.add(
        new ScenarioBox(
            number,
            restrictions,
            within.length,
            (double) within.length / cases.size(),
            ClusteredShare.coverage(cases, within),
            ClusteredShare.density(cases, within),
            coverage(elsewhere.yes()),
            density(elsewhere.points(), elsewhere.yes()),
            p));
    tradeOff.add(
        step(
            number,
            found.steps().size(),
            found.box().restricted(),
            within.length,
            cases.yes(within),
            true));
  }

  /** What is yes or no. */
  public String measure() {
    return cases.response().name();
  }

  /** The sweep. */
  public Plan plan() {
    return plan;
  }

  /** How many points have runs. */
  public int points() {
    return cases.size();
  }

  /** How many runs there are. */
  public long runs() {
    return IntStream.of(cases.all()).mapToLong(i -> cases.response().n(cases.point(i))).sum();
  }

  /** Share of yes over all points. */
  public double density() {
    return density(cases.size(), cases.yes(cases.all()));
  }

  /** The boxes that are told, the first found first. */
  public List<ScenarioBox> boxes() {
    return List.copyOf(boxes);
  }

  /** The boxes on the way to each that is told, and to the first whether it is or not. */
  public List<PeelingStep> tradeOff() {
    return List.copyOf(tradeOff);
  }

  /** How often chance comes as far as the first box, whether it is told or not. */
  public double chance() {
    return chance;
  }

  /** The factors that vary. */
  public List<Span> spans() {
    return cases.axes().stream()
        .map(
            axis ->
                new Span(
                    axis.factor(),
                    axis.isNamed() ? Double.NaN : axis.key(0),
                    axis.isNamed() ? Double.NaN : axis.key(axis.size() - 1),
                    IntStream.range(0, axis.isNamed() ? axis.size() : 0)
                        .mapToObj(axis::name)
                        .toList()))
        .toList();
  }

  @Override
  public Map<String, Numbers> tables() {
    return new DiscoveryTables(this).all();
  }

  @Override
  public List<String> sentences() {
    return new DiscoveryWords(this).sentences();
  }

  /** The bounds of a box by factor. */
  static Map<Factor, List<Restriction>> byFactor(ScenarioBox box) {
    Map<Factor, List<Restriction>> byFactor = new LinkedHashMap<>();
    box.restrictions()
        .forEach(r -> byFactor.computeIfAbsent(r.factor(), f -> new ArrayList<>()).add(r));
    return byFactor;
  }
}
