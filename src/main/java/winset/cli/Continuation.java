package winset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winset.sweep.Plan;
import winset.sweep.Shard;

/**
 * How a sweep that did not end is gone on with.
 *
 * @param file the sweep's file
 * @param settings what was set over it
 * @param shard which part of it; empty for the whole
 * @param out the folder that was asked for, if one was
 * @param engine who carries it out
 */
record Continuation(
    String file,
    List<String> settings,
    Optional<Shard> shard,
    Optional<String> out,
    EngineChoice engine) {

  /**
   * "1200 of 5000 runs are kept in output/mine; go on with ... --resume".
   *
   * @param done how many runs are kept
   * @param folder where
   */
  String words(Plan plan, long done, String folder) {
    return "%s of %s%s runs are kept in %s; %s"
        .formatted(
            done,
            plan.replications().adaptive() ? "at most " : "",
            shard.map(s -> s.runs(plan)).orElse(plan.runs()),
            folder,
            engine == EngineChoice.SPARK
                ? "to go on, send the same to Spark again with --resume"
                : "go on with\n  " + Shell.command(command()));
  }

  private List<String> command() {
    List<String> words = new ArrayList<>(Shell.launcher());
    words.addAll(List.of("sweep", file));
    settings.forEach(s -> words.addAll(List.of("--set", s)));
    shard.ifPresent(s -> words.addAll(List.of("--shard", s.toString())));
    out.ifPresent(o -> words.addAll(List.of("--out", o)));
    words.add("--resume");
    return words;
  }
}
