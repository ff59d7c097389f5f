package winset.results;

import java.util.HashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;
import winset.scenario.Party;
import winset.scenario.ScriptedEvent;

/** What breaks in from outside the room: spoilers' strikes and scripted events. */
final class Turmoil implements Chronicler {

  private final Names names;
  private final Map<String, Integer> strikes = new HashMap<>();

  Turmoil(Names names) {
    this.names = names;
  }

  @Override
  public @Nullable Account account(Negotiation run, Event event) {
    if (event instanceof Event.Strike e) {
      return Account.of(e.actor(), null, strike(e));
    }
    if (event instanceof Event.Scripted e) {
      String actor = e.event().actor();
      return Account.of(actor == null ? "" : actor, null, scripted(e.event()));
    }
    return null;
  }

  private String strike(Event.Strike e) {
    int n = strikes.merge(e.actor(), 1, Integer::sum);
    return (n == 1 ? "To spoil a deal " : "")
        + names.of(e.actor())
        + " struck"
        + Figures.times(n)
        + " at "
        + names.of(e.victim())
        + ", which blamed "
        + names.of(e.victim().other())
        + (e.external() ? " in part" : n == 1 ? " for not stopping its own" : "")
        + ".";
  }

  private String scripted(ScriptedEvent event) {
    StringJoiner effect = new StringJoiner(", ", " (trust: ", ")").setEmptyValue("");
    felt(effect, Party.IRAN, event.iranTrust());
    felt(effect, Party.US, event.usTrust());
    return event.text() + effect;
  }

  private void felt(StringJoiner effect, Party party, double change) {
    if (change != 0) {
      effect.add(names.of(party) + (change > 0 ? " up" : " down"));
    }
  }
}
