package winset.measure;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Share of cases in which something has not yet happened, from cases of which some were watched too
 * briefly to know (Kaplan and Meier 1958).
 */
final class KaplanMeier {

  private final Case[] cases;

  /**
   * One case.
   *
   * @param time when it happened, or until when it had not; at least 0
   * @param happened false if it was only watched until then
   */
  record Case(double time, boolean happened) {}

  /** The estimate from some cases, at least one. */
  KaplanMeier(Case... cases) {
    if (cases.length == 0) {
      throw new IllegalArgumentException("no cases");
    }
    this.cases = cases.clone();
    Arrays.sort(this.cases, Comparator.comparingDouble(Case::time));
  }

  /** Share in which it has not happened by a time, that time included. */
  double survival(double time) {
    double survival = 1;
    int i = 0;
    while (i < cases.length && cases[i].time() <= time) {
      double now = cases[i].time();
      int atRisk = cases.length - i;
      int happened = 0;
      while (i < cases.length && cases[i].time() == now) {
        happened += cases[i].happened() ? 1 : 0;
        i++;
      }
      survival *= 1 - (double) happened / atRisk;
    }
    return survival;
  }
}
