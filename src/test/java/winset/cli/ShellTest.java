package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellTest {

  @ParameterizedTest
  @CsvSource({
    "target/winset.jar sweep mine.yaml, java -jar target/winset.jar",
    "my files/winset.jar check mine.jar.yaml, java -jar 'my files/winset.jar'",
    "org.apache.spark.deploy.SparkSubmit --master local[2] --class winset.cli.Main /opt/winset.jar sweep x.yaml, java -jar /opt/winset.jar",
    "winset.cli.Main sweep mine.yaml, winset",
    "'', winset"
  })
  void commandsAreToldAsTheyCanBePasted(String started, String told) {
    assertThat(Shell.command(Shell.launcher(started))).isEqualTo(told);
  }
}
