package winset.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Proposal;
import winset.scenario.Party;
import winset.scenario.Track;

/**
 * What mediators do beyond carrying: formulas, informal meetings; and sitting down without them.
 */
final class GoodOffices implements Chronicler {

  private final Names names;
  private final Sequencing sequencing;
  private final Map<String, Integer> proposals = new HashMap<>();

  GoodOffices(Names names, Sequencing sequencing) {
    this.names = names;
    this.sequencing = sequencing;
  }

  @Override
  public @Nullable Account account(Negotiation run, Event event) {
    if (event instanceof Event.FormulaTabled e) {
      return by(e.formula(), tabled(run, e.formula()));
    }
    if (event instanceof Event.FormulaRefused e) {
      return by(e.formula(), refused(run, e.formula(), e.refusers()));
    }
    if (event instanceof Event.FormulaLapsed e) {
      return by(e.formula(), "The formula of " + author(e.formula()) + " fell off the table.");
    }
    if (event instanceof Event.Meeting e) {
      return meeting(e.mediator(), e.refusers());
    }
    if (event instanceof Event.SeatsChanged e) {
      return Account.of(
          e.direct()
              ? "The two sides sat down at one table."
              : "The two sides rose from the table; messages went by mediator again.");
    }
    return null;
  }

  private Account by(Proposal formula, String text) {
    return Account.of(formula.via() == null ? "" : formula.via(), formula.via(), text);
  }

  private String author(Proposal formula) {
    return formula.via() == null ? "the chair" : names.of(formula.via());
  }

  private String tabled(Negotiation run, Proposal formula) {
    String of = formula.track() == Track.GESTURES ? " for first gestures" : "";
    return author(formula)
        + " tabled a formula"
        + of
        + ": "
        + sequencing.terms(formula.x())
        + ". Support "
        + support(run, formula, Party.IRAN)
        + ", "
        + support(run, formula, Party.US)
        + ".";
  }

  private String support(Negotiation run, Proposal formula, Party party) {
    double favour = run.side(party).favour(run.day(), formula.track(), formula.x());
    return Figures.percent(favour) + " in " + names.of(party);
  }

  private String refused(Negotiation run, Proposal formula, List<Party> refusers) {
    StringBuilder text = new StringBuilder();
    text.append(names.of(refusers)).append(" turned the formula of ").append(author(formula));
    text.append(" down.");
    for (Party party : refusers) {
      text.append(' ').append(reason(run, formula, party));
    }
    return text.toString();
  }

  private String reason(Negotiation run, Proposal formula, Party party) {
    var side = run.side(party);
    var winSet = side.winSet(run.day(), side.depth(formula.track()));
    return winSet.accepts(party.exposure(formula.x()))
        ? "It could have carried in "
            + names.of(party)
            + "; its negotiators misjudged their own side."
        : "In "
            + names.of(party)
            + " it hung on "
            + names.of(Consent.pivotal(side, winSet).id())
            + ": "
            + Sequencing.limit(party, winSet.reach())
            + ".";
  }

  private Account meeting(String mediator, List<Party> refusers) {
    boolean first = proposals.isEmpty();
    int n = proposals.merge(mediator, 1, Integer::sum);
    String proposed =
        names.of(mediator)
            + (n == 1
                ? " proposed an informal meeting; "
                : " made its " + Figures.ordinal(n) + " try at an informal meeting; ");
    String answer =
        refusers.isEmpty()
            ? "both sides agreed that the next message be handed over in person."
            : refusers.size() == 2 ? "both sides declined." : names.of(refusers) + " declined.";
    String why =
        first && !refusers.isEmpty() ? " Too few factions saw enough in an even deal." : "";
    return Account.of(mediator, mediator, proposed + answer + why);
  }
}
