package winset.model;

/** How a run ends. */
public enum Outcome {
  /** A deep package was ratified. */
  DEAL,
  /** No deep package by the end of the window, but both sides carried out a gesture package. */
  INTERIM,
  /** The talks were given up, or breach passed the red line. */
  COLLAPSE,
  /** None of these by the end of the window. */
  STALEMATE
}
