package winset.config;

import static java.util.Objects.requireNonNull;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import winset.scenario.Scenario;
import winset.sweep.Design;
import winset.sweep.Factor;
import winset.sweep.LatinHypercube;
import winset.sweep.Levels;
import winset.sweep.Morris;
import winset.sweep.OneAtATime;
import winset.sweep.Plan;
import winset.sweep.PointTable;
import winset.sweep.RandomPoints;
import winset.sweep.Saltelli;
import winset.sweep.Sobol;

/** Reads which points a sweep looks at: {@code design} and what belongs to it. */
final class DesignReader {

  /** The names in a sweep file that are read here. */
  static final List<String> NAMES =
      List.of("design", "points", "trajectories", "base", "file", "factors");

  /** Designs that spread a number of points over the ranges. */
  static final List<String> FILLING = List.of("latin-hypercube", "sobol", "random");

  /** Designs whose points come in groups, for sensitivity, each with what counts the groups. */
  static final Map<String, String> GROUPED =
      new TreeMap<>(Map.of("morris", "trajectories", "saltelli", "base"));

  /** Designs that take ranges without steps. */
  static final List<String> OVER_RANGES =
      Stream.concat(FILLING.stream(), GROUPED.keySet().stream()).toList();

  /** Every design that a file can name. */
  static final List<String> DESIGNS =
      List.of(
          "grid",
          "one-at-a-time",
          "latin-hypercube",
          "sobol",
          "random",
          "morris",
          "saltelli",
          "table");

  /** Trajectories where a file does not say. */
  static final int TRAJECTORIES = 20;

  /** Rows of a base sample where a file does not say. */
  static final int BASE = 256;

  private final Block block;
  private final Path sweep;
  private final String design;
  private final int points;
  private final int trajectories;
  private final int rows;
  private @Nullable PointTable table;

  /**
   * Reads the design's name and looks at what belongs to it.
   *
   * @param sweep the sweep's file, from which a table is found
   */
  DesignReader(Block block, Path sweep) {
    this.block = block;
    this.sweep = sweep;
    design = block.choice("design", "grid", DESIGNS);
    points = block.whole("points", 128, 1, (int) Plan.MOST_RUNS);
    trajectories = block.whole("trajectories", TRAJECTORIES, Morris.FEWEST, (int) Plan.MOST_RUNS);
    rows = block.whole("base", BASE, 1, (int) Plan.MOST_RUNS);
    belongs("points", FILLING);
    GROUPED.forEach((name, count) -> belongs(count, List.of(name)));
    belongs("file", List.of("table"));
    if (design.equals("table") && block.has("factors")) {
      block.refuse("factors", "", "must be left out: the header of the table names them");
    }
  }

  /** Which name of the file the points of a design come from. */
  static String origin(Design design) {
    String grouped = GROUPED.get(design.name());
    return grouped != null
        ? grouped
        : design instanceof PointTable
            ? "file"
            : design instanceof Design.Filling ? "points" : "factors";
  }

  /** What to do if that is too many: fewer of what, or of what else. */
  static String fewer(Design design, String orElse) {
    return switch (origin(design)) {
      case "file" -> "fewer rows" + orElse;
      case "points" -> "fewer points" + orElse;
      case "trajectories" -> "fewer trajectories" + orElse;
      case "base" -> "a smaller base or fewer factors" + orElse;
      default -> "fewer steps" + orElse + ", or design: latin-hypercube with points: N";
    };
  }

  private void belongs(String name, List<String> designs) {
    if (block.has(name) && !designs.contains(design) && !design.isEmpty()) {
      String own = GROUPED.getOrDefault(design, "");
      String right = own.isEmpty() ? "" : "; " + design + " takes " + own;
      block.refuse(name, "", "belongs to design: " + String.join(", ", designs) + right);
    }
  }

  /** What differs between points. */
  List<Factor> factors(FactorReader reader) {
    if (design.equals("table")) {
      return table(reader);
    }
    boolean around = design.equals("one-at-a-time");
    boolean stepsNeeded = around || design.equals("grid");
    return reader.factors(block.node("factors"), stepsNeeded, around);
  }

  private List<Factor> table(FactorReader reader) {
    String name = block.text("file");
    if (name.isEmpty()) {
      return List.of();
    }
    try {
      Path file = sweep.toAbsolutePath().resolveSibling(name).normalize();
      TableReader read = TableReader.read(TextFile.read(file, TableReader.MEGABYTES), reader);
      table = read.points();
      return read.factors();
    } catch (InvalidPathException e) {
      block.refuse("file", name, FileNames.none());
    } catch (Problems e) {
      block.problems().quote("file", name, e.all());
    }
    return List.of();
  }

  /** The design; null, with a problem noted, if the factors do not suit it. */
  @Nullable Design design(List<Factor> factors, Scenario base, int seed) {
    int before = block.problems().count();
    List<Object> values = design.equals("one-at-a-time") ? own(factors, base) : List.of();
    if (OVER_RANGES.contains(design)) {
      checkNumber(factors.size());
    }
    if (block.problems().count() > before) {
      return null;
    }
    return switch (design) {
      case "one-at-a-time" -> OneAtATime.around(values, factors);
      case "latin-hypercube" -> new LatinHypercube(points, factors.size(), seed);
      case "sobol" -> new Sobol(points, factors.size());
      case "random" -> new RandomPoints(points, seed);
      case "morris" -> new Morris(trajectories, seed);
      case "saltelli" -> new Saltelli(rows, factors.size());
      case "table" -> requireNonNull(table);
      default -> new Design.Grid();
    };
  }

  /** Numbers are rounded, for the mean of a side carries the error of its sum. */
  private List<Object> own(List<Factor> factors, Scenario base) {
    List<Object> values = new ArrayList<>();
    for (Factor factor : factors) {
      Object value = factor.path().get(base);
      if (value == null) {
        block.problems().add(factor.name(), "", "has no base value; give it one under set:");
      } else {
        values.add(value instanceof Double number ? Levels.plain(number) : value);
      }
    }
    return values;
  }

  private void checkNumber(int factors) {
    if (factors == 0) {
      block.refuse("factors", "", "must name what varies");
    } else if (design.equals("sobol") && factors > Sobol.MOST_FACTORS) {
      block.refuse("factors", "", "are " + factors + "; sobol takes " + Sobol.MOST_FACTORS);
    } else if (design.equals("saltelli") && factors > Saltelli.MOST_FACTORS) {
      block.refuse("factors", "", "are " + factors + "; saltelli takes " + Saltelli.MOST_FACTORS);
    } else if (design.equals("latin-hypercube")
        && (long) points * factors > LatinHypercube.LARGEST) {
      String most = "must be at most " + LatinHypercube.LARGEST / factors;
      block.refuse("points", Integer.toString(points), most + ", or design: sobol or random");
    }
  }
}
