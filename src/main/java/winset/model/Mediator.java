package winset.model;

import winset.scenario.MediatorProfile;
import winset.scenario.Party;

/** A mediator as it stands in a run: effort that tires, trust in each side learnt from conduct. */
public final class Mediator {

  private static final double EVEN = 0.5;

  private final String id;
  private final MediatorProfile profile;
  private final Trust baseInIran;
  private final Trust baseInUs;
  private Trust inIran;
  private Trust inUs;
  private double effort;

  Mediator(String id, MediatorProfile profile, double lasting) {
    this.id = id;
    this.profile = profile;
    baseInIran = Trust.of(profile.trustIran(), lasting);
    baseInUs = Trust.of(profile.trustUs(), lasting);
    inIran = Trust.of(profile.trustIran(), profile.prior());
    inUs = Trust.of(profile.trustUs(), profile.prior());
    effort = profile.effort();
  }

  /** Id in the scenario. */
  public String id() {
    return id;
  }

  /** What the scenario says of it. */
  public MediatorProfile profile() {
    return profile;
  }

  /** Effort, 0 to 1. */
  public double effort() {
    return effort;
  }

  /** Trust in a side. */
  public Trust trust(Party party) {
    return party == Party.IRAN ? inIran : inUs;
  }

  /** Geometric mean of its credibility with the sides, 0 to 1. */
  double credibility() {
    return Math.sqrt(profile.credibilityIran() * profile.credibilityUs());
  }

  boolean available() {
    return effort >= profile.floor();
  }

  void exert(double change) {
    effort = Math.max(0, Math.min(1, effort + change));
  }

  void learn(Party about, double good, double bad) {
    if (about == Party.IRAN) {
      inIran = inIran.with(good, bad);
    } else {
      inUs = inUs.with(good, bad);
    }
  }

  /** A week: evidence fades, effort comes back the sooner the more it trusts the sides. */
  void rest(double memory, double recovery) {
    inIran = inIran.faded(memory, baseInIran);
    inUs = inUs.faded(memory, baseInUs);
    exert(recovery * (inIran.mean() + inUs.mean()) / 2 / EVEN);
  }
}
