package winset.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import winset.scenario.Party;
import winset.scenario.Scenario;

/**
 * What the patterns read off a run of the base case. The windows are days of that case and stay
 * where they are when a variant moves the vote.
 *
 * @param outcome how it ended
 * @param days day on which it ended
 * @param ratified every package that passed on both sides, gestures and roadmap
 * @param trust mean of both sides' trust when last observed before day 80; of a run that ended
 *     earlier when last observed at all
 * @param observed weekly observations
 * @param zone weeks with a zone of agreement on the roadmap; week 0 is day 0
 * @param wranglingBefore Iran's mean wrangling over days 24 to 79; not a number if it ended earlier
 * @param wranglingAfter the same over days 128 to 183
 */
record Gist(
    Outcome outcome,
    int days,
    List<Proposal> ratified,
    double trust,
    int observed,
    BitSet zone,
    double wranglingBefore,
    double wranglingAfter) {

  /** First day of the campaign: 25 May 2021. */
  static final int CAMPAIGN = 56;

  /** Day of the vote: 18 June 2021. */
  static final int VOTE = 80;

  /** Day of the inauguration: 5 August 2021. */
  static final int INAUGURATION = 128;

  /** First day after the freeze: 25 November 2021. */
  static final int SETTLED = 240;

  /** First day beyond the window. */
  static final int BEYOND = 367;

  private static final int WEEK = 7;
  private static final int WEEKS = 8;

  static Gist of(Scenario scenario, Calendar calendar, int seed) {
    Negotiation run = new Negotiation(scenario, calendar, seed);
    Notes notes = new Notes();
    run.watch(notes);
    Outcome outcome = run.run();
    return new Gist(
        outcome,
        run.day(),
        List.copyOf(notes.ratified),
        notes.trust,
        notes.wrangling.size(),
        notes.zone,
        notes.wrangling(VOTE - WEEKS * WEEK),
        notes.wrangling(INAUGURATION));
  }

  boolean deal() {
    return outcome == Outcome.DEAL;
  }

  boolean dealBeforeVote() {
    return deal(0, VOTE);
  }

  /** A deal on one of the days from one, inclusive, to another, exclusive. */
  boolean deal(int from, int to) {
    return deal() && days >= from && days < to;
  }

  /** Of the days from one, inclusive, to another, exclusive, those the run lived to see. */
  int atRisk(int from, int to) {
    return Math.max(0, Math.min(to, days + 1) - from);
  }

  /** Weeks observed in a window of days. */
  int weeks(int from, int to) {
    return Math.min(week(to), observed) - Math.min(week(from), observed);
  }

  /** Those of them with a zone. */
  int weeksWithZone(int from, int to) {
    return zone.get(week(from), week(to)).cardinality();
  }

  private static int week(int day) {
    return (day + WEEK - 1) / WEEK;
  }

  /** True if a package within .1 of one of the ends was ratified. */
  boolean maximalist() {
    return ratified.stream().anyMatch(Gist::maximalist);
  }

  static boolean maximalist(Proposal proposal) {
    return proposal.x() <= .1 || proposal.x() >= .9;
  }

  private static final class Notes implements Watcher {

    private final List<Proposal> ratified = new ArrayList<>();
    private final List<Double> wrangling = new ArrayList<>();
    private final BitSet zone = new BitSet();
    private double trust;

    @Override
    public void happened(Negotiation run, Event event) {
      if (event instanceof Event.Ratified passed) {
        ratified.add(passed.proposal());
      }
    }

    @Override
    public void observed(Negotiation run) {
      zone.set(run.day() / WEEK, run.zone(1));
      wrangling.add(run.side(Party.IRAN).wrangling(run.day()));
      if (run.day() < VOTE) {
        trust = (run.side(Party.IRAN).trust() + run.side(Party.US).trust()) / 2;
      }
    }

    private double wrangling(int from) {
      int first = week(from);
      return wrangling.size() < first + WEEKS
          ? Double.NaN
          : wrangling.subList(first, first + WEEKS).stream()
              .mapToDouble(Double::doubleValue)
              .average()
              .orElseThrow();
    }
  }
}
