package winset.scenario;

/** How a side settles on its next demand. */
public enum Strategy {
  /** Time-dependent concession (Faratin et al. 1998). */
  CONCESSION,
  /** The side less willing to risk a breakdown concedes (Zeuthen 1930). */
  ZEUTHEN,
  /** The equilibrium share of alternating offers (Rubinstein 1982). */
  RUBINSTEIN
}
