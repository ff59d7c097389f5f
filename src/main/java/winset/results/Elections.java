package winset.results;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import winset.model.Calendar.Election;
import winset.model.Event;
import winset.model.Faction;
import winset.model.Negotiation;
import winset.scenario.Camp;
import winset.scenario.Option;
import winset.scenario.Vote;
import winset.scenario.VoteKind;

/** Campaigns, votes and new teams. */
final class Elections implements Chronicler {

  private final Names names;

  Elections(Names names) {
    this.names = names;
  }

  @Override
  public @Nullable Account account(Negotiation run, Event event) {
    if (event instanceof Event.CampaignBegan e) {
      return by(e.election(), campaign(run, e.election()));
    }
    if (event instanceof Event.Voted e) {
      return by(e.election(), voted(run, e.election(), e.option()));
    }
    if (event instanceof Event.Inaugurated e) {
      return by(e.election(), inaugurated(run, e));
    }
    if (event instanceof Event.Settled e) {
      return by(
          e.election(),
          "The new team of "
              + names.of(e.election().party())
              + " was ready to talk; the wait was over.");
    }
    return null;
  }

  private static Account by(Election election, String text) {
    return Account.of(Names.id(election.party()), null, text);
  }

  private String campaign(Negotiation run, Election election) {
    double pressure = run.calendar().pressure(election.party(), run.day());
    return "In "
        + names.of(election.party())
        + " the campaign for the "
        + kind(election.vote())
        + " vote of "
        + election.vote().date()
        + " began (pressure "
        + Figures.number(pressure)
        + " of 1): the rivals of the government"
        + loudest(run, election)
        + " would not give it a success.";
  }

  /** The rival that has most to lose by a deal. */
  private String loudest(Negotiation run, Election election) {
    return run.side(election.party()).factions().stream()
        .filter(f -> f.credit() < 0)
        .min(Comparator.comparingDouble(Faction::credit))
        .map(f -> ", " + names.of(f.id()) + " first,")
        .orElse("");
  }

  private static String kind(Vote vote) {
    return vote.kind() == VoteKind.PRESIDENTIAL ? "presidential" : "legislative";
  }

  private String voted(Negotiation run, Election election, @Nullable String option) {
    Option won = option == null ? null : election.vote().options().get(option);
    String result =
        won == null || option == null
            ? " voted; the result moved nothing."
            : " voted: " + Names.result(option) + ", a win for the " + Names.of(won.camp()) + ".";
    return names.of(election.party()) + result + wait(run, election);
  }

  private static String wait(Negotiation run, Election election) {
    if (!election.freezes() || election.settled() == election.day()) {
      return "";
    }
    return " Talks had to wait until " + run.scenario().start().plusDays(election.settled()) + ".";
  }

  private String inaugurated(Negotiation run, Event.Inaugurated e) {
    Election election = e.election();
    String side = names.of(election.party());
    Option won = e.option() == null ? null : election.vote().options().get(e.option());
    if (won == null || !election.vote().turnover()) {
      return "The winners took office in " + side + "; power stayed where it was.";
    }
    if (election.vote().kind() == VoteKind.LEGISLATIVE) {
      return "The new legislature met in " + side + "; weight shifted to the " + camp(won) + ".";
    }
    Camp before = run.scenario().side(election.party()).incumbent();
    String office = e.incumbent() == before ? " stayed in office in " : " took office in ";
    String mood =
        run.scenario().turnover().shift(won) > 0 ? ", every faction more hawkish than before" : "";
    return "The " + camp(won) + office + side + mood + "; its offers so far were off the table.";
  }

  private static String camp(Option won) {
    return Names.of(won.camp());
  }
}
