package winset.cli;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import winset.results.ShardFolder;
import winset.results.ShardFolder.State;
import winset.sweep.Shard;

/**
 * Folders of shards as the user names them: of one sweep, or refused.
 *
 * @param folders each by its name, as far as one says which shard it is
 * @param strays what is wrong with the others, in words
 * @param of how many shards the sweep has
 */
record GivenShards(List<Given> folders, List<String> strays, int of) {

  private static final int MOST_SHOWN = 10;

  /** A folder that says which shard it is. */
  record Given(String name, ShardFolder folder, Shard shard) {

    /** What keeps it from being merged; empty if nothing does. */
    private String fault() {
      return switch (folder.state()) {
        case HALF_MADE -> name + " is half made";
        case DAMAGED -> name + " is damaged: " + String.join(", ", folder.damaged());
        default -> "";
      };
    }
  }

  /** Keeps copies. */
  GivenShards {
    folders = List.copyOf(folders);
    strays = List.copyOf(strays);
  }

  /**
   * Looks into folders.
   *
   * @throws ClosedByInterruptException if the thread is interrupted
   */
  static GivenShards of(List<String> names) throws Refusal, ClosedByInterruptException {
    List<Given> given = new ArrayList<>();
    List<String> strays = new ArrayList<>();
    for (String name : names) {
      ShardFolder folder = look(name);
      Optional<Shard> shard = folder.shard();
      if (folder.state() == State.NO_SHARD) {
        throw new Refusal(name + " holds a whole sweep, not a shard of one; leave it out");
      }
      if (shard.isEmpty()) {
        strays.add(
            name
                + (folder.state() == State.NOT_THERE
                    ? " is not there"
                    : " has no whole manifest.json that says which shard it is"));
      } else {
        given.add(new Given(name, folder, shard.get()));
      }
    }
    if (given.isEmpty()) {
      throw new Refusal(String.join("\n", strays) + "\ngive the folders that shards left");
    }
    refuseOtherVersions(given);
    refuseOthers(given, each -> each.folder().fingerprint(), "sweep");
    refuseOthers(given, each -> Integer.toString(each.shard().of()), "number of shards");
    return new GivenShards(given, strays, given.get(0).shard().of());
  }

  private static ShardFolder look(String name) throws Refusal, ClosedByInterruptException {
    Path path = Scenarios.path(name);
    try {
      return ShardFolder.of(path);
    } catch (ClosedByInterruptException e) {
      throw e;
    } catch (IOException e) {
      throw new Refusal(name + " cannot be read: " + Reasons.of(e));
    }
  }

  private static void refuseOtherVersions(List<Given> given) throws Refusal {
    for (Given each : given) {
      if (!each.folder().ofThisVersion()) {
        throw new Refusal(
            ("%s was made by a version of winset whose results differ from those of this one (results "
                    + "version %s); merge with that version, or run all shards again")
                .formatted(each.name(), each.folder().resultsVersion()));
      }
    }
  }

  /** All are to be like most are. */
  private static void refuseOthers(List<Given> given, Function<Given, String> what, String called)
      throws Refusal {
    Map<String, List<Given>> alike =
        given.stream()
            .collect(Collectors.groupingBy(what, LinkedHashMap::new, Collectors.toList()));
    if (alike.size() == 1) {
      return;
    }
    List<List<Given>> groups = new ArrayList<>(alike.values());
    groups.sort(Comparator.comparingInt((List<Given> group) -> group.size()).reversed());
    Given most = groups.get(0).get(0);
    Given other = groups.get(1).get(0);
    throw new Refusal(
        "%s (shard %s) and %s (shard %s) are not of the same %s%s"
            .formatted(
                other.name(),
                other.shard(),
                most.name(),
                most.shard(),
                called,
                called.equals("sweep") ? ": another file, --set or version of winset" : ""));
  }

  /** Shards none of whose folders is whole. */
  List<Shard> missing() {
    List<Integer> whole =
        folders.stream()
            .filter(each -> each.folder().whole())
            .map(each -> each.shard().index())
            .toList();
    boolean[] there = new boolean[of + 1];
    whole.forEach(index -> there[index] = true);
    return IntStream.rangeClosed(1, of)
        .filter(index -> !there[index])
        .mapToObj(index -> new Shard(index, of))
        .toList();
  }

  /** The folders of all shards, if each is there once and whole. */
  List<ShardFolder> each() throws Refusal {
    @Nullable Given[] by = new Given[of + 1];
    for (Given each : folders) {
      Given before = by[each.shard().index()];
      if (before != null) {
        throw new Refusal(
            "%s and %s are both shard %s; nothing was written\n  give each shard once"
                .formatted(before.name(), each.name(), each.shard()));
      }
      by[each.shard().index()] = each;
    }
    List<Shard> missing = missing();
    if (!missing.isEmpty()) {
      throw new Refusal(missing(missing));
    }
    if (!strays.isEmpty()) {
      throw new Refusal(
          "all %s shards are there, but %s; nothing was written"
              .formatted(of, String.join("; ", strays)));
    }
    return folders.stream().map(Given::folder).toList();
  }

  private String missing(List<Shard> missing) {
    Map<Shard, String> faults = new LinkedHashMap<>();
    folders.forEach(each -> faults.put(each.shard(), each.fault()));
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s of %s shards %s missing or not whole; nothing was written"
            .formatted(missing.size(), of, missing.size() == 1 ? "is" : "are"));
    missing.stream()
        .limit(MOST_SHOWN)
        .map(s -> "  shard %s: %s".formatted(s, faults.getOrDefault(s, "no folder is given")))
        .forEach(lines::add);
    strays.stream().limit(MOST_SHOWN).map(stray -> "  " + stray).forEach(lines::add);
    lines.add(missing.size() == 1 ? "Run it again:" : "Run them again:");
    missing.stream().limit(MOST_SHOWN).map(s -> "  " + again(s)).forEach(lines::add);
    if (missing.size() > MOST_SHOWN) {
      lines.add("and so on: --missing lists them all, a line each");
    }
    return String.join("\n", lines);
  }

  /** The sweep as it stands in the folder of a shard is all that it takes. */
  private String again(Shard shard) {
    Given like =
        folders.stream().filter(each -> each.folder().whole()).findFirst().orElse(folders.get(0));
    return folders.stream()
        .filter(each -> each.shard().equals(shard))
        .findFirst()
        .map(each -> ShardNames.again(sweep(like), shard, List.of("--out", each.name())))
        .orElseGet(
            () ->
                ShardNames.again(
                    sweep(like),
                    shard,
                    ShardNames.whole(like.name(), like.shard())
                        .map(name -> List.of("--out", ShardNames.folder(name, shard)))
                        .orElse(List.of())));
  }

  private static String sweep(Given shard) {
    return Path.of(shard.name(), "sweep.yaml").toString();
  }
}
