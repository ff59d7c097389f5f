package winset.model;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import winset.TestScenarios;
import winset.scenario.Scenario;

/**
 * Runs of a variant of the base case under the seeds 1 to n, made once for all tests that ask for
 * them. Two batches of one size are paired run by run.
 */
final class Batch {

  /** Size where something rare is counted. */
  static final int MANY = 4_000;

  /** Size where effects are large. */
  static final int SOME = 1_000;

  private static final Map<List<String>, Batch> MADE = new ConcurrentHashMap<>();

  private final List<Gist> runs;

  private Batch(int size, Scenario scenario) {
    Calendar calendar = new Calendar(scenario);
    runs =
        IntStream.rangeClosed(1, size)
            .parallel()
            .mapToObj(seed -> Gist.of(scenario, calendar, seed))
            .toList();
  }

  static Batch many(String... settings) {
    return of(MANY, settings);
  }

  /** The first 1,000 seeds. */
  static Batch some(String... settings) {
    return of(SOME, settings);
  }

  private static Batch of(int size, String... settings) {
    List<String> key = List.of(size + " runs", String.join(" ", settings));
    Batch made = MADE.get(key);
    if (made == null) {
      made = new Batch(size, TestScenarios.spring(settings));
      MADE.put(key, made);
    }
    return made;
  }

  int size() {
    return runs.size();
  }

  List<Gist> runs() {
    return runs;
  }

  int count(Predicate<Gist> which) {
    return (int) runs.stream().filter(which).count();
  }

  double share(Predicate<Gist> which) {
    return count(which) / (double) size();
  }

  /** A number of every run, in the order of seeds. */
  double[] each(ToDoubleFunction<Gist> number) {
    return runs.stream().mapToDouble(number).toArray();
  }

  double[] flags(Predicate<Gist> which) {
    return each(run -> which.test(run) ? 1 : 0);
  }

  double[] deals(int from, int to) {
    return flags(run -> run.deal(from, to));
  }

  double[] atRisk(int from, int to) {
    return each(run -> run.atRisk(from, to));
  }
}
