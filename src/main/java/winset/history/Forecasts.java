package winset.history;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each forecaster said of each episode, for each horizon.
 *
 * @param episodes those forecast
 * @param by for each forecaster, by name, the forecasts of each horizon in the order of episodes
 */
public record Forecasts(List<Episode> episodes, Map<String, Map<Horizon, List<Forecast>>> by) {

  /** Name of the model among the forecasters. */
  public static final String MODEL = "model";

  /** Keeps copies. */
  public Forecasts {
    episodes = List.copyOf(episodes);
    by = new LinkedHashMap<>(by);
  }

  /**
   * The rivals' forecasts, to which others are added.
   *
   * @param learnt the table they learn from
   */
  static Forecasts ofRivals(EpisodeTable forecast, EpisodeTable learnt) {
    Map<String, Map<Horizon, List<Forecast>>> by = new LinkedHashMap<>();
    for (Rival rival : Rival.values()) {
      List<Forecast> said = new ArrayList<>();
      for (Episode episode : forecast.episodes()) {
        said.add(rival.forecast(learnt.without(episode.chain()), episode));
      }
      by.put(rival.text(), Map.of(Horizon.FIXED, said, Horizon.WINDOW, said));
    }
    return new Forecasts(forecast.episodes(), by);
  }

  /** These and another forecaster, who comes first. */
  Forecasts with(String name, Map<Horizon, List<Forecast>> said) {
    Map<String, Map<Horizon, List<Forecast>>> all = new LinkedHashMap<>();
    all.put(name, said);
    all.putAll(by);
    return new Forecasts(episodes, all);
  }

  /** The forecaster who is judged: the first. */
  public String judged() {
    return names().get(0);
  }

  /** Names of the forecasters. */
  public List<String> names() {
    return List.copyOf(by.keySet());
  }

  /** What a forecaster said of an episode. */
  public Forecast of(String name, Horizon horizon, Episode episode) {
    return requireNonNull(requireNonNull(by.get(name)).get(horizon)).get(episodes.indexOf(episode));
  }
}
