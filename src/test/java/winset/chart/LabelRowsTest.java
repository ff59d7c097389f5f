package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelRowsTest {

  private static final double EDGE = 800;
  private static final int ROWS = 20;

  @Test
  void labelsFarApartShareTheLowestRow() {
    assertThat(LabelRows.of(new double[] {100, 300}, new double[] {90, 90}, EDGE, 3))
        .containsExactly(new LabelRows.Place(0, false), new LabelRows.Place(0, false));
  }

  @Test
  void theEarlierOfTwoThatWouldOverlapStandsHigher() {
    assertThat(LabelRows.of(new double[] {100, 150}, new double[] {90, 90}, EDGE, 3))
        .containsExactly(new LabelRows.Place(1, false), new LabelRows.Place(0, false));
  }

  @Test
  void aLabelThatWouldPassTheEdgeRunsToTheLeft() {
    assertThat(LabelRows.of(new double[] {750}, new double[] {90}, EDGE, 3))
        .containsExactly(new LabelRows.Place(0, true));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noLabelCoversAnotherAndNoLineCrossesALabel(long seed) {
    Random random = new Random(seed);
    double[] lines = random.doubles(9, 0, EDGE).sorted().toArray();
    double[] widths = random.doubles(9, 40, 190).toArray();
    List<LabelRows.Place> places = LabelRows.of(lines, widths, EDGE, ROWS);
    for (int i = 0; i < lines.length; i++) {
      for (int j = 0; j < lines.length; j++) {
        if (i != j) {
          double[] one = text(lines[i], widths[i], places.get(i));
          double[] other = text(lines[j], widths[j], places.get(j));
          int row = places.get(i).row();
          assertThat(row == places.get(j).row() && one[0] < other[1] && other[0] < one[1])
              .as("%s over %s", Arrays.toString(one), Arrays.toString(other))
              .isFalse();
          assertThat(places.get(j).row() >= row && one[0] < lines[j] && lines[j] < one[1])
              .as("%s crossed at %s", Arrays.toString(one), lines[j])
              .isFalse();
        }
      }
    }
  }

  private static double[] text(double line, double width, LabelRows.Place place) {
    return place.leftward() ? new double[] {line - width, line} : new double[] {line, line + width};
  }
}
