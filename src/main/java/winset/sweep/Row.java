package winset.sweep;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One run of a sweep.
 *
 * @param run replicate x points + point
 * @param point which point
 * @param replicate which replicate, from 0
 * @param seed seed of the run
 * @param status how it went
 * @param values one per column of the plan, null where the run has none; empty unless done
 * @param message why it is not done; empty if it is
 */
public record Row(
    long run,
    long point,
    int replicate,
    int seed,
    Status status,
    List<@Nullable Object> values,
    String message) {

  /** How a run went. */
  public enum Status {
    /** It came to its end. */
    DONE,
    /** It could not be set up, or broke off with an error. */
    FAILED,
    /** It had more events than it may. */
    LIMIT,
    /** It took longer than it may. */
    TIMED_OUT
  }
}
