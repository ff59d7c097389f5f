package winset.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import winset.sweep.Shard;

/** What the folders of shards are called, so that those of one sweep sort and match a pattern. */
final class ShardNames {

  private ShardNames() {}

  /** "output/quick-03-of-20" for "output/quick". */
  static String folder(String whole, Shard shard) {
    return whole + "-" + shard.label();
  }

  /** The name of which this is the folder of a shard; nothing if it is called otherwise. */
  static Optional<String> whole(String folder, Shard shard) {
    String ending = "-" + shard.label();
    return folder.endsWith(ending) && folder.length() > ending.length()
        ? Optional.of(folder.substring(0, folder.length() - ending.length()))
        : Optional.empty();
  }

  /** The command that merges all shards, of which this is one. */
  static String merge(String folder, Shard shard) {
    List<String> words = new ArrayList<>(Shell.launcher());
    words.add("merge");
    Optional<String> whole = whole(folder, shard);
    String digits = "?".repeat(Integer.toString(shard.of()).length());
    return Shell.command(words)
        + whole
            .map(name -> " %s-%s-of-%s --out %1$s".formatted(name(name), digits, shard.of()))
            .orElse(" DIR... --out DIR");
  }

  private static String name(String whole) {
    return Shell.command(List.of(whole));
  }

  /**
   * The command that carries out a shard, or what is missing of it.
   *
   * @param sweep its file
   * @param place options that say where
   */
  static String again(String sweep, Shard shard, List<String> place) {
    List<String> words = new ArrayList<>(Shell.launcher());
    words.addAll(List.of("sweep", sweep, "--shard", shard.toString()));
    words.addAll(place);
    words.add("--resume");
    return Shell.command(words);
  }
}
