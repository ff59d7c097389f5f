package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import winset.scenario.Party;

/**
 * What is marked among the win-sets, in the order in which it is painted. Shape and colour tell
 * what and whose it is; small is about first steps only; hollow is a message that was taken for
 * what it was not.
 */
enum Mark {
  STRIKE(Theme.INK, null),
  US_REFUSAL(Party.US, Kind.REFUSAL, false),
  US_REFUSAL_MISREAD(Party.US, Kind.REFUSAL, true),
  US_GESTURES(Party.US, Kind.GESTURES, false),
  US_GESTURES_MISREAD(Party.US, Kind.GESTURES, true),
  US_OFFER(Party.US, Kind.OFFER, false),
  US_OFFER_MISREAD(Party.US, Kind.OFFER, true),
  IRAN_REFUSAL(Party.IRAN, Kind.REFUSAL, false),
  IRAN_REFUSAL_MISREAD(Party.IRAN, Kind.REFUSAL, true),
  IRAN_GESTURES(Party.IRAN, Kind.GESTURES, false),
  IRAN_GESTURES_MISREAD(Party.IRAN, Kind.GESTURES, true),
  IRAN_OFFER(Party.IRAN, Kind.OFFER, false),
  IRAN_OFFER_MISREAD(Party.IRAN, Kind.OFFER, true),
  FORMULA_GESTURES(Theme.MEDIATOR, Kind.GESTURES),
  FORMULA(Theme.MEDIATOR, Kind.OFFER),
  GESTURES_AGREED(Theme.AGREEMENT, null),
  FAILED_GESTURES(Theme.INK, Kind.GESTURES),
  FAILED(Theme.INK, Kind.OFFER),
  DEAL(Theme.AGREEMENT, Kind.OFFER);

  /** What a message or a package is about. */
  enum Kind {
    /** A package on the roadmap. */
    OFFER,
    /** A package of first steps. */
    GESTURES,
    /** No package. */
    REFUSAL
  }

  private final @Nullable Party sender;
  private final @Nullable Kind kind;
  private final boolean misread;
  private final Color colour;

  Mark(Party sender, Kind kind, boolean misread) {
    this.sender = sender;
    this.kind = kind;
    this.misread = misread;
    colour = Theme.of(sender);
  }

  Mark(Color colour, @Nullable Kind kind) {
    sender = null;
    this.kind = kind;
    misread = false;
    this.colour = colour;
  }

  /** The mark of a message. */
  static Mark of(Party sender, Kind kind, boolean misread) {
    return Arrays.stream(values())
        .filter(m -> m.sender == sender && m.kind == kind && m.misread == misread)
        .findFirst()
        .orElseThrow();
  }

  /** True for a side's messages that name a package. */
  boolean offerOf(Party party) {
    return sender == party && kind != Kind.REFUSAL;
  }

  boolean says(Kind what) {
    return kind == what;
  }

  boolean misread() {
    return misread;
  }

  Shape shape() {
    return switch (this) {
      case STRIKE -> Glyphs.tick();
      case FORMULA -> Glyphs.diamond(8);
      case FORMULA_GESTURES -> Glyphs.diamond(5.5f);
      case GESTURES_AGREED -> Glyphs.square();
      case FAILED -> Glyphs.cross(7);
      case FAILED_GESTURES -> Glyphs.cross(4.5f);
      case DEAL -> Glyphs.star(15);
      default -> Glyphs.message(sender, kind);
    };
  }

  Color fill() {
    return misread ? Theme.PAPER : colour;
  }

  /**
   * White sets a full mark off from its neighbours; ink where the mark itself is light or large.
   */
  Color outline() {
    return switch (this) {
      case FORMULA, FORMULA_GESTURES, DEAL, GESTURES_AGREED -> Theme.INK;
      default -> misread ? colour : Theme.PAPER;
    };
  }

  Stroke stroke() {
    return new BasicStroke(misread ? 2 : 1);
  }
}
