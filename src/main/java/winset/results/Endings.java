package winset.results;

import org.jspecify.annotations.Nullable;
import winset.model.Event;
import winset.model.Negotiation;
import winset.model.Proposal;
import winset.scenario.Collapse;
import winset.scenario.Party;

/** How a run ends, and why. */
final class Endings implements Chronicler {

  private final Names names;
  private final Sequencing sequencing;

  Endings(Names names, Sequencing sequencing) {
    this.names = names;
    this.sequencing = sequencing;
  }

  @Override
  public @Nullable Account account(Negotiation run, Event event) {
    if (!(event instanceof Event.Ended ended)) {
      return null;
    }
    Proposal deal = ended.deal();
    String via = deal == null ? null : deal.via();
    return Account.of(
        "",
        via,
        switch (ended.outcome()) {
          case DEAL -> deal == null ? "A deal." : deal(run, deal);
          case INTERIM ->
              "Time was up: no deal, but first gestures that both sides carried out." + apart(run);
          case STALEMATE -> "Time was up without a deal." + apart(run);
          case COLLAPSE -> "The talks collapsed: " + reason(run);
        });
  }

  private String deal(Negotiation run, Proposal deal) {
    return "A deal after " + run.day() + " days: " + sequencing.terms(deal.x()) + ".";
  }

  private String apart(Negotiation run) {
    double iran = run.side(Party.IRAN).lastOffer();
    double us = run.side(Party.US).lastOffer();
    if (Double.isNaN(iran) || Double.isNaN(us)) {
      return "";
    }
    return " At the last "
        + names.of(Party.IRAN)
        + " offered "
        + Sequencing.share(iran)
        + " and "
        + names.of(Party.US)
        + " asked for "
        + Sequencing.share(us)
        + ".";
  }

  private String reason(Negotiation run) {
    Collapse rules = run.scenario().collapse();
    double breach = run.world().breach(run.day());
    if (run.day() <= rules.redLineDays() && breach >= rules.redLine()) {
      return names.of(Party.IRAN) + "'s nuclear steps crossed the red line.";
    }
    Party weary =
        run.side(Party.IRAN).meanWillingness(run.day())
                < run.side(Party.US).meanWillingness(run.day())
            ? Party.IRAN
            : Party.US;
    return names.of(weary)
        + " had seen too little in a deal for "
        + rules.patience()
        + " days (willingness under "
        + Figures.number(rules.willingness())
        + ").";
  }
}
