package winset.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import winset.TestScenarios;
import winset.model.Calendar;
import winset.model.Event;
import winset.model.Message;
import winset.model.Negotiation;
import winset.model.Outcome;
import winset.model.Proposal;
import winset.model.Reading;
import winset.scenario.Camp;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.ScriptedEvent;
import winset.scenario.Track;

/** Each kind of event made by hand, so that none depends on luck to be told. */
class WordsTest {

  private static final Scenario SPRING = TestScenarios.shipped("spring-2021");
  private static final Calendar.Election VOTE = new Calendar(SPRING).elections(Party.IRAN).get(0);

  @Test
  void everyKindOfEventHasWords() {
    Map<Event, String> words = new LinkedHashMap<>();
    words.put(
        sent(Party.US, 0.2, 0.1),
        "The United States sent word through Germany: Iran should take 80 %, not 90 %.");
    words.put(
        new Event.NoCarrier(Party.US),
        "no mediator to carry its message; it would try again in 7 days");
    words.put(
        new Event.Misunderstood(reading(Party.US, 0.44, 0.69, false)),
        "Iran was ready to say yes to 31 %, as it had heard; the text said 56 %");
    words.put(new Event.Adjourned(28), "adjourned until 2021-04-27");
    words.put(
        new Event.Silence(Party.IRAN),
        "Iran still owed an answer; the United States held the silence");
    words.put(new Event.Converged(Event.Reason.PATIENCE), "Gestures had been talked about");
    words.put(new Event.Converged(Event.Reason.GESTURES_DONE), "With the gestures behind them");
    words.put(new Event.Converged(Event.Reason.MISMATCH), "both turned to the roadmap");
    words.put(
        new Event.FormulaTabled(deal(null)),
        "The EU coordinator tabled a formula: Iran to take 40 %");
    words.put(
        new Event.FormulaRefused(deal(null), List.of(Party.IRAN, Party.US)),
        "Iran and the United States turned the formula");
    words.put(new Event.FormulaLapsed(deal(null)), "fell off the table");
    words.put(
        new Event.Accepted(deal(Party.US), Party.IRAN),
        "Iran said yes to the offer of the United States: Iran to take 40 %");
    words.put(
        new Event.Accepted(deal(null), null),
        "Both delegations said yes to the formula of the EU coordinator");
    words.put(new Event.Ratified(deal(Party.US)), "Both sides ratified the deal");
    words.put(
        new Event.RatificationFailed(deal(Party.US), Map.of(Party.US, "us_treasury")),
        "whose own offer it was: it hung on the Treasury");
    words.put(new Event.Gesture(Party.IRAN, true), "nuclear steps undone by 20 %");
    words.put(new Event.Gesture(Party.US, false), "The United States did not carry out");
    words.put(
        new Event.Strike("ir_majles", false, Party.US),
        "the Majles majority struck at the United States, which blamed Iran for not stopping its own");
    words.put(
        new Event.Strike("israel", true, Party.IRAN),
        "Israel struck at Iran, which blamed the United States in part");
    words.put(new Event.SeatsChanged(true), "sat down at one table");
    words.put(new Event.SeatsChanged(false), "rose from the table");
    words.put(
        new Event.Meeting("uk", List.of()),
        "The United Kingdom proposed an informal meeting; both sides agreed");
    words.put(
        new Event.Meeting("uk", List.of(Party.US)),
        "The United Kingdom made its 2nd try at an informal meeting; the United States declined");
    words.put(
        new Event.CampaignBegan(VOTE),
        "the campaign for the presidential vote of 2021-06-18 began");
    words.put(
        new Event.Voted(VOTE, "raisi"),
        "Iran voted: Raisi, a win for the hard-liners. Talks had to wait until 2021-11-25.");
    words.put(new Event.Voted(VOTE, null), "the result moved nothing");
    words.put(
        new Event.Inaugurated(VOTE, "raisi", Camp.HARDLINE),
        "The hard-liners took office in Iran, every faction more hawkish");
    words.put(
        new Event.Inaugurated(VOTE, "moderate", Camp.MODERATE),
        "The moderates stayed in office in Iran");
    words.put(new Event.Inaugurated(VOTE, null, Camp.MODERATE), "power stayed where it was");
    words.put(new Event.Settled(VOTE), "The new team of Iran was ready to talk");
    words.put(new Event.Scripted("e", scripted()), "A ship burns. (trust: Iran down)");
    words.put(new Event.Ended(Outcome.STALEMATE, null), "Time was up without a deal.");
    words.put(new Event.Ended(Outcome.INTERIM, null), "first gestures that both sides carried out");
    words.put(new Event.Ended(Outcome.COLLAPSE, null), "The talks collapsed");
    words.put(new Event.Ended(Outcome.DEAL, deal(null)), "A deal after");
    Story story = new Story(SPRING);
    Negotiation run = new Negotiation(SPRING, 1);
    words.forEach(
        (event, expected) -> {
          story.happened(run, event);
          List<Entry> entries = story.entries();
          assertThat(entries.get(entries.size() - 1).text()).contains(expected);
        });
    Set<Class<?>> kinds = words.keySet().stream().map(Event::getClass).collect(Collectors.toSet());
    kinds.add(Event.Delivered.class); // its words are tested below
    assertThat(kinds).contains(Event.class.getPermittedSubclasses());
  }

  @Test
  void iranConcedesUpwardsAndTheUsDownwards() {
    assertThat(delivered(Party.IRAN, 0.88, 0.05))
        .startsWith("Through Germany Iran moved: it would take 12 %, not 7 %");
    assertThat(delivered(Party.US, 0.3, 0.1))
        .startsWith(
            "Through Germany the United States gave ground: Iran should take 70 %, not 80 %");
    assertThat(delivered(Party.IRAN, 0.95, -0.07))
        .contains("Iran drew back: it would take 5 %, not 12 %");
    assertThat(delivered(Party.US, 0.2, -0.1))
        .contains("the United States drew back: Iran should take 80 %, not 70 %");
    assertThat(delivered(Party.IRAN, 0.88, 0))
        .contains("Iran stood by its terms: it would still take 12 %");
    assertThat(delivered(Party.IRAN, 1, Double.NaN))
        .contains("Iran opened on the roadmap: it would take none of the first steps");
    assertThat(delivered(Party.US, 0, Double.NaN))
        .contains("Iran should take all of the first steps");
    assertThat(delivered(Party.US, Double.NaN, Double.NaN)).contains("could name no terms");
  }

  @Test
  void whatWasHeardIsIransShareToo() {
    assertThat(told(reading(Party.US, 0.3, 0.1, false))).contains("; Iran heard 90 %. ");
    assertThat(told(reading(Party.US, 0.3, 0.3, true)))
        .contains("and missed that this was a concession");
  }

  @Test
  void aLimitIsTheMostIranTakesAndTheLeastTheUsWants() {
    assertThat(Sequencing.limit(Party.IRAN, 0.34)).isEqualTo("34 % at most");
    assertThat(Sequencing.limit(Party.US, 0.45)).isEqualTo("at least 55 %");
    assertThat(Sequencing.limit(Party.US, -1)).isEqualTo("no package at all");
  }

  @Test
  void namesTakeTheirArticles() {
    Names names = new Names(SPRING);
    assertThat(List.of("us", "ir_leader", "iaea", "germany", "militias", "ksa_uae", "nobody"))
        .map(names::of)
        .containsExactly(
            "the United States",
            "the Supreme Leader",
            "the IAEA",
            "Germany",
            "the Iran-aligned Iraqi militias",
            "Saudi Arabia and UAE",
            "nobody");
  }

  @Test
  void numbersHaveTwoSignificantDigits() {
    assertThat(
            Arrays.stream(new double[] {0, 0.0004, 0.0061, 0.024, 0.575, 0.999, 1})
                .mapToObj(Figures::percent))
        .containsExactly("0 %", "0 %", "0.6 %", "2.4 %", "58 %", "100 %", "100 %");
    assertThat(Arrays.stream(new double[] {0.5, 0.026, 0.00032, 0.4449}).mapToObj(Figures::number))
        .containsExactly("0.50", "0.026", "0.000", "0.44");
    assertThat(List.of(1, 2, 3, 4, 11, 12, 13, 21, 111, 122))
        .map(Figures::ordinal)
        .containsExactly(
            "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th", "122nd");
  }

  @Test
  void whatGoesOnAndOnIsSummedUp() {
    List<Entry> entries =
        Arrays.stream(new int[] {0, 7, 14})
            .mapToObj(
                d ->
                    new Entry(
                        d,
                        SPRING.start().plusDays(d),
                        d == 7 ? "israel" : "ir_majles",
                        "strike",
                        "",
                        "a strike"))
            .toList();
    assertThat(new Digest(new Names(SPRING)).of(entries))
        .singleElement()
        .extracting(Entry::text)
        .isEqualTo("Until 2021-04-13, 3 strikes to spoil a deal: the Majles majority 2, Israel 1.");
    assertThat(new Digest(new Names(SPRING)).of(entries.subList(0, 2))).hasSize(2);
  }

  @Test
  void aMeetingAnsweredAsTheLastTimeIsLeftOut() {
    Story story = new Story(SPRING);
    Negotiation run = new Negotiation(SPRING, 1);
    for (List<Party> refusers :
        List.of(
            List.of(Party.IRAN),
            List.of(Party.IRAN),
            List.of(Party.IRAN),
            List.of(Party.IRAN, Party.US))) {
      story.happened(run, new Event.Meeting("eu_coord", refusers));
    }
    assertThat(story.entries()).hasSize(4);
    assertThat(story.told())
        .extracting(Entry::text)
        .containsExactly(
            "The EU coordinator proposed an informal meeting; Iran declined."
                + " Too few factions saw enough in an even deal.",
            "The EU coordinator made its 2nd try at an informal meeting; Iran declined.",
            "The EU coordinator made its 4th try at an informal meeting; both sides declined.");
  }

  private static String delivered(Party sender, double x, double movement) {
    return told(new Reading(message(sender, x, movement), x, false, 4));
  }

  private static String told(Reading reading) {
    Story story = new Story(SPRING);
    story.happened(new Negotiation(SPRING, 1), new Event.Delivered(reading));
    return story.entries().get(0).text();
  }

  private static Event sent(Party sender, double x, double movement) {
    return new Event.Sent(message(sender, x, movement));
  }

  private static Reading reading(Party sender, double x, double heard, boolean misread) {
    return new Reading(message(sender, x, 0.1), heard, misread, 4);
  }

  private static Message message(Party sender, double x, double movement) {
    Message.Transport relay = new Message.Transport("germany", false, 4, 0.1, 0.1);
    return new Message(1, sender, Track.ROADMAP, x, movement, 0, relay);
  }

  private static Proposal deal(@Nullable Party proposer) {
    return new Proposal(Track.ROADMAP, 0.6, proposer, "eu_coord");
  }

  private static ScriptedEvent scripted() {
    return new ScriptedEvent(SPRING.start(), "A ship burns.", "attack", null, -1, 0, 0, 1);
  }
}
