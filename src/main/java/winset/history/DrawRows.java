package winset.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winset.config.CalibrationPlan;
import winset.model.Outcome;
import winset.results.Table;
import winset.scenario.Scalars;
import winset.sweep.Factor;

/**
 * Draws from the prior as rows of {@code draws.csv}: the values of the parameters, then for every
 * episode how many runs came to each outcome within 180 days, and by the window's end.
 *
 * @param plan what is drawn
 * @param table the episodes
 */
record DrawRows(CalibrationPlan plan, EpisodeTable table) {

  /** The name of the file. */
  static final String FILE = "draws.csv";

  /**
   * A draw from the prior.
   *
   * @param values one a parameter
   * @param counts one an episode
   */
  record Draw(List<Object> values, List<Counts> counts) {

    Draw {
      values = List.copyOf(values);
      counts = List.copyOf(counts);
    }

    /** The value of a parameter. */
    double value(int parameter) {
      return ((Number) values.get(parameter)).doubleValue();
    }
  }

  /** The first line. */
  String header() {
    List<Object> cells = new ArrayList<>(List.of("draw"));
    plan.parameters().stream().map(Factor::name).forEach(cells::add);
    for (Episode episode : table.episodes()) {
      for (Horizon horizon : Horizon.values()) {
        for (Outcome outcome : Outcome.values()) {
          String window = horizon == Horizon.WINDOW ? ".window" : "";
          cells.add(episode.id() + window + "." + Scalars.text(outcome));
        }
      }
    }
    return Table.text(t -> t.row(cells.toArray()));
  }

  /** Carries a draw out and gives its line. */
  String line(int draw, Mapping mapping, int[] seeds) {
    List<Counts> counts = new ArrayList<>();
    for (Episode episode : table.episodes()) {
      counts.add(Counts.of(mapping, episode, seeds));
    }
    return line(draw, counts);
  }

  private String line(int draw, List<Counts> counts) {
    List<Object> cells = new ArrayList<>(List.of(draw));
    cells.addAll(plan.values(draw));
    for (Counts of : counts) {
      for (Horizon horizon : Horizon.values()) {
        for (Outcome outcome : Outcome.values()) {
          cells.add(of.of(horizon, outcome));
        }
      }
    }
    return Table.text(t -> t.row(cells.toArray()));
  }

  /** The draw that a line without its end holds; nothing where it is not what it has to be. */
  Optional<Draw> read(int draw, String line) {
    List<Object> values = plan.values(draw);
    String[] cells = line.split(",", -1);
    int place = 1 + values.size();
    int numbers = Horizon.values().length * Outcome.values().length;
    if (cells.length != place + table.episodes().size() * numbers) {
      return Optional.empty();
    }
    List<Counts> all = new ArrayList<>();
    for (int i = 0; i < table.episodes().size(); i++) {
      Counts counts = new Counts();
      for (Horizon horizon : Horizon.values()) {
        for (Outcome outcome : Outcome.values()) {
          counts.add(horizon, outcome, number(cells[place++]));
        }
      }
      all.add(counts);
    }
    boolean whole =
        line(draw, all).equals(line + "\n")
            && all.stream().allMatch(counts -> counts.complete(plan.replications()));
    return whole ? Optional.of(new Draw(values, all)) : Optional.empty();
  }

  private static int number(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
