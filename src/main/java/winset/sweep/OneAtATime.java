package winset.sweep;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The base point, then each factor through its levels with all others at base. A level that is the
 * base value itself is left out: it would be the base point again.
 *
 * @param base base value of each factor
 * @param baseLevels the level of each factor that is its base value; -1 where none is
 */
public record OneAtATime(List<Object> base, List<Integer> baseLevels) implements Design {

  /** Keeps copies. */
  public OneAtATime {
    base = List.copyOf(base);
    baseLevels = List.copyOf(baseLevels);
  }

  /** The design around base values, one for each factor. */
  public static OneAtATime around(List<Object> base, List<Factor> factors) {
    return new OneAtATime(
        base,
        IntStream.range(0, factors.size())
            .mapToObj(i -> factors.get(i).levels().level(base.get(i)))
            .toList());
  }

  @Override
  public String name() {
    return "one-at-a-time";
  }

  @Override
  public boolean fills() {
    return false;
  }

  @Override
  public long points(List<Factor> factors) {
    return 1 + IntStream.range(0, factors.size()).mapToLong(i -> steps(factors, i)).sum();
  }

  @Override
  public List<Object> values(List<Factor> factors, long point) {
    List<Object> values = new ArrayList<>(base);
    int varied = varied(factors, point);
    if (varied >= 0) {
      long before = 1 + IntStream.range(0, varied).mapToLong(i -> steps(factors, i)).sum();
      int level = (int) (point - before);
      int skipped = baseLevels.get(varied);
      boolean beyond = skipped >= 0 && level >= skipped;
      values.set(varied, factors.get(varied).levels().value(beyond ? level + 1 : level));
    }
    return values;
  }

  /** Which factor is not at base at a point; -1 at the base point. */
  public int varied(List<Factor> factors, long point) {
    long left = point;
    int varied = -1;
    while (left > 0) {
      varied++;
      left -= steps(factors, varied);
    }
    return varied;
  }

  private long steps(List<Factor> factors, int factor) {
    return (long) factors.get(factor).levels().size() - (baseLevels.get(factor) < 0 ? 0 : 1);
  }
}
