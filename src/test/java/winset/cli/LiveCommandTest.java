package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.cli.Done.winset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LiveCommandTest {

  private static final String SPRING = "configs/scenarios/spring-2021.yaml";

  @Test
  void whatCannotBeOpenedIsRefusedBeforeAnyWindow() {
    assertThat(winset("live").code()).isEqualTo(2);
    assertThat(winset("live").err()).contains("give a SCENARIO, or --from DIR and --run ID");
    assertThat(winset("live", SPRING, "--set", "us.quota=3").err()).contains("us.quota = 3");
    assertThat(winset("live", "--from", "nowhere", "--run", "1").err()).contains("no sweep.yaml");
    assertThat(winset("live", "--from", "nowhere", "--run", "1", "--seed", "2").err())
        .contains("no --seed, no --set");
  }

  @Test
  void withoutADisplayItSaysSoAndHowToReadTheRun() throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                "winset.cli.Main",
                "live",
                SPRING,
                "--seed",
                "7")
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(2);
    assertThat(said)
        .contains("there is no display", "'winset run " + SPRING + " --seed 7'")
        .doesNotContain("\tat ");
    assertThat(said.strip().lines()).hasSize(1);
  }
}
