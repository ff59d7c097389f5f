package winset.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import winset.config.Samples;

/** Every record refuses every number outside its limits, and names it. */
class LimitsTest {

  /** One record of each kind, by type. */
  private static Map<Class<?>, Record> records() {
    Map<Class<?>, Record> found = new LinkedHashMap<>();
    collect(Samples.full(), found);
    return found;
  }

  private static void collect(@Nullable Object value, Map<Class<?>, Record> found) {
    if (value instanceof Map<?, ?> map) {
      map.values().forEach(v -> collect(v, found));
    } else if (value instanceof Record record) {
      found.putIfAbsent(record.getClass(), record);
      Component.of(record.getClass()).forEach(c -> collect(Records.get(record, c), found));
    }
  }

  record Case(Record record, Component component, Object bad) {
    @Override
    public String toString() {
      return record.getClass().getSimpleName() + "." + component.name() + " = " + bad;
    }
  }

  static Stream<Case> outside() {
    return records().values().stream()
        .flatMap(
            r ->
                Component.of(r.getClass()).stream()
                    .flatMap(c -> bad(c).stream().map(b -> new Case(r, c, b))));
  }

  private static List<Object> bad(Component c) {
    Quantity q = c.quantity();
    List<Object> bad = new ArrayList<>();
    if (c.type() == double.class || c.type() == Double.class) {
      bad.add(q.aboveMin() ? q.min() : Math.nextDown(q.min()));
      bad.addAll(List.of(Math.nextUp(q.max()), Double.NaN));
      bad.addAll(List.of(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    } else if (c.type() == int.class || c.type() == Integer.class) {
      bad.add((int) q.min() - 1);
      if (q.max() < Integer.MAX_VALUE) {
        bad.add((int) q.max() + 1);
      }
    }
    return bad;
  }

  @ParameterizedTest
  @MethodSource("outside")
  void justOutsideIsRefusedByName(Case c) {
    InvalidScenarioException refused =
        catchThrowableOfType(
            InvalidScenarioException.class,
            () -> Records.with(c.record, c.component.name(), c.bad));
    assertThat(refused).isNotNull();
    assertThat(refused.violations())
        .anyMatch(
            v -> v.path().equals(c.component.name()) && v.value().equals(Scalars.text(c.bad)));
  }

  @Test
  void everyRecordIsTried() {
    assertThat(records().keySet())
        .extracting(Class::getSimpleName)
        .containsExactlyInAnyOrder(
            "Scenario",
            "Channel",
            "Protocol",
            "Gestures",
            "Utility",
            "TrustRules",
            "Conduct",
            "Wrangling",
            "Spoiling",
            "Shocks",
            "Mediation",
            "Turnover",
            "WorldProfile",
            "Collapse",
            "SideProfile",
            "Offers",
            "Electorate",
            "FactionProfile",
            "Vote",
            "Option",
            "Mediators",
            "MediatorProfile",
            "SpoilerProfile",
            "ScriptedEvent");
  }

  @Test
  void defaultsAndExploredRangesLieWithinTheLimits() {
    for (Class<?> type : records().keySet()) {
      for (Component c : Component.of(type)) {
        String otherwise = c.quantity().otherwise();
        if (c.isScalar() && !otherwise.isEmpty()) {
          Object value = Scalars.parse(c, otherwise);
          assertThat(!(value instanceof Number n) || c.allows(n.doubleValue()))
              .as(type.getSimpleName() + "." + c.name())
              .isTrue();
        }
        if (!Double.isNaN(c.quantity().low())) {
          assertThat(c.quantity().low())
              .as(type.getSimpleName() + "." + c.name())
              .isGreaterThanOrEqualTo(c.quantity().min())
              .isLessThanOrEqualTo(c.quantity().high());
          assertThat(c.quantity().high()).isLessThanOrEqualTo(c.quantity().max());
        }
      }
    }
    assertThatNoException().isThrownBy(Samples::small);
  }
}
