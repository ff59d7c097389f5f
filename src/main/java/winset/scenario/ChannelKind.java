package winset.scenario;

/** How messages travel. */
public enum ChannelKind {
  /** The sides decide week by week whether to sit down with each other. */
  CHOSEN,
  /** At one table throughout. */
  DIRECT,
  /** Through mediators throughout. */
  INDIRECT
}
