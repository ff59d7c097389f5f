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
 * @param force whether it began anew
 */
record Continuation(
    String file,
    List<String> settings,
    Optional<Shard> shard,
    Optional<String> out,
    EngineChoice engine,
    boolean force) {

  /**
   * "1200 of 5000 runs are kept in output/mine; go on with ... --resume".
   *
   * @param done how many runs are known to be kept
   * @param resumed whether some were there before; they are kept, whether they were gone through or
   *     not
   * @param folder where
   */
  String words(Plan plan, long done, boolean resumed, String folder) {
    boolean more = resumed || engine == EngineChoice.SPARK;
    String kept =
        resumed && done == 0
            ? "what was there is kept"
            : "%s%s of %s%s runs are kept"
                .formatted(
                    more ? "at least " : "",
                    done,
                    plan.replications().adaptive() ? "at most " : "",
                    shard.map(s -> s.runs(plan)).orElse(plan.runs()));
    return kept + " in " + folder + "; " + again("go on");
  }

  /**
   * "go on with ... --resume", which begins, too, where nothing is.
   *
   * @param what that is to be done
   */
  String again(String what) {
    return engine == EngineChoice.SPARK
        ? what
            + ": send the same to Spark again with --resume"
            + (force ? " in place of --force" : "")
        : what + " with\n  " + Shell.command(command());
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
