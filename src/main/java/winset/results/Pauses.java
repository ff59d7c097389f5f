package winset.results;

import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;
import winset.scenario.Party;

/** When nobody speaks, and when both begin to speak of something else. */
final class Pauses implements Chronicler {

  private final Names names;

  Pauses(Names names) {
    this.names = names;
  }

  @Override
  public @Nullable Account account(Negotiation run, Event event) {
    if (event instanceof Event.NoCarrier e) {
      return noCarrier(run, e.party());
    }
    if (event instanceof Event.Silence e) {
      return silence(e.party());
    }
    if (event instanceof Event.Adjourned e) {
      return Account.of(
          "Message after message without movement: talks adjourned until "
              + run.scenario().start().plusDays(e.until())
              + ".");
    }
    if (event instanceof Event.Converged e) {
      return Account.of(converged(run, e.reason()));
    }
    return null;
  }

  private Account noCarrier(Negotiation run, Party party) {
    String text =
        names.of(party)
            + " found no mediator to carry its message; it would try again in "
            + run.scenario().protocol().retry()
            + " days.";
    return Account.of(Names.id(party), null, text);
  }

  private Account silence(Party party) {
    String text =
        names.of(party)
            + " still owed an answer; "
            + names.of(party.other())
            + " held the silence against it.";
    return Account.of(Names.id(party), null, text);
  }

  private String converged(Negotiation run, Event.Reason reason) {
    return switch (reason) {
      case MISMATCH ->
          "One side spoke of first gestures, the other of a roadmap; both turned to the roadmap, the"
              + " way back to full compliance.";
      case GESTURES_DONE -> "With the gestures behind them both sides turned to the roadmap.";
      case PATIENCE ->
          "Gestures had been talked about for "
              + run.day()
              + " days; both sides turned to the roadmap.";
    };
  }
}
