package winset.model;

import winset.scenario.Camp;
import winset.scenario.FactionProfile;
import winset.scenario.TrustRules;

/** A faction as it stands in a run. */
public final class Faction {

  private final String id;
  private final FactionProfile profile;
  private final Camp camp;
  private final Trust base;
  private Trust trust;
  private double power;
  private double anchor;
  private double stance;
  private double credit;
  private double mood;

  Faction(String id, FactionProfile profile, Camp incumbent, TrustRules rules) {
    this.id = id;
    this.profile = profile;
    this.camp = camp(profile, incumbent);
    this.base = Trust.of(profile.trust(), rules.lasting());
    this.trust = Trust.of(profile.trust(), rules.prior());
    this.power = profile.power();
    this.anchor = profile.stance();
    this.stance = profile.stance();
    this.credit = profile.credit();
  }

  private static Camp camp(FactionProfile profile, Camp incumbent) {
    if (profile.camp() != null) {
      return profile.camp();
    }
    if (profile.credit() == 0) {
      return Camp.NONE;
    }
    boolean inOffice = profile.credit() > 0;
    return inOffice == (incumbent == Camp.MODERATE) ? Camp.MODERATE : Camp.HARDLINE;
  }

  /** Id in the scenario. */
  public String id() {
    return id;
  }

  /** What the scenario says of it. */
  public FactionProfile profile() {
    return profile;
  }

  /** Its camp. */
  public Camp camp() {
    return camp;
  }

  /** Trust in the other side. */
  public Trust trust() {
    return trust;
  }

  /** Power today, above 0 up to 1. */
  public double power() {
    return power;
  }

  /** Stance today: 0 dove, 1 hawk. */
  public double stance() {
    return stance;
  }

  /** Electoral credit for a deal today, -1 to 1. */
  public double credit() {
    return credit;
  }

  /** Weight in the side's decision; rivals of the government mobilise. Equation (3). */
  double weight(double mobilisation) {
    return power * profile.salience() * (credit < 0 ? 1 + mobilisation : 1);
  }

  /** The bracket of equation (1): what a package is worth per unit of depth, exposure apart. */
  double appeal(Terms terms) {
    return trust.mean() * terms.utility().benefit()
        + credit * terms.creditScale()
        + terms.relief()
        - terms.utility().ideology() * stance
        + mood
        + terms.misjudgement()
        - terms.unanswered();
  }

  void learn(double kept, double broken) {
    trust = trust.with(kept, broken);
  }

  void forget(double memory) {
    trust = trust.faded(memory, base);
  }

  void suffer(double control, double share) {
    trust = trust.afterAttack(control, share);
  }

  double anchor() {
    return anchor;
  }

  double mood() {
    return mood;
  }

  void feel(double newMood) {
    mood = newMood;
  }

  void hold(double newStance) {
    stance = newStance;
  }

  /** Power after a vote, always from the power at the start. Equation (15). */
  void empower(double multiple) {
    power = Math.min(1, profile.power() * multiple);
  }

  /** Stance and credit under a new government. Equation (15). */
  void serve(Camp inOffice, double shift) {
    anchor = Math.max(0, Math.min(1, profile.stance() + shift));
    if (camp != Camp.NONE) {
      double size = Math.abs(profile.credit());
      credit = camp == inOffice ? size : -size;
    }
  }
}
