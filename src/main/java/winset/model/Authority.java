package winset.model;

/** Whether a side's government can answer, table, sign. */
public enum Authority {
  /** It can. */
  NORMAL,
  /** Voted out or about to be confirmed: from the vote to the inauguration. */
  LAME_DUCK,
  /** The new team settles in. */
  TRANSITION
}
