package winset.model;

import org.jspecify.annotations.Nullable;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.SideProfile;

/**
 * Has the factions of a side appraise packages as of a day, and works out once what is asked twice.
 */
final class Appraiser {

  private final Party party;
  private final Scenario scenario;
  private final SideProfile profile;
  private final Calendar calendar;
  private final World world;
  private final Dread dread;
  private final Faction[] factions;
  private final OwnOffers offers;
  private final int[] order;

  private int pressureDay = -1;
  private double pressure;
  private boolean still;
  private @Nullable Appraisal view;

  Appraiser(
      Party party,
      Scenario scenario,
      Calendar calendar,
      World world,
      Faction[] factions,
      OwnOffers offers) {
    this.party = party;
    this.scenario = scenario;
    this.profile = scenario.side(party);
    this.calendar = calendar;
    this.world = world;
    this.dread = new Dread(scenario.utility().lossCurvature());
    this.factions = factions;
    this.offers = offers;
    this.order = new int[factions.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /** How loss grows with exposure. */
  Dread dread() {
    return dread;
  }

  /** Election pressure on the side, worked out once a day. */
  double pressure(int day) {
    if (day != pressureDay) {
      pressureDay = day;
      pressure = calendar.pressure(party, day);
    }
    return pressure;
  }

  /** Until {@link #moveOn} the side does not change. */
  void holdStill() {
    still = true;
    view = null;
  }

  /** The side may change again. */
  void moveOn() {
    still = false;
    view = null;
  }

  /** As the factions see packages of a depth. */
  Appraisal appraise(int day, double depth) {
    if (!still) {
      return misjudged(day, depth, 0);
    }
    if (view == null || view.depth() != depth) {
      view = misjudged(day, depth, 0);
    }
    return view;
  }

  /**
   * As their negotiators believe that they do (Iida 1993).
   *
   * @param error of the estimate, in b
   */
  Appraisal misjudged(int day, double depth, double error) {
    double pressed = pressure(day);
    Terms terms =
        new Terms(
            scenario.utility(),
            dread,
            profile.quota(),
            profile.election().credit() * pressed,
            profile.election().mobilisation() * pressed,
            profile.relief() * world.hurt(party, day),
            scenario.utility().unanswered() * offers.unanswered(),
            error,
            profile.audienceCost() * pressed,
            offers.opening());
    return new Appraisal(depth, terms, factions, order);
  }
}
