package winset.history;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import winset.scenario.Camp;
import winset.scenario.Option;
import winset.scenario.SideProfile;
import winset.scenario.Vote;
import winset.scenario.VoteKind;

/**
 * The real votes next to an episode. Who would win is not coded and must not be known: the camps
 * have even chances.
 */
final class Ballots {

  private static final int INAUGURATION = 48;
  private static final int TRANSITION = 112;

  private Ballots() {}

  /** Iran's presidential vote, with the base scenario's days to inauguration and first talks. */
  static Map<String, Vote> ofIran(SideProfile base, Episode episode) {
    LocalDate date = episode.iranVote();
    return date == null
        ? Map.of()
        : Map.of("vote", vote(date, VoteKind.PRESIDENTIAL, inauguration(base), transition(base)));
  }

  /** The US vote: presidents take office on 20 January, Congress meets on the 3rd. */
  static Map<String, Vote> ofUs(SideProfile base, Episode episode) {
    LocalDate date = episode.usVote();
    if (date == null) {
      return Map.of();
    }
    boolean president = episode.usPresidential();
    LocalDate office = LocalDate.of(date.getYear() + 1, 1, president ? 20 : 3);
    return Map.of(
        "vote",
        vote(
            date,
            president ? VoteKind.PRESIDENTIAL : VoteKind.LEGISLATIVE,
            (int) ChronoUnit.DAYS.between(date, office),
            transition(base)));
  }

  private static Vote vote(LocalDate date, VoteKind kind, int inauguration, int transition) {
    Map<String, Option> even = new LinkedHashMap<>();
    even.put("hardline", new Option(0.5, Camp.HARDLINE, null));
    even.put("moderate", new Option(0.5, Camp.MODERATE, null));
    return new Vote(date, kind, inauguration, transition, true, true, even);
  }

  private static Optional<Vote> example(SideProfile base) {
    return base.elections().values().stream()
        .filter(v -> v.kind() == VoteKind.PRESIDENTIAL)
        .findFirst();
  }

  private static int inauguration(SideProfile base) {
    return example(base).map(Vote::inauguration).orElse(INAUGURATION);
  }

  private static int transition(SideProfile base) {
    return example(base).map(Vote::transition).orElse(TRANSITION);
  }
}
