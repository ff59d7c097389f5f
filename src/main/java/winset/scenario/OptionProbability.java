package winset.scenario;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The chance of one result of a vote. Setting it scales those of the other results so that all
 * still add up to 1; where the others had none they share the rest evenly.
 *
 * @param leaf the probability at its place
 */
record OptionProbability(Path.Leaf leaf) implements Path {

  @Override
  public String name() {
    return leaf.name();
  }

  @Override
  public Component component() {
    return leaf.component();
  }

  @Override
  public List<String> place() {
    return leaf.place();
  }

  @Override
  public Double get(Scenario scenario) {
    return (Double) requireNonNull(leaf.get(scenario));
  }

  @Override
  public Scenario with(Scenario scenario, Object value) {
    double chance = ((Number) value).doubleValue();
    if (!component().allows(chance)) {
      throw new InvalidScenarioException(name(), Scalars.text(value), component().must());
    }
    List<String> steps = leaf.steps();
    Party party = steps.get(0).equals("iran") ? Party.IRAN : Party.US;
    SideProfile side = scenario.side(party);
    Vote vote = requireNonNull(side.elections().get(steps.get(2)));
    Vote changed =
        (Vote) Records.with(vote, "options", rescaled(vote.options(), steps.get(4), chance));
    Map<String, Vote> votes = Ordered.with(side.elections(), steps.get(2), changed);
    return scenario.with(party, (SideProfile) Records.with(side, "elections", votes));
  }

  private Map<String, Option> rescaled(Map<String, Option> options, String id, double chance) {
    double others = 1 - requireNonNull(options.get(id)).probability();
    if (options.size() == 1 && chance != 1) {
      throw new InvalidScenarioException(
          name(), Scalars.text(chance), "must be 1: the vote has no other result");
    }
    Map<String, Option> scaled = new LinkedHashMap<>();
    options.forEach(
        (other, option) -> {
          double p =
              others > 0
                  ? Math.min(1, option.probability() * ((1 - chance) / others))
                  : (1 - chance) / (options.size() - 1);
          scaled.put(
              other, (Option) Records.with(option, "probability", other.equals(id) ? chance : p));
        });
    return scaled;
  }
}
