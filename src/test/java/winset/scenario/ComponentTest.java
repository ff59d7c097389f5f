package winset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of the components of a record of the test's own, one of each kind. */
class ComponentTest {

  private record Kinds(
      @Quantity(value = "both", min = 0, max = 2.5) double between,
      @Quantity(value = "both, the lower excluded", min = 0, max = 1, aboveMin = true) double share,
      @Quantity(value = "one", min = 3) double least,
      @Quantity(value = "one", min = 3, aboveMin = true) double above,
      @Quantity(value = "one", max = 7) double most,
      @Quantity("none") double anyNumber,
      @Quantity(value = "both", min = 1, max = 9) int whole,
      @Quantity(value = "may be silent", min = 1, max = 9, optional = true)
          @Nullable Integer silent,
      @Quantity("a day") LocalDate day,
      @Quantity("a switch") boolean on,
      @Quantity("words") String words,
      @Quantity("a choice") Track track,
      @Quantity(value = "not every choice", except = "none") Camp camp,
      @Quantity("many") Map<String, Double> many,
      @Quantity("one within") Violation record) {}

  private record Plain(double number) {}

  private static Component of(String name) {
    return Component.of(Kinds.class, name).orElseThrow();
  }

  @Test
  void whatAValueMayBeIsSaidByItsKind() {
    assertThat(of("between").must()).isEqualTo("must be 0 to 2.5");
    assertThat(of("share").kind()).isEqualTo("above 0 up to 1");
    assertThat(of("least").kind()).isEqualTo("at least 3");
    assertThat(of("above").kind()).isEqualTo("above 3");
    assertThat(of("most").kind()).isEqualTo("at most 7");
    assertThat(of("any_number").kind()).isEqualTo("a number");
    assertThat(of("whole").kind()).isEqualTo("a whole number, 1 to 9");
    assertThat(of("silent").kind()).isEqualTo("a whole number, 1 to 9");
    assertThat(of("day").kind()).isEqualTo("a date such as 2021-06-18");
    assertThat(of("on").kind()).isEqualTo("true or false");
    assertThat(of("words").kind()).isEqualTo("a text");
    assertThat(of("track").kind()).isEqualTo("one of: gestures, roadmap");
    assertThat(of("camp").choices()).containsExactly("moderate", "hardline");
  }

  @Test
  void limitsBelongToTheRangeUnlessTheyAreExcluded() {
    assertThat(of("between").allows(0)).isTrue();
    assertThat(of("between").allows(2.5)).isTrue();
    assertThat(of("share").allows(0)).isFalse();
    assertThat(of("share").allows(Math.nextUp(0.))).isTrue();
    assertThat(of("any_number").allows(-1e300)).isTrue();
    assertThat(of("any_number").allows(Double.POSITIVE_INFINITY)).isFalse();
    assertThat(of("any_number").allows(Double.NaN)).isFalse();
  }

  @Test
  void scalarsAreAllButRecordsAndMaps() {
    assertThat(Component.of(Kinds.class).stream().filter(c -> !c.isScalar()).map(Component::name))
        .containsExactly("many", "record");
    assertThat(Component.of(Kinds.class, "anyNumber")).isEmpty();
    assertThatThrownBy(() -> Component.of(Plain.class)).hasMessageContaining("Plain.number lacks");
  }

  private static Checks checks(double between, @Nullable Integer silent, Camp camp, String key) {
    return Checks.of(
        Kinds.class,
        between,
        1,
        3,
        4,
        7,
        0,
        1,
        silent,
        LocalDate.EPOCH,
        true,
        "",
        Track.ROADMAP,
        camp,
        Map.of(key, 1.),
        new Violation("", "", ""));
  }

  @Test
  void aRecordIsCheckedByWhatItsComponentsSay() {
    checks(2.5, null, Camp.MODERATE, "a_b-1").done();
    assertThatThrownBy(() -> checks(2.6, 9, Camp.NONE, "1a").done())
        .isInstanceOfSatisfying(
            InvalidScenarioException.class,
            e ->
                assertThat(e.violations())
                    .extracting(Violation::toString)
                    .containsExactly(
                        "between = 2.6 must be 0 to 2.5",
                        "camp = none must be one of: moderate, hardline",
                        "many = 1a has a name that is not a letter followed by letters, digits, _ "
                            + "or -"));
    assertThatThrownBy(() -> checks(1, 10, Camp.MODERATE, "a").done())
        .hasMessageContaining("silent = 10 must be a whole number, 1 to 9");
    assertThatThrownBy(() -> Checks.of(Kinds.class, 1.))
        .hasMessageContaining("Kinds checks 1 components");
  }

  @Test
  void whatIsMissingIsSaidUnlessItMayBe() {
    @Nullable Object[] nothing = new Object[1];
    assertThatThrownBy(() -> Checks.of(Plainly.class, nothing).done())
        .hasMessage("words is missing");
  }

  private record Plainly(@Quantity("words") String words) {}

  @Test
  void aViolationIsSeenFromTheRecordThatHoldsIt() {
    assertThat(new Violation("", "", "is missing").within("iran")).hasToString("iran is missing");
    assertThat(new Violation("quota", "2", "must be 0.5 to 1").within("iran"))
        .hasToString("iran.quota = 2 must be 0.5 to 1");
  }
}
