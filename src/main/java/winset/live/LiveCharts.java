package winset.live;

import java.util.LinkedHashMap;
import java.util.Map;
import javax.swing.JComponent;
import winset.chart.ChartView;
import winset.chart.RunChart;
import winset.measure.Trace;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Watcher;
import winset.scenario.Scenario;

/**
 * The charts of a run while it goes on. It is told of the run on the thread that carries it out,
 * which only keeps what it is told; charts are made when they are painted, a few times a second at
 * most, and only those that can be seen.
 */
public final class LiveCharts implements Watcher {

  private final Map<String, ChartView> views = new LinkedHashMap<>();
  private final Refresh refresh = new Refresh(() -> views.values().forEach(ChartView::refresh));
  private final Object lock = new Object();
  private Trace trace = new Trace();

  /** Charts of the runs of a scenario. */
  public LiveCharts(Scenario scenario) {
    for (RunChart chart : RunChart.values()) {
      views.put(chart.title(), chart.view(scenario, this::soFar));
    }
  }

  /** The charts by title, in order. */
  public Map<String, JComponent> panels() {
    return new LinkedHashMap<>(views);
  }

  @Override
  public void happened(Negotiation run, Event event) {
    synchronized (lock) {
      trace.happened(run, event);
    }
    refresh.ask();
  }

  @Override
  public void observed(Negotiation run) {
    synchronized (lock) {
      trace.observed(run);
    }
    refresh.ask();
  }

  /** Forgets the run, to watch the next. */
  public void clear() {
    synchronized (lock) {
      trace = new Trace();
    }
    refresh.ask();
  }

  private Trace soFar() {
    synchronized (lock) {
      return trace.copy();
    }
  }
}
