package winset.scenario;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that is fixed before a run. */
public record Scenario(
    @Quantity("title") String title,
    @Quantity(value = "what the scenario is and what its numbers rest on", optional = true)
        @Nullable String about,
    @Quantity("first day") LocalDate start,
    @Quantity("last day") LocalDate end,
    @Quantity(value = "seed of a single run", min = 0, max = 2147483647, otherwise = "1") int seed,
    @Quantity(value = "how messages travel", otherwise = "{}") Channel channel,
    @Quantity(value = "who speaks when", otherwise = "{}") Protocol protocol,
    @Quantity(value = "the shallow package", otherwise = "{}") Gestures gestures,
    @Quantity(value = "what a package is worth", otherwise = "{}") Utility utility,
    @Quantity(value = "how trust is learnt", otherwise = "{}") TrustRules trust,
    @Quantity(value = "how much evidence each act is", otherwise = "{}") Conduct conduct,
    @Quantity(value = "how a campaign hampers a side", otherwise = "{}") Wrangling wrangling,
    @Quantity(value = "how spoilers work", otherwise = "{}") Spoiling spoiling,
    @Quantity(value = "moods and misjudgements", otherwise = "{}") Shocks shocks,
    @Quantity(value = "what wears mediators out", otherwise = "{}") Mediation mediation,
    @Quantity(value = "what a vote does to power", otherwise = "{}") Turnover turnover,
    @Quantity(value = "sanctions and breach", otherwise = "{}") WorldProfile world,
    @Quantity(value = "when talks are over", otherwise = "{}") Collapse collapse,
    @Quantity("Iran") SideProfile iran,
    @Quantity("the US") SideProfile us,
    @Quantity(value = "the mediators", otherwise = "{}") Mediators mediators,
    @Quantity(value = "spoilers outside both sides", otherwise = "{}")
        Map<String, SpoilerProfile> spoilers,
    @Quantity(value = "scripted events", otherwise = "{}") Map<String, ScriptedEvent> events) {

  /** Checks limits. */
  public Scenario {
    spoilers = Ordered.copy(spoilers);
    events = Ordered.copy(events);
    Checks checks =
        Checks.of(
                Scenario.class,
                title,
                about,
                start,
                end,
                seed,
                channel,
                protocol,
                gestures,
                utility,
                trust,
                conduct,
                wrangling,
                spoiling,
                shocks,
                mediation,
                turnover,
                world,
                collapse,
                iran,
                us,
                mediators,
                spoilers,
                events)
            .require(end.isAfter(start), "end", end, "must come after the start, " + start)
            .require(
                ChronoUnit.DAYS.between(start, end) <= 36525,
                "end",
                end,
                "must lie within a hundred years of the start, " + start);
    Set<String> ids = new HashSet<>();
    distinct(checks, "iran.factions.", iran.factions(), ids);
    distinct(checks, "us.factions.", us.factions(), ids);
    distinct(checks, "mediators.", mediators.all(), ids);
    distinct(checks, "spoilers.", spoilers, ids);
    checks.done();
  }

  private static void distinct(
      Checks checks, String prefix, Map<String, ?> actors, Set<String> seen) {
    for (String id : actors.keySet()) {
      checks.require(seen.add(id), prefix + id, "", "has a name that another actor has too");
    }
  }

  /** The profile of a party. */
  public SideProfile side(Party party) {
    return party == Party.IRAN ? iran : us;
  }

  /** This scenario with another profile for a party. */
  public Scenario with(Party party, SideProfile profile) {
    return (Scenario) Records.with(this, party == Party.IRAN ? "iran" : "us", profile);
  }

  /** Length of the window in days; day 0 is the start. */
  public int days() {
    return day(end);
  }

  /** The day of a date, counted from the start; negative before it. */
  public int day(LocalDate date) {
    return (int) ChronoUnit.DAYS.between(start, date);
  }
}
