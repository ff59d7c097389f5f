package winset.scenario;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A party to the talks: its factions, rules and votes. */
public record SideProfile(
    @Quantity(value = "name in stories and charts", optional = true) @Nullable String name,
    @Quantity(
            value = "share of weight that ratifies",
            symbol = "q",
            min = 0.5,
            max = 1,
            aboveMin = true,
            low = 0.5,
            high = 1,
            rule = "Putnam 1988")
        double quota,
    @Quantity(
            value = "pull of a hurting stalemate at full sanctions or breach",
            symbol = "h",
            unit = "b",
            min = 0,
            max = 5,
            low = 0,
            high = 0.6,
            rule = "Zartman 2000; Pruitt 2005")
        double relief,
    @Quantity(
            value = "chance that it carries out a gesture it promised",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.9")
        double reliability,
    @Quantity(
            value = "days to answer when nothing slows it",
            unit = "days",
            min = 1,
            max = 365,
            low = 1,
            high = 30)
        int baseResponse,
    @Quantity(
            value = "value from which it sits down with the other side",
            symbol = "sit",
            unit = "b",
            min = -5,
            max = 5,
            low = 0,
            high = 0.4)
        double sit,
    @Quantity(value = "track it starts on", otherwise = "roadmap") Track track,
    @Quantity(
            value = "camp in office at the start",
            except = "none",
            otherwise = "moderate",
            rests = "public record")
        Camp incumbent,
    @Quantity(
            value = "cost at full pressure of conceding from the opening demand (Fearon 1994)",
            symbol = "a",
            unit = "b",
            min = 0,
            max = 5,
            low = 0,
            high = 0.5,
            otherwise = "0",
            rule = "Fearon 1994")
        double audienceCost,
    @Quantity(value = "how it arrives at its demands", otherwise = "{}") Offers offers,
    @Quantity(value = "what elections do to it", otherwise = "{}") Electorate election,
    @Quantity("its factions") Map<String, FactionProfile> factions,
    @Quantity(
            value = "who listens to whom, rows scaled to 1; power shares where silent",
            symbol = "W",
            min = 0,
            max = 1000,
            otherwise = "{}",
            rule = "Friedkin and Johnsen 1990")
        Map<String, Map<String, Double>> influence,
    @Quantity(value = "its votes", otherwise = "{}") Map<String, Vote> elections) {

  /** Checks limits. */
  public SideProfile {
    factions = Ordered.copy(factions);
    influence = Ordered.copy(influence);
    elections = Ordered.copy(elections);
    double weight = factions.values().stream().mapToDouble(f -> f.power() * f.salience()).sum();
    Checks checks =
        Checks.of(
                SideProfile.class,
                name,
                quota,
                relief,
                reliability,
                baseResponse,
                sit,
                track,
                incumbent,
                audienceCost,
                offers,
                election,
                factions,
                influence,
                elections)
            .require(
                weight > 0,
                "factions",
                factions.size(),
                "must hold at least one faction of some salience");
    checkInfluence(checks, factions, influence);
    checks.done();
  }

  private static void checkInfluence(
      Checks checks,
      Map<String, FactionProfile> factions,
      Map<String, Map<String, Double>> influence) {
    Component limits = Component.of(SideProfile.class, "influence").orElseThrow();
    String known = "must name a faction of this side";
    influence.forEach(
        (listener, row) -> {
          String path = "influence." + listener;
          double sum = row.values().stream().mapToDouble(Double::doubleValue).sum();
          checks
              .require(factions.containsKey(listener), path, "", known)
              .require(sum > 0, path, "", "must listen to someone");
          row.forEach(
              (voice, weight) -> {
                String at = path + "." + voice;
                checks
                    .require(factions.containsKey(voice), at, "", known)
                    .require(limits.allows(weight), at, weight, "must be " + limits.limits());
              });
        });
  }
}
