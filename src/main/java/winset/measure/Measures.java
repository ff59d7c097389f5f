package winset.measure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winset.model.Outcome;

/** Every measure by name. */
public final class Measures {

  private static final List<Measure> ALL =
      List.of(
          new Measure("outcome", "how the run ended", "", Scale.CATEGORY, Measures::outcome),
          new Measure("deal", "deal reached", "", Scale.FLAG, r -> r.outcome() == Outcome.DEAL),
          new Measure(
              "deal_before_election",
              "deal reached before Iran's first vote in the window",
              "",
              Scale.FLAG,
              Measures::dealBeforeElection),
          new Measure(
              "days_to_deal",
              "days to the deal",
              "days",
              Scale.COUNT,
              r -> r.outcome() == Outcome.DEAL ? r.days() : null),
          new Measure("days", "length of the run", "days", Scale.COUNT, RunRecord::days),
          new Measure(
              "sequencing",
              "sequencing of the deal: 0 Iran first, 1 the US first",
              "",
              Scale.NUMBER,
              RunRecord::sequencing),
          new Measure(
              "zone_share",
              "share of weeks with a zone of agreement",
              "",
              Scale.NUMBER,
              r -> (double) r.weeksWithZone() / r.weeks()),
          new Measure(
              "zone_share_before_election",
              "share of weeks with a zone of agreement before Iran's vote",
              "",
              Scale.NUMBER,
              r ->
                  r.weeksBefore() == 0 ? null : (double) r.weeksWithZoneBefore() / r.weeksBefore()),
          new Measure(
              "exchanges", "messages delivered", "messages", Scale.COUNT, RunRecord::exchanges),
          new Measure(
              "misunderstandings",
              "offers accepted as heard but not as written",
              "messages",
              Scale.COUNT,
              RunRecord::misunderstandings),
          new Measure(
              "involuntary_defections",
              "packages that failed in ratification",
              "packages",
              Scale.COUNT,
              RunRecord::involuntaryDefections),
          new Measure(
              "unanswered_concessions",
              "concessions met by no movement, a refusal or nothing",
              "messages",
              Scale.COUNT,
              RunRecord::unansweredConcessions),
          new Measure(
              "spoiler_attacks",
              "spoilers' strikes",
              "strikes",
              Scale.COUNT,
              RunRecord::spoilerAttacks),
          new Measure(
              "iran_trust_end",
              "Iran's mean trust in the US at the end",
              "",
              Scale.NUMBER,
              r -> r.iran().trust()),
          new Measure(
              "us_trust_end",
              "US mean trust in Iran at the end",
              "",
              Scale.NUMBER,
              r -> r.us().trust()),
          new Measure(
              "iran_willingness_end",
              "Iran's mean willingness to deal at the end",
              "",
              Scale.NUMBER,
              r -> r.iran().willingness()),
          new Measure(
              "us_willingness_end",
              "US mean willingness to deal at the end",
              "",
              Scale.NUMBER,
              r -> r.us().willingness()),
          new Measure(
              "iran_cohesion_before_election",
              "Iran's cohesion when last observed before its vote",
              "",
              Scale.NUMBER,
              RunRecord::cohesionBeforeElection),
          new Measure(
              "pivotal_iran",
              "Iranian faction whose consent was marginal at the end",
              "",
              Scale.CATEGORY,
              r -> r.iran().pivotal()),
          new Measure(
              "pivotal_us",
              "US faction whose consent was marginal at the end",
              "",
              Scale.CATEGORY,
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

  private static @Nullable Object outcome(RunRecord r) {
    return r.outcome().name().toLowerCase(Locale.ROOT);
  }

  private static @Nullable Object dealBeforeElection(RunRecord r) {
    return r.outcome() == Outcome.DEAL && r.electionDay() != null && r.days() < r.electionDay();
  }
}
