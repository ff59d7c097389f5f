package winset.scenario;

/** What the talks are about. */
public enum Track {
  /** A shallow package of reciprocal first steps. */
  GESTURES,
  /** The way back to full compliance: a deep package. */
  ROADMAP
}
