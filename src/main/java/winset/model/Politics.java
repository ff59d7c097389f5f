package winset.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winset.scenario.Party;
import winset.scenario.Scenario;

/** What moves inside the sides from week to week: moods, misjudgement, memory, wrangling. */
final class Politics {

  private final Negotiation run;
  private final Scenario scenario;
  private final Map<Faction, RandomStream> moods = new LinkedHashMap<>();
  private final Map<Party, RandomStream> estimates = new EnumMap<>(Party.class);
  private final Map<Party, Influence> influence = new EnumMap<>(Party.class);
  private final double innovation;

  Politics(Negotiation run, Scenario scenario) {
    this.run = run;
    this.scenario = scenario;
    double phi = scenario.shocks().persistence();
    innovation = Math.sqrt(1 - phi * phi);
    for (Party party : Party.values()) {
      Side side = run.side(party);
      influence.put(party, Influence.of(side.members(), side.profile().influence()));
      estimates.put(party, run.stream("estimate." + party));
      for (Faction f : side.members()) {
        moods.put(f, run.stream("mood." + f.id()));
      }
    }
  }

  /** Moods and misjudgements start from the laws they later keep. */
  void begin() {
    moods.forEach((f, stream) -> f.feel(scenario.shocks().sd() * stream.normal()));
    estimates.forEach(
        (party, stream) ->
            run.side(party).misjudge(scenario.shocks().estimateSd() * stream.normal()));
  }

  /** A week of moods and misjudgements: equation (14). */
  void shock() {
    double phi = scenario.shocks().persistence();
    double sd = innovation * scenario.shocks().sd();
    double estimateSd = innovation * scenario.shocks().estimateSd();
    moods.forEach((f, stream) -> f.feel(phi * f.mood() + sd * stream.normal()));
    estimates.forEach(
        (party, stream) -> {
          Side side = run.side(party);
          side.misjudge(phi * side.misjudgement() + estimateSd * stream.normal());
        });
  }

  /** A week of domestic politics, before the week's conduct is judged. */
  void week() {
    double memory = scenario.trust().memory();
    for (Party party : Party.values()) {
      for (Faction f : run.side(party).members()) {
        f.forget(memory);
      }
      wrangle(run.side(party));
    }
    run.mediation().rest(memory);
    run.talks().week();
    run.channel().chooseSeats();
  }

  private void wrangle(Side side) {
    Faction[] factions = side.members();
    double pressure = run.calendar().pressure(side.party(), run.day());
    double attention = 1 - scenario.wrangling().deafness() * pressure;
    List<double[]> columns = new ArrayList<>();
    for (int c = 0; c < 4; c++) {
      columns.add(new double[factions.length]);
    }
    for (int i = 0; i < factions.length; i++) {
      Faction f = factions[i];
      columns.get(0)[i] = f.stance();
      columns.get(1)[i] = f.anchor();
      columns.get(2)[i] = f.profile().openness() * attention;
      columns.get(3)[i] = f.power();
    }
    Influence w = influence.get(side.party());
    if (w == null) {
      return;
    }
    double[] heard = w.heard(columns.get(0), columns.get(1), columns.get(2), columns.get(3));
    for (int i = 0; i < factions.length; i++) {
      factions[i].hold(heard[i]);
    }
  }
}
