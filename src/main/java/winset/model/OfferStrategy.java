package winset.model;

import org.hipparchus.util.FastMath;
import winset.scenario.Offers;

/** How a side settles on its next demand: equation (9) and its named alternatives. */
sealed interface OfferStrategy {

  /** The strategy a side's profile names. */
  static OfferStrategy of(Offers own, Offers other) {
    return switch (own.strategy()) {
      case CONCESSION -> new Concession(own.opening(), own.deadline(), own.exponent());
      case ZEUTHEN -> new Zeuthen(Zeuthen.GRID);
      case RUBINSTEIN -> new Rubinstein(own.discount(), other.discount(), own.rounds());
    };
  }

  /** Exposure of the next demand, 0 (ideal) to 1; the caller keeps it inside the win-set. */
  double exposure(Situation situation);

  /**
   * What a negotiator goes by, everything in exposure of its own side.
   *
   * @param reach reach of its own side as it judges it, 0 to 1
   * @param otherReach reach of the other side as the other negotiator judges it; -1 if empty
   * @param last exposure of its own last offer; 0 if there was none
   * @param offered exposure that the other's last offer brings; not a number if there was none
   * @param clock days on its clock
   * @param offers offers both sides have made so far
   */
  record Situation(
      double reach, double otherReach, double last, double offered, double clock, int offers) {}

  /**
   * Time-dependent concession from the ideal to the boundary (Faratin et al. 1998).
   *
   * @param opening k0, share given at once, 0 to 1
   * @param deadline days after which everything is given
   * @param exponent e: below 1 boulware, 1 linear, above 1 conceder
   */
  record Concession(double opening, int deadline, double exponent) implements OfferStrategy {

    @Override
    public double exposure(Situation situation) {
      return situation.reach() * conceded(situation.clock());
    }

    /** F: share of the way to the boundary that is given after so many days. */
    double conceded(double days) {
      double time = Math.min(1, days / deadline);
      return opening + (1 - opening) * FastMath.pow(time, 1 / exponent);
    }
  }

  /**
   * The side less willing to risk a breakdown concedes just enough to be the more willing one
   * (Zeuthen 1930), which is to say that the offer with the smaller product of gains moves
   * (Harsanyi 1956). Both negotiators know each other's boundary, as in the theory.
   *
   * @param grid smallest step of an offer
   */
  record Zeuthen(double grid) implements OfferStrategy {

    static final double GRID = 0.01;

    private static final double TIE = 1e-12;

    @Override
    public double exposure(Situation s) {
      if (Double.isNaN(s.offered()) || product(s, s.last()) > product(s, s.offered()) + TIE) {
        return s.last();
      }
      double enough = product(s, s.offered());
      for (int step = 1; s.last() + step * grid <= s.reach() + WinSet.TOLERANCE; step++) {
        double exposure = s.last() + step * grid;
        if (product(s, exposure) > enough + TIE || exposure >= s.offered()) {
          return Math.min(exposure, s.offered());
        }
      }
      return s.last();
    }

    private static double product(Situation s, double exposure) {
      return Math.max(0, s.reach() - exposure) * Math.max(0, exposure - (1 - s.otherReach()));
    }
  }

  /**
   * The proposer's equilibrium share of the zone of agreement under alternating offers (Rubinstein
   * 1982; Stahl 1972 with a last round). Both negotiators know each other's boundary, as in the
   * theory; with no zone a side stays at its own boundary.
   *
   * @param own discount of the proposer a round, 0 to 1
   * @param other discount of the other side
   * @param rounds offers until the last; 0 for no last round
   */
  record Rubinstein(double own, double other, int rounds) implements OfferStrategy {

    @Override
    public double exposure(Situation s) {
      double zone = s.reach() + s.otherReach() - 1;
      if (s.otherReach() < 0 || zone < 0) {
        return s.reach();
      }
      double share = rounds == 0 ? share() : share(Math.max(1, rounds - s.offers()));
      return 1 - s.otherReach() + (1 - share) * zone;
    }

    /** Share of the zone that the proposer keeps when there is no last round. */
    double share() {
      return own == 1 && other == 1 ? 0.5 : (1 - other) / (1 - own * other);
    }

    /** Share that the proposer keeps with so many offers left, this one included. */
    double share(int left) {
      double share = 1;
      for (int round = left - 1; round >= 1; round--) {
        share = 1 - (round % 2 == 1 ? other : own) * share;
      }
      return share;
    }
  }
}
