package winset.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import winset.scenario.Component;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Quantity;
import winset.scenario.Scalars;
import winset.scenario.Scenario;

/** The schema of scenarios and the reader of scenarios refuse the same. */
class ScenarioSchemaTest {

  private static final Scenario FULL = Samples.full();
  private static final List<String> LINES = ScenarioText.of(FULL).lines().toList();

  /** A line of a scenario that says everything, and the path whose value it holds. */
  record Line(int number, Path path) {

    String with(String value) {
      List<String> lines = new ArrayList<>(LINES);
      String line = LINES.get(number);
      lines.set(number, line.substring(0, line.indexOf(": ") + 2) + value);
      return String.join("\n", lines) + "\n";
    }

    @Override
    public String toString() {
      return path.name();
    }
  }

  /** The text of a scenario has a line for each value, in the order of the paths. */
  static List<Line> lines() {
    List<Path> paths =
        Paths.all(FULL).stream().filter(p -> !p.mean() && p.get(FULL) != null).toList();
    List<Integer> numbers =
        IntStream.range(0, LINES.size())
            .filter(i -> LINES.get(i).matches(" *\\w+: [^{]+"))
            .boxed()
            .toList();
    assertThat(numbers).hasSameSizeAs(paths);
    return IntStream.range(0, paths.size())
        .mapToObj(i -> new Line(numbers.get(i), paths.get(i)))
        .toList();
  }

  @Test
  void everyComponentOfEveryRecordIsTried() {
    Set<String> tried =
        lines().stream()
            .map(l -> l.path().component().field().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> all =
        PathForm.all().stream()
            .map(form -> form.component().field().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    all.add(Component.of(Scenario.class, "seed").orElseThrow().field().toString());
    assertThat(tried).isEqualTo(all);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void readerAndSchemaDrawEachLimitAtTheSameValue(Line line) throws Exception {
    Component component = line.path().component();
    String here = LINES.get(line.number());
    assertThat(here.strip()).startsWith(line.path().place().get(line.path().place().size() - 1));
    for (String value : inside(component)) {
      assertThat(isRefusedByReader(line, value)).as("reader, %s", value).isFalse();
      assertThat(Editor.complaints(Schema.SCENARIO, line.with(value))).as(value).isEmpty();
    }
    for (String value : outside(component)) {
      assertThat(isRefusedByReader(line, value)).as("reader, %s", value).isTrue();
      assertThat(Editor.complaints(Schema.SCENARIO, line.with(value))).as(value).isNotEmpty();
    }
  }

  /** True if the value by itself is refused; that it does not go with others is not meant. */
  private static boolean isRefusedByReader(Line line, String value) {
    String must = line.path().component().must();
    Set<String> about = Set.of(must, "is not a day of the calendar", must + ", not a list");
    try {
      ScenarioFile.parse(line.with(value));
      return false;
    } catch (Problems e) {
      return e.all().stream()
          .anyMatch(p -> p.line() == line.number() + 1 && about.contains(p.must()));
    }
  }

  private static List<String> inside(Component component) {
    Class<?> type = component.type();
    Quantity q = component.quantity();
    if (type.isEnum()) {
      return component.choices();
    }
    if (type == LocalDate.class) {
      return List.of("2021-06-18", "2024-02-29", "\"2021-06-18\"");
    }
    if (type == boolean.class) {
      return List.of("true", "false");
    }
    if (type == String.class) {
      return List.of("a text", "\"2021\"", "2021", "1.5", "true", "2021-06-18");
    }
    List<String> ends = new ArrayList<>(List.of(Scalars.text(q.max())));
    if (isWhole(type)) {
      ends.add(Scalars.text(q.min()));
    } else {
      ends.add(Scalars.text(q.aboveMin() ? Math.nextUp(q.min()) : q.min()));
      ends.add(Scalars.text(Math.nextDown(q.max())));
    }
    return ends;
  }

  private static List<String> outside(Component component) {
    Class<?> type = component.type();
    Quantity q = component.quantity();
    if (type.isEnum()) {
      Stream<String> never = Stream.of(q.except());
      return Stream.concat(never, Stream.of("sideways", "1", component.choices().get(0) + "s"))
          .toList();
    }
    if (type == LocalDate.class) {
      return List.of(
          "2021-02-29", "2021-04-31", "2021-13-01", "2021-6-18", "18.6.2021", "soon", "[]");
    }
    if (type == boolean.class) {
      return List.of("yes", "1", "\"on\"", "[]");
    }
    if (type == String.class) {
      return List.of("[a, text]");
    }
    List<String> beyond = new ArrayList<>(List.of("some", "[1]", ".nan", ".inf"));
    if (isWhole(type)) {
      beyond.addAll(List.of("1.5", Scalars.text(q.min() - 1), Scalars.text(q.max() + 1)));
    } else {
      beyond.add(Scalars.text(q.aboveMin() ? q.min() : Math.nextDown(q.min())));
      beyond.add(Scalars.text(Math.nextUp(q.max())));
    }
    return beyond;
  }

  private static boolean isWhole(Class<?> type) {
    return type == int.class || type == Integer.class;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          title: Small            | titel: Small            | titel
          title: Small            | about: Small            | title
          start: 2021-03-30       | starts: 2021-03-30      | starts
          kind: indirect          | knid: indirect          | knid
          iran:                   | iraq:                   | iraq
          quota: 0.6              | trust: 0.6              | trust
          relief: 0.3             | channel.noise: 0.3      | channel.noise
          power: 0.3              | force: 0.3              | force
          credit: 1}              | credits: 1}             | credits
          leader: {               | 1st: {                  | 1st
          leader: 2,              | '\"the leader\": 2,'    | the leader
          june_2021:              | 18_june:                | 18_june
          date: 2021-06-18        | day: 2021-06-18         | date
          probability: 0.9        | chance: 0.9             | probability
          camp: hardline          | camp: none              | camp
          eu_coord: {             | the eu: {               | the eu
          eu_coord: {             | skills: 2\\n  eu_coord: { | skills
          skill: 0.45             | skil: 0.45              | skil
          israel: {victim: iran}  | israel: {hazard: 0.1}   | victim
          israel: {victim: iran}  | israel: {victim: none}  | victim
          israel: {victim: iran}  | israel: iran            | israel
          israel: {victim: iran}  | israel:                 | israel
          actor: israel           | author: israel          | author
          """)
  void aWrongFileIsRefusedByBoth(String right, String wrong, String where) throws Exception {
    String text = Samples.smallText();
    assertThat(text).contains(right);
    String changed = text.replace(right, wrong.replace("\\n", "\n"));
    assertThat(Samples.refused(changed)).anyMatch(l -> l.contains(where));
    assertThat(Editor.complaints(Schema.SCENARIO, changed)).anyMatch(l -> l.contains(where));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          channel:\\n  kind: indirect       | channel:
          spoilers:\\n  israel: {victim: iran} | spoilers:
          spoilers:\\n  israel: {victim: iran} | spoilers: {}
          mediators:\\n  eu_coord:           | mediators:\\n  enabled: false\\n  eu_coord:
          """)
  void whatMayBeLeftOutMayStandEmpty(String full, String empty) throws Exception {
    String text =
        Samples.smallText().replace(full.replace("\\n", "\n"), empty.replace("\\n", "\n"));
    assertThat(text).isNotEqualTo(Samples.smallText());
    assertThat(Samples.parsed(text)).isNotNull();
    assertThat(Editor.complaints(Schema.SCENARIO, text)).isEmpty();
  }

  @Test
  void whatAScenarioIsWrittenAsHoldsToTheSchema() throws Exception {
    assertThat(Editor.complaints(Schema.SCENARIO, ScenarioText.of(FULL))).isEmpty();
    assertThat(Editor.complaints(Schema.SCENARIO, Samples.smallText())).isEmpty();
  }

  @Test
  void descriptionsSayMeaningUnitLimitsRangeSymbolAndDefault() {
    assertThat(Schema.SCENARIO.text())
        .contains(
            "\"days a mediated message takes [days], a whole number, 0 to 365, explored 0 to 28;"
                + " symbol D; default 4\"");
  }
}
