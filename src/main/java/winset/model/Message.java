package winset.model;

import org.jspecify.annotations.Nullable;
import winset.scenario.Party;
import winset.scenario.Track;

/**
 * A message from one side to the other: an offer, or a refusal to name one.
 *
 * @param number counted over the run, from 1
 * @param sender who sends it
 * @param track what it is about
 * @param x sequencing it demands, 0 to 1; not a number for a refusal
 * @param movement how far it gives way from the sender's last offer on this track; not a number if
 *     there was none, or for a refusal
 * @param sent day it left
 * @param transport how it travels
 */
public record Message(
    int number,
    Party sender,
    Track track,
    double x,
    double movement,
    int sent,
    Transport transport) {

  /** Least movement that is one. */
  public static final double MOVEMENT = 1e-9;

  /**
   * How a message travels.
   *
   * @param via id of the mediator that carries it or chairs; null at a table without one
   * @param direct whether the sides sit at one table
   * @param delay days under way
   * @param noise standard deviation of what the receiver hears
   * @param misreading chance that it is misread
   */
  public record Transport(
      @Nullable String via, boolean direct, int delay, double noise, double misreading) {}

  /** True if it names no package. */
  public boolean refusal() {
    return Double.isNaN(x);
  }

  /** True if its text gives way. */
  public boolean concession() {
    return movement > MOVEMENT;
  }

  /** True if it neither gives way nor is the first on its track. */
  public boolean barren() {
    return refusal() || movement <= MOVEMENT;
  }

  /** Day it arrives: the next at the earliest. */
  int arrival() {
    return sent + Math.max(1, transport.delay());
  }
}
