package winset.config;

import static org.assertj.core.api.Assertions.assertThat;
import static winset.config.Samples.refused;
import static winset.config.Samples.smallText;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import winset.scenario.Scenario;

class ReadingErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          quota: 0.6       | quota: 1.5      | line 8    iran.quota = 1.5  must be above 0.5 up to 1
          quota: 0.6       | quota: 0.5      | line 8    iran.quota = 0.5  must be above 0.5 up to 1
          quota: 0.6       | quota: .nan     | line 8    iran.quota = .nan  must be above 0.5 up to 1
          quota: 0.6       | quota: 1e999    | line 8    iran.quota = 1e999  must be above 0.5 up to 1
          quota: 0.6       | quota:          | line 8    iran.quota  is missing
          quota: 0.6       | quota: ~        | line 8    iran.quota  is missing
          quota: 0.6       | quota: []       | line 8    iran.quota  must be above 0.5 up to 1, not a list
          quota: 0.6       | quota: {a: 1}   | line 8    iran.quota  must be above 0.5 up to 1, not a block
          base_response: 5 | base_response: 1.5   | line 10    iran.base_response = 1.5  must be a whole number, 1 to 365
          base_response: 5 | base_response: 12:30 | line 10    iran.base_response = 12:30  must be a whole number, 1 to 365
          base_response: 5 | base_response: 99999999999999999999999 | line 10    iran.base_response = 99999999999999999999999  must be a whole number, 1 to 365
          veto: true       | veto: yes       | line 13    iran.factions.leader.veto = yes  must be true or false
          kind: indirect   | kind: indirct   | line 6    channel.kind = indirct  must be one of: chosen, direct, indirect
          kind: indirect   | knd: indirect   | line 6    channel.knd  unknown name; did you mean 'channel.kind'?
          kind: indirect   | wobble: 1       | line 6    channel.wobble  unknown name
          start: 2021-03-30 | start: 2021-02-30 | line 3    start = 2021-02-30  is not a day of the calendar
          start: 2021-03-30 | start: 30/3/2021  | line 3    start = 30/3/2021  must be a date such as 2021-06-18
          start: 2021-03-30 | start: 2023-03-30 | line 4    end = 2022-03-31  must come after the start, 2023-03-30
          mediators:       | mediators: {enabld: true} | line 35    cannot be read as YAML, here or just before: expected <block end>, but found '<block mapping start>' (while parsing a block mapping)
          eu_coord: {      | 2eu: {          | line 35    mediators.2eu  must be named by a letter, then letters, digits, _ or -
          eu_coord: {      | irgc: {         | line 35    mediators.irgc  has a name that another actor has too
          soft: {probability: 0.1 | soft: {probability: 0.2 | line 21    iran.elections.june_2021.options = 1.1  must have probabilities that add up to 1
          government: 1}   | governmnt: 1}   | line 17    iran.influence.government.governmnt  must name a faction of this side
          government: 1}   | government: -1} | line 17    iran.influence.government.government = -1  must be 0 to 1000
          {victim: iran}   | iran            | line 37    spoilers.israel = iran  must be a block of names and values, not a single value
          quota: 0.6       | 'quota: 0.6\n  trust: 0.3' | line 9    iran.trust  is given for each faction; --set sets the mean of a side
          title: Small     | 'title: Small\nus.sit: 0' | line 3    us.sit  unknown name; what belongs to a block stands indented below its name
          title: Small     | 'title: Small\ntitle: Other' | line 3    title  is given twice, first in line 2
          title: Small     | '? [a]\n: b\ntitle: Small'   | line 2    must hold names, each with its value
          """)
  void eachMistakeIsOneLine(String right, String wrong, String said) {
    assertThat(refused(changed(right, wrong))).containsExactly("  " + said);
  }

  @Test
  void whatIsMissingIsSaidAtItsBlock() {
    assertThat(refused(changed("  relief: 0.3\n", "")))
        .containsExactly("  line 7    iran.relief  is missing");
    assertThat(refused(changed("title: Small\n", ""))).containsExactly("  title  is missing");
  }

  @Test
  void allProblemsAreToldAtOnceWithTheirLines() {
    String text =
        smallText()
            .replace("quota: 0.6", "quota: 6")
            .replace("sit: 0.1", "sti: 0.1")
            .replace("salience: 0.8, stance: 0.8,", "salience: 8, stance: high,")
            .replace("title: Small", "")
            .replace("skill: 0.45", "skil: 0.45")
            .replace("2021-04-11", "2021-13-11");
    assertThat(refused(text))
        .containsExactly(
            "             title                             is missing",
            "  line 7     iran.sit                          is missing",
            "  line 8     iran.quota = 6                    must be above 0.5 up to 1",
            "  line 11    iran.sti                          unknown name; did you mean 'iran.sit'?",
            "  line 15    iran.factions.irgc.salience = 8   must be 0 to 1",
            "  line 15    iran.factions.irgc.stance = high  must be 0 to 1",
            "  line 35    mediators.eu_coord.skil           unknown name; did you mean 'mediators.eu_coord.skill'?",
            "  line 35    mediators.eu_coord.skill          is missing",
            "  line 39    events.natanz.date = 2021-13-11   is not a day of the calendar");
  }

  @Test
  void whatDoesNotFitTogetherIsToldAtOnceToo() {
    String text =
        smallText()
            .replace("end: 2022", "end: 2020")
            .replace("eu_coord:", "irgc:")
            .replace("israel:", "hawks:");
    assertThat(refused(text))
        .containsExactly(
            "  line 4     end = 2020-03-31  must come after the start, 2021-03-30",
            "  line 35    mediators.irgc    has a name that another actor has too",
            "  line 37    spoilers.hawks    has a name that another actor has too");
  }

  @Test
  void aMediatorThatIsNoBlockIsAnUnknownName() {
    assertThat(refused(changed("mediators:", "mediators:\n  enabld: false")))
        .containsExactly(
            "  line 35    mediators.enabld  unknown name; did you mean 'mediators.enabled'?");
  }

  @Test
  void valuesAreReadByTheirDeclaredTypeAndNotByTheirLooks() {
    String text =
        smallText()
            .replace("title: Small", "title: no")
            .replace("delay: 3", "delay: 007")
            .replace("\"The leader\"", "2021-06-18");
    Scenario scenario = Samples.parsed(text);
    assertThat(scenario.title()).isEqualTo("no");
    assertThat(Samples.value(scenario, "mediators.eu_coord.delay")).isEqualTo(7);
    assertThat(Samples.value(scenario, "iran.factions.leader.name")).isEqualTo("2021-06-18");
  }

  @Test
  void emptyBlocksAreEmptyAndSilentOnesTheirDefaults() {
    String text =
        smallText().replace("  kind: indirect\n", "").replace("track: gestures", "offers:");
    assertThat(Samples.parsed(text).channel().delay()).isEqualTo(4);
    assertThat(Samples.parsed(text).us().offers()).isEqualTo(Samples.small().us().offers());
  }

  @Test
  void aLongListIsCutShort() {
    String many = "x: 1\n".repeat(60);
    List<String> lines = refused(smallText() + many);
    assertThat(lines).hasSize(51).last().isEqualTo("  and 10 more");
  }

  private static String changed(String right, String wrong) {
    assertThat(smallText()).contains(right);
    int at = smallText().indexOf(right);
    return smallText().substring(0, at) + wrong + smallText().substring(at + right.length());
  }
}
