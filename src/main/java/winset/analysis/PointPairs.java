package winset.analysis;

import java.util.Optional;
import winset.measure.Contrast;

/**
 * What the runs of a point came to in two sweeps.
 *
 * @param nA how many runs of A count: those in pairs, or all with a value
 * @param nB of B
 * @param a mean of these runs of A; not a number if there are none
 * @param b of B
 * @param contrast B less A; nothing where one has no runs
 * @param p how likely a difference as large would be by chance; not a number if unknown
 * @param varianceFactor variance of A and of B together, over that of the pairs' differences; not a
 *     number where it is unknown or there are no pairs
 * @param same whether each pair came to the same
 */
public record PointPairs(
    int nA,
    int nB,
    double a,
    double b,
    Optional<Contrast> contrast,
    double p,
    double varianceFactor,
    boolean same) {}
