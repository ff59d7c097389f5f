package winset.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that happens on a given day whatever the talks do. */
public record ScriptedEvent(
    @Quantity("day") LocalDate date,
    @Quantity("what happened") String text,
    @Quantity(value = "kind of event", otherwise = "event") String type,
    @Quantity(value = "who acted", optional = true) @Nullable String actor,
    @Quantity(
            value = "effect on Iran's trust in the US",
            min = -2,
            max = 2,
            low = -2,
            high = 2,
            otherwise = "0",
            rests = "coded table")
        double iranTrust,
    @Quantity(
            value = "effect on US trust in Iran",
            min = -2,
            max = 2,
            low = -2,
            high = 2,
            otherwise = "0",
            rests = "coded table")
        double usTrust,
    @Quantity(
            value = "effect on the mediators' effort",
            min = -2,
            max = 2,
            low = -2,
            high = 2,
            otherwise = "0",
            rests = "coded table")
        double momentum,
    @Quantity(
            value = "how much it was noticed",
            min = 1,
            max = 3,
            low = 1,
            high = 3,
            otherwise = "1",
            rests = "coded table")
        double salience) {

  /** Checks limits. */
  public ScriptedEvent {
    Checks.of(ScriptedEvent.class, date, text, type, actor, iranTrust, usTrust, momentum, salience)
        .done();
  }
}
