package winset.history;

import java.util.function.DoubleUnaryOperator;
import winset.model.RandomStream;

/**
 * The conditions of an episode as one coder judged them with hindsight, each 0 to 1 and good to
 * about 0.15.
 *
 * @param cohesion how far Iran's state pulled together
 * @param hostility of Congress to any deal
 * @param sanctions in force, as a share of maximum pressure
 * @param breach nuclear steps, as a share of break-out
 * @param iranTrust Iran's trust in the US
 * @param usTrust US trust in Iran
 * @param spoilers how severe spoilers' acts were
 */
public record Codes(
    double cohesion,
    double hostility,
    double sanctions,
    double breach,
    double iranTrust,
    double usTrust,
    double spoilers) {

  /** How far a code may be off either way. */
  public static final double UNCERTAINTY = 0.15;

  /**
   * The codes as another coder might have given them: each moved by an independent draw, uniform
   * from -0.15 to 0.15, and held inside 0 to 1.
   */
  Codes redrawn(RandomStream stream) {
    DoubleUnaryOperator draw =
        code -> {
          double moved = code + UNCERTAINTY * (2 * stream.uniform() - 1);
          return Math.max(0, Math.min(1, moved));
        };
    return new Codes(
        draw.applyAsDouble(cohesion),
        draw.applyAsDouble(hostility),
        draw.applyAsDouble(sanctions),
        draw.applyAsDouble(breach),
        draw.applyAsDouble(iranTrust),
        draw.applyAsDouble(usTrust),
        draw.applyAsDouble(spoilers));
  }
}
