package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import winset.scenario.ChannelKind;
import winset.scenario.Paths;
import winset.scenario.Scenario;

class SettingsTest {

  @Test
  void valuesAreSetInOrder() throws Problems {
    Scenario set =
        Settings.apply(
            Samples.small(),
            List.of("channel.kind=direct", "seed = 3", "seed=4", "title=a = b", "us.quota=0.51"));
    assertThat(set.channel().kind()).isEqualTo(ChannelKind.DIRECT);
    assertThat(set.seed()).isEqualTo(4);
    assertThat(set.title()).isEqualTo("a = b");
    assertThat(set.us().quota()).isEqualTo(0.51);
  }

  @Test
  void allProblemsAreToldAtOnce() {
    assertThat(
            refused(
                "iran.trsut=0.3",
                "iran.trust=1",
                "iran.election.credit=9",
                "channel.kind=indirct",
                "channel=direct",
                "seed",
                "wobble=1",
                "seed=1.5"))
        .isEqualTo(
            """
            small.yaml: 8 problems, nothing was run
              --set    iran.trsut                unknown name; did you mean 'iran.trust'?
              --set    iran.trust = 1            must be 0 to 1, both excluded
              --set    iran.election.credit = 9  must be 0 to 5
              --set    channel.kind = indirct    must be one of: chosen, direct, indirect
              --set    channel                   is a block; name a value in it, such as 'channel.kind'
              --set    seed                      must be path=value
              --set    wobble                    unknown name
              --set    seed = 1.5                must be a whole number, 0 to 2147483647""");
  }

  @Test
  void whatAnotherValueMakesWrongIsSaidOfThatValue() {
    assertThat(refused("start=2023-01-01"))
        .endsWith("  --set    end = 2022-03-31  must come after the start, 2023-01-01");
  }

  private static String refused(String... assignments) {
    try {
      Settings.apply(Samples.small(), List.of(assignments));
    } catch (Problems e) {
      return Report.of("small.yaml", e.all());
    }
    throw new AssertionError("set without a problem");
  }

  @Test
  void everyPathTakesOrRefusesEveryValue() {
    Scenario full = Samples.full();
    String values =
        "NaN 1e999 -0 0 1 0777 0.5 1e-300 -1 2147483648 no none true 2021-02-30 0001-01-01 !";
    for (String path : Paths.names(full)) {
      for (String value : values.split(" ", -1)) {
        String assignment = path + "=" + value;
        try {
          assertThat(Settings.apply(full, List.of(assignment))).isNotNull();
        } catch (Problems e) {
          assertThat(e.all()).as(assignment).allMatch(p -> p.line() == Problem.OPTION);
        } catch (RuntimeException e) {
          throw new AssertionError(assignment, e);
        }
      }
    }
  }
}
