package winset.live;

import java.awt.Color;

/**
 * Colours of willingness to deal: brown against, white undecided, teal for. ColorBrewer's BrBG,
 * which the colour-blind can tell apart and which is neither side's colour.
 */
final class Scale {

  /** A message that is misread. */
  static final Color MISREAD = new Color(0xCC79A7);

  /** Who is spoken of. */
  static final Color CHOSEN = new Color(0x222222);

  private static final Color[] STOPS = {
    new Color(0x8C510A),
    new Color(0xD8B365),
    new Color(0xF5F5F5),
    new Color(0x5AB4AC),
    new Color(0x01665E)
  };

  private Scale() {}

  /**
   * The colour.
   *
   * @param willingness 0 to 1
   */
  static Color of(double willingness) {
    double at = Math.max(0, Math.min(1, willingness)) * (STOPS.length - 1);
    int low = Math.min(STOPS.length - 2, (int) at);
    return mix(STOPS[low], STOPS[low + 1], at - low);
  }

  /** A colour between two: share 0 is the first, 1 the second. */
  static Color mix(Color one, Color other, double share) {
    return new Color(
        channel(one.getRed(), other.getRed(), share),
        channel(one.getGreen(), other.getGreen(), share),
        channel(one.getBlue(), other.getBlue(), share));
  }

  /** A colour that lets so much through: 0 nothing of it is seen, 1 all. */
  static Color faint(Color color, double opacity) {
    return new Color(
        color.getRed(), color.getGreen(), color.getBlue(), (int) Math.round(255 * opacity));
  }

  private static int channel(int one, int other, double share) {
    return (int) Math.round(one + (other - one) * share);
  }
}
