package winset.measure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winset.model.Outcome;

/** Every measure by name. */
public final class Measures {

  private static final List<Measure> ALL =
      List.of(
          Measure.category(
              "outcome",
              "how the run ended",
              s -> Arrays.stream(Outcome.values()).map(Measures::name).toList(),
              r -> name(r.outcome())),
          Measure.flag("deal", "deal reached", r -> r.outcome() == Outcome.DEAL),
          Measure.flag(
              "deal_before_election",
              "deal reached before Iran's first vote in the window",
              Measures::dealBeforeElection),
          Measure.count(
                  "days_to_deal",
                  "days to the deal",
                  "days",
                  r -> r.outcome() == Outcome.DEAL ? r.days() : null)
              .orNothing(),
          Measure.count("days", "length of the run", "days", RunRecord::days),
          Measure.number(
                  "sequencing",
                  "sequencing of the deal: 0 Iran first, 1 the US first",
                  RunRecord::sequencing)
              .orNothing(),
          Measure.number(
              "zone_share",
              "share of weeks with a zone of agreement",
              r -> (double) r.weeksWithZone() / r.weeks()),
          Measure.number(
                  "zone_share_before_election",
                  "share of weeks with a zone of agreement before Iran's vote",
                  r ->
                      r.weeksBefore() == 0
                          ? null
                          : (double) r.weeksWithZoneBefore() / r.weeksBefore())
              .orNothing(),
          Measure.count("exchanges", "messages delivered", "messages", RunRecord::exchanges),
          Measure.count(
              "misunderstandings",
              "offers accepted as heard but not as written",
              "messages",
              RunRecord::misunderstandings),
          Measure.count(
              "involuntary_defections",
              "packages that failed in ratification",
              "packages",
              RunRecord::involuntaryDefections),
          Measure.count(
              "unanswered_concessions",
              "concessions met by no movement, a refusal or nothing",
              "messages",
              RunRecord::unansweredConcessions),
          Measure.count(
              "spoiler_attacks", "spoilers' strikes", "strikes", RunRecord::spoilerAttacks),
          Measure.number(
              "iran_trust_end", "Iran's mean trust in the US at the end", r -> r.iran().trust()),
          Measure.number("us_trust_end", "US mean trust in Iran at the end", r -> r.us().trust()),
          Measure.number(
              "iran_willingness_end",
              "Iran's mean willingness to deal at the end",
              r -> r.iran().willingness()),
          Measure.number(
              "us_willingness_end",
              "US mean willingness to deal at the end",
              r -> r.us().willingness()),
          Measure.number(
                  "iran_cohesion_before_election",
                  "Iran's cohesion when last observed before its vote",
                  RunRecord::cohesionBeforeElection)
              .orNothing(),
          Measure.category(
              "pivotal_iran",
              "Iranian faction whose consent was marginal at the end",
              s -> List.copyOf(s.iran().factions().keySet()),
              r -> r.iran().pivotal()),
          Measure.category(
              "pivotal_us",
              "US faction whose consent was marginal at the end",
              s -> List.copyOf(s.us().factions().keySet()),
              r -> r.us().pivotal()));

  private Measures() {}

  /** All measures, in the order of the documentation. */
  public static List<Measure> all() {
    return ALL;
  }

  /** The measure of that name. */
  public static Optional<Measure> find(String name) {
    return ALL.stream().filter(m -> m.name().equals(name)).findFirst();
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Object dealBeforeElection(RunRecord r) {
    return r.outcome() == Outcome.DEAL && r.electionDay() != null && r.days() < r.electionDay();
  }
}
