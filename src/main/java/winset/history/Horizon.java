package winset.history;

/** Up to when a forecast speaks. */
public enum Horizon {
  /** 180 days from the first day, for every episode: the headline. */
  FIXED,
  /** The end of the episode's own window, whose length gives something of the outcome away. */
  WINDOW;

  /** Last day that counts, from 0. */
  int day(Episode episode) {
    return this == FIXED ? Mapping.HORIZON : episode.days();
  }

  /** Its name in tables. */
  public String text() {
    return this == FIXED ? "180 days" : "window";
  }
}
