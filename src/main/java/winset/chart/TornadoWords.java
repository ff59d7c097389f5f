package winset.chart;

import java.util.List;
import winset.analysis.Tornado;

/** What the ends of a tornado's bars are, and what else is said around the chart. */
final class TornadoWords {

  private final Tornado tornado;
  private final int shown;
  private final boolean names;
  private final boolean values;
  private final boolean quarters;

  /**
   * Words.
   *
   * @param bars those that are shown
   */
  TornadoWords(Tornado tornado, List<Tornado.Bar> bars) {
    this.tornado = tornado;
    shown = bars.size();
    names = bars.stream().anyMatch(bar -> !bar.factor().ordered());
    values = bars.stream().anyMatch(bar -> bar.factor().ordered());
    quarters = bars.stream().anyMatch(bar -> bar.from().startsWith("up to "));
  }

  /** What is shown, of which factors. */
  String finding() {
    String ends =
        (values ? "from its lowest" + (quarters ? " quarter" : "") + " to its highest" : "")
            + (values && names ? ", of names " : "")
            + (names ? "from the one with least to the one with most" : "");
    String others =
        tornado.base() ? ", the others at their base values." : ", the others averaged over.";
    String most =
        shown < tornado.bars().size()
            ? " Shown are the %s of %s factors that make most difference."
                .formatted(shown, tornado.bars().size())
            : "";
    return "Share of runs with a deal, a bar a factor: " + ends + others + most;
  }

  /**
   * How whiskers and bars are to be read.
   *
   * @param seeds true where points share their seeds
   */
  String note(boolean seeds) {
    return "Whiskers: 95 % intervals"
        + (seeds ? ", over replicates where points share their seeds" : "")
        + ". Between the ends a share may rise and fall, which a bar does not show.";
  }

  /** The end that a bar starts from. */
  String least() {
    return values && names ? "lowest, or least" : values ? "lowest" : "least";
  }

  /** The other end. */
  String most() {
    return values && names ? "highest, or most" : values ? "highest" : "most";
  }
}
