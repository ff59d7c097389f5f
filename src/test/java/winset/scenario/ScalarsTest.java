package winset.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScalarsTest {

  /** Shortest digits that read back, as Python's repr has them but for the least number of all. */
  @ParameterizedTest
  @CsvSource({
    "0.002, 0.002",
    "2e23, 2.0E23",
    "4.9e-324, 4.9E-324",
    "2e-44, 2.0E-44",
    "1e21, 1.0E21",
    "1e15, 1.0E15",
    "9007199254740993, 9.007199254740992E15",
    "1.7976931348623157e308, 1.7976931348623157E308",
    "0.30000000000000004, 0.30000000000000004",
    "123456789, 123456789",
    "-0.5, -0.5",
    "-0.0, 0"
  })
  void numbersArePrintedTheSameByEveryJdk(double number, String text) {
    assertThat(Scalars.text(number)).isEqualTo(text);
  }
}
