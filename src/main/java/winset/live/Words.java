package winset.live;

import java.awt.FontMetrics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.scenario.Camp;
import winset.scenario.Party;
import winset.scenario.Scalars;
import winset.scenario.Scenario;

/** What the window says of those who act, and names that fit where they stand. */
final class Words {

  private static final String DOTS = "…";

  private Words() {}

  /** Names of all who act by id, as the scenario has them; the id itself where it has none. */
  static Map<String, String> names(Scenario scenario) {
    Map<String, String> names = new LinkedHashMap<>();
    for (Party party : Party.values()) {
      names.put(Scalars.text(party), side(scenario, party));
      scenario.side(party).factions().forEach((id, f) -> names.put(id, or(f.name(), id)));
    }
    scenario.mediators().all().forEach((id, m) -> names.put(id, or(m.name(), id)));
    scenario.spoilers().forEach((id, s) -> names.put(id, or(s.name(), id)));
    return names;
  }

  private static String or(@Nullable String name, String id) {
    return name == null ? id : name;
  }

  /** Name of a side. */
  static String side(Scenario scenario, Party party) {
    String plain = party == Party.IRAN ? "Iran" : "United States";
    return or(scenario.side(party).name(), plain);
  }

  /** Two decimals. */
  static String number(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** A text in at most so many lines of a width, cut with dots where it is longer. */
  static List<String> lines(String text, FontMetrics metrics, int width, int most) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String word : text.split(" ", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (metrics.stringWidth(longer) > width && !line.isEmpty() && lines.size() < most - 1) {
        lines.add(line);
        longer = word;
      }
      line = longer;
    }
    lines.add(line);
    lines.replaceAll(l -> cut(l, metrics, width));
    return lines;
  }

  /** A text that fits into a width. */
  static String cut(String text, FontMetrics metrics, int width) {
    String cut = text;
    while (metrics.stringWidth(cut) > width && cut.length() > 1) {
      cut = cut.substring(0, cut.length() - (cut.endsWith(DOTS) ? 2 : 1)) + DOTS;
    }
    return cut;
  }

  /** What a click on somebody tells, in paragraphs. */
  static String card(Scene scene, String id) {
    Scene.Member member = scene.faction(id);
    Party party = scene.partyOf(id);
    if (member != null && party != null) {
      return faction(scene, member, party);
    }
    return scene.mediators().stream()
        .filter(m -> m.id().equals(id))
        .findFirst()
        .map(Words::mediator)
        .orElseGet(() -> outsider(scene.scenario(), id));
  }

  private static String mediator(Scene.Carrier m) {
    return "Mediator. Effort %s; trust in Iran %s, in the US %s."
        .formatted(number(m.effort()), number(m.trustIran()), number(m.trustUs()));
  }

  private static String outsider(Scenario scenario, String id) {
    if (scenario.spoilers().containsKey(id)) {
      var spoiler = scenario.spoilers().get(id);
      return "Outsider who may strike %s when a deal is near, at a rate of %s a week; the victim blames the other side."
          .formatted(side(scenario, spoiler.victim()), number(spoiler.hazard()));
    }
    return "A mediator that is not on the list of those who carry and table in this scenario.";
  }

  private static String faction(Scene scene, Scene.Member m, Party party) {
    String camp =
        m.camp() == Camp.NONE
            ? "of no camp"
            : m.camp().name().toLowerCase(Locale.ROOT) + (m.inOffice() ? ", in office" : "");
    return "%s, %s. %sTrust %s. Stance %s (0 dove, 1 hawk). It holds %.0f %% of its side's weight.%n%n%s%n%n%s"
        .formatted(
            side(scene.scenario(), party),
            camp,
            m.veto() ? "Nothing passes without it. " : "",
            number(m.trust()),
            number(m.stance()),
            100 * m.share(),
            worth(m),
            aboard(m, party));
  }

  private static String worth(Scene.Member m) {
    return "%s is worth %s b to it, so it is %s (willingness %s). %s"
        .formatted(
            m.stand().tabled()
                ? "The package on the table"
                : "With nothing on the table: an even package",
            number(m.stand().value()),
            m.stand().aboard() ? "for it" : "against it",
            number(m.stand().willingness()),
            m.stand().reach() < 0
                ? "It would take no package of this depth."
                : "Its reach, the largest exposure it would take, is %s; this one has %s."
                    .formatted(number(m.stand().reach()), number(m.stand().exposure())));
  }

  private static String aboard(Scene.Member m, Party party) {
    double trust = m.stand().trustNeeded();
    if (m.stand().aboard()) {
      return "It would stay on board down to a trust of %s, all else as today."
          .formatted(number(trust));
    }
    String other = party == Party.IRAN ? "the US" : "Iran";
    List<String> ways = new ArrayList<>();
    ways.add(
        Double.isNaN(trust)
            ? "no trust, not even 1, would do"
            : "trust of %s in %s instead of %s".formatted(number(trust), other, number(m.trust())));
    ways.add(
        m.stand().reach() < 0
            ? "no terms of this depth would do"
            : "terms of exposure %s instead of %s"
                .formatted(number(m.stand().reach()), number(m.stand().exposure())));
    ways.add(
        "%s b more from elsewhere, such as relief or credit at the polls"
            .formatted(number(-m.stand().value())));
    return "To bring it on board, one of these alone, all else as today: "
        + String.join("; or ", ways)
        + ". This is the model's own equation (1) for today, not a forecast: moving one thing moves others.";
  }
}
