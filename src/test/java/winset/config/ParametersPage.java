package winset.config;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.lang.reflect.ParameterizedType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import winset.scenario.Component;
import winset.scenario.Paths;
import winset.scenario.Quantity;
import winset.scenario.Scalars;
import winset.scenario.Scenario;

/** The page of all parameters, from the records of a scenario and what is said of them. */
final class ParametersPage {

  private static final String HEAD =
      """
      # Parameters

      Everything that a scenario says, and that `--set`, `set:` and `factors:` of a sweep can change, by path. This page is made from the code; \
      a test compares them. `winset check SCENARIO` lists the same with the values of a scenario, as lines to paste. Only `seed` is left out, the seed of a single run, which `--seed` sets.

      **Nearly every number here is set by hand**, so that the base case shows its [patterns](patterns.md), or is one coder's judgement, made with hindsight and \
      good to about 0.15. None is an estimate. A paper in the last column is where the *rule* comes from that the number belongs to, not the number. Of seven of them past talks were asked: [what they say](history.md).

      - *May be*: what is accepted. *Explore*: the range worth sweeping, over which the model was looked at; beyond it nothing is known.
      - *Default*: what holds where a file is silent. Where it has to be given, the value of `spring-2021.yaml` stands here, of Iran and then of the United States.
      - *Rests on*: what the default, or that file's value, rests on. *Coded table*: one coder's judgement, made with hindsight. *By hand*: ours.
      - `ID` is a name of the scenario's own: of a faction, a mediator, a vote. What stands here for `iran` holds for `us` too.
      - The unit *b* is the benefit of a deal that is kept; *x* is the order of steps, 0 if Iran does everything first, 1 if the US does.
        Symbols are those of [the model](odd.md).
      """;

  private final Scenario base;

  ParametersPage(Scenario base) {
    this.base = base;
  }

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    blocks().forEach((block, forms) -> page.append(section(block, forms)));
    return page.toString();
  }

  /** A path as the page has it. */
  static String shown(String form) {
    return form.replace("*", "ID");
  }

  /** The forms that the page has a row for, by the block that they stand in. */
  private static Map<String, List<PathForm>> blocks() {
    return PathForm.all().stream()
        .filter(form -> !form.name().startsWith("us.") && !isShort(form))
        .collect(groupingBy(ParametersPage::block, LinkedHashMap::new, toList()));
  }

  /** True for a path of a side's first vote, which has another path too. */
  private static boolean isShort(PathForm form) {
    return form.name().contains(".election.")
        && !form.component().field().getDeclaringRecord().getSimpleName().equals("Electorate");
  }

  private static String block(PathForm form) {
    return form.name().substring(0, Math.max(0, form.name().lastIndexOf('.')));
  }

  private String section(String block, List<PathForm> forms) {
    String heading =
        block.isEmpty()
            ? "The scenario itself"
            : capital(meaning(block)) + ": `" + shown(block) + "`";
    String note = block.equals("iran.elections.*") ? shorts() : "";
    return "\n## "
        + heading
        + "\n\n"
        + note
        + "| path | meaning | may be | explore | default | rests on |\n|---|---|---|---|---|---|\n"
        + forms.stream().map(this::row).collect(joining());
  }

  private static String shorts() {
    return PathForm.all().stream()
        .filter(form -> form.name().startsWith("iran.") && isShort(form))
        .map(form -> "`" + shown(form.name()) + "`")
        .collect(
            joining(
                ", ",
                "Short for the side's first vote in the window, and set in the same way: ",
                ".\n\n"));
  }

  /** What the component that holds a block says of itself. */
  private static String meaning(String block) {
    Class<?> type = Scenario.class;
    String meaning = "";
    for (String step : block.split("\\.", -1)) {
      Component found =
          !type.isRecord()
              ? null
              : step.equals("*") ? rest(type) : Component.of(type, step).orElse(null);
      if (found != null) {
        meaning = found.quantity().value();
        type = found.type().isRecord() ? found.type() : value(found);
      }
    }
    return meaning;
  }

  private static @Nullable Component rest(Class<?> type) {
    return Component.of(type).stream().filter(c -> c.quantity().rest()).findFirst().orElse(null);
  }

  private static Class<?> value(Component map) {
    var arguments = ((ParameterizedType) map.field().getGenericType()).getActualTypeArguments();
    return arguments[1] instanceof Class<?> single ? single : Double.class;
  }

  private String row(PathForm form) {
    Component component = form.component();
    Quantity quantity = component.quantity();
    String symbol =
        quantity.symbol().isEmpty() || form.mean() ? "" : " (*" + quantity.symbol() + "*)";
    String mean = form.mean() ? "power-weighted mean over the side: " : "";
    String unit = quantity.unit().isEmpty() ? "" : " " + quantity.unit();
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            shown(form.name()),
            mean + quantity.value() + symbol,
            form.mean() ? "above 0, below 1" : component.kind() + unit,
            explored(quantity),
            form.mean() ? "what the factions' values come to" : otherwise(form),
            rests(component));
  }

  private static String explored(Quantity quantity) {
    String low = Scalars.text(quantity.low());
    String high = Scalars.text(quantity.high());
    return Double.isNaN(quantity.low())
        ? ""
        : low.equals(high) ? low + " only" : low + " to " + high;
  }

  private String otherwise(PathForm form) {
    Component component = form.component();
    if (!component.quantity().otherwise().isEmpty()
        && !component.quantity().otherwise().equals("{}")) {
      return Scalars.text(Scalars.parse(component, component.quantity().otherwise()));
    }
    if (component.quantity().optional()) {
      return "none";
    }
    if (form.isOpen()) {
      return form.name().contains(".influence.") ? "power shares" : "to be given";
    }
    return component.type() == String.class ? "to be given" : "to be given; " + given(form);
  }

  /** What the base case gives where it has to be given. */
  private String given(PathForm form) {
    String name = form.name();
    String value = value(name);
    return name.startsWith("iran.") ? value + ", " + value("us" + name.substring(4)) : value;
  }

  private String value(String path) {
    return Scalars.text(requireNonNull(Paths.find(base, path).orElseThrow().get(base)));
  }

  private static String rests(Component component) {
    Quantity quantity = component.quantity();
    boolean free = component.type() == String.class || component.type() == LocalDate.class;
    String own = quantity.rests().isEmpty() ? free ? "the scenario" : "by hand" : quantity.rests();
    return quantity.rule().isEmpty() ? own : own + "; rule: " + quantity.rule();
  }

  private static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
