package winset.analysis;

import java.util.stream.IntStream;
import winset.model.RandomStream;

/**
 * How boxes do on points that they were not found on: the cases are split into five parts, and in
 * each part that box is counted which the same search finds in the other four.
 *
 * @param points cases that are in the box of the other parts
 * @param yes what they have of yes, in units
 */
record CrossValidation(int points, long yes) {

  private static final int PARTS = 5;

  /** Cross-validation of the search for a box among some cases. */
  static CrossValidation of(Cases cases, int[] members, int seed, String what) {
    int[] dealt = members.clone();
    RandomStream random = new RandomStream(seed, "parts for " + what);
    for (int i = dealt.length - 1; i > 0; i--) {
      int j = (int) (random.uniform() * (i + 1));
      int kept = dealt[i];
      dealt[i] = dealt[j];
      dealt[j] = kept;
    }
    int points = 0;
    long yes = 0;
    for (int part = 0; part < PARTS; part++) {
      int mine = part;
      int[] others =
          IntStream.range(0, dealt.length)
              .filter(i -> i % PARTS != mine)
              .map(i -> dealt[i])
              .sorted()
              .toArray();
      int[] held =
          IntStream.range(0, dealt.length)
              .filter(i -> i % PARTS == mine)
              .map(i -> dealt[i])
              .toArray();
      int[] within = new BoxSearch(cases, others).found().box().of(held);
      points += within.length;
      yes += cases.yes(within);
    }
    return new CrossValidation(points, yes);
  }
}
