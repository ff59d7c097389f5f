package winset.model;

import org.jspecify.annotations.Nullable;
import winset.scenario.ChannelKind;
import winset.scenario.MediatorProfile;
import winset.scenario.Party;

/** How messages travel, and the choice to sit down: equations (10) and (16). */
final class Channel {

  private final Negotiation run;
  private final winset.scenario.Channel rules;
  private final RandomStream noise;
  private final RandomStream slips;
  private boolean direct;
  private boolean meeting;

  Channel(Negotiation run, winset.scenario.Channel rules) {
    this.run = run;
    this.rules = rules;
    noise = run.stream("noise");
    slips = run.stream("misreading");
    direct = rules.kind() == ChannelKind.DIRECT;
  }

  /** True while the sides sit at one table. */
  boolean direct() {
    return direct;
  }

  /** Weekly, and on the first day, where the channel is theirs to choose. */
  void chooseSeats() {
    if (rules.kind() != ChannelKind.CHOSEN) {
      return;
    }
    boolean sit = run.calendar().open(run.day());
    for (Party party : Party.values()) {
      Side side = run.side(party);
      sit = sit && side.sittingValue(run.day()) >= side.profile().sit();
    }
    if (sit != direct) {
      direct = sit;
      run.tell(new Event.SeatsChanged(direct));
    }
  }

  /** True if the sides could sit down, do not, and have no meeting agreed. */
  boolean wantsMeeting() {
    return rules.kind() == ChannelKind.CHOSEN && !direct && !meeting;
  }

  /** The next message is handed over at an informal meeting. */
  void meetNext() {
    meeting = true;
  }

  /** How the next message travels; null if nobody is there to carry it. */
  Message.@Nullable Transport next() {
    Mediator carrier = run.mediation().carrier();
    if (direct || meeting) {
      meeting = false;
      return new Message.Transport(run.mediation().carrierId(), true, 0, 0, 0);
    }
    return carrier == null ? null : relay(carrier.id(), carrier.profile());
  }

  private Message.Transport relay(String id, MediatorProfile m) {
    return new Message.Transport(
        id,
        false,
        delay(m),
        m.noise() == null ? rules.noise() : m.noise(),
        m.misreading() == null ? rules.misreading() : m.misreading());
  }

  /** Days a message takes now through this mediator. */
  int delay(MediatorProfile m) {
    if (direct) {
      return 0;
    }
    return m.delay() == null ? rules.delay() : m.delay();
  }

  /**
   * What the receiver makes of a message. Noise and slips are drawn for every message, so that the
   * draws of later ones do not depend on how earlier ones travelled.
   */
  Reading read(Message message) {
    double error = message.transport().noise() * noise.normal();
    boolean slip = slips.happens(message.transport().misreading());
    double heard = message.refusal() ? Double.NaN : Math.max(0, Math.min(1, message.x() + error));
    boolean misread = slip && !message.refusal() && (message.concession() || message.barren());
    return new Reading(message, heard, misread, run.day());
  }
}
