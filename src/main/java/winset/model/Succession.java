package winset.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.scenario.Camp;
import winset.scenario.Option;
import winset.scenario.Party;
import winset.scenario.Turnover;
import winset.scenario.VoteKind;

/** Votes and what they do to a side: equation (15). Each vote has a stream of its own. */
final class Succession {

  private final Negotiation run;

  Succession(Negotiation run) {
    this.run = run;
  }

  /** Puts every vote that still matters on the schedule; past ones with an inauguration to come. */
  void schedule() {
    for (Party party : Party.values()) {
      for (Calendar.Election election : run.calendar().elections(party)) {
        if (election.inauguration() >= 0) {
          expect(election);
        }
      }
    }
  }

  private void expect(Calendar.Election election) {
    int campaign = election.day() - run.side(election.party()).profile().election().campaign();
    if (campaign >= 0 && campaign < election.day()) {
      run.at(campaign, Phase.CALENDAR, () -> run.tell(new Event.CampaignBegan(election)));
    }
    run.at(Math.max(0, election.day()), Phase.CALENDAR, () -> vote(election));
  }

  private void vote(Calendar.Election election) {
    String winner = draw(election);
    if (election.day() >= 0) {
      run.tell(new Event.Voted(election, winner));
    }
    if (election.inauguration() > run.day()) {
      run.at(election.inauguration(), Phase.CALENDAR, () -> inaugurate(election, winner));
    } else {
      inaugurate(election, winner);
    }
  }

  private @Nullable String draw(Calendar.Election election) {
    double left = run.stream("vote." + election.party() + "." + election.id()).uniform();
    String drawn = null;
    for (Map.Entry<String, Option> option : election.vote().options().entrySet()) {
      drawn = option.getKey();
      left -= option.getValue().probability();
      if (left < 0) {
        break;
      }
    }
    return drawn;
  }

  private void inaugurate(Calendar.Election election, @Nullable String winner) {
    Side side = run.side(election.party());
    Option option = winner == null ? null : election.vote().options().get(winner);
    if (election.vote().turnover() && option != null) {
      for (Faction f : side.members()) {
        f.empower(multiple(f.camp(), option.camp()));
      }
      if (election.vote().kind() == VoteKind.PRESIDENTIAL) {
        side.changeTeam(option.camp(), run.scenario().turnover().shift(option), run.day());
      }
    }
    run.tell(new Event.Inaugurated(election, winner, side.incumbent()));
    if (election.freezes()) {
      run.at(election.settled(), Phase.CALENDAR, () -> run.tell(new Event.Settled(election)));
    }
  }

  private double multiple(Camp camp, Camp winner) {
    Turnover rules = run.scenario().turnover();
    if (camp == Camp.NONE) {
      return 1;
    }
    if (camp == winner) {
      return rules.winner();
    }
    return winner == Camp.HARDLINE ? rules.lostToHardline() : rules.lostToModerate();
  }
}
