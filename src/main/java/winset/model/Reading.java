package winset.model;

/**
 * What a receiver made of a message.
 *
 * @param message the message as it was written
 * @param heard sequencing as heard; not a number for a refusal
 * @param misread true if a concession was taken for no movement or the reverse
 * @param day day it arrived
 */
public record Reading(Message message, double heard, boolean misread, int day) {

  /** True if it was taken for a concession. */
  public boolean seenAsConcession() {
    return message.concession() != misread;
  }

  /** True if it was taken for no movement. */
  public boolean seenAsBarren() {
    return message.barren() != misread;
  }
}
