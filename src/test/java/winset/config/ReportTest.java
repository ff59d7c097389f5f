package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTest {

  @Test
  void columnsAreAligned() {
    List<Problem> problems =
        List.of(
            new Problem(4, "iran.trust", "1.5", "must be 0 to 1"),
            new Problem(7, "iran.trsut", "", "unknown name; did you mean 'iran.trust'?"),
            new Problem(19, "channel.kind", "indirct", "must be one of: chosen, direct, indirect"));
    assertThat(Report.of("configs/sweeps/channel.yaml", problems))
        .isEqualTo(
            """
            configs/sweeps/channel.yaml: 3 problems, nothing was run
              line 4     iran.trust = 1.5        must be 0 to 1
              line 7     iran.trsut              unknown name; did you mean 'iran.trust'?
              line 19    channel.kind = indirct  must be one of: chosen, direct, indirect""");
  }

  @Test
  void withoutLinesThereIsNoColumnForThem() {
    assertThat(Report.of("x.yaml", List.of(new Problem(Problem.FILE, "", "", "is empty"))))
        .isEqualTo("x.yaml: 1 problem, nothing was run\n  is empty");
  }
}
