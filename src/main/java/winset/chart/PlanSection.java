package winset.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import winset.measure.Measure;
import winset.results.Figures;
import winset.scenario.Scalars;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.Levels;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.PointTable;
import winset.sweep.Replications;

/** What was run, in words. */
final class PlanSection {

  private static final int MOST_VALUES = 12;

  private final Plan plan;

  private PlanSection(Plan plan) {
    this.plan = plan;
  }

  static String of(Plan plan) {
    return new PlanSection(plan).html();
  }

  private String html() {
    StringBuilder facts = new StringBuilder("<dl class=\"facts\">\n");
    facts.append(
        Html.fact(
            "Scenario",
            Html.words(plan.scenario().title())
                + ", %s to %s".formatted(plan.scenario().start(), plan.scenario().end())));
    facts.append(Html.fact("Design", Html.text(design())));
    plan.baseline()
        .ifPresent(
            point ->
                facts.append(Html.fact("Compared with", Html.words(Figures.place(plan, point)))));
    facts.append(Html.fact("Runs at each point", Html.text(replications())));
    facts.append(Html.fact("Seed", plan.seed() + ", " + seeds()));
    facts.append(Html.fact("Read off each run", measures()));
    return facts.append("</dl>\n").append(factors()).toString();
  }

  private String design() {
    String points = Html.count(plan.points(), "point");
    Design design = plan.design();
    if (design instanceof Design.Grid) {
      return "grid: every value with every other, " + points;
    }
    if (design instanceof OneAtATime) {
      return "one at a time: each factor through its values, the others at base, " + points;
    }
    return design instanceof PointTable
        ? "table: the rows of a list, " + points
        : design.shape(plan.factors()) + ": " + points + " spread over all ranges at once";
  }

  private String replications() {
    Replications r = plan.replications();
    return r.until()
        .map(
            until ->
                "until %s is known to %s either way, %s to %s"
                    .formatted(
                        until.measure().name(),
                        Scalars.text(until.halfWidth()),
                        r.atLeast(),
                        r.atMost()))
        .orElseGet(() -> String.format(Locale.ROOT, "%,d", r.atMost()));
  }

  private String seeds() {
    return plan.commonSeeds()
        ? "the same seeds at every point, so that points can be compared run by run"
        : "each point with seeds of its own";
  }

  private String measures() {
    return plan.columns().stream()
        .map(Measure::name)
        .map(Html::code)
        .collect(Collectors.joining(", "));
  }

  private String factors() {
    if (plan.factors().isEmpty()) {
      return "<p>Nothing was varied.</p>";
    }
    List<List<String>> rows = new ArrayList<>();
    for (Factor factor : plan.factors()) {
      String words = FactorWords.of(factor.path(), plan.scenario());
      String meaning = words.replace(" (" + factor.name() + ")", "");
      rows.add(List.of(Html.code(factor.name()), Html.words(meaning), Html.words(values(factor))));
    }
    return "<h3>What was varied</h3>\n"
        + Html.table("What was varied", List.of("Factor", "Meaning", "Values"), rows);
  }

  private static String values(Factor factor) {
    Levels levels = factor.levels();
    int size = levels.size();
    String scale = levels instanceof Levels.Geometric ? ", evenly by ratio" : "";
    if (size == Levels.CONTINUOUS) {
      return text(levels, 0) + " to " + text(levels, size - 1) + scale;
    }
    if (size > MOST_VALUES) {
      return "%s to %s, %s values%s"
          .formatted(text(levels, 0), text(levels, size - 1), size, scale);
    }
    return IntStream.range(0, size).mapToObj(i -> text(levels, i)).collect(Collectors.joining(", "))
        + scale;
  }

  private static String text(Levels levels, int level) {
    return Figures.brief(Scalars.text(levels.value(level)));
  }
}
