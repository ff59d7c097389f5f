package winset.history;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hipparchus.util.FastMath;
import winset.scenario.ChannelKind;
import winset.scenario.FactionProfile;
import winset.scenario.Party;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Records;
import winset.scenario.Scenario;
import winset.scenario.SideProfile;
import winset.scenario.SpoilerProfile;
import winset.scenario.WorldProfile;

/**
 * A coded episode as a scenario: the same rules for every episode, no parameter of one episode's
 * own. What is not coded is as in the base scenario. The site's page on history has each rule with
 * its reason.
 */
public final class Mapping {

  /** Days from the start of the talks for which the headline forecast is made. */
  public static final int HORIZON = 180;

  /** Code at which a side's trust is that of the base scenario's cast: that of its own windows. */
  static final double TRUST = 0.15;

  /** Code at which Iran's factions stand as far apart as in the base scenario's cast. */
  static final double COHESION = 0.35;

  /** Code at which US factions are as hawkish as in the base scenario's cast. */
  static final double HOSTILITY = 0.65;

  /** Code at which outside spoilers strike as often as in the base scenario. */
  static final double SPOILERS = 0.7;

  private static final double LEAST_TRUST = 0.03;
  private static final double MOST_TRUST = 0.95;

  /** Talks went on at this code; the red line lies above it. */
  private static final double MOST_BREACH = 0.95;

  private static final double FURTHEST_STANCE = 0.98;

  private static final Pattern SET =
      Pattern.compile(
          "title|about|start|end|seed|channel\\.kind|world\\.(sanctions|breach)"
              + "|(iran|us)\\.(trust|incumbent|offers\\.elapsed|elections\\..*)|us\\.stance"
              + "|mediators\\.(enabled|.*\\.active)|events\\..*");

  private final Scenario base;
  private final Map<String, LocalDate> begun;
  private final Path iranTrust;
  private final Path usTrust;
  private final Path usStance;

  /**
   * A mapping.
   *
   * @param base the scenario whose cast and values hold where an episode says nothing
   * @param begun first day of each chain of episodes
   */
  Mapping(Scenario base, Map<String, LocalDate> begun) {
    this.base = base;
    this.begun = Map.copyOf(begun);
    iranTrust = Paths.find(base, "iran.trust").orElseThrow();
    usTrust = Paths.find(base, "us.trust").orElseThrow();
    usStance = Paths.find(base, "us.stance").orElseThrow();
  }

  /** True for the name of a value that is as each episode says, whatever the base says. */
  public static boolean sets(String path) {
    return SET.matcher(path).matches();
  }

  /** The episode with its codes as they are given. */
  public Scenario scenario(Episode episode) {
    return coded(conditions(episode), episode.codes());
  }

  /** Everything but the codes: window, channel, mediators, camps, votes, clocks. */
  Scenario conditions(Episode episode) {
    Scenario b = base;
    int days = Math.max(HORIZON, episode.days());
    LocalDate first = begun.getOrDefault(episode.chain(), episode.start());
    int elapsed = Math.max(0, (int) ChronoUnit.DAYS.between(first, episode.start()));
    boolean through = episode.channel() == Episode.Channel.INDIRECT;
    winset.scenario.Channel channel =
        new winset.scenario.Channel(
            through ? ChannelKind.INDIRECT : ChannelKind.DIRECT,
            b.channel().delay(),
            b.channel().noise(),
            b.channel().misreading());
    return new Scenario(
        episode.name().isEmpty() ? episode.id() : episode.name(),
        b.about(),
        episode.start(),
        episode.start().plusDays(days),
        b.seed(),
        channel,
        b.protocol(),
        b.gestures(),
        b.utility(),
        b.trust(),
        b.conduct(),
        b.wrangling(),
        b.spoiling(),
        b.shocks(),
        b.mediation(),
        b.turnover(),
        b.world(),
        b.collapse(),
        Government.of(b.iran(), episode.iranCamp())
            .with(Ballots.ofIran(b.iran(), episode), elapsed),
        Government.of(b.us(), episode.usCamp()).with(Ballots.ofUs(b.us(), episode), elapsed),
        GoBetweens.of(b.mediators(), episode),
        b.spoilers(),
        Map.of());
  }

  /** Conditions with codes: trust, stances, sanctions, breach, spoilers. */
  Scenario coded(Scenario conditions, Codes codes) {
    Scenario s = trusting(conditions, iranTrust, codes.iranTrust());
    s = trusting(s, usTrust, codes.usTrust());
    double stance = mean(base, usStance) + codes.hostility() - HOSTILITY;
    s = usStance.with(s, held(stance, 1 - FURTHEST_STANCE, FURTHEST_STANCE));
    WorldProfile world = s.world().at(codes.sanctions(), Math.min(MOST_BREACH, codes.breach()));
    s = s.with(Party.IRAN, together(s.iran(), codes.cohesion()));
    s = Records.replaced(s, "world", world);
    return Records.replaced(s, "spoilers", spoilers(s.spoilers(), codes.spoilers() / SPOILERS));
  }

  /** logit(mean) = logit(cast's mean) + logit(code) - logit(.15), the code held in .03 to .95. */
  private Scenario trusting(Scenario scenario, Path trust, double code) {
    double shift = logit(held(code, LEAST_TRUST, MOST_TRUST)) - logit(TRUST);
    double odds = FastMath.exp(logit(mean(base, trust)) + shift);
    return trust.with(scenario, odds / (1 + odds));
  }

  private static double mean(Scenario scenario, Path path) {
    return requireNonNull((Double) path.get(scenario));
  }

  static double logit(double share) {
    return FastMath.log(share / (1 - share));
  }

  private static double held(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  /**
   * Draws the factions of a side together or apart: the distance of each from the mean stance,
   * weighted by power, is multiplied by (1 - code) / (1 - .35).
   */
  private static SideProfile together(SideProfile side, double code) {
    double sum = 0;
    double power = 0;
    for (FactionProfile f : side.factions().values()) {
      sum += f.power() * f.stance();
      power += f.power();
    }
    double mean = sum / power;
    double spread = (1 - code) / (1 - COHESION);
    Map<String, FactionProfile> factions = new LinkedHashMap<>();
    side.factions()
        .forEach(
            (id, f) ->
                factions.put(
                    id,
                    Records.replaced(
                        f, "stance", held(mean + spread * (f.stance() - mean), 0, 1))));
    return Records.replaced(side, "factions", factions);
  }

  private static Map<String, SpoilerProfile> spoilers(
      Map<String, SpoilerProfile> spoilers, double times) {
    Map<String, SpoilerProfile> all = new LinkedHashMap<>();
    spoilers.forEach(
        (id, s) -> all.put(id, new SpoilerProfile(s.name(), s.hazard() * times, s.victim())));
    return all;
  }
}
