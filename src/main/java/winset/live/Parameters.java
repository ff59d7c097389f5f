package winset.live;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.table.AbstractTableModel;
import winset.scenario.InvalidScenarioException;
import winset.scenario.Path;
import winset.scenario.Paths;
import winset.scenario.Scalars;
import winset.scenario.Scenario;
import winset.scenario.Violation;

/** The parameters of the next run as a table: path, value, what it may be. */
final class Parameters extends AbstractTableModel {

  /** Column of the value. */
  static final int VALUE = 1;

  private static final String[] COLUMNS = {"Parameter", "Value", "Range"};

  /** Words, which change no run, and the seed, which has a field in the console. */
  private static final Set<String> ELSEWHERE = Set.of("title", "about", "seed");

  private static final String ALL = "all sections";

  private final Scenario original;
  private final List<Path> all;
  private List<Path> shown;
  private Scenario scenario;

  Parameters(Scenario scenario) {
    this.original = scenario;
    this.scenario = scenario;
    all = Paths.all(scenario).stream().filter(p -> !ELSEWHERE.contains(p.name())).toList();
    shown = all;
  }

  /** Sections to choose from; the first is all of them. */
  List<String> sections() {
    Set<String> sections = new LinkedHashSet<>(List.of(ALL));
    all.forEach(p -> sections.add(section(p)));
    return List.copyOf(sections);
  }

  /** The block it stands in; of a faction's values all that begins with factions. */
  private static String section(Path path) {
    String name = path.name();
    String[] parts = name.split("\\.", -1);
    boolean side = parts[0].equals("iran") || parts[0].equals("us");
    if (side && parts.length > 2) {
      return parts[0] + "." + parts[1];
    }
    return parts.length > 1 ? parts[0] : "general";
  }

  /** Shows those of a section whose path or meaning has a word in it. */
  void filter(String section, String word) {
    String sought = word.strip().toLowerCase(Locale.ROOT);
    shown =
        all.stream()
            .filter(p -> section.equals(ALL) || section(p).equals(section))
            .filter(
                p ->
                    p.name().toLowerCase(Locale.ROOT).contains(sought)
                        || meaning(p).toLowerCase(Locale.ROOT).contains(sought))
            .toList();
    fireTableDataChanged();
  }

  private static String meaning(Path path) {
    return path.component().quantity().value();
  }

  /** The path in a row. */
  Path path(int row) {
    return shown.get(row);
  }

  /** What a row is about, its unit and the range worth exploring. */
  String meaning(int row) {
    var quantity = path(row).component().quantity();
    String unit = quantity.unit().isEmpty() ? "" : ", in " + quantity.unit();
    String explored =
        Double.isNaN(quantity.low())
            ? ""
            : ". Worth exploring: %s to %s"
                .formatted(Scalars.text(quantity.low()), Scalars.text(quantity.high()));
    return path(row).name() + ": " + meaning(path(row)) + unit + explored + ".";
  }

  /**
   * Sets a value for the next run.
   *
   * @return why it is refused; empty if it is not
   */
  String set(Path path, String text) {
    if (text.equals(text(path))) {
      return "";
    }
    try {
      scenario = path.parse(scenario, text.strip());
    } catch (InvalidScenarioException e) {
      return e.violations().stream().map(Violation::toString).collect(Collectors.joining("; "));
    }
    fireTableRowsUpdated(0, Math.max(0, shown.size() - 1));
    return "";
  }

  /** As before the first change. */
  void undo() {
    scenario = original;
    fireTableDataChanged();
  }

  /** Scenario of the next run. */
  Scenario scenario() {
    return scenario;
  }

  /** Values that differ from the scenario's own, as path = value. */
  List<String> changes() {
    List<String> changes = new ArrayList<>();
    for (Path path : all) {
      if (changed(path) && !path.mean()) {
        changes.add(path.name() + " = " + text(path));
      }
    }
    return changes;
  }

  /** True if the next run has another value than the scenario. */
  boolean changed(Path path) {
    return !text(path, scenario).equals(text(path, original));
  }

  /** The value as files spell it; empty where an optional value is silent. */
  String text(Path path) {
    return text(path, scenario);
  }

  private static String text(Path path, Scenario of) {
    Object value = path.get(of);
    return value == null ? "" : Scalars.text(value);
  }

  @Override
  public int getRowCount() {
    return shown.size();
  }

  @Override
  public int getColumnCount() {
    return COLUMNS.length;
  }

  @Override
  public String getColumnName(int column) {
    return COLUMNS[column];
  }

  @Override
  public boolean isCellEditable(int row, int column) {
    return column == VALUE;
  }

  @Override
  public Object getValueAt(int row, int column) {
    Path path = path(row);
    return switch (column) {
      case 0 -> path.name();
      case VALUE -> text(path);
      default -> path.component().kind();
    };
  }
}
