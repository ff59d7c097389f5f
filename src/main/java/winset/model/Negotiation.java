package winset.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.ScriptedEvent;

/**
 * One run: two sides, their mediators and spoilers, from the first day of the scenario's window to
 * a deal, a collapse or the last day. The schedule counts days; a run is a function of scenario and
 * seed. A model object serves for one run only.
 */
public final class Negotiation extends SimState {

  static final int WEEK = 7;

  private final Scenario scenario;
  private final int runSeed;
  private final Calendar calendar;
  private final World world;
  private final Side iran;
  private final Side us;
  private final Channel channel;
  private final Mediation mediation;
  private final Ratification ratification;
  private final Talks talks;
  private final Politics politics;
  private final Spoilers spoilers;
  private final Succession succession;
  private final Breakdown breakdown;
  private final List<Watcher> watchers = new ArrayList<>();

  private @Nullable Outcome outcome;
  private @Nullable Proposal deal;
  private boolean gesturesCarriedOut;
  private int scheduled;
  private long acted;
  private Limits.@Nullable Check check;

  /**
   * Prepares a run.
   *
   * @param seed 0 to 2147483647
   */
  public Negotiation(Scenario scenario, int seed) {
    this(scenario, new Calendar(scenario), seed);
  }

  /**
   * Prepares a run of a scenario whose calendar is at hand: runs of one scenario may share it.
   *
   * @param seed 0 to 2147483647
   */
  public Negotiation(Scenario scenario, Calendar calendar, int seed) {
    super(seed, new DaySchedule());
    this.scenario = scenario;
    this.runSeed = seed;
    this.calendar = calendar;
    world = new World(scenario.world());
    iran = new Side(Party.IRAN, scenario, calendar, world);
    us = new Side(Party.US, scenario, calendar, world);
    channel = new Channel(this, scenario.channel());
    mediation = new Mediation(this, scenario);
    ratification = new Ratification(this, scenario);
    talks = new Talks(this, scenario);
    politics = new Politics(this, scenario);
    spoilers = new Spoilers(this, scenario);
    succession = new Succession(this);
    breakdown = new Breakdown(this, scenario.collapse());
  }

  /** Registers a watcher; to be called before the run. */
  public void watch(Watcher watcher) {
    watchers.add(watcher);
  }

  /** Runs to the end. */
  public Outcome run() {
    return run(Limits.NONE);
  }

  /**
   * Runs to the end.
   *
   * @throws LimitException if the run passes a limit before
   */
  public Outcome run(Limits limits) {
    begin(limits);
    advance(scenario.days());
    if (outcome == null) {
      throw new IllegalStateException("the schedule ran dry on day " + day());
    }
    return outcome;
  }

  /** Starts a run that {@link #advance} then carries on, day by day. */
  public void begin(Limits limits) {
    check = limits.check();
    start();
  }

  /**
   * Carries a run that has begun on through a day.
   *
   * @param day the last day to be carried out
   * @return true until the run has ended
   * @throws LimitException if the run passes a limit before
   */
  public boolean advance(int day) {
    Limits.Check limits = requireNonNull(check, "the run has not begun");
    DaySchedule days = (DaySchedule) schedule;
    while (outcome == null && days.due(day)) {
      schedule.step(this);
      limits.after(acted);
    }
    if (outcome != null) {
      finish();
    }
    return outcome == null;
  }

  /** As in any MASON model, but for warming up MASON's generator: nothing here draws from it. */
  @Override
  public void start() {
    schedule.reset();
    politics.begin();
    succession.schedule();
    scenario.events().forEach(this::script);
    weekly(Phase.SHOCKS, politics::shock);
    weekly(Phase.POLITICS, politics::week);
    weekly(Phase.SPOILERS, spoilers::act);
    weekly(Phase.MEETINGS, this::proposeMeeting);
    at(0, Phase.POLITICS, channel::chooseSeats);
    at(0, Phase.OBSERVATION, this::observe);
    weekly(Phase.OBSERVATION, this::observe);
    talks.turn(scenario.protocol().firstMover(), 0);
    at(scenario.days(), Phase.END, this::timeUp);
  }

  private void weekly(Phase phase, Runnable action) {
    schedule.scheduleRepeating(phase.on(WEEK), scheduled++, s -> act(action), WEEK);
  }

  /**
   * Schedules an action of a phase on a day, today's later phases included. What was scheduled
   * first comes first: with equal orderings MASON would shuffle by a generator that no process
   * owns.
   */
  void at(int day, Phase phase, Runnable action) {
    schedule.scheduleOnce(phase.on(day), scheduled++, s -> act(action));
  }

  private void act(Runnable action) {
    acted++;
    action.run();
  }

  private void script(String id, ScriptedEvent event) {
    int day = scenario.day(event.date());
    if (day >= 0 && day <= scenario.days()) {
      at(day, Phase.SCRIPT, () -> happen(id, event));
    }
  }

  private void happen(String id, ScriptedEvent event) {
    tell(new Event.Scripted(id, event));
    double weight = event.salience() / 3;
    double evidence = scenario.conduct().event() * weight;
    iran.learn(
        evidence * Math.max(0, event.iranTrust()), evidence * Math.max(0, -event.iranTrust()));
    us.learn(evidence * Math.max(0, event.usTrust()), evidence * Math.max(0, -event.usTrust()));
    mediation.exert(
        mediation.carrierId(), scenario.mediation().momentum() * event.momentum() * weight);
  }

  private void proposeMeeting() {
    if (channel.wantsMeeting()) {
      mediation.proposeMeeting();
    }
  }

  private void observe() {
    iran.holdStill();
    us.holdStill();
    watchers.forEach(w -> w.observed(this));
    boolean over = breakdown.reached();
    iran.moveOn();
    us.moveOn();
    if (over) {
      end(Outcome.COLLAPSE, null);
    }
  }

  private void timeUp() {
    end(gesturesCarriedOut ? Outcome.INTERIM : Outcome.STALEMATE, null);
  }

  void end(Outcome how, @Nullable Proposal agreed) {
    outcome = how;
    deal = agreed;
    tell(new Event.Ended(how, agreed));
  }

  void tell(Event event) {
    watchers.forEach(w -> w.happened(this, event));
  }

  /** Conduct of a side, seen by every faction of the other and by whoever mediates. */
  void conduct(Party actor, double good, double bad) {
    side(actor.other()).learn(good, bad);
    mediation.witness(mediation.carrierId(), actor, good, bad);
  }

  void conductOfBoth(double bad) {
    for (Party party : Party.values()) {
      conduct(party, 0, bad);
    }
  }

  void gesturesCarriedOut() {
    gesturesCarriedOut = true;
  }

  RandomStream stream(String process) {
    return new RandomStream(runSeed, process);
  }

  /** What was fixed before the run. */
  public Scenario scenario() {
    return scenario;
  }

  /** The current day; day 0 is the first of the window. */
  public int day() {
    return (int) schedule.getTime();
  }

  /** The current date. */
  public LocalDate date() {
    return scenario.start().plusDays(day());
  }

  /** A side as it stands. */
  public Side side(Party party) {
    return party == Party.IRAN ? iran : us;
  }

  /** The mediators as they stand, in the order of the scenario. */
  public List<Mediator> mediators() {
    return List.copyOf(mediation.mediators());
  }

  /** Elections of both sides. */
  public Calendar calendar() {
    return calendar;
  }

  /** Sanctions and breach. */
  public World world() {
    return world;
  }

  /** True while the sides sit at one table. */
  public boolean direct() {
    return channel.direct();
  }

  /** True if both sides would today ratify some one package of a depth. */
  public boolean zone(double depth) {
    WinSet ofIran = iran.winSet(day(), depth);
    return ofIran.reach() >= 0 && ofIran.meets(us.winSet(day(), depth));
  }

  /** How the run ended; null before. */
  public @Nullable Outcome outcome() {
    return outcome;
  }

  /** The deal; null unless there is one. */
  public @Nullable Proposal deal() {
    return deal;
  }

  Channel channel() {
    return channel;
  }

  Mediation mediation() {
    return mediation;
  }

  Ratification ratification() {
    return ratification;
  }

  Talks talks() {
    return talks;
  }
}
