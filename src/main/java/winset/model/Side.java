package winset.model;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.jspecify.annotations.Nullable;
import winset.scenario.Camp;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.SideProfile;
import winset.scenario.Track;

/** One side of the talks as it stands in a run: its factions, and what its negotiators go by. */
public final class Side {

  private static final double EVEN = 0.5;

  private final Party party;
  private final Scenario scenario;
  private final SideProfile profile;
  private final Faction[] factions;
  private final Clock clock;
  private final Appraiser appraiser;
  private final OwnOffers offers = new OwnOffers();

  private Camp incumbent;
  private Track track;
  private double misjudgement;
  private @Nullable Proposal offered;
  private @Nullable Proposal formula;

  Side(Party party, Scenario scenario, Calendar calendar, World world) {
    this.party = party;
    this.scenario = scenario;
    this.profile = scenario.side(party);
    this.incumbent = profile.incumbent();
    this.track = profile.track();
    this.clock = new Clock(calendar, profile.offers());
    this.factions =
        profile.factions().entrySet().stream()
            .map(e -> new Faction(e.getKey(), e.getValue(), incumbent, scenario.trust()))
            .toArray(Faction[]::new);
    this.appraiser = new Appraiser(party, scenario, calendar, world, factions, offers);
  }

  /** Which side it is. */
  public Party party() {
    return party;
  }

  /** What the scenario says of it. */
  public SideProfile profile() {
    return profile;
  }

  /** Its factions, in the order of the scenario. */
  public List<Faction> factions() {
    return List.of(factions);
  }

  Faction[] members() {
    return factions;
  }

  /** Camp in office. */
  public Camp incumbent() {
    return incumbent;
  }

  /** What it talks about. */
  public Track track() {
    return track;
  }

  /** Sequencing of its last offer by the team in office; not a number if there is none. */
  public double lastOffer() {
    OwnOffers.Offer last = offers.last();
    return last == null ? Double.NaN : party.sequencing(last.exposure());
  }

  /** Power-weighted mean trust of its factions in the other side, 0 to 1. */
  public double trust() {
    double sum = 0;
    double power = 0;
    for (Faction f : factions) {
      sum += f.power() * f.trust().mean();
      power += f.power();
    }
    return sum / power;
  }

  /** Willingness to deal of each faction, 0 to 1, over the package on the table. */
  public double[] willingness(int day) {
    return willingness(appraise(day, tableDepth()));
  }

  private double[] willingness(Appraisal appraisal) {
    double[] values = appraisal.values(tableExposure());
    for (int i = 0; i < values.length; i++) {
      values[i] = 1 / (1 + FastMath.exp(-values[i] / scenario.utility().willingnessScale()));
    }
    return values;
  }

  /** Where each faction stands on the package on the table, or on an even one of its track. */
  public List<Stand> stands(int day) {
    Appraisal appraisal = appraise(day, tableDepth());
    double exposure = tableExposure();
    double[] willing = willingness(appraisal);
    List<Stand> stands = new ArrayList<>();
    for (int i = 0; i < factions.length; i++) {
      double value = appraisal.value(i, exposure);
      double trustMoves =
          tableDepth() * scenario.utility().benefit()
              + scenario.utility().loss() * appraiser.dread().of(tableDepth() * exposure);
      stands.add(
          new Stand(
              table() != null,
              exposure,
              value,
              willing[i],
              appraisal.reachOf(i),
              Stand.trustNeeded(value, factions[i].trust().mean(), trustMoves)));
    }
    return stands;
  }

  /** Weighted mean willingness to deal, 0 to 1. */
  public double meanWillingness(int day) {
    Appraisal appraisal = appraise(day, tableDepth());
    return appraisal.mean(willingness(appraisal));
  }

  /** Cohesion over the package on the table: 1 of one mind, 0 evenly split. */
  public double cohesion(int day) {
    double f = favour(day);
    return 1 - 4 * f * (1 - f);
  }

  /** Share of weight in favour of the package on the table. */
  double favour(int day) {
    return appraise(day, tableDepth()).favour(tableExposure());
  }

  /** Share of weight in favour of a package. */
  public double favour(int day, Track of, double x) {
    return appraise(day, depth(of)).favour(party.exposure(x));
  }

  /** Weighted standard deviation of the factions' value of the even roadmap. */
  public double wrangling(int day) {
    Appraisal appraisal = appraise(day, 1);
    return appraisal.spread(appraisal.values(EVEN));
  }

  /** Value of an even roadmap to each faction. */
  public double[] evenValues(int day) {
    return appraise(day, 1).values(EVEN);
  }

  /** What it would truly ratify today of packages of a depth. */
  public WinSet winSet(int day, double depth) {
    return appraise(day, depth).winSet();
  }

  /** The same as its negotiators judge it (Iida 1993). */
  WinSet estimatedWinSet(int day, double depth) {
    return appraiser.misjudged(day, depth, misjudgement).winSet();
  }

  /** v of equation (16): value of an even roadmap that the quota and all vetoes reach. */
  double sittingValue(int day) {
    return appraise(day, 1).quotaValue(EVEN);
  }

  /** Share of the side's weight that each faction holds today. */
  public double weightShare(int day, int faction) {
    return appraise(day, 1).weightShare(faction);
  }

  /** Election pressure on it. */
  double pressure(int day) {
    return appraiser.pressure(day);
  }

  /** From now on it is only looked at: what is asked twice is worked out once. */
  void holdStill() {
    appraiser.holdStill();
  }

  /** It may change again. */
  void moveOn() {
    appraiser.moveOn();
  }

  private Appraisal appraise(int day, double depth) {
    return appraiser.appraise(day, depth);
  }

  /** Days to answer: an evenly split side in a campaign is slow. Equation (11). */
  int responseTime(int day) {
    double f = favour(day);
    double split = 4 * f * (1 - f);
    double slowdown = scenario.wrangling().slowdown() * split * pressure(day);
    return (int) Math.max(1, FastMath.rint(profile.baseResponse() * (1 + slowdown)));
  }

  double depth() {
    return depth(track);
  }

  /** Depth of a package on a track, above 0 up to 1. */
  public double depth(Track of) {
    return of == Track.GESTURES ? scenario.gestures().depth() : 1;
  }

  /** The package on the table: a mediator's formula, else the offer that awaits an answer. */
  private @Nullable Proposal table() {
    return formula == null ? offered : formula;
  }

  private double tableDepth() {
    Proposal table = table();
    return depth(table == null ? track : table.track());
  }

  private double tableExposure() {
    Proposal table = table();
    return table == null ? EVEN : party.exposure(table.x());
  }

  /** Puts the other side's offer before the factions, or takes it off with null. */
  void considerOffer(@Nullable Proposal offer) {
    offered = offer;
  }

  /** Puts a mediator's formula before the factions, or takes it off with null. */
  void considerFormula(@Nullable Proposal proposal) {
    formula = proposal;
  }

  void turnTo(Track other) {
    if (track != other) {
      track = other;
      offers.turn();
    }
  }

  void misjudge(double error) {
    misjudgement = error;
  }

  double misjudgement() {
    return misjudgement;
  }

  Clock clock() {
    return clock;
  }

  OwnOffers offers() {
    return offers;
  }

  /** Every faction learns from the other side's conduct; bad news weighs more. Equation (6). */
  void learn(double good, double bad) {
    for (Faction f : factions) {
      f.learn(good, scenario.trust().negativity() * bad);
    }
  }

  /** The winners take office with demands of their own. Equation (15). */
  void changeTeam(Camp winner, double shift, int day) {
    incumbent = winner;
    for (Faction f : factions) {
      f.serve(winner, shift);
    }
    clock.restart(day);
    offers.forget();
  }
}
