package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContourTest {

  private static List<List<Double>> ends(double[][] values) {
    return Contour.of(values, 0.5).stream().map(ContourTest::ends).toList();
  }

  private static List<Double> ends(Line2D piece) {
    return List.of(piece.getX1(), piece.getY1(), piece.getX2(), piece.getY2());
  }

  /** From 0 to 1 across: .5 lies half way, all the way up. */
  @Test
  void aSlopeIsCrossedWhereItIsHalfWay() {
    assertThat(ends(new double[][] {{0, 0, 0}, {1, 1, 1}}))
        .containsExactly(List.of(0.5, 0.0, 0.5, 1.0), List.of(0.5, 1.0, 0.5, 2.0));
  }

  /** From .25 to 1.25 across, .25 of the way. */
  @Test
  void theLineIsNearerToWhatIsNearer() {
    assertThat(ends(new double[][] {{0.25, 0.25}, {1.25, 1.25}}))
        .containsExactly(List.of(0.25, 0.0, 0.25, 1.0));
  }

  /** 1 at two opposite corners, 0 in the middle: each corner is cut off by itself. */
  @Test
  void aSaddleHangsTogetherAsItsMiddleDoes() {
    assertThat(ends(new double[][] {{1, -1}, {-1, 1}}))
        .containsExactlyInAnyOrder(List.of(0.25, 0.0, 0.0, 0.25), List.of(0.75, 1.0, 1.0, 0.75));
  }

  @Test
  void whatLiesOnOneSideOrIsUnknownHasNone() {
    assertThat(ends(new double[][] {{0, 0.1}, {0.2, 0.4}})).isEmpty();
    assertThat(ends(new double[][] {{0, 1}, {Double.NaN, 1}})).isEmpty();
  }
}
