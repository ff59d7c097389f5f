package winset.sweep;

import java.util.ArrayList;
import java.util.List;

/** Points as listed in a table. */
public final class PointTable implements Design {

  private final List<int[]> columns;

  /**
   * A table by columns.
   *
   * @param columns for each factor the level it has at each point; all of the same length
   */
  public PointTable(List<int[]> columns) {
    this.columns = columns.stream().map(int[]::clone).toList();
  }

  @Override
  public String name() {
    return "table";
  }

  @Override
  public long points(List<Factor> factors) {
    return columns.get(0).length;
  }

  @Override
  public List<Object> values(List<Factor> factors, long point) {
    List<Object> values = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      values.add(factors.get(i).levels().value(columns.get(i)[(int) point]));
    }
    return values;
  }
}
