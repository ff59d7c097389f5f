package winset.results;

/** A folder cannot take a sweep; nothing in it was changed. */
public final class Refused extends Exception {

  private final Why why;
  private final String detail;

  /** Why it cannot. */
  public enum Why {
    /** It is a file. */
    A_FILE,
    /** It holds something that is no sweep. */
    NOT_EMPTY,
    /** It holds this very sweep, finished at a time. */
    FINISHED,
    /** It holds this very sweep, half made. */
    HALF_MADE,
    /** It holds another shard of this very sweep, or the whole of it, as is told. */
    ANOTHER_SHARD,
    /** It holds a sweep of another plan. */
    ANOTHER_SWEEP,
    /** It holds rows and nothing that says of which sweep. */
    UNKNOWN_SWEEP,
    /** It holds a file, which is named, that no sweep has. */
    FOREIGN_FILE,
    /** It holds no manifest, so nothing says what may be deleted. */
    NO_MANIFEST,
    /** Another process, whose number is told, is writing there. */
    IN_USE
  }

  /** Refuses for a reason, with a detail to name or nothing. */
  public Refused(Why why, String detail) {
    super(why + " " + detail);
    this.why = why;
    this.detail = detail;
  }

  /** Why it cannot. */
  public Why why() {
    return why;
  }

  /** A time, a file or a process; empty where there is none to tell. */
  public String detail() {
    return detail;
  }
}
