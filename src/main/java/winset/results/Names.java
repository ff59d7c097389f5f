package winset.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winset.scenario.Camp;
import winset.scenario.Party;
import winset.scenario.Scalars;
import winset.scenario.Scenario;

/** What a story calls those who act: the scenario's name with its article, else the bare id. */
final class Names {

  private final Map<String, String> byId = new HashMap<>();

  Names(Scenario scenario) {
    for (Party party : Party.values()) {
      String name = scenario.side(party).name();
      byId.put(id(party), name == null ? party == Party.IRAN ? "Iran" : "the US" : placed(name));
      scenario
          .side(party)
          .factions()
          .forEach((id, f) -> byId.put(id, f.name() == null ? id : withArticle(f.name())));
    }
    scenario.mediators().all().forEach((id, m) -> name(id, m.name()));
    scenario.spoilers().forEach((id, s) -> name(id, s.name()));
  }

  private void name(String id, @Nullable String name) {
    byId.put(id, name == null ? id : placed(name));
  }

  /** A faction is always "the": the Treasury, the Reformists. */
  private static String withArticle(String name) {
    return name.startsWith("The ") || name.startsWith("the ")
        ? "the " + name.substring(4)
        : "the " + name;
  }

  /** A state goes without an article unless its name is made of common nouns or initials. */
  private static String placed(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean common = !last.isEmpty() && Character.isLowerCase(last.charAt(0));
    boolean initials = last.equals(name) && name.length() > 1 && allUpper(name);
    boolean union = name.startsWith("United ") || name.startsWith("European ");
    return common || initials || union || name.startsWith("The ") ? withArticle(name) : name;
  }

  private static boolean allUpper(String name) {
    return name.chars().allMatch(Character::isUpperCase);
  }

  /** Id of a side in files and paths. */
  static String id(Party party) {
    return Scalars.text(party);
  }

  /** Name of a side. */
  String of(Party party) {
    return of(id(party));
  }

  /** Name of a faction, mediator or spoiler; the id itself if it is none of these. */
  String of(String id) {
    return byId.getOrDefault(id, id);
  }

  /** Names of some sides: "Iran", "Iran and the United States". */
  String of(List<Party> parties) {
    return parties.stream().map(this::of).collect(Collectors.joining(" and "));
  }

  /** A result of a vote, from its id: "republican house". */
  static String result(String id) {
    String words = id.replace('_', ' ').replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** A camp in words. */
  static String of(Camp camp) {
    return camp == Camp.HARDLINE ? "hard-liners" : "moderates";
  }
}
