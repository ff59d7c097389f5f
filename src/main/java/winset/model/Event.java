package winset.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.scenario.Camp;
import winset.scenario.Party;
import winset.scenario.ScriptedEvent;

/** Something that happened in a run, told to every {@link Watcher} on the day. */
public sealed interface Event {

  /** A message left. */
  record Sent(Message message) implements Event {}

  /** A message arrived and was understood in some way. */
  record Delivered(Reading reading) implements Event {}

  /** A side found no mediator to carry its message and will try again. */
  record NoCarrier(Party party) implements Event {}

  /** A receiver took what it heard for acceptable; the text was not. */
  record Misunderstood(Reading reading) implements Event {}

  /** Talks adjourn after too many messages without movement. */
  record Adjourned(int until) implements Event {}

  /** A week went by in which an answer was due and none came. */
  record Silence(Party party) implements Event {}

  /** Both sides turn to the roadmap. */
  record Converged(Reason reason) implements Event {}

  /** Why both sides turned to the roadmap. */
  enum Reason {
    /** They had been talking past each other. */
    MISMATCH,
    /** The gesture package was agreed. */
    GESTURES_DONE,
    /** Gestures had been talked about for too long. */
    PATIENCE
  }

  /** A mediator put a formula to both sides. */
  record FormulaTabled(Proposal formula) implements Event {}

  /** A formula was turned down. */
  record FormulaRefused(Proposal formula, List<Party> refusers) implements Event {}

  /** A formula fell away: the talks froze or broke off while it was considered. */
  record FormulaLapsed(Proposal formula) implements Event {}

  /** A package was accepted by both negotiating teams and goes to ratification. */
  record Accepted(Proposal proposal, @Nullable Party by) implements Event {}

  /** A package passed on both sides. */
  record Ratified(Proposal proposal) implements Event {}

  /** A package failed at home: an involuntary defection (Putnam 1988). */
  record RatificationFailed(Proposal proposal, Map<Party, String> pivotal) implements Event {}

  /** A side carried out its part of a gesture package, or did not. */
  record Gesture(Party party, boolean kept) implements Event {}

  /** A spoiler struck; the victim blames the other side. */
  record Strike(String actor, boolean external, Party victim) implements Event {}

  /** The sides sit down at one table, or get up from it. */
  record SeatsChanged(boolean direct) implements Event {}

  /** A mediator proposed an informal meeting; nobody refused, or some did. */
  record Meeting(String mediator, List<Party> refusers) implements Event {}

  /** The campaign before a vote begins. */
  record CampaignBegan(Calendar.Election election) implements Event {}

  /** A vote was held; empty result if it moves nothing. */
  record Voted(Calendar.Election election, @Nullable String option) implements Event {}

  /** The winners of a vote take office. */
  record Inaugurated(Calendar.Election election, @Nullable String option, Camp incumbent)
      implements Event {}

  /** The new team is ready to talk. */
  record Settled(Calendar.Election election) implements Event {}

  /** A scripted event. */
  record Scripted(String id, ScriptedEvent event) implements Event {}

  /** The run ended. */
  record Ended(Outcome outcome, @Nullable Proposal deal) implements Event {}
}
