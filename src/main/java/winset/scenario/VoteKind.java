package winset.scenario;

/** What a vote decides. */
public enum VoteKind {
  /** Who governs: power, credit, stances and, meanwhile, whether anyone can sign. */
  PRESIDENTIAL,
  /** Only how much weight the factions carry. */
  LEGISLATIVE
}
