package winset.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import winset.scenario.Component;
import winset.scenario.FactionProfile;
import winset.scenario.Scenario;
import winset.scenario.SideProfile;
import winset.scenario.Vote;

/**
 * A path as it may stand in any scenario.
 *
 * @param name the path, with * wherever a scenario has ids of its own
 * @param component meaning, unit and limits
 * @param mean whether it is the mean of a side
 */
record PathForm(String name, Component component, boolean mean) {

  /** Every path that a sweep can set or vary; the order is that of the records. */
  static List<PathForm> all() {
    List<PathForm> all = new ArrayList<>();
    walk(Scenario.class, "", all);
    all.removeIf(form -> form.name.equals(FactorReader.SEED));
    return all;
  }

  /** True if a scenario's own ids stand in it. */
  boolean isOpen() {
    return name.contains("*");
  }

  /** The regular expression that the paths of this form match. */
  String pattern() {
    return "^" + name.replace(".", "\\.").replace("*", ScenarioSchema.ID) + "$";
  }

  /** What its values are called: the same for all paths of one component. */
  String values() {
    String record = component.field().getDeclaringRecord().getSimpleName();
    String own = record + "." + component.field().getName();
    return mean ? own + ".mean" : own;
  }

  private static void walk(Class<?> type, String prefix, List<PathForm> all) {
    for (Component component : Component.of(type)) {
      String name = prefix + component.name();
      if (component.isScalar()) {
        all.add(new PathForm(name, component, false));
      } else if (component.type().isRecord()) {
        if (component.type() == SideProfile.class) {
          side(name, all);
        }
        walk(component.type(), name + ".", all);
      } else {
        String inside = component.quantity().rest() ? prefix : name + ".";
        entries(component, component.field().getGenericType(), inside, all);
      }
    }
  }

  /** The means of a side, and what its first vote in the window is called for short. */
  private static void side(String name, List<PathForm> all) {
    for (String of : List.of("trust", "stance")) {
      Component faction = Component.of(FactionProfile.class, of).orElseThrow();
      all.add(new PathForm(name + "." + of, faction, true));
    }
    walk(Vote.class, name + ".election.", all);
  }

  private static void entries(Component component, Type map, String prefix, List<PathForm> all) {
    Type of = ((ParameterizedType) map).getActualTypeArguments()[1];
    if (!(of instanceof Class<?> single)) {
      entries(component, of, prefix + "*.", all);
    } else if (single.isRecord()) {
      walk(single, prefix + "*.", all);
    } else {
      all.add(new PathForm(prefix + "*", component.as("*", single), false));
    }
  }
}
