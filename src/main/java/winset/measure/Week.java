package winset.measure;

import java.util.ArrayList;
import java.util.List;
import winset.model.Authority;
import winset.model.Faction;
import winset.model.Mediator;
import winset.model.Negotiation;
import winset.model.Side;
import winset.scenario.Party;

/**
 * The state of a run at one weekly observation.
 *
 * @param day day of the run
 * @param iran Iran's side
 * @param us the US side
 * @param mediators the mediators, in the order of the scenario
 * @param sanctions sanctions in force, 0 to 1
 * @param breach nuclear steps taken, 0 to 1
 * @param zone whether both sides would ratify some one deal
 * @param direct whether the sides sit at one table
 */
public record Week(
    int day,
    SideWeek iran,
    SideWeek us,
    List<MediatorWeek> mediators,
    double sanctions,
    double breach,
    boolean zone,
    boolean direct) {

  /**
   * A side at a weekly observation.
   *
   * @param trust power-weighted mean trust in the other side, 0 to 1
   * @param willingness weighted mean willingness to deal, 0 to 1
   * @param cohesion 1 of one mind, 0 evenly split over the package on the table
   * @param wrangling weighted standard deviation of the value of an even deal
   * @param pressure election pressure, 0 to 1
   * @param authority whether its government can sign
   * @param reach largest exposure in a deal that it would ratify, 0 to 1; -1 if none
   * @param pivotal id of the faction whose consent to a deal is marginal
   * @param factions its factions, in the order of the scenario
   */
  public record SideWeek(
      double trust,
      double willingness,
      double cohesion,
      double wrangling,
      double pressure,
      Authority authority,
      double reach,
      String pivotal,
      List<FactionWeek> factions) {}

  /**
   * A faction at a weekly observation.
   *
   * @param id id in the scenario
   * @param trust trust in the other side, 0 to 1
   * @param willingness willingness to deal, 0 to 1
   * @param stance 0 dove, 1 hawk
   * @param weight share of the side's weight, 0 to 1
   * @param value value of an even deal
   */
  public record FactionWeek(
      String id, double trust, double willingness, double stance, double weight, double value) {}

  /**
   * A mediator at a weekly observation.
   *
   * @param id id in the scenario
   * @param effort 0 to 1
   * @param trustInIran 0 to 1
   * @param trustInUs 0 to 1
   */
  public record MediatorWeek(String id, double effort, double trustInIran, double trustInUs) {}

  /** Reads the state of a run now. */
  public static Week of(Negotiation run) {
    int day = run.day();
    return new Week(
        day,
        side(run, Party.IRAN),
        side(run, Party.US),
        run.mediators().stream().map(Week::mediator).toList(),
        run.world().sanctions(),
        run.world().breach(day),
        run.zone(1),
        run.direct());
  }

  /** The state of a side. */
  public SideWeek side(Party party) {
    return party == Party.IRAN ? iran : us;
  }

  private static SideWeek side(Negotiation run, Party party) {
    int day = run.day();
    Side side = run.side(party);
    var winSet = side.winSet(day, 1);
    return new SideWeek(
        side.trust(),
        side.meanWillingness(day),
        side.cohesion(day),
        side.wrangling(day),
        run.calendar().pressure(party, day),
        run.calendar().authority(party, day),
        winSet.reach(),
        side.factions().get(winSet.pivotal()).id(),
        factions(side, day));
  }

  private static List<FactionWeek> factions(Side side, int day) {
    double[] willingness = side.willingness(day);
    double[] values = side.evenValues(day);
    List<FactionWeek> weeks = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      Faction f = side.factions().get(i);
      weeks.add(
          new FactionWeek(
              f.id(),
              f.trust().mean(),
              willingness[i],
              f.stance(),
              side.weightShare(day, i),
              values[i]));
    }
    return weeks;
  }

  private static MediatorWeek mediator(Mediator m) {
    return new MediatorWeek(
        m.id(), m.effort(), m.trust(Party.IRAN).mean(), m.trust(Party.US).mean());
  }
}
