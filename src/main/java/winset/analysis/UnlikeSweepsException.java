package winset.analysis;

/** Two sweeps that cannot be compared point by point, and the first thing in which they differ. */
public final class UnlikeSweepsException extends Exception {

  UnlikeSweepsException(String message) {
    super(message);
  }
}
