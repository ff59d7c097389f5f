package winset.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Track;

/**
 * The second level of the two-level game (Putnam 1988): both sides vote on the text with their true
 * win-sets. Equation (13).
 */
final class Ratification {

  private final Negotiation run;
  private final Scenario scenario;
  private final Map<Party, RandomStream> reliability = new EnumMap<>(Party.class);

  Ratification(Negotiation run, Scenario scenario) {
    this.run = run;
    this.scenario = scenario;
    for (Party party : Party.values()) {
      reliability.put(party, run.stream("reliability." + party));
    }
  }

  /**
   * @param by side that said yes to the other's offer; null for a mediator's formula
   */
  void vote(Proposal proposal, @Nullable Party by) {
    Map<Party, String> refusers = new EnumMap<>(Party.class);
    for (Party party : Party.values()) {
      Side side = run.side(party);
      WinSet winSet = side.winSet(run.day(), side.depth(proposal.track()));
      if (!winSet.accepts(party.exposure(proposal.x()))) {
        refusers.put(party, side.members()[winSet.pivotal()].id());
      }
    }
    if (!refusers.isEmpty()) {
      fail(proposal, by, refusers);
    } else {
      run.tell(new Event.Ratified(proposal));
      if (proposal.track() == Track.ROADMAP) {
        run.end(Outcome.DEAL, proposal);
      } else {
        carryOut(proposal, by);
      }
    }
  }

  private void fail(Proposal proposal, @Nullable Party by, Map<Party, String> refusers) {
    run.tell(new Event.RatificationFailed(proposal, refusers));
    run.conductOfBoth(scenario.conduct().failedRatification());
    run.mediation().exert(proposal.via(), -scenario.mediation().refusal());
    run.talks().restart(opener(by, refusers), run.day() + scenario.protocol().resumption());
  }

  /** The side that did not fail opens; if both did, the one whose turn it was not. */
  private Party opener(@Nullable Party by, Map<Party, String> refusers) {
    if (refusers.size() == 1) {
      return refusers.keySet().iterator().next().other();
    }
    return by == null ? scenario.protocol().firstMover() : by.other();
  }

  private void carryOut(Proposal proposal, @Nullable Party by) {
    run.mediation().exert(proposal.via(), scenario.mediation().gestures());
    double depth = scenario.gestures().depth();
    double evidence = scenario.conduct().gesture() * depth;
    boolean all = true;
    for (Party party : Party.values()) {
      RandomStream stream = requireNonNull(reliability.get(party));
      boolean kept = stream.happens(run.side(party).profile().reliability());
      run.tell(new Event.Gesture(party, kept));
      run.conduct(party, kept ? evidence : 0, kept ? 0 : evidence);
      if (kept) {
        run.world().ease(party, run.day(), depth * scenario.gestures().relief());
      }
      all &= kept;
    }
    if (all) {
      run.gesturesCarriedOut();
    }
    run.mediation().drop();
    run.talks().converge(Event.Reason.GESTURES_DONE);
    if (by != null) {
      run.talks().turn(by, run.day() + run.side(by).responseTime(run.day()));
    }
  }
}
