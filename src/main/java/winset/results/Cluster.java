package winset.results;

/**
 * Machines that may carry out a sweep in place of this one; found by {@link
 * java.util.ServiceLoader}.
 */
public interface Cluster {

  /** A cluster that cannot be used as things are; the message says what to do. */
  final class Unavailable extends Exception {

    private static final long serialVersionUID = 1;

    /** Says what to do. */
    public Unavailable(String message) {
      super(message);
    }
  }

  /**
   * Reaches the machines.
   *
   * @param title what they are to call the work
   */
  Machines connect(String title) throws Unavailable;
}
