package winset.live;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.model.Authority;
import winset.model.Calendar;
import winset.model.Faction;
import winset.model.Negotiation;
import winset.model.Side;
import winset.model.Stand;
import winset.results.Entry;
import winset.results.Story;
import winset.scenario.Camp;
import winset.scenario.Party;
import winset.scenario.Scenario;

/**
 * A run on one day, for looking at: copied on the thread that carries the run out, so that what is
 * shown is never half of one day and half of the next.
 *
 * @param scenario of the run
 * @param day 0 on the first day
 * @param direct true while the sides sit at one table
 * @param end how the run ended, in a few words; empty while it goes on
 */
record Scene(
    Scenario scenario,
    int day,
    LocalDate date,
    boolean direct,
    boolean zone,
    String end,
    Map<Party, Group> sides,
    List<Carrier> mediators,
    Traffic.Seen traffic,
    List<Entry> entries) {

  /**
   * A side.
   *
   * @param trust mean trust of its factions, 0 to 1
   * @param willingness mean willingness to deal, 0 to 1
   * @param pressure election pressure, 0 to 1
   * @param daysToVote days until its next vote; -1 without one
   * @param reach reach of its win-set for a roadmap; -1 if empty
   */
  record Group(
      double trust,
      double willingness,
      double cohesion,
      double pressure,
      boolean campaign,
      int daysToVote,
      double reach,
      Camp incumbent,
      Authority authority,
      List<Member> factions) {}

  /**
   * A faction.
   *
   * @param inOffice true if its camp is
   * @param veto true if nothing passes without it
   * @param share of its side's weight, 0 to 1
   */
  record Member(
      String id,
      Camp camp,
      boolean inOffice,
      boolean veto,
      double share,
      double power,
      double stance,
      double credit,
      double trust,
      Stand stand) {}

  /** A mediator: its effort and trust in both, 0 to 1. */
  record Carrier(String id, boolean active, double effort, double trustIran, double trustUs) {}

  static Scene of(Negotiation run, int day, Story story, Traffic traffic, String brokenOff) {
    Map<Party, Group> sides = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      sides.put(party, group(run, run.side(party), day));
    }
    return new Scene(
        run.scenario(),
        day,
        run.scenario().start().plusDays(day),
        run.direct(),
        run.zone(1),
        end(run, brokenOff),
        sides,
        run.mediators().stream()
            .map(
                m ->
                    new Carrier(
                        m.id(),
                        m.profile().active(),
                        m.effort(),
                        m.trust(Party.IRAN).mean(),
                        m.trust(Party.US).mean()))
            .toList(),
        traffic.seen(day),
        story.entries());
  }

  private static String end(Negotiation run, String brokenOff) {
    return run.outcome() == null ? brokenOff : run.outcome().name().toLowerCase(Locale.ROOT);
  }

  private static Group group(Negotiation run, Side side, int day) {
    Calendar calendar = run.calendar();
    return new Group(
        side.trust(),
        side.meanWillingness(day),
        side.cohesion(day),
        calendar.pressure(side.party(), day),
        calendar.campaign(side.party(), day),
        calendar.elections(side.party()).stream()
            .mapToInt(e -> e.day() - day)
            .filter(ahead -> ahead >= 0)
            .min()
            .orElse(-1),
        side.winSet(day, 1).reach(),
        side.incumbent(),
        calendar.authority(side.party(), day),
        members(side, day));
  }

  private static List<Member> members(Side side, int day) {
    List<Stand> stands = side.stands(day);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < stands.size(); i++) {
      Faction f = side.factions().get(i);
      members.add(
          new Member(
              f.id(),
              f.camp(),
              f.camp() != Camp.NONE && f.camp() == side.incumbent(),
              f.profile().veto(),
              side.weightShare(day, i),
              f.power(),
              f.stance(),
              f.credit(),
              f.trust().mean(),
              stands.get(i)));
    }
    return members;
  }

  /** The faction of that id; null if it is none. */
  @Nullable Member faction(String id) {
    return sides.values().stream()
        .flatMap(g -> g.factions().stream())
        .filter(m -> m.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** The side that a faction is of; null if it is none. */
  @Nullable Party partyOf(String faction) {
    return sides.entrySet().stream()
        .filter(e -> e.getValue().factions().stream().anyMatch(m -> m.id().equals(faction)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
