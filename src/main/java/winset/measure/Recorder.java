package winset.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Limits;
import winset.model.Message;
import winset.model.Negotiation;
import winset.model.Outcome;
import winset.model.Proposal;
import winset.model.Side;
import winset.model.Watcher;
import winset.scenario.Party;
import winset.scenario.Paths;
import winset.scenario.Scenario;

/** Counts a run while it goes and sums it up when it has ended. */
public final class Recorder implements Watcher {

  private final @Nullable Integer electionDay;
  private int weeks;
  private int weeksWithZone;
  private int weeksBefore;
  private int weeksWithZoneBefore;
  private int exchanges;
  private int misunderstandings;
  private int involuntaryDefections;
  private int unansweredConcessions;
  private int spoilerAttacks;
  private @Nullable Double cohesion;
  private @Nullable Message last;
  private @Nullable RunRecord record;

  /** A recorder for one run of a scenario. */
  public Recorder(Scenario scenario) {
    electionDay = electionDay(scenario);
  }

  /** Runs a scenario once and sums it up. */
  public static RunRecord run(Scenario scenario, int seed) {
    return run(scenario, seed, Limits.NONE, List.of());
  }

  /**
   * Runs a scenario once and sums it up.
   *
   * @param others watch it too
   * @throws winset.model.LimitException if it passes a limit
   */
  public static RunRecord run(Scenario scenario, int seed, Limits limits, List<Watcher> others) {
    Negotiation run = new Negotiation(scenario, seed);
    Recorder recorder = new Recorder(scenario);
    run.watch(recorder);
    others.forEach(run::watch);
    run.run(limits);
    return recorder.record();
  }

  private static @Nullable Integer electionDay(Scenario scenario) {
    return Paths.firstVote(scenario, Party.IRAN)
        .map(scenario.iran().elections()::get)
        .map(vote -> scenario.day(vote.date()))
        .orElse(null);
  }

  @Override
  public void happened(Negotiation run, Event event) {
    if (event instanceof Event.Sent sent) {
      note(sent.message());
    } else if (event instanceof Event.Delivered) {
      exchanges++;
    } else if (event instanceof Event.Misunderstood) {
      misunderstandings++;
    } else if (event instanceof Event.RatificationFailed) {
      involuntaryDefections++;
    } else if (event instanceof Event.Strike) {
      spoilerAttacks++;
    } else if (event instanceof Event.Ended ended) {
      sumUp(run, ended.outcome(), ended.deal());
    }
  }

  private void note(Message message) {
    if (last != null && last.concession() && message.barren()) {
      unansweredConcessions++;
    }
    last = message;
  }

  @Override
  public void observed(Negotiation run) {
    int zone = run.zone(1) ? 1 : 0;
    weeks++;
    weeksWithZone += zone;
    if (electionDay != null && run.day() < electionDay) {
      weeksBefore++;
      weeksWithZoneBefore += zone;
      cohesion = run.side(Party.IRAN).cohesion(run.day());
    }
  }

  private void sumUp(Negotiation run, Outcome outcome, @Nullable Proposal deal) {
    if (outcome != Outcome.DEAL && last != null && last.concession()) {
      unansweredConcessions++;
    }
    record =
        new RunRecord(
            outcome,
            run.day(),
            deal == null ? null : deal.x(),
            electionDay,
            weeks,
            weeksWithZone,
            weeksBefore,
            weeksWithZoneBefore,
            exchanges,
            misunderstandings,
            involuntaryDefections,
            unansweredConcessions,
            spoilerAttacks,
            cohesion,
            ending(run, Party.IRAN),
            ending(run, Party.US));
  }

  private static RunRecord.Ending ending(Negotiation run, Party party) {
    Side side = run.side(party);
    int pivotal = side.winSet(run.day(), 1).pivotal();
    return new RunRecord.Ending(
        side.trust(), side.meanWillingness(run.day()), side.factions().get(pivotal).id());
  }

  /**
   * The sum of the run.
   *
   * @throws IllegalStateException before the run has ended
   */
  public RunRecord record() {
    if (record == null) {
      throw new IllegalStateException("the run has not ended");
    }
    return record;
  }
}
