package winset.model;

import org.jspecify.annotations.Nullable;
import winset.scenario.Track;

/**
 * What a side has offered so far, as exposure: how much of a package it would deliver first, 0 to
 * 1.
 */
final class OwnOffers {

  static final int MOST_UNANSWERED = 5;

  /** No demand has been made yet: no exposure is a concession from it. */
  private static final double NO_OPENING = 1;

  private @Nullable Offer last;
  private double opening = NO_OPENING;
  private boolean conceded;
  private int unanswered;

  /**
   * An offer as made.
   *
   * @param track what it is about
   * @param exposure what it exposes the side to
   */
  record Offer(Track track, double exposure) {}

  /**
   * The next demand: what has been offered stands, but for what the boundary no longer allows.
   *
   * @param demand exposure that the strategy asks for
   * @param reach the side's reach as judged now, 0 to 1
   * @return how far this gives way from the last offer on this track; not a number for a first
   */
  double offer(Track track, double demand, double reach) {
    Offer standing = standing(track);
    double floor = standing == null ? 0 : standing.exposure();
    double exposure = Math.min(reach, Math.max(demand, floor));
    double movement = standing == null ? Double.NaN : exposure - floor;
    if (standing == null) {
      opening = exposure;
    }
    last = new Offer(track, exposure);
    conceded = movement > Message.MOVEMENT;
    unanswered = conceded ? Math.min(MOST_UNANSWERED, unanswered + 1) : unanswered;
    return movement;
  }

  private @Nullable Offer standing(Track track) {
    return last != null && last.track() == track ? last : null;
  }

  /** Exposure of the last offer on a track; 0 if the last was on another or there is none. */
  double standingExposure(Track track) {
    Offer standing = standing(track);
    return standing == null ? 0 : standing.exposure();
  }

  /** The last offer, on whatever track; null if there is none. */
  @Nullable Offer last() {
    return last;
  }

  /** Exposure of the first offer since the team or the track changed, 0 to 1; 1 before any. */
  double opening() {
    return opening;
  }

  /** True if the last message gave way. */
  boolean conceded() {
    return conceded;
  }

  /** Concessions since the other side's last message arrived, 0 to 5. */
  int unanswered() {
    return unanswered;
  }

  /** A message that names no package. */
  void refuse() {
    conceded = false;
  }

  /** The other side's message has arrived: whatever was conceded has its answer. */
  void answered() {
    unanswered = 0;
  }

  /** On another track the next offer opens anew. */
  void turn() {
    opening = NO_OPENING;
  }

  /** A new team is bound by nothing. */
  void forget() {
    last = null;
    opening = NO_OPENING;
    unanswered = 0;
    conceded = false;
  }
}
