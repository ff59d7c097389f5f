package winset.results;

import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Proposal;
import winset.model.Side;
import winset.model.WinSet;
import winset.scenario.Party;
import winset.scenario.Track;

/** The second level: a yes, what becomes of it at home, and whether it is then carried out. */
final class HomeFront implements Chronicler {

  private final Names names;
  private final Sequencing sequencing;

  HomeFront(Names names, Sequencing sequencing) {
    this.names = names;
    this.sequencing = sequencing;
  }

  @Override
  public @Nullable Account account(Negotiation run, Event event) {
    if (event instanceof Event.Accepted e) {
      return accepted(e.proposal(), e.by());
    }
    if (event instanceof Event.Ratified e) {
      return Account.of("", e.proposal().via(), ratified(run, e.proposal()));
    }
    if (event instanceof Event.RatificationFailed e) {
      return Account.of(
          e.pivotal().size() == 1 ? Names.id(e.pivotal().keySet().iterator().next()) : "",
          e.proposal().via(),
          failed(run, e.proposal(), e.pivotal()));
    }
    if (event instanceof Event.Gesture e) {
      return Account.of(Names.id(e.party()), null, gesture(run, e.party(), e.kept()));
    }
    return null;
  }

  private Account accepted(Proposal proposal, @Nullable Party by) {
    String via = proposal.via();
    if (by == null) {
      String author = via == null ? "the chair" : names.of(via);
      return Account.of(
          "", via, "Both delegations said yes to the formula of " + author + terms(proposal));
    }
    String text = names.of(by) + " said yes to the offer of " + names.of(by.other());
    return Account.of(Names.id(by), via, text + terms(proposal));
  }

  private String terms(Proposal proposal) {
    return ": " + sequencing.terms(proposal.x()) + ".";
  }

  private String ratified(Negotiation run, Proposal proposal) {
    String what = proposal.track() == Track.GESTURES ? "the gestures" : "the deal";
    return "Both sides ratified "
        + what
        + ": support "
        + support(run, proposal, Party.IRAN)
        + " in "
        + names.of(Party.IRAN)
        + ", "
        + support(run, proposal, Party.US)
        + " in "
        + names.of(Party.US)
        + ".";
  }

  private static String support(Negotiation run, Proposal proposal, Party party) {
    return Figures.percent(run.side(party).favour(run.day(), proposal.track(), proposal.x()));
  }

  private String failed(Negotiation run, Proposal proposal, Map<Party, String> pivotal) {
    StringJoiner text = new StringJoiner(" ");
    pivotal.forEach((party, faction) -> text.add(failure(run, proposal, party, faction)));
    int pause = run.scenario().protocol().resumption();
    return text.add("Talks broke off for " + pause + " days.").toString();
  }

  private String failure(Negotiation run, Proposal proposal, Party party, String faction) {
    Side side = run.side(party);
    WinSet winSet = side.winSet(run.day(), side.depth(proposal.track()));
    double favour = side.favour(run.day(), proposal.track(), proposal.x());
    double quota = side.profile().quota();
    boolean veto = favour >= quota && Consent.pivotal(side, winSet).profile().veto();
    return "It failed in "
        + names.of(party)
        + (party == proposal.proposer() ? ", whose own offer it was: it" : ", where it")
        + " hung on "
        + names.of(faction)
        + " ("
        + Sequencing.limit(party, winSet.reach())
        + missed(proposal, party, winSet)
        + "); support "
        + Figures.percent(favour)
        + (veto ? ", but one veto." : ", " + Figures.percent(quota) + " needed.");
  }

  private static String missed(Proposal proposal, Party party, WinSet winSet) {
    String text = Sequencing.share(proposal.x());
    return text.equals(Sequencing.share(party.sequencing(winSet.reach())))
        ? ", the text missed it by a hair"
        : ", the text said " + text;
  }

  private String gesture(Negotiation run, Party party, boolean kept) {
    if (!kept) {
      return names.of(party) + " did not carry out its part of the gestures.";
    }
    var rules = run.scenario().gestures();
    String eased = Figures.percent(rules.depth() * rules.relief());
    return names.of(party)
        + " carried out its part: "
        + (party == Party.IRAN ? "nuclear steps undone by " : "sanctions eased by ")
        + eased
        + ".";
  }
}
