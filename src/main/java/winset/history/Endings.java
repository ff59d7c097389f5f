package winset.history;

import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Outcome;
import winset.model.Watcher;
import winset.scenario.Party;

/** Notes in a run what any earlier end date would have made of it. */
final class Endings implements Watcher {

  private static final int NEVER = Integer.MAX_VALUE;

  private int interim = NEVER;
  private int last = NEVER;
  private @Nullable Outcome outcome;
  private boolean iranKept;

  @Override
  public void happened(Negotiation run, Event event) {
    if (event instanceof Event.Gesture gesture) {
      if (gesture.party() == Party.IRAN) {
        iranKept = gesture.kept();
      } else if (iranKept && gesture.kept()) {
        interim = Math.min(interim, run.day());
      }
    } else if (event instanceof Event.Ended ended) {
      outcome = ended.outcome();
      last = run.day();
    }
  }

  /** What the run had come to by a day. */
  Outcome by(int day) {
    boolean over = outcome == Outcome.DEAL || outcome == Outcome.COLLAPSE;
    if (over && outcome != null && last <= day) {
      return outcome;
    }
    return interim <= day ? Outcome.INTERIM : Outcome.STALEMATE;
  }
}
