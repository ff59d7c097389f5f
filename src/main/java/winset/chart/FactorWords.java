package winset.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import winset.scenario.Party;
import winset.scenario.Path;
import winset.scenario.Quantity;
import winset.scenario.Scenario;

/**
 * What a factor is called on an axis: whose it is, what it means, its unit and, for those who write
 * sweeps, its path: "Iran: mean trust in the US (iran.trust)".
 */
final class FactorWords {

  private FactorWords() {}

  static String of(Path path, Scenario scenario) {
    List<String> parts = List.of(path.name().split("\\.", -1));
    Optional<Party> side = side(parts.get(0));
    Quantity quantity = path.component().quantity();
    String meaning = quantity.value();
    int aside = meaning.indexOf(';');
    meaning = aside < 0 ? meaning : meaning.substring(0, aside);
    if (side.isPresent()) {
      meaning =
          meaning.replace("the other side", inText(Course.name(scenario, side.get().other())));
    }
    if (side.isPresent()
        && parts.size() == 2
        && List.of("trust", "stance").contains(parts.get(1))) {
      meaning = "mean " + meaning;
    }
    String owner = owner(parts, side, scenario);
    String words = owner.isEmpty() ? meaning : owner + ": " + meaning;
    return words + unit(quantity, meaning) + " (" + path.name() + ")";
  }

  private static Optional<Party> side(String name) {
    for (Party party : Party.values()) {
      if (party.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private static String owner(List<String> parts, Optional<Party> side, Scenario scenario) {
    if (side.isPresent()) {
      var profile = scenario.side(side.get());
      var faction = parts.size() > 3 ? profile.factions().get(parts.get(2)) : null;
      return faction != null && parts.get(1).equals("factions")
          ? named(faction.name(), parts.get(2))
          : Course.name(scenario, side.get());
    }
    String id = parts.size() > 2 ? parts.get(1) : "";
    var mediator = scenario.mediators().all().get(id);
    if (mediator != null && parts.get(0).equals("mediators")) {
      return named(mediator.name(), id);
    }
    var spoiler = scenario.spoilers().get(id);
    return spoiler != null && parts.get(0).equals("spoilers") ? named(spoiler.name(), id) : "";
  }

  private static String named(@Nullable String name, String id) {
    return name == null ? id : name;
  }

  private static String inText(String name) {
    return name.equals("US") || name.startsWith("United ") ? "the " + name : name;
  }

  private static String unit(Quantity quantity, String meaning) {
    String unit = quantity.unit();
    return unit.isEmpty() || meaning.contains(unit) ? "" : " [" + unit + "]";
  }
}
