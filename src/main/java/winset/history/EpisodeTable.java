package winset.history;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import winset.config.Problems;
import winset.config.TextFile;

/**
 * Coded episodes in the order of their file.
 *
 * @param episodes at least one, each with an id of its own
 */
public record EpisodeTable(List<Episode> episodes) {

  /** The table that comes with the program. */
  private static final String SHIPPED = "episodes.csv";

  /** Keeps a copy. */
  public EpisodeTable {
    episodes = List.copyOf(episodes);
  }

  /** Reads a CSV file with a header. */
  public static EpisodeTable read(Path file) throws Problems {
    return parse(TextFile.read(file));
  }

  /** Reads the text of a CSV file with a header. */
  public static EpisodeTable parse(String text) throws Problems {
    return EpisodeReader.read(text);
  }

  /** The table that comes with the program, wherever that stands. */
  public static EpisodeTable shipped() {
    try {
      return parse(shippedText());
    } catch (Problems e) {
      throw new IllegalStateException("the table that is shipped has mistakes: " + e.all(), e);
    }
  }

  /** The same as text. */
  public static String shippedText() {
    return resource(SHIPPED);
  }

  /** A text that is part of the program. */
  static String resource(String name) {
    try (InputStream in = EpisodeTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Names of the chains, sorted. */
  public List<String> chains() {
    return List.copyOf(new TreeSet<>(episodes.stream().map(Episode::chain).toList()));
  }

  /** The first day of each chain, of this table or another. */
  Map<String, LocalDate> begun(EpisodeTable other) {
    Map<String, LocalDate> begun = new HashMap<>();
    for (EpisodeTable table : List.of(this, other)) {
      for (Episode episode : table.episodes) {
        begun.merge(episode.chain(), episode.start(), (a, b) -> a.isBefore(b) ? a : b);
      }
    }
    return begun;
  }

  /** The episodes of all chains but one. */
  List<Episode> without(String chain) {
    return episodes.stream().filter(e -> !e.chain().equals(chain)).toList();
  }
}
