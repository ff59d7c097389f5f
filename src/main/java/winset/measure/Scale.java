package winset.measure;

/** What the values of a measure are. */
public enum Scale {
  /** True or false; its mean is a share. */
  FLAG,
  /** A whole number. */
  COUNT,
  /** A number. */
  NUMBER,
  /** One of a few names. */
  CATEGORY
}
