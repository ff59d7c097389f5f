package winset.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the page on history says of the patterns under the calibrated values: the numbers are those
 * that 4,000 runs give, whether the patterns hold or not.
 */
class CalibratedPatternsTest {

  /** The medians of {@code configs/history/posterior.csv}, as the shipped scenario has them. */
  private static final String[] VALUES = {
    "utility.loss=1.38",
    "utility.ideology=0.498",
    "trust.negativity=3.87",
    "spoiling.hazard=0.699",
    "iran.relief=0.261",
    "us.relief=0.284",
    "mediators.skill=1.03"
  };

  private static Batch calibrated(String... more) {
    return Batch.many(
        Stream.concat(Arrays.stream(VALUES), Arrays.stream(more)).toArray(String[]::new));
  }

  private static String text(double share) {
    return String.format(Locale.ROOT, "%.3f", share).substring(1);
  }

  private static String mean(double[] numbers) {
    return text(DoubleStream.of(numbers).filter(n -> !Double.isNaN(n)).average().orElseThrow());
  }

  private static String row(String pattern) throws IOException {
    return Files.readAllLines(Path.of("src/site/markdown/history.md")).stream()
        .filter(line -> line.startsWith(pattern))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void dealsAreAsThePageSays() throws IOException {
    Batch runs = calibrated();
    assertThat(row("| P1 |")).contains("| " + text(runs.share(Gist::dealBeforeVote)) + " (");
    String rates =
        DoubleStream.of(.24, .30, .38, .50, .65)
            .mapToObj(trust -> text(calibrated("iran.trust=" + trust).share(Gist::deal)))
            .collect(Collectors.joining(" "));
    assertThat(row("| P7 |")).contains("| " + rates + " |");
    assertThat(row("**The prediction:**"))
        .contains("no deal within the year, " + text(runs.share(Gist::deal)) + " (")
        .contains("collapse of the talks in " + text(runs.share(this::collapsed)) + " (");
  }

  private boolean collapsed(Gist run) {
    return run.outcome() == Outcome.COLLAPSE;
  }

  @Test
  void trustAndWranglingAreAsThePageSays() throws IOException {
    Batch gestures = calibrated("iran.track=gestures");
    Batch roadmap = calibrated("us.track=roadmap");
    assertThat(row("| P5 |"))
        .contains(
            "| "
                + mean(gestures.each(Gist::trust))
                + " against "
                + mean(roadmap.each(Gist::trust)));
    Batch runs = calibrated();
    assertThat(row("| P8 |"))
        .contains(
            "| "
                + mean(runs.each(Gist::wranglingBefore))
                + " against "
                + mean(runs.each(Gist::wranglingAfter)));
  }
}
