package winset.cli;

import java.util.ArrayList;
import java.util.List;
import winset.chart.RunReport;
import winset.measure.RunRecord;
import winset.results.Entry;
import winset.results.Story;
import winset.scenario.Scalars;
import winset.scenario.Scenario;

/** The page that {@code winset run} prints: what was run, the story, what came of it. */
final class Narrative {

  private final Subject subject;
  private final Story story;
  private final String ending;

  /**
   * @param ending how it ended, in words
   */
  Narrative(Subject subject, Story story, String ending) {
    this.subject = subject;
    this.story = story;
    this.ending = ending;
  }

  /**
   * The whole text.
   *
   * @param width columns of a line
   */
  String text(int width) {
    Scenario scenario = subject.scenario();
    Page page = new Page(width);
    page.paragraph(scenario.title())
        .paragraph(
            "%s to %s, seed %s (%s)"
                .formatted(scenario.start(), scenario.end(), scenario.seed(), subject.origin()));
    if (!subject.varied().isEmpty()) {
      page.paragraph(subject.varied());
    }
    page.line("An illustration, not a prediction.").gap().paragraph(story.key()).gap();
    for (Entry entry : story.told()) {
      page.entry(entry.date() + "  ", entry.text());
    }
    return page.gap().paragraph(ending).line("Again: " + again()).toString();
  }

  private String again() {
    List<String> again = new ArrayList<>(Shell.launcher());
    again.addAll(subject.again());
    return Shell.command(again);
  }

  /** The same as a page for a browser. */
  RunReport report() {
    Scenario scenario = subject.scenario();
    List<String> facts = new ArrayList<>();
    facts.add(
        "%s to %s, seed %s (%s)"
            .formatted(scenario.start(), scenario.end(), scenario.seed(), subject.origin()));
    if (!subject.varied().isEmpty()) {
      facts.add(subject.varied());
    }
    return new RunReport(scenario.title(), facts, story.key(), story.told(), ending);
  }

  /** What came of a run. */
  static String outcome(Scenario scenario, RunRecord record) {
    return "Outcome: %s on %s, day %s. %s, %s, %s, %s; room for a deal in %s of %s."
        .formatted(
            Scalars.text(record.outcome()),
            scenario.start().plusDays(record.days()),
            record.days(),
            count(record.exchanges(), "message"),
            count(record.misunderstandings(), "misunderstanding"),
            count(record.involuntaryDefections(), "failed ratification"),
            count(record.spoilerAttacks(), "strike"),
            record.weeksWithZone(),
            count(record.weeks(), "week"));
  }

  private static String count(int n, String what) {
    return n + " " + what + (n == 1 ? "" : "s");
  }
}
