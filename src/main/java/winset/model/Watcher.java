package winset.model;

/** Whoever wants to know what happens in a run. A watcher never changes it. */
public interface Watcher {

  /** Something happened on the run's current day. */
  default void happened(Negotiation run, Event event) {}

  /** A week has gone by, day 0 included: time to read the state. */
  default void observed(Negotiation run) {}
}
