package winset.model;

/** A run went on for longer than it may. */
public final class LimitException extends RuntimeException {

  private final boolean timedOut;

  LimitException(String message, boolean timedOut) {
    super(message);
    this.timedOut = timedOut;
  }

  /** True if it was the clock that ended the run, not the number of its events. */
  public boolean timedOut() {
    return timedOut;
  }
}
