package winset.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.config.Problem;
import winset.config.Problems;
import winset.config.Report;
import winset.model.Outcome;

class EpisodeTableTest {

  private static String told(String text) {
    List<Problem> problems = assertThrows(Problems.class, () -> EpisodeTable.parse(text)).all();
    return Report.of("mine.csv", problems);
  }

  @Test
  void theShippedTableHasNineteenEpisodesInSevenChains() {
    EpisodeTable shipped = EpisodeTable.shipped();
    assertThat(shipped.episodes()).hasSize(19);
    assertThat(shipped.chains())
        .containsExactly("biden", "eu3", "jcpoa", "p5_obama1", "trr", "trump1", "trump2");
    assertThat(shipped.episodes().stream().map(Episode::outcome))
        .filteredOn(outcome -> outcome == Outcome.INTERIM)
        .hasSize(3);
    assertThat(Group.FAIR.of(shipped.episodes())).hasSize(17);
    assertThat(shipped.episodes().stream().filter(Episode::usAbsent)).hasSize(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ,mixed,    | ,sidewise, | line 9    jpoa_2013.channel = sidewise  must be one of: direct, indirect, mixed, secret
          2013-11-24,interim_deal | 2013-06-24,interim_deal | line 9    jpoa_2013.window_end = 2013-06-24  must not come before window_start, 2013-08-04
          2013-08-04, | 2013-08-40, | line 9    jpoa_2013.window_start = 2013-08-40  is not a day of the calendar
          2013-08-04, | 4 August, | line 9    jpoa_2013.window_start = 4 August  must be a date such as 2021-06-18
          2013-11-24,interim_deal | 2013-11-24,victory | line 9    jpoa_2013.outcome_class = victory  must be one of: full_deal, interim_deal, collapse, no_talks, talks_no_deal
          jpoa_2013, | almaty_2013, | line 9    id = almaty_2013  is there twice, first in line 7
          ,moderate,0.7,2017 | ,moderate,1.7,2017 | line 9    jpoa_2013.iran_cohesion = 1.7  must be 0 to 1
          """)
  void aMistakeIsToldByItsLine(String right, String wrong, String message) {
    String[] lines = EpisodeTable.shippedText().split("\n", -1);
    assertThat(lines[8]).contains(right);
    lines[8] = lines[8].replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    assertThat(told(String.join("\n", lines))).contains("mine.csv: 1 problem").contains(message);
  }

  @Test
  void everyMissingColumnIsToldAtOnce() {
    String text =
        EpisodeTable.shippedText()
            .replaceFirst(",channel,", ",chanel,")
            .replaceFirst(",us_party,", ",party,");
    assertThat(told(text))
        .contains("mine.csv: 2 problems, nothing was run")
        .contains("line 1    column channel   is missing")
        .contains("line 1    column us_party  is missing");
  }

  @Test
  void aTableOfNothingIsRefused() {
    assertThat(told("")).contains("must have a header and at least one episode");
    String header = EpisodeTable.shippedText().lines().findFirst().orElseThrow();
    assertThat(told(header + "\n")).contains("must have a header and at least one episode");
    assertThat(told(header + "\na,b\n")).contains("line 2").contains("as many cells as the header");
  }

  /** A cell may hold a line end: what is told is the line on which its row begins. */
  @Test
  void linesAreCountedAsAnEditorCountsThem() {
    String text =
        EpisodeTable.shippedText()
            .replaceFirst("The Paris agreement breaks down", "\"The Paris\nagreement\"")
            .replaceFirst(
                "trr_swap_2009,(.*?),trr,,2009-10-01", "trr_swap_2009,$1,trr,,2009-10-99");
    assertThat(told(text)).contains("line 5    trr_swap_2009.window_start = 2009-10-99");
  }

  @Test
  void whoCameBeforeNeedNotBeInTheTable() throws Problems {
    String text = EpisodeTable.shippedText().replace(",eu_offer_2021,2021", ",somebody_else,2021");
    assertThat(EpisodeTable.parse(text).episodes()).hasSize(19);
  }

  @Test
  void windowsLineEndsAndAByteOrderMarkChangeNothing(@TempDir Path folder) throws Exception {
    String text = "\uFEFF" + EpisodeTable.shippedText().replace("\n", "\r\n");
    Path file = Files.writeString(folder.resolve("windows.csv"), text);
    assertThat(EpisodeTable.read(file)).isEqualTo(EpisodeTable.shipped());
  }
}
