package winset.history;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import winset.scenario.MediatorProfile;
import winset.scenario.Mediators;

/**
 * Who went between, by the names in the table: those of the cast that are named are called on, and
 * nobody else. Parts of the text, between semicolons, that speak of principals name nobody: these
 * sit at the table. Where only others are named, or nobody though messages need a carrier, one
 * stand-in with the cast's mean credibility, bias and skill takes their place.
 */
final class GoBetweens {

  static final String OTHER = "other";

  /** Other words for members of the cast. */
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "eu_coord", List.of("EU", "European Union"),
          "uk", List.of("UK", "E3", "Britain"),
          "france", List.of("E3"),
          "germany", List.of("E3"));

  private GoBetweens() {}

  static Mediators of(Mediators cast, Episode episode) {
    List<String> parts =
        Arrays.stream(episode.mediators().split(";", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty() && !part.contains("principal"))
            .toList();
    Map<String, MediatorProfile> all = new LinkedHashMap<>();
    cast.all().forEach((id, m) -> all.put(id, active(m, named(id, m, parts))));
    boolean any = all.values().stream().anyMatch(MediatorProfile::active);
    boolean needed =
        !parts.isEmpty()
            || episode.channel() == Episode.Channel.INDIRECT
            || episode.channel() == Episode.Channel.MIXED;
    if (!any && needed && !all.isEmpty()) {
      all.put(OTHER, standIn(cast));
    }
    return new Mediators(any || needed, cast.skill(), all);
  }

  private static boolean named(String id, MediatorProfile mediator, List<String> parts) {
    return parts.stream()
        .anyMatch(
            part ->
                (mediator.name() != null && holds(part, mediator.name()))
                    || holds(part, id)
                    || WORDS.getOrDefault(id, List.of()).stream().anyMatch(w -> holds(part, w)));
  }

  private static boolean holds(String text, String word) {
    return Pattern.compile("(?<!\\p{Alnum})" + Pattern.quote(word) + "(?!\\p{Alnum})")
        .matcher(text)
        .find();
  }

  private static MediatorProfile active(MediatorProfile m, boolean active) {
    return new MediatorProfile(
        m.name(),
        m.credibilityIran(),
        m.credibilityUs(),
        m.bias(),
        m.skill(),
        active,
        m.trustIran(),
        m.trustUs(),
        m.prior(),
        m.effort(),
        m.floor(),
        m.delay(),
        m.noise(),
        m.misreading());
  }

  private static MediatorProfile standIn(Mediators cast) {
    MediatorProfile first = cast.all().values().iterator().next();
    return new MediatorProfile(
        "Another go-between",
        mean(cast, MediatorProfile::credibilityIran),
        mean(cast, MediatorProfile::credibilityUs),
        mean(cast, MediatorProfile::bias),
        mean(cast, MediatorProfile::skill),
        true,
        first.trustIran(),
        first.trustUs(),
        first.prior(),
        first.effort(),
        first.floor(),
        null,
        null,
        null);
  }

  private static double mean(
      Mediators cast, java.util.function.ToDoubleFunction<MediatorProfile> of) {
    double sum = 0;
    for (MediatorProfile m : cast.all().values()) {
      sum += of.applyAsDouble(m);
    }
    return sum / cast.all().size();
  }
}
