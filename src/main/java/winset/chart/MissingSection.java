package winset.chart;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import winset.results.Figures;
import winset.results.SweepResults;
import winset.results.SweepResults.Line;
import winset.scenario.Scalars;

/** Runs that were not done, by reason, and points of which too little is known. */
final class MissingSection {

  private static final int MOST_REASONS = 50;
  private static final int MOST_POINTS = 10;

  /** Runs of one reason, of which the first is kept. */
  private static final class Failed {

    private final String status;
    private final String message;
    private final String first;
    private long runs;

    private Failed(Line run) {
      status = run.text("status");
      message = run.text("message");
      first = run.text("run");
    }
  }

  private final SweepResults results;

  private MissingSection(SweepResults results) {
    this.results = results;
  }

  static String of(SweepResults results) throws IOException {
    MissingSection section = new MissingSection(results);
    return section.failed() + section.unconverged();
  }

  private String failed() throws IOException {
    long failed =
        results.points().stream().mapToLong(p -> (long) p.number("failed").orElse(0)).sum();
    if (failed == 0) {
      return "<p>Every run came to its end.</p>\n";
    }
    Map<String, Failed> reasons = new LinkedHashMap<>();
    results.failures(
        run ->
            reasons.computeIfAbsent(
                    run.text("status") + "\n" + run.text("message"), k -> new Failed(run))
                .runs++);
    String said =
        "<p>%s did not come to %s end and %s left out of every number above; <a href=\"failures.csv\">"
            + "failures.csv</a> names each.</p>\n";
    boolean one = failed == 1;
    return said.formatted(Html.count(failed, "run"), one ? "its" : "their", one ? "is" : "are")
        + (reasons.isEmpty() ? "<p>No file says why.</p>\n" : table(reasons));
  }

  private static String table(Map<String, Failed> reasons) {
    List<List<String>> rows =
        reasons.values().stream()
            .sorted(Comparator.comparingLong((Failed f) -> f.runs).reversed())
            .limit(MOST_REASONS)
            .map(
                f ->
                    List.of(
                        Long.toString(f.runs),
                        Html.text(status(f.status)),
                        Html.words(f.message),
                        Html.text(f.first)))
            .toList();
    String more =
        reasons.size() > MOST_REASONS
            ? "<p>And %s more reasons.</p>\n".formatted(reasons.size() - MOST_REASONS)
            : "";
    return Html.table(
            "Runs that were not done, by reason", List.of("Runs", "What", "Why", "First run"), rows)
        + more;
  }

  private static String status(String status) {
    return switch (status) {
      case "limit" -> "too many events";
      case "timed-out" -> "took too long";
      default -> status;
    };
  }

  private String unconverged() {
    return results
        .plan()
        .replications()
        .until()
        .map(
            until -> {
              List<String> open = new ArrayList<>();
              for (Line point : results.points()) {
                if (point.text("converged").equals("false")) {
                  open.add(place(point));
                }
              }
              String goal =
                  until.measure().name() + " to " + Scalars.text(until.halfWidth()) + " either way";
              if (open.isEmpty()) {
                return "<p>At every point " + Html.text("enough is known: " + goal) + ".</p>\n";
              }
              List<String> shown =
                  new ArrayList<>(open.subList(0, Math.min(MOST_POINTS, open.size())));
              if (open.size() > shown.size()) {
                shown.add("and %s more, in points.csv".formatted(open.size() - shown.size()));
              }
              return "<p>At %s of %s the runs were too few to know %s:</p>\n"
                      .formatted(
                          open.size(),
                          Html.count(results.points().size(), "point"),
                          Html.text(goal))
                  + Html.list(shown);
            })
        .orElse("");
  }

  private String place(Line point) {
    String where = Figures.place(results.plan(), Long.parseLong(point.text("point")));
    return Html.words(
        "point %s%s, %s runs"
            .formatted(point.text("point"), where.isEmpty() ? "" : ": " + where, point.text("n")));
  }
}
