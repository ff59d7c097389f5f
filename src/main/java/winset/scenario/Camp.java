package winset.scenario;

/** Political camp. */
public enum Camp {
  /** Accommodating. */
  MODERATE,
  /** Uncompromising. */
  HARDLINE,
  /** Outside the contest for office. */
  NONE
}
