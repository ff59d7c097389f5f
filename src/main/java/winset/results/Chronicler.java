package winset.results;

import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;

/** Puts the events of one theme into words. */
interface Chronicler {

  /**
   * What was made of an event.
   *
   * @param actor id of who acted; empty where both sides or nobody did
   * @param via id of the mediator in between; empty without one
   * @param text one or more sentences; the first letter may be small
   */
  record Account(String actor, String via, String text) {

    static Account of(String actor, @Nullable String via, String text) {
      return new Account(actor, via == null ? "" : via, text);
    }

    static Account of(String text) {
      return new Account("", "", text);
    }
  }

  /** The account of an event that has just happened; null if it belongs to another theme. */
  @Nullable Account account(Negotiation run, Event event);
}
