package winset.history;

import java.time.LocalDate;
import java.util.List;
import winset.model.Outcome;
import winset.scenario.Camp;

/** Episodes that tests make up. */
final class Episodes {

  private static final LocalDate START = LocalDate.of(2030, 1, 1);

  private Episodes() {}

  /** One with middling codes, direct, without votes or mediators. */
  static Episode of(String id, String chain, Outcome outcome) {
    return of(id, chain, outcome, new Codes(.5, .65, .8, .6, .2, .2, .3));
  }

  static Episode of(String id, String chain, Outcome outcome, Codes codes) {
    return new Episode(
        id,
        id,
        chain,
        START,
        START.plusDays(100),
        outcome,
        Episode.Channel.DIRECT,
        1,
        "",
        Camp.MODERATE,
        Camp.MODERATE,
        null,
        null,
        false,
        codes);
  }

  /** Six in three chains, of which two agreed: a deal and an interim one. */
  static EpisodeTable table() {
    return new EpisodeTable(
        List.of(
            of("a1", "a", Outcome.DEAL),
            of("a2", "a", Outcome.STALEMATE),
            of("b1", "b", Outcome.STALEMATE),
            of("b2", "b", Outcome.COLLAPSE),
            of("c1", "c", Outcome.INTERIM),
            of("c2", "c", Outcome.STALEMATE)));
  }
}
