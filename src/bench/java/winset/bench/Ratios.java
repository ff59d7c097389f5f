package winset.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** What the rates of all rounds come to, against what is wanted. */
final class Ratios {

  /** Ends the name of a rate by processor time; others are by the clock. */
  static final String BY_PROCESSOR = " by processor time";

  private final List<Map<String, Double>> rounds;
  private final List<Finding> findings = new ArrayList<>();

  private Ratios(List<Map<String, Double>> rounds) {
    this.rounds = rounds;
  }

  static List<Finding> of(List<Map<String, Double>> rounds) {
    Ratios ratios = new Ratios(rounds);
    ratios.effort("spring-2021: whole path / model alone", "springSweep", "springModel", 0.85);
    ratios.effort(
        "spring-2021: model on MASON / on plain arrays", "springModel", "springIdeal", 0.6);
    ratios.effort("trivial: whole path / bare MASON", "trivialSweep", "trivialMason", 0.4);
    ratios.clock(
        "spring-2021: --threads 2 / --threads 1", "springTwoThreads", "springOneThread", 1.85);
    ratios.clock(
        "spring-2021: --threads 2 / all on one thread",
        "springTwoThreads",
        "springSweep",
        Double.NaN);
    ratios.rate("spring-2021: whole path, one thread", "springSweep" + BY_PROCESSOR, 5_000);
    ratios.rate("trivial: whole path, one thread", "trivialSweep" + BY_PROCESSOR, 45_000);
    rounds.get(0).keySet().forEach(name -> ratios.rate("rate of " + name, name, Double.NaN));
    return ratios.findings;
  }

  /** By processor time: what one thread can do. */
  private void effort(String what, String name, String against, double wanted) {
    clock(what, name + BY_PROCESSOR, against + BY_PROCESSOR, wanted);
  }

  private void clock(String what, String name, String against, double wanted) {
    add(what, "", wanted, rates -> rate(rates, name) / rate(rates, against));
  }

  private void rate(String what, String name, double wanted) {
    add(what, "1/s", wanted, rates -> rate(rates, name));
  }

  private void add(
      String what, String unit, double wanted, ToDoubleFunction<Map<String, Double>> of) {
    double[] values = rounds.stream().mapToDouble(of).sorted().toArray();
    int last = values.length - 1;
    findings.add(
        new Finding(what, unit, values[values.length / 2], values[0], values[last], wanted, true));
  }

  private static double rate(Map<String, Double> rates, String name) {
    Double rate = rates.get(name);
    if (rate == null) {
      throw new IllegalStateException(name + " was not measured");
    }
    return rate;
  }
}
