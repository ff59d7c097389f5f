package winset.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Watcher;
import winset.scenario.Scenario;

/**
 * One run in dated words, as a diplomat would follow it: every event, and where the sides stand at
 * the turning points. The words depend on nothing but the run.
 */
public final class Story implements Watcher {

  /** Type of an entry that says where the sides stand. */
  static final String STANDING = "standing";

  private final List<Entry> entries = new ArrayList<>();
  private final List<Chronicler> chroniclers;
  private final Sequencing sequencing;
  private final Standing standing;
  private final Names names;

  /** A story of one run of a scenario, to be told while the run goes on. */
  public Story(Scenario scenario) {
    names = new Names(scenario);
    sequencing = new Sequencing(names);
    standing = new Standing(names);
    chroniclers =
        List.of(
            new Messages(names, sequencing, new Consent(names)),
            new Pauses(names),
            new GoodOffices(names, sequencing),
            new HomeFront(names, sequencing),
            new Elections(names),
            new Turmoil(names),
            new Endings(names, sequencing));
  }

  @Override
  public void happened(Negotiation run, Event event) {
    Chronicler.Account account =
        chroniclers.stream()
            .map(c -> c.account(run, event))
            .filter(Objects::nonNull)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no words for " + event));
    if (event instanceof Event.Ended) {
      add(run, Chronicler.Account.of(standing.report(run)), STANDING);
    }
    add(run, account, type(event));
    standing.note(event);
  }

  @Override
  public void observed(Negotiation run) {
    @Nullable String report = standing.weekly(run);
    if (report != null) {
      add(run, Chronicler.Account.of(report), STANDING);
    }
  }

  private void add(Negotiation run, Chronicler.Account account, String type) {
    String text = account.text().strip();
    boolean beginsWithId = !account.actor().isEmpty() && text.startsWith(account.actor());
    String sentence =
        beginsWithId ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    entries.add(new Entry(run.day(), run.date(), account.actor(), type, account.via(), sentence));
  }

  /** The type of an event as files name it: "ratification_failed". */
  static String type(Event event) {
    return event
        .getClass()
        .getSimpleName()
        .replaceAll("(?<=.)([A-Z])", "_$1")
        .toLowerCase(Locale.ROOT);
  }

  /** Every event in order, and the reports between them. */
  public List<Entry> entries() {
    return List.copyOf(entries);
  }

  /** The same for reading: what adds nothing is left out, what goes on and on is summed up. */
  public List<Entry> told() {
    return new Digest(names).of(entries);
  }

  /** How to read what the story says of offers and support, in one paragraph. */
  public String key() {
    return sequencing.explained();
  }
}
