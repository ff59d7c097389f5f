package winset.results;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.measure.Trace;
import winset.model.Watcher;
import winset.scenario.Scenario;
import winset.sweep.Batch;
import winset.sweep.Plan;
import winset.sweep.Row;
import winset.sweep.Runner;

/** Carries out runs of a plan and writes down what they leave; safe for use by many threads. */
final class Recording {

  private final Plan plan;
  private final Runner runner;
  private final RunRows rows;

  Recording(Plan plan) {
    this.plan = plan;
    runner = new Runner(plan);
    rows = new RunRows(plan);
  }

  /** A batch, carried out. */
  Chunk chunk(Batch batch) {
    return new Chunk(batch, batch.runs().stream().map(this::run).toList(), 0);
  }

  /** The text that a run adds to each file. Of a run that is not done no course is kept. */
  Map<RowFile, String> run(long run) {
    Course course = new Course();
    Row row = runner.row(run, course::watchers);
    Map<RowFile, String> texts = new EnumMap<>(RowFile.class);
    texts.put(RowFile.RUNS, Table.text(table -> rows.row(table, row)));
    if (row.status() == Row.Status.DONE) {
      course.into(texts, run);
    } else {
      texts.put(
          RowFile.FAILURES,
          Table.text(table -> table.row(run, row.seed(), row.status(), row.message())));
    }
    return texts;
  }

  /** The course of one run, as far as the plan keeps it. */
  private final class Course {

    private @Nullable Scenario scenario;
    private @Nullable Trace trace;
    private @Nullable Story story;

    List<Watcher> watchers(Scenario of) {
      List<Watcher> watchers = new ArrayList<>();
      scenario = of;
      if (plan.keeping().series()) {
        trace = new Trace();
        watchers.add(trace);
      }
      if (plan.keeping().events()) {
        story = new Story(of);
        watchers.add(story);
      }
      return watchers;
    }

    void into(Map<RowFile, String> texts, long run) {
      Scenario of = scenario;
      Trace weeks = trace;
      Story told = story;
      if (of != null && weeks != null) {
        texts.put(
            RowFile.SERIES,
            Table.text(table -> SeriesTable.rows(table, run, of.start(), weeks.weeks())));
      }
      if (told != null) {
        texts.put(RowFile.EVENTS, Table.text(table -> EventTable.rows(table, run, told.entries())));
      }
    }
  }
}
