package winset.live;

import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.scenario.FactionProfile;
import winset.scenario.MediatorProfile;
import winset.scenario.Party;
import winset.scenario.Scenario;

/**
 * Where everybody stands on the stage: each has a plot of ground of its own, name included, and no
 * two plots overlap, so that no two names do.
 */
final class Plots {

  /** Height of the line of words at the top. */
  static final int HEAD = 26;

  /** Height of the legend at the bottom. */
  static final int LEGEND = 58;

  private static final int OUTSIDERS = 50;
  private static final int GAP = 6;
  private static final double MIDDLE = 0.2;
  private static final double LEAST_SIDE = 0.36;
  private static final double FLAT = 1.45;
  private static final int CARRIER = 44;
  private static final int LANE = 20;
  private static final int IDLE = 17;

  /** Height of a heading above a side or the mediators. */
  static final int HEADING = 22;

  private final Map<String, Rectangle> all = new LinkedHashMap<>();
  private final Map<Party, Rectangle> sides = new EnumMap<>(Party.class);
  private final Rectangle middle;
  private final Rectangle outside;

  Plots(Scenario scenario, int width, int height) {
    int top = HEAD;
    int bottom = height - LEGEND - (scenario.spoilers().isEmpty() ? 0 : OUTSIDERS);
    int center = Math.max(150, (int) (width * MIDDLE));
    int iran = iran(scenario, width - center);
    Rectangle left = new Rectangle(GAP, top, iran - 2 * GAP, bottom - top);
    middle = new Rectangle(iran, top, center, bottom - top);
    Rectangle right =
        new Rectangle(iran + center + GAP, top, width - iran - center - 2 * GAP, bottom - top);
    sides.put(Party.IRAN, left);
    sides.put(Party.US, right);
    outside = new Rectangle(GAP, bottom, width - 2 * GAP, height - LEGEND - bottom);
    place(scenario, Party.IRAN, left);
    place(scenario, Party.US, right);
    mediators(scenario);
    spoilers(scenario);
  }

  /** A side has the more ground the more factions it has, within reason. */
  private static int iran(Scenario scenario, int width) {
    double n = scenario.iran().factions().size();
    double share = n / (n + scenario.us().factions().size());
    return (int) (width * Math.max(LEAST_SIDE, Math.min(1 - LEAST_SIDE, share)));
  }

  /** Doves at the start stand nearest the table, hawks farthest from it. */
  private void place(Scenario scenario, Party party, Rectangle side) {
    List<Map.Entry<String, FactionProfile>> order =
        new ArrayList<>(scenario.side(party).factions().entrySet());
    order.sort(Comparator.comparingDouble(e -> e.getValue().stance()));
    int n = order.size();
    int columns = columns(n, side.width, side.height - HEADING);
    int rows = (n + columns - 1) / columns;
    int cellWidth = side.width / columns;
    for (int i = 0; i < n; i++) {
      int column = i / rows;
      int inColumn = Math.min(rows, n - column * rows);
      int cellHeight = (side.height - HEADING) / inColumn;
      int fromTable = party == Party.IRAN ? columns - 1 - column : column;
      all.put(
          order.get(i).getKey(),
          new Rectangle(
              side.x + fromTable * cellWidth,
              side.y + HEADING + (i % rows) * cellHeight,
              cellWidth,
              cellHeight));
    }
  }

  private static int columns(int n, int width, int height) {
    int best = 1;
    double room = 0;
    for (int columns = 1; columns <= n; columns++) {
      int rows = (n + columns - 1) / columns;
      double cell = Math.min(width / (columns * FLAT), height / (double) rows);
      if (cell > room) {
        room = cell;
        best = columns;
      }
    }
    return best;
  }

  private void mediators(Scenario scenario) {
    Map<String, MediatorProfile> profiles = scenario.mediators().all();
    List<String> active = new ArrayList<>();
    List<String> idle = new ArrayList<>();
    profiles.forEach((id, profile) -> (profile.active() ? active : idle).add(id));
    int room = middle.height - HEADING - LANE - GAP;
    int below = Math.min(room / 2, idle.isEmpty() ? 0 : HEADING + IDLE * idle.size());
    int each = active.isEmpty() ? 0 : Math.min(CARRIER + LANE, (room - below) / active.size());
    stack(active, middle.y + HEADING + LANE, each, Math.min(LANE, each / 3));
    int small = idle.isEmpty() ? 0 : (below - HEADING) / idle.size();
    stack(idle, middle.y + middle.height - small * idle.size(), small, 0);
  }

  private void stack(List<String> ids, int top, int each, int gap) {
    for (int i = 0; i < ids.size(); i++) {
      all.put(
          ids.get(i),
          new Rectangle(
              middle.x + 4 * GAP, top + i * each, middle.width - 8 * GAP, Math.max(1, each - gap)));
    }
  }

  private void spoilers(Scenario scenario) {
    List<String> ids = List.copyOf(scenario.spoilers().keySet());
    for (int i = 0; i < ids.size(); i++) {
      int width = outside.width / ids.size();
      all.put(
          ids.get(i),
          new Rectangle(
              outside.x + i * width + GAP, outside.y + GAP, width - 2 * GAP, outside.height - GAP));
    }
  }

  /** Ground of everybody by id. */
  Map<String, Rectangle> all() {
    return all;
  }

  /** Ground of one; null if the scenario has none of that id. */
  @Nullable Rectangle of(@Nullable String id) {
    return id == null ? null : all.get(id);
  }

  Rectangle side(Party party) {
    return sides.getOrDefault(party, middle);
  }

  /** Ground between the sides. */
  Rectangle middle() {
    return middle;
  }

  /** Height of the lane past a mediator, or of that over an open table. */
  double lane(@Nullable String mediator) {
    Rectangle box = of(mediator);
    return box == null ? middle.y + HEADING + LANE / 2.0 : box.getMaxY() + LANE / 2.0;
  }

  /** Who stands at a point; null for nobody. */
  @Nullable String at(int x, int y) {
    return all.entrySet().stream()
        .filter(e -> e.getValue().contains(x, y))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }
}
