package winset.results;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Message;
import winset.model.Negotiation;
import winset.model.Reading;
import winset.scenario.Party;
import winset.scenario.Track;

/** What the sides say to each other, how it travels and how it is understood. */
final class Messages implements Chronicler {

  private static final double AUDIBLE = 0.01;
  private static final double GROUND = 0.07;
  private static final double STEP = 0.02;

  private final Names names;
  private final Sequencing sequencing;
  private final Consent consent;
  private final Set<String> opened = new HashSet<>();
  private String lastWay = "";
  private boolean informal;

  Messages(Names names, Sequencing sequencing, Consent consent) {
    this.names = names;
    this.sequencing = sequencing;
    this.consent = consent;
  }

  @Override
  public @Nullable Account account(Negotiation run, Event event) {
    if (event instanceof Event.Sent e) {
      return sent(run, e.message());
    }
    if (event instanceof Event.Delivered e) {
      return delivered(run, e.reading());
    }
    if (event instanceof Event.Misunderstood e) {
      return misunderstood(e.reading());
    }
    return null;
  }

  private Account sent(Negotiation run, Message message) {
    informal = message.transport().direct() && !run.direct();
    String text =
        names.of(message.sender())
            + " sent word "
            + (message.transport().direct() ? "to the table" : "through " + carrier(message))
            + ": "
            + (message.refusal() ? "no terms" : content(message))
            + ".";
    return account(message, text);
  }

  private Account account(Message message, String text) {
    return Account.of(Names.id(message.sender()), message.transport().via(), text);
  }

  private Account delivered(Negotiation run, Reading reading) {
    Message message = reading.message();
    String text = way(message) + names.of(message.sender()) + " " + said(message);
    return account(message, text + understood(reading) + reception(run, reading));
  }

  /** How it came; left out where it is how the last one came. */
  private String way(Message message) {
    String way =
        !message.transport().direct()
            ? "through " + carrier(message) + " "
            : informal ? "at the informal meeting " : "at the table ";
    boolean same = way.equals(lastWay);
    lastWay = way;
    return same ? "" : way;
  }

  private String carrier(Message message) {
    String via = message.transport().via();
    return via == null ? "nobody" : names.of(via);
  }

  private String said(Message message) {
    if (message.refusal()) {
      return "could name no terms: nothing seemed to pass at home";
    }
    return manner(message) + ": " + content(message);
  }

  /** The verb says how far the sender gave way from its own last offer. */
  private String manner(Message message) {
    double movement = message.movement();
    if (Double.isNaN(movement)) {
      boolean first = opened.add(message.sender() + "/" + message.track());
      return (first ? "opened on " : "opened afresh on ") + track(message);
    }
    if (Math.abs(movement) <= Message.MOVEMENT) {
      return "stood by its terms";
    }
    if (movement < 0) {
      return movement > -STEP ? "inched back" : "drew back";
    }
    return movement < STEP ? "barely moved" : movement < GROUND ? "moved" : "gave ground";
  }

  private String content(Message message) {
    Party sender = message.sender();
    if (Double.isNaN(message.movement())) {
      return sequencing.demand(sender, message.x(), false) + " of the first steps";
    }
    double last = sender.sequencing(sender.exposure(message.x()) - message.movement());
    String before = Sequencing.amount(last);
    boolean still = before.equals(Sequencing.amount(message.x()));
    return sequencing.demand(sender, message.x(), still) + (still ? "" : ", not " + before);
  }

  private static String track(Message message) {
    return message.track() == Track.GESTURES ? "first gestures" : "the roadmap";
  }

  private String understood(Reading reading) {
    Message message = reading.message();
    String receiver = names.of(message.sender().other());
    String heard = "";
    if (!message.refusal() && Math.abs(reading.heard() - message.x()) >= AUDIBLE) {
      heard = "; " + receiver + " heard " + Sequencing.share(reading.heard());
    }
    if (!reading.misread()) {
      return heard + ". ";
    }
    return heard
        + (message.concession()
            ? ", and missed that this was a concession. "
            : ", and took it for a concession, which it was not. ");
  }

  /** What the receivers can do with it. */
  private String reception(Negotiation run, Reading reading) {
    Message message = reading.message();
    Party receiver = message.sender().other();
    if (!run.calendar().open(run.day())) {
      int open = run.calendar().nextOpen(run.day());
      return "No answer could come before " + run.scenario().start().plusDays(open) + ".";
    }
    if (message.refusal()) {
      return "";
    }
    String support = consent.on(run, receiver, message.track(), reading.heard());
    return run.side(receiver).track() == message.track()
        ? support
        : support + " But " + names.of(receiver) + " talked only of " + own(run, receiver) + ".";
  }

  private static String own(Negotiation run, Party party) {
    return run.side(party).track() == Track.GESTURES ? "first gestures" : "a whole roadmap";
  }

  private Account misunderstood(Reading reading) {
    Message message = reading.message();
    Party receiver = message.sender().other();
    String text =
        names.of(receiver)
            + " was ready to say yes to "
            + Sequencing.share(reading.heard())
            + ", as it had heard; the text said "
            + Sequencing.share(message.x())
            + ", beyond what it could sign. Trust suffered on both sides.";
    return Account.of(Names.id(receiver), message.transport().via(), text);
  }
}
