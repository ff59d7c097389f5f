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
      scenario
          .mediators()
          .all()
          .forEach((id, p) -> mediators.add(new Mediator(id, p, scenario.trust().lasting())));
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

  /** Id of whoever carries now; null if nobody does. */
  @Nullable String carrierId() {
    Mediator carrier = carrier();
    return carrier == null ? null : carrier.id();
  }

  private static double ability(Mediator m) {
    return m.effort() * m.credibility();
  }

  private @Nullable Mediator named(@Nullable String id) {
    for (Mediator m : mediators) {
      if (m.id().equals(id)) {
        return m;
      }
    }
    return null;
  }

  /** Changes the effort of the mediator of that id, if there is one. */
  void exert(@Nullable String id, double change) {
    Mediator mediator = named(id);
    if (mediator != null) {
      mediator.exert(change);
    }
  }

  /** A mediator learns from a side's conduct as the other side's factions do. */
  void witness(@Nullable String id, Party actor, double good, double bad) {
    Mediator mediator = named(id);
    if (mediator != null) {
      mediator.learn(actor, good, run.scenario().trust().negativity() * bad);
    }
  }

  /** A message has come in: movement encourages its carrier, its absence tires. */
  void delivered(Message message) {
    if (message.concession()) {
      exert(message.transport().via(), rules.encouragement());
    } else if (message.barren()) {
      exert(message.transport().via(), -rules.tiring());
    }
  }

  void rest(double memory) {
    mediators.forEach(m -> m.rest(memory, rules.recovery()));
  }

  /**
   * On a delivery the carrier may see a formula and table it. Equation (12). Chance and soundings
   * are drawn at every delivery, used or not.
   */
  void seekFormula() {
    Mediator carrier = carrier();
    boolean idea = ideas.happens(carrier == null ? 0 : insight(carrier));
    double errorOnIran = error();
    double errorOnUs = error();
    if (carrier == null || !idea || formula != null || !run.calendar().open(run.day())) {
      return;
    }
    Track track = shallower();
    WinSet iran = sounding(Party.IRAN, track, errorOnIran);
    WinSet us = sounding(Party.US, track, errorOnUs);
    if (iran.meets(us)) {
      double x = (1 - iran.reach() + us.reach()) / 2 - carrier.profile().bias();
      table(new Proposal(track, Math.max(0, Math.min(1, x)), null, carrier.id()), carrier);
    }
  }

  private Track shallower() {
    Side iran = run.side(Party.IRAN);
    Side us = run.side(Party.US);
    return iran.depth() <= us.depth() ? iran.track() : us.track();
  }

  private double error() {
    return run.scenario().shocks().estimateSd() * soundings.normal();
  }

  /** A side's win-set as a mediator sees it. */
  private WinSet sounding(Party party, Track track, double error) {
    Side side = run.side(party);
    WinSet truth = side.winSet(run.day(), side.depth(track));
    return new WinSet(truth.reach() + error, truth.pivotal());
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
      run.side(party).considerFormula(proposal);
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
      run.side(party).considerFormula(null);
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
    Mediator author = named(proposal.via());
    if (author != null) {
      author.exert(-rules.refusal());
      refusers.forEach(party -> author.learn(party, 0, rules.formulaAffront()));
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
      refusers.forEach(p -> run.conduct(p, 0, run.scenario().conduct().refusedMeeting()));
      host.exert(-rules.refusedMeeting());
    }
  }
}
