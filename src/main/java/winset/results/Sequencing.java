package winset.results;

import winset.scenario.Party;

/**
 * Sequencing in words, always as Iran's share of the first steps, whoever speaks: 1 - x. Iran
 * concedes upwards, the US downwards, and they meet.
 */
final class Sequencing {

  private final Names names;

  Sequencing(Names names) {
    this.names = names;
  }

  /** One paragraph for the reader. */
  String explained() {
    return """
        The bargaining is over who moves first, told as the share of the first steps that %1$s \
        takes: at 70 %% it takes 70 %% of them before %2$s takes the other 30 %% (charts and CSV \
        count the other way: sequencing 0.3). %1$s would rather \
        take few, %2$s would rather see it take all. Support is the share of a side's weight, by \
        power and interest, that sees no loss in a package; "it hung on" names the faction whose \
        consent would decide, and how far it would go. Willingness is willingness to take what lies \
        on the table, 0 to 1. A message travels by the mediator last named; an invitation to meet that \
        got the same answer as the last is left out.\
        """
        .formatted(names.of(Party.IRAN), names.of(Party.US));
  }

  /** Iran's share of the first steps as a number, "0 %" to "100 %". */
  static String share(double x) {
    return Figures.percent(1 - x);
  }

  /** The same as a noun phrase: "none", "57 %", "all". */
  static String amount(double x) {
    String share = share(x);
    return share.equals("0 %") ? "none" : share.equals("100 %") ? "all" : share;
  }

  /** What a side's own message demands: "it would take 57 %", "Iran should still take 57 %". */
  String demand(Party sender, double x, boolean still) {
    return (sender == Party.IRAN ? "it would " : names.of(Party.IRAN) + " should ")
        + (still ? "still take " : "take ")
        + amount(x);
  }

  /** What a package brings: "Iran to take 57 % of the first steps". */
  String terms(double x) {
    return names.of(Party.IRAN) + " to take " + amount(x) + " of the first steps";
  }

  /** The furthest a side goes: "34 % at most", "at least 45 %", "no package at all". */
  static String limit(Party party, double reach) {
    if (reach < 0) {
      return "no package at all";
    }
    String share = share(party.sequencing(reach));
    return party == Party.IRAN ? share + " at most" : "at least " + share;
  }
}
