package winset.cli;

import java.util.List;
import winset.measure.RunRecord;
import winset.results.Entry;
import winset.results.Story;
import winset.scenario.Scalars;
import winset.scenario.Scenario;

/** The page that {@code winset run} prints: what was run, the story, what came of it. */
final class Narrative {

  private final Scenario scenario;
  private final String seedSource;
  private final Story story;
  private final RunRecord record;

  Narrative(Scenario scenario, String seedSource, Story story, RunRecord record) {
    this.scenario = scenario;
    this.seedSource = seedSource;
    this.story = story;
    this.record = record;
  }

  /**
   * The whole text.
   *
   * @param again the command that tells the same story
   * @param width columns of a line
   */
  String text(List<String> again, int width) {
    Page page = new Page(width);
    page.paragraph(scenario.title())
        .paragraph(
            "%s to %s, seed %s (%s)"
                .formatted(scenario.start(), scenario.end(), scenario.seed(), seedSource))
        .line("An illustration, not a prediction.")
        .gap()
        .paragraph(story.key())
        .gap();
    for (Entry entry : story.told()) {
      page.entry(entry.date() + "  ", entry.text());
    }
    return page.gap().paragraph(outcome()).line("Again: " + Shell.command(again)).toString();
  }

  private String outcome() {
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
