package winset.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Track;

/**
 * The mediators at work: who carries or chairs, formulas, informal meetings. Order matters: of two
 * equally able mediators the first in the scenario carries.
 */
final class Mediation {

  private final Negotiation run;
  private final winset.scenario.Mediation rules;
  private final double skill;
  private final List<Mediator> mediators = new ArrayList<>();
  private final RandomStream ideas;
  private final RandomStream soundings;
  private @Nullable Proposal formula;
  private int formulas;
  private int lastMeeting = Integer.MIN_VALUE / 2;

  Mediation(Negotiation run, Scenario scenario) {
    this.run = run;
    rules = scenario.mediation();
    skill = scenario.mediators().skill();
    if (scenario.mediators().enabled()) {
      scenario.mediators().all().forEach((id, p) -> mediators.add(new Mediator(id, p)));
    }
    ideas = run.stream("formula");
    soundings = run.stream("formula.soundings");
  }

  List<Mediator> mediators() {
    return mediators;
  }

  /** The available mediator with the largest effort and credibility; null if there is none. */
  @Nullable Mediator carrier() {
    Mediator best = null;
    for (Mediator m : mediators) {
      if (m.profile().active() && m.available() && (best == null || ability(m) > ability(best))) {
        best = m;
      }
    }
    return best;
  }

  private static double ability(Mediator m) {
    return m.effort() * m.credibility();
  }

  /** Changes the effort of whoever carries now. */
  void exert(double change) {
    Mediator carrier = carrier();
    if (carrier != null) {
      carrier.exert(change);
    }
  }

  /** Whoever carries now sees a side's conduct as the other side does. */
  void witness(Party actor, double good, double bad) {
    Mediator carrier = carrier();
    if (carrier != null) {
      carrier.learn(actor, good, bad);
    }
  }

  /** A message has come in: movement encourages whoever carries, its absence tires. */
  void delivered(Message message) {
    if (message.concession()) {
      exert(rules.encouragement());
    } else if (message.barren()) {
      exert(-rules.tiring());
    }
  }

  void rest(double memory) {
    mediators.forEach(m -> m.rest(memory, rules.recovery()));
  }

  /** On a delivery the carrier may see a formula and table it. Equation (12). */
  void seekFormula() {
    Mediator carrier = carrier();
    if (carrier == null
        || !ideas.happens(insight(carrier))
        || formula != null
        || !run.calendar().open(run.day())) {
      return;
    }
    Side iran = run.side(Party.IRAN);
    Side us = run.side(Party.US);
    Track track = iran.depth() <= us.depth() ? iran.track() : us.track();
    double sd = run.scenario().shocks().estimateSd();
    double iranReach = iran.winSet(run.day(), iran.depth(track)).reach() + sd * soundings.normal();
    double usReach = us.winSet(run.day(), us.depth(track)).reach() + sd * soundings.normal();
    if (iranReach >= 0 && usReach >= 0 && iranReach + usReach >= 1) {
      double x = (1 - iranReach + usReach) / 2 - carrier.profile().bias();
      table(new Proposal(track, Math.max(0, Math.min(1, x)), null, carrier.id()), carrier);
    }
  }

  private double insight(Mediator m) {
    return Math.min(1, m.profile().skill() * skill) * m.credibility() * m.effort();
  }

  private void table(Proposal proposal, Mediator carrier) {
    formula = proposal;
    formulas++;
    int number = formulas;
    run.tell(new Event.FormulaTabled(proposal));
    int response = 0;
    for (Party party : Party.values()) {
      run.side(party).consider(proposal);
      response = Math.max(response, run.side(party).responseTime(run.day()));
    }
    int delay = run.channel().delay(carrier.profile());
    run.at(run.day() + delay + response, Phase.FORMULA_ANSWERS, () -> answer(proposal, number));
  }

  /** Takes the formula off the table without an answer. */
  void drop() {
    if (formula != null) {
      run.tell(new Event.FormulaLapsed(formula));
      clearTable();
    }
  }

  private void clearTable() {
    formula = null;
    for (Party party : Party.values()) {
      run.side(party).consider(null);
    }
  }

  private void answer(Proposal proposal, int number) {
    if (formula == null || formulas != number) {
      return;
    }
    if (!run.calendar().open(run.day()) || run.talks().ratifying()) {
      drop();
      return;
    }
    clearTable();
    List<Party> refusers = new ArrayList<>();
    for (Party party : Party.values()) {
      Side side = run.side(party);
      WinSet estimated = side.estimatedWinSet(run.day(), side.depth(proposal.track()));
      if (!estimated.accepts(party.exposure(proposal.x()))) {
        refusers.add(party);
      }
    }
    if (refusers.isEmpty()) {
      run.talks().accept(proposal, null);
    } else {
      refused(proposal, refusers);
    }
  }

  private void refused(Proposal proposal, List<Party> refusers) {
    run.tell(new Event.FormulaRefused(proposal, refusers));
    for (Mediator m : mediators) {
      if (m.id().equals(proposal.via())) {
        m.exert(-rules.refusal());
        refusers.forEach(party -> m.learn(party, 0, rules.formulaAffront()));
      }
    }
  }

  /** Weekly, while the sides choose not to sit down: a mediator may propose to meet informally. */
  void proposeMeeting() {
    Mediator host = carrier();
    int day = run.day();
    if (host == null
        || host.effort() < rules.meetingEffort()
        || day - lastMeeting < rules.meetingInterval()
        || !run.calendar().open(day)) {
      return;
    }
    lastMeeting = day;
    List<Party> refusers = new ArrayList<>();
    for (Party party : Party.values()) {
      Side side = run.side(party);
      if (side.sittingValue(day) < side.profile().sit() * rules.meetingEase()) {
        refusers.add(party);
      }
    }
    run.tell(new Event.Meeting(host.id(), refusers));
    if (refusers.isEmpty()) {
      run.channel().meetNext();
    } else {
      refusers.forEach(p -> run.conduct(p, 0, run.scenario().conduct().affront()));
      host.exert(-rules.refusal());
    }
  }
}
