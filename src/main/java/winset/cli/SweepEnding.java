package winset.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import winset.analysis.Answer;
import winset.analysis.Findings;
import winset.measure.Scale;
import winset.results.SweepResults;
import winset.sweep.Plan;
import winset.sweep.Shard;

/** What a sweep all of whose rows are there ends with: its charts, its report and its answer. */
final class SweepEnding {

  private SweepEnding() {}

  /**
   * Charts and report come when the numbers are safe: whatever becomes of them, these are there.
   */
  static Drawn draw(Plan plan, Path folder, PrintWriter err) throws IOException {
    return SweepResults.readable(plan)
        ? Drawn.write(SweepResults.read(plan, folder), folder, err)
        : Drawn.NOTHING;
  }

  /** The answer in sentences, and what is in the folder. */
  static String answer(Plan plan, String name, Path folder, List<Findings> findings)
      throws IOException, Refusal {
    Page page = new Page(Page.terminalWidth());
    if (!plan.question().isEmpty()) {
      page.paragraph(plan.question());
    }
    if (SweepResults.readable(plan)) {
      SweepResults read = SweepResults.read(plan, folder);
      Answer.of(read).forEach(page::paragraph);
      findings.forEach(found -> found.sentences().forEach(page::paragraph));
      Sweeps.unsettled(read).ifPresent(page::paragraph);
      page.paragraph("In brackets: 95 % intervals. An illustration, not a prediction.");
    } else {
      page.paragraph("More points than charts and sentences can show; points.csv has them all.");
    }
    return page.gap()
        .paragraph("Results in " + name + ": " + OutFolder.contents(name, folder))
        .toString();
  }

  /** How to look at it: its report, if there is one, and any of its runs. */
  static Next next(Plan plan, String name, Drawn drawn) {
    Next next = new Next();
    if (!drawn.files().isEmpty()) {
      next.say("Open " + Path.of(name, "report.html") + " in a browser.");
    }
    plan.measures().stream()
        .filter(asked -> asked.scale() == Scale.FLAG && !asked.name().equals("deal"))
        .findFirst()
        .ifPresent(
            asked ->
                next.say("The answer is of deals within the window. In words of another measure:")
                    .command("analyse", name, "--measure", asked.name()));
    return next.say("Any run of it as a story, by its number in runs.csv:")
        .command("run", "--from", name, "--run", "0");
  }

  /** What a shard ends with: all else comes of all shards together. */
  static String shard(Plan plan, Shard shard, String name, String contents) {
    return new Page(Page.terminalWidth())
        .paragraph(
            "Shard %s of %s%s runs, in %s: %s"
                .formatted(
                    shard,
                    plan.replications().adaptive() ? "at most " : "",
                    plan.runs(),
                    name,
                    contents))
        .gap()
        .paragraph(
            "For points.csv, charts, report and answer, merge "
                + (shard.of() == 1 ? "it:" : "all " + shard.of() + " shards when they are there:"))
        .line("  " + ShardNames.merge(name, shard))
        .toString();
  }
}
