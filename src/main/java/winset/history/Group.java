package winset.history;

import java.util.List;

/** Episodes that are scored together. */
public enum Group {
  /** All but the two windows that the base scenario was drawn after: the headline. */
  FAIR("without the base scenario's own"),
  /** All. */
  ALL("all episodes"),
  /** Of the fair ones those with the US at the table, if only through others. */
  US_AT_TABLE("US at the table"),
  /** Of the fair ones those in which another principal stands in for the US. */
  US_ABSENT("US absent, another in its place");

  private final String text;

  Group(String text) {
    this.text = text;
  }

  /** Its name in tables. */
  public String text() {
    return text;
  }

  /** Those of some episodes that belong to it. */
  public List<Episode> of(List<Episode> episodes) {
    return episodes.stream().filter(this::holds).toList();
  }

  /** How many episodes of a table belong to it. */
  public int size(EpisodeTable table) {
    return of(table.episodes()).size();
  }

  /** True for an episode that belongs to it. */
  private boolean holds(Episode episode) {
    boolean fair = !episode.ofBaseScenario();
    return switch (this) {
      case FAIR -> fair;
      case ALL -> true;
      case US_AT_TABLE -> fair && !episode.usAbsent();
      case US_ABSENT -> fair && episode.usAbsent();
    };
  }
}
