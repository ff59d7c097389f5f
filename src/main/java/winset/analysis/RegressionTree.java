package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.results.Table;
import winset.sweep.Plan;

/**
 * A shallow tree of how often runs say yes (CART, Breiman et al. 1984): points are divided at the
 * value of a factor that tells their shares apart best, and the parts again, up to three times. A
 * second view beside the boxes of {@link Discovery}: it covers the whole space.
 *
 * @param measure what is yes or no
 * @param nodes the parts, each after the one that it is part of; the first is the whole
 */
public record RegressionTree(String measure, List<Node> nodes) implements Finding {

  private static final List<String> HEADER =
      List.of(
          "measure", "node", "parent", "factor", "bound", "limit", "points", "share", "low",
          "high");

  /** Keeps a copy. */
  public RegressionTree {
    nodes = List.copyOf(nodes);
  }

  /**
   * A part of the points.
   *
   * @param number counted from 0
   * @param parent number of what it is part of; -1 of the whole
   * @param depth how often was divided
   * @param condition what makes the part; null of the whole
   * @param points how many
   * @param share mean share of runs that are yes, each point counting alike
   */
  public record Node(
      int number,
      int parent,
      int depth,
      @Nullable Condition condition,
      int points,
      Estimate share) {

    /** "us.trust above 0.38: 61 % (57 to 65) at 1203 points". */
    String line() {
      return "  ".repeat(depth)
          + (condition == null ? "everywhere" : condition.words())
          + ": "
          + Words.share(share)
          + " at "
          + points
          + (points == 1 ? " point" : " points");
    }
  }

  /**
   * What a part of the points has in common.
   *
   * @param factor the factor
   * @param bound {@code at-most} and {@code above} of values with an order, {@code one-of} of names
   * @param limit the value, or the names with "or" between them
   */
  public record Condition(String factor, String bound, String limit) {

    private String words() {
      return factor + " " + (bound.equals("one-of") ? "is" : bound.replace('-', ' ')) + " " + limit;
    }
  }

  /**
   * Grows a tree.
   *
   * @return nothing if the response is not yes or no, if no factor varies, or if the points of the
   *     design do not fill the space
   */
  static Optional<RegressionTree> of(Plan plan, Response response) {
    if (!plan.design().fills() || !response.share()) {
      return Optional.empty();
    }
    Cases cases = Cases.of(plan, response);
    return cases.axes().isEmpty() || cases.size() == 0
        ? Optional.empty()
        : Optional.of(new RegressionTree(response.name(), TreeGrowth.of(cases)));
  }

  @Override
  public List<String> sentences() {
    return nodes.size() == 1
        ? List.of(
            "%s: no single bound of a factor tells the %s points apart for certain."
                .formatted(measure, nodes.get(0).points()))
        : List.of();
  }

  @Override
  public List<String> outline() {
    return nodes.size() == 1
        ? List.of()
        : Stream.concat(
                Stream.of("Share of runs, " + measure + ":"), nodes.stream().map(Node::line))
            .toList();
  }

  @Override
  public Map<String, Numbers> tables() {
    return Map.of("tree.csv", new Numbers(HEADER, this::rows));
  }

  private void rows(Table table) throws IOException {
    for (Node node : nodes) {
      List<@Nullable Object> cells = new ArrayList<>();
      cells.add(measure);
      cells.add(node.number());
      cells.add(node.parent() < 0 ? null : node.parent());
      Condition condition = node.condition();
      cells.add(condition == null ? null : condition.factor());
      cells.add(condition == null ? null : condition.bound());
      cells.add(condition == null ? null : condition.limit());
      cells.add(node.points());
      cells.add(node.share().mean());
      cells.add(node.share().interval().low());
      cells.add(node.share().interval().high());
      table.row(cells.toArray());
    }
  }
}
