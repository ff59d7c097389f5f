package winset.live;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import sim.util.Properties;
import winset.scenario.Party;

/**
 * What MASON's inspectors show of somebody, each number with a chart behind its magnifying glass.
 * An adaptor: inspectors look for methods called getX, which the model does without.
 */
final class Readings extends Properties {

  private static final double FINE = 1e4;

  private final Supplier<@Nullable Scene> scenes;
  private final List<Reading> readings = new ArrayList<>();

  private record Reading(String name, String meaning, Function<Scene, Object> value) {}

  private Readings(Supplier<@Nullable Scene> scenes, Object subject) {
    this.scenes = scenes;
    object = subject;
  }

  private Readings number(String name, String meaning, ToDoubleFunction<Scene> value) {
    readings.add(new Reading(name, meaning, s -> Math.rint(FINE * value.applyAsDouble(s)) / FINE));
    return this;
  }

  /** True if there is anything to read of one. */
  static boolean any(String id, Scene now) {
    return now.faction(id) != null || now.mediators().stream().anyMatch(m -> m.id().equals(id));
  }

  /** Readings of a faction or a mediator. */
  static Readings of(Supplier<@Nullable Scene> scenes, String id, Scene now) {
    Readings readings = new Readings(scenes, id);
    if (now.faction(id) != null) {
      return readings
          .number("Trust", "trust in the other side, 0 to 1", faction(id, Scene.Member::trust))
          .number("Value", "value of the package, b", faction(id, m -> m.stand().value()))
          .number("Willingness", "0 to 1", faction(id, m -> m.stand().willingness()))
          .number(
              "Reach", "largest exposure it takes; -1: none", faction(id, m -> m.stand().reach()))
          .number(
              "TrustNeeded",
              "trust that would do; none: NaN",
              faction(id, m -> m.stand().trustNeeded()))
          .number("Weight", "share of its side's weight", faction(id, Scene.Member::share))
          .number("Power", "0 to 1", faction(id, Scene.Member::power))
          .number("Stance", "0 dove, 1 hawk", faction(id, Scene.Member::stance))
          .number("Credit", "electoral credit for a deal", faction(id, Scene.Member::credit));
    }
    return readings
        .number("Effort", "0 to 1", carrier(id, Scene.Carrier::effort))
        .number("TrustInIran", "0 to 1", carrier(id, Scene.Carrier::trustIran))
        .number("TrustInUS", "0 to 1", carrier(id, Scene.Carrier::trustUs));
  }

  /** Readings of both sides. */
  static Readings ofSides(Supplier<@Nullable Scene> scenes) {
    Readings readings = new Readings(scenes, "the run");
    for (Party party : Party.values()) {
      String name = party == Party.IRAN ? "Iran" : "US";
      readings
          .number(name + "Trust", "mean trust, 0 to 1", side(party, Scene.Group::trust))
          .number(name + "Willingness", "mean, 0 to 1", side(party, Scene.Group::willingness))
          .number(name + "Cohesion", "1: of one mind", side(party, Scene.Group::cohesion))
          .number(
              name + "Reach", "reach of its win-set; -1: empty", side(party, Scene.Group::reach))
          .number(
              name + "Pressure", "election pressure, 0 to 1", side(party, Scene.Group::pressure));
    }
    return readings.number("WinSetsMeet", "1 if they do", s -> s.zone() ? 1 : 0);
  }

  private static ToDoubleFunction<Scene> side(Party party, ToDoubleFunction<Scene.Group> value) {
    return scene -> {
      Scene.Group group = scene.sides().get(party);
      return group == null ? Double.NaN : value.applyAsDouble(group);
    };
  }

  private static ToDoubleFunction<Scene> faction(String id, ToDoubleFunction<Scene.Member> value) {
    return scene -> {
      Scene.Member member = scene.faction(id);
      return member == null ? Double.NaN : value.applyAsDouble(member);
    };
  }

  private static ToDoubleFunction<Scene> carrier(String id, ToDoubleFunction<Scene.Carrier> value) {
    return scene ->
        scene.mediators().stream()
            .filter(m -> m.id().equals(id))
            .mapToDouble(value)
            .findFirst()
            .orElse(Double.NaN);
  }

  /**
   * Names and number of the readings stay; were they to change, MASON would lay all out anew each
   * day.
   */
  @Override
  public boolean isVolatile() {
    return false;
  }

  @Override
  public int numProperties() {
    return readings.size();
  }

  @Override
  public Object getValue(int index) {
    Scene scene = scenes.get();
    return scene == null ? Double.NaN : readings.get(index).value.apply(scene);
  }

  @Override
  public boolean isReadWrite(int index) {
    return false;
  }

  @Override
  public String getName(int index) {
    return readings.get(index).name;
  }

  @Override
  public String getDescription(int index) {
    return readings.get(index).meaning;
  }

  @Override
  public Class<?> getType(int index) {
    return double.class;
  }

  @Override
  protected Object _setValue(int index, Object value) {
    return getValue(index);
  }
}
