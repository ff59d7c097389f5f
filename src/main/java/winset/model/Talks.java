package winset.model;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.scenario.Conduct;
import winset.scenario.Party;
import winset.scenario.Scenario;
import winset.scenario.Track;

/**
 * The protocol: one message is under way at a time, each side answers in its own time, a yes goes
 * to ratification the same day. While either side lacks authority nobody answers or opens.
 */
final class Talks {

  private final Negotiation run;
  private final Scenario scenario;
  private final Conduct conduct;
  private final Silence silence;
  private final Map<Party, OfferStrategy> strategies = new EnumMap<>(Party.class);

  private int exchange;
  private int messages;
  private int offers;
  private int barren;
  private int mismatches;

  private boolean ratifying;

  Talks(Negotiation run, Scenario scenario) {
    this.run = run;
    this.scenario = scenario;
    conduct = scenario.conduct();
    silence = new Silence(run.calendar());
    for (Party party : Party.values()) {
      strategies.put(
          party,
          OfferStrategy.of(scenario.side(party).offers(), scenario.side(party.other()).offers()));
    }
  }

  /** Has a side speak on a day, or on the first open day after it. */
  void turn(Party party, int day) {
    later(day, Phase.ANSWERS, () -> speak(party));
  }

  /** Schedules something that is void once this exchange is broken off. */
  private void later(int day, Phase phase, Runnable action) {
    int current = exchange;
    run.at(
        day,
        phase,
        () -> {
          if (current == exchange) {
            action.run();
          }
        });
  }

  private void speak(Party party) {
    int day = run.day();
    if (!run.calendar().open(day)) {
      turn(party, run.calendar().nextOpen(day));
      return;
    }
    Message.Transport transport = run.channel().next();
    if (transport == null) {
      run.tell(new Event.NoCarrier(party));
      turn(party, day + scenario.protocol().retry());
      return;
    }
    send(compose(party, transport));
  }

  private Message compose(Party party, Message.Transport transport) {
    Side side = run.side(party);
    int day = run.day();
    messages++;
    WinSet estimated = side.estimatedWinSet(day, side.depth());
    if (estimated.reach() < 0) {
      side.offers().refuse();
      return new Message(messages, party, side.track(), Double.NaN, Double.NaN, day, transport);
    }
    double movement = side.offers().offer(side.track(), demand(side, estimated), estimated.reach());
    offers++;
    return new Message(messages, party, side.track(), side.lastOffer(), movement, day, transport);
  }

  private double demand(Side side, WinSet estimated) {
    Side other = run.side(side.party().other());
    OfferStrategy.Situation situation =
        new OfferStrategy.Situation(
            estimated.reach(),
            other.estimatedWinSet(run.day(), side.depth()).reach(),
            side.offers().standingExposure(side.track()),
            side.party().exposure(other.lastOffer()),
            side.clock().at(run.day()),
            offers);
    return requireNonNull(strategies.get(side.party())).exposure(situation);
  }

  private void send(Message message) {
    Party receiver = message.sender().other();
    int usual = run.side(receiver).profile().baseResponse() + 2 * message.transport().delay();
    silence.expect(receiver, message.sent(), usual + conduct.grace());
    run.tell(new Event.Sent(message));
    later(message.arrival(), Phase.DELIVERIES, () -> deliver(message));
  }

  private void deliver(Message message) {
    Side receiver = run.side(message.sender().other());
    Reading reading = run.channel().read(message);
    receiver.offers().answered();
    judge(reading, receiver);
    receiver.clock().encourage(reading.seenAsConcession(), run.day());
    receiver.considerOffer(
        message.refusal()
            ? null
            : new Proposal(
                message.track(), reading.heard(), message.sender(), message.transport().via()));
    run.tell(new Event.Delivered(reading));
    run.mediation().delivered(message);
    later(run.day(), Phase.MEDIATION, run.mediation()::seekFormula);
    int due = Math.max(run.day() + receiver.responseTime(run.day()), adjournment(message));
    later(due, Phase.ANSWERS, () -> answer(reading));
  }

  /** What the receiving factions learn from the message as read, and its carrier as written. */
  private void judge(Reading reading, Side receiver) {
    Message message = reading.message();
    double affront = receiver.offers().conceded() ? conduct.affront() : 0;
    if (reading.seenAsConcession()) {
      receiver.learn(reading.misread() ? conduct.affront() : worth(message), 0);
    } else if (reading.seenAsBarren()) {
      receiver.learn(0, affront);
    }
    String via = message.transport().via();
    if (message.concession()) {
      run.mediation().witness(via, message.sender(), worth(message), 0);
    } else if (message.barren()) {
      run.mediation().witness(via, message.sender(), 0, affront);
    }
  }

  private double worth(Message concession) {
    return conduct.concession() * Math.min(1, concession.movement() / conduct.fullConcession());
  }

  /** Counts messages running without movement; the day until which the talks then adjourn. */
  private int adjournment(Message message) {
    if (message.concession()) {
      barren = 0;
    } else if (message.barren()) {
      barren++;
    }
    if (barren < scenario.protocol().barren()) {
      return run.day();
    }
    barren = 0;
    int until = run.day() + scenario.protocol().adjournment();
    silence.excuse(until);
    run.tell(new Event.Adjourned(until));
    return until;
  }

  private void answer(Reading reading) {
    int day = run.day();
    if (!run.calendar().open(day)) {
      later(run.calendar().nextOpen(day), Phase.ANSWERS, () -> answer(reading));
      return;
    }
    Message message = reading.message();
    Side side = run.side(message.sender().other());
    side.considerOffer(null);
    if (message.track() != side.track()) {
      mismatch();
    } else if (!message.refusal() && agrees(reading, side)) {
      return;
    }
    speak(side.party());
  }

  /** True if the side says yes; tells where it would have, had it heard right. */
  private boolean agrees(Reading reading, Side side) {
    Message message = reading.message();
    WinSet estimated = side.estimatedWinSet(run.day(), side.depth());
    if (!estimated.accepts(side.party().exposure(reading.heard()))) {
      return false;
    }
    if (estimated.accepts(side.party().exposure(message.x()))) {
      accept(
          new Proposal(message.track(), message.x(), message.sender(), message.transport().via()),
          side.party());
      return true;
    }
    run.tell(new Event.Misunderstood(reading));
    run.conductOfBoth(conduct.misunderstanding());
    run.mediation().exert(message.transport().via(), -scenario.mediation().misunderstanding());
    return false;
  }

  private void mismatch() {
    mismatches++;
    if (mismatches >= scenario.gestures().mismatch()) {
      mismatches = 0;
      converge(Event.Reason.MISMATCH);
    }
  }

  /** Both sides turn to the roadmap. */
  void converge(Event.Reason reason) {
    boolean apart = false;
    for (Party party : Party.values()) {
      apart |= run.side(party).track() == Track.GESTURES;
      run.side(party).turnTo(Track.ROADMAP);
    }
    if (apart) {
      run.tell(new Event.Converged(reason));
    }
  }

  /** Both teams have said yes; the package goes to ratification today. */
  void accept(Proposal proposal, @Nullable Party by) {
    ratifying = true;
    if (by != null) {
      silence.end();
    }
    run.tell(new Event.Accepted(proposal, by));
    run.at(
        run.day(),
        Phase.RATIFICATION,
        () -> {
          ratifying = false;
          run.ratification().vote(proposal, by);
        });
  }

  /** True between a yes and its ratification. */
  boolean ratifying() {
    return ratifying;
  }

  /** Breaks off whatever is under way; a side opens again later. */
  void restart(Party opener, int day) {
    exchange++;
    silence.end();
    run.mediation().drop();
    for (Party party : Party.values()) {
      run.side(party).considerOffer(null);
    }
    turn(opener, day);
  }

  /** Weekly: silence when an answer was due; patience with gestures. */
  void week() {
    int day = run.day();
    Party owing = silence.overdue(day);
    if (owing != null) {
      run.tell(new Event.Silence(owing));
      run.conduct(owing, 0, conduct.silence());
    }
    if (day >= scenario.gestures().patience()) {
      converge(Event.Reason.PATIENCE);
    }
  }
}
