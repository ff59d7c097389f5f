package winset.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hipparchus.util.FastMath;
import winset.measure.Interval;
import winset.model.Outcome;
import winset.scenario.Scalars;

/** What a hindcast says, in sentences and in tables of text. */
public final class HindcastWords {

  private static final double EVEN = 0.5;

  private final Forecasts forecasts;
  private final List<Scores.Line> scores;
  private final String judged;

  /** Words for forecasts and their scores. */
  public HindcastWords(Forecasts forecasts, List<Scores.Line> scores) {
    this.forecasts = forecasts;
    this.scores = List.copyOf(scores);
    judged = forecasts.judged();
  }

  /** The answer in a few sentences. */
  public List<String> answer() {
    List<String> answer = new ArrayList<>();
    Group group = headline();
    for (Score.Question question : Score.Question.values()) {
      Scores.Line line = line(group, Horizon.FIXED, question, Score.BRIER, judged);
      answer.add(
          "%s within 180 days, %s in %s: the Brier score of the %s is %s, its skill against the base rate %s: %s."
              .formatted(
                  capital(question.text()),
                  count(line.episodes(), "episode"),
                  count(line.chains(), "chain"),
                  noun(),
                  two(line.mean()),
                  interval(line.skill(), line.skillInterval()),
                  verdict(line)));
    }
    answer.add(
        ("Deal or interim was the likelier call in %s of the episodes with one and in %s of those "
                + "without.")
            .formatted(calls(group, true), calls(group, false)));
    return answer;
  }

  /** "model", "model (calibrated, out of chain)". */
  private String noun() {
    return judged.equals(Forecasts.MODEL) ? judged : "model (" + judged + ")";
  }

  /** The headline group, or all where there is nothing else to score. */
  private Group headline() {
    return Group.FAIR.of(forecasts.episodes()).isEmpty() ? Group.ALL : Group.FAIR;
  }

  private String calls(Group group, boolean agreed) {
    List<Episode> of =
        group.of(forecasts.episodes()).stream().filter(e -> e.agreed() == agreed).toList();
    long called =
        of.stream().filter(e -> forecasts.of(judged, Horizon.FIXED, e).agreed() > EVEN).count();
    return called + " of " + of.size();
  }

  /** What a skill is worth. */
  public static String verdict(Scores.Line line) {
    if (Double.isNaN(line.skill())) {
      return "there is no telling";
    }
    if (line.skillInterval().low() > 0) {
      return "better than the base rate";
    }
    return line.skillInterval().high() < 0
        ? "worse than the base rate"
        : line.skill() > 0
            ? "not clearly better than the base rate"
            : "no better than the base rate";
  }

  /** Scores of all forecasters in a group, a line each under a header. */
  public List<String> scoreTable(Group group, Horizon horizon) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-25s %-31s %-31s"
            .formatted("", "deal or interim (Brier, skill)", "four outcomes (Brier, skill)"));
    for (String name : forecasts.names()) {
      StringBuilder text = new StringBuilder("%-25s".formatted(name));
      for (Score.Question question :
          List.of(Score.Question.DEAL_OR_INTERIM, Score.Question.FOUR_OUTCOMES)) {
        Scores.Line line = line(group, horizon, question, Score.BRIER, name);
        String skill =
            name.equals(Rival.BASE_RATE.text()) ? "" : interval(line.skill(), line.skillInterval());
        text.append(" %s   %-24s".formatted(two(line.mean()), skill));
      }
      lines.add(text.toString().stripTrailing());
    }
    return lines;
  }

  /** Every episode with what the model said and what happened, a line each under a header. */
  public List<String> episodeTable() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%-24s %-10s %5s %8s %9s %10s  %s"
            .formatted(
                "", "happened", "deal", "interim", "collapse", "stalemate", "by window's end"));
    for (Episode e : forecasts.episodes()) {
      Forecast f = forecasts.of(judged, Horizon.FIXED, e);
      lines.add(
          "%-24s %-10s %5s %8s %9s %10s  %s%s"
              .formatted(
                  e.id(),
                  Scalars.text(e.outcome()),
                  two(f.of(Outcome.DEAL)),
                  two(f.of(Outcome.INTERIM)),
                  two(f.of(Outcome.COLLAPSE)),
                  two(f.of(Outcome.STALEMATE)),
                  two(forecasts.of(judged, Horizon.WINDOW, e).agreed()),
                  marks(e)));
    }
    return lines;
  }

  /** " (US absent)", " (base scenario)". */
  public static String marks(Episode e) {
    return (e.usAbsent() ? " (US absent)" : "") + (e.ofBaseScenario() ? " (base scenario)" : "");
  }

  /** The line of a score. */
  public Scores.Line line(
      Group group, Horizon horizon, Score.Question question, Score score, String forecaster) {
    return scores.stream()
        .filter(l -> l.group() == group && l.horizon() == horizon)
        .filter(l -> l.question() == question && l.score() == score)
        .filter(l -> l.forecaster().equals(forecaster))
        .findFirst()
        .orElseThrow();
  }

  /** "0.12 (-0.30 to 0.41)". */
  public static String interval(double value, Interval interval) {
    return "%s (%s to %s)".formatted(two(value), two(interval.low()), two(interval.high()));
  }

  /** Two decimals, never minus zero; a dash for what cannot be said. */
  public static String two(double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    long hundredths = (long) FastMath.rint(value * 100);
    String digits = String.format(Locale.ROOT, "%03d", Math.abs(hundredths));
    int point = digits.length() - 2;
    return (hundredths < 0 ? "-" : "") + digits.substring(0, point) + "." + digits.substring(point);
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
