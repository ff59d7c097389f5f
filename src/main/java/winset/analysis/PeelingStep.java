package winset.analysis;

/**
 * A box on the way of peeling: what it covers against how dense it is.
 *
 * @param box which box it leads to, counted from 1
 * @param number how many slices were taken off, from 0; of the box itself that is told one more
 * @param restricted how many factors it restricts
 * @param points how many points are in it
 * @param mass share of all points that are, 0 to 1
 * @param coverage share of all yes that is in it, 0 to 1
 * @param density share of yes in it, 0 to 1
 * @param chosen true for the box that is told, after pasting and dropping
 */
public record PeelingStep(
    int box,
    int number,
    int restricted,
    int points,
    double mass,
    double coverage,
    double density,
    boolean chosen) {}
