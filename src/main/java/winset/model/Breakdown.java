package winset.model;

import winset.scenario.Collapse;
import winset.scenario.Party;

/**
 * When talks are over without a deal: the less willing side has been unwilling for too many days on
 * which talks could go on, or breach has crossed the red line. Looked at weekly.
 */
final class Breakdown {

  private final Negotiation run;
  private final Collapse rules;
  private int unwillingSince = Integer.MAX_VALUE;

  Breakdown(Negotiation run, Collapse rules) {
    this.run = run;
    this.rules = rules;
  }

  /** True if the talks are over as of today. */
  boolean reached() {
    int day = run.day();
    boolean unwilling = unwilling(Party.IRAN) || unwilling(Party.US);
    unwillingSince = unwilling ? Math.min(unwillingSince, day) : Integer.MAX_VALUE;
    boolean givenUp = unwilling && run.calendar().openDays(unwillingSince, day) >= rules.patience();
    return givenUp || (day <= rules.redLineDays() && run.world().breach(day) >= rules.redLine());
  }

  private boolean unwilling(Party party) {
    return run.side(party).meanWillingness(run.day()) < rules.willingness();
  }
}
