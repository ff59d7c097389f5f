package winset.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.moeaframework.analysis.parameter.Parameter;
import org.moeaframework.analysis.parameter.ParameterSet;
import org.moeaframework.analysis.sensitivity.SobolSensitivityAnalysis;
import org.moeaframework.analysis.sensitivity.SobolSensitivityAnalysis.SobolSensitivityResult;
import winset.sweep.Plan;
import winset.sweep.Saltelli;

/** Sobol indices beside those that the MOEA Framework makes of the same responses. */
class SecondOpinionTest {

  private static final int ROWS = 1024;
  private static final int FACTORS = 3;

  /** Other estimators, of the same sample: that of first orders differs by some hundredths. */
  private static final double CLOSE = 0.03;

  private final Plan plan =
      Designed.plan(new Saltelli(ROWS, FACTORS), Designed.factors(FACTORS), 1);
  private final Response response = Designed.response(plan, 1, (place, r, own) -> ishigami(place));

  /** Ishigami and Homma (1990), a = 7, b = 0.1, places 0 to 1 being -pi to pi. */
  private static double ishigami(double[] place) {
    double x = Math.PI * (2 * place[0] - 1);
    double y = Math.PI * (2 * place[1] - 1);
    double z = Math.PI * (2 * place[2] - 1);
    return Math.sin(x) * (1 + 0.1 * z * z * z * z) + 7 * Math.sin(y) * Math.sin(y);
  }

  private static SobolSensitivityResult theirs(double[] responses) {
    ParameterSet names =
        new ParameterSet(
            Stream.of("0", "1", "2")
                .map(name -> Parameter.named(name).asDouble().sampledBetween(0, 1))
                .toArray(Parameter[]::new));
    return new SobolSensitivityAnalysis(names, ROWS).evaluate(responses);
  }

  /** Their rows are A, A with each factor of B, B with each of A, B. */
  private double[] inTheirOrder(boolean swapped) {
    return IntStream.range(0, ROWS)
        .mapToObj(row -> row(row, swapped))
        .flatMapToDouble(points -> points.mapToDouble(point -> response.mean((int) point)))
        .toArray();
  }

  private static LongStream row(int row, boolean swapped) {
    return LongStream.concat(
        LongStream.of(Saltelli.a(FACTORS, row)),
        LongStream.concat(
            mixed(row, !swapped),
            LongStream.concat(mixed(row, swapped), LongStream.of(Saltelli.b(FACTORS, row)))));
  }

  private static LongStream mixed(int row, boolean mostlyA) {
    return IntStream.range(0, FACTORS)
        .mapToLong(i -> mostlyA ? Saltelli.ab(FACTORS, row, i) : Saltelli.ba(FACTORS, row, i));
  }

  @Test
  void theyAgreeOnFirstAndTotalOrders() {
    SobolIndices ours = SobolIndices.of(plan, response).orElseThrow();
    SobolSensitivityResult theirs = theirs(inTheirOrder(false));
    for (int i = 0; i < FACTORS; i++) {
      String name = Integer.toString(i);
      assertThat(ours.first().get(i).share().mean())
          .isCloseTo(theirs.getFirstOrder(name).getSensitivity(), within(CLOSE));
      assertThat(ours.total().get(i).share().mean())
          .isCloseTo(theirs.getTotalOrder(name).getSensitivity(), within(CLOSE));
    }
  }

  @Test
  void ofAnotherOrderOfPointsTheyMakeSomethingElse() {
    SobolIndices ours = SobolIndices.of(plan, response).orElseThrow();
    double swapped = theirs(inTheirOrder(true)).getTotalOrder("2").getSensitivity();
    assertThat(Math.abs(ours.total().get(2).share().mean() - swapped)).isGreaterThan(0.5);
  }
}
