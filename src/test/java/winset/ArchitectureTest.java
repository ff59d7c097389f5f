package winset;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Arrows between packages run one way, and bytes do not depend on the machine. */
@AnalyzeClasses(packages = "winset", importOptions = ArchitectureTest.NotTests.class)
class ArchitectureTest {

  /** Not the classes of tests, wherever a profile builds them. */
  static final class NotTests implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  /** Packages whose results have to be the same on every machine. */
  static final String[] BYTES_HOLD = {
    "winset.scenario..", "winset.model..", "winset.measure..", "winset.sweep..",
    "winset.config..", "winset.results..", "winset.analysis..", "winset.history.."
  };

  /** Methods of Math that IEEE 754 or integer arithmetic defines to the last bit. */
  private static final Set<String> EXACT =
      Set.of(
          "abs",
          "max",
          "min",
          "sqrt",
          "floor",
          "ceil",
          "rint",
          "round",
          "floorDiv",
          "floorMod",
          "addExact",
          "subtractExact",
          "multiplyExact",
          "toIntExact",
          "multiplyHigh",
          "clamp",
          "signum",
          "ulp",
          "nextUp",
          "nextDown",
          "fma",
          "copySign");

  private static final Set<String> FRACTIONS = Set.of("double", "float");
  private static final Set<Class<?>> WRITERS =
      Set.of(
          String.class,
          StringBuilder.class,
          StringBuffer.class,
          PrintStream.class,
          PrintWriter.class);

  /** A call of, or a reference to, what processors and JDKs compute differently. */
  static final DescribedPredicate<JavaAccess<?>> INTRINSIC =
      DescribedPredicate.describe(
          "it is an intrinsic of Math",
          access ->
              access.getTargetOwner().isEquivalentTo(Math.class)
                  && access.getTarget() instanceof CodeUnitAccessTarget
                  && !EXACT.contains(access.getName()));

  /**
   * A call of, or a reference to, what prints a fraction as the JDK pleases. Strings that are
   * joined or formatted are looked at in {@link PrintedNumbersTest}.
   */
  static final DescribedPredicate<JavaAccess<?>> PRINTING =
      DescribedPredicate.describe(
          "it prints a fraction", access -> prints(access.getTargetOwner(), access));

  private static boolean prints(JavaClass owner, JavaAccess<?> access) {
    if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
      return false;
    }
    if (owner.isEquivalentTo(Double.class) || owner.isEquivalentTo(Float.class)) {
      return target.getName().startsWith("to") && target.getName().endsWith("String");
    }
    return WRITERS.stream().anyMatch(owner::isAssignableTo)
        && target.getRawParameterTypes().stream().anyMatch(p -> FRACTIONS.contains(p.getName()));
  }

  private static ArchRule nothing(String[] packages, DescribedPredicate<JavaAccess<?>> wrong) {
    return noClasses().that().resideInAnyPackage(packages).should().accessTargetWhere(wrong);
  }

  /** Which packages each may use, and what those may use; nothing that is not named. */
  private static final Map<String, List<String>> MAY_USE =
      Map.ofEntries(
          entry("scenario", List.of()),
          entry("model", List.of("scenario")),
          entry("measure", List.of("model")),
          entry("sweep", List.of("measure")),
          entry("config", List.of("sweep")),
          entry("results", List.of("sweep")),
          entry("analysis", List.of("results")),
          entry("history", List.of("results", "config")),
          entry("chart", List.of("results", "analysis", "history")),
          entry("live", List.of("results", "config", "chart")),
          entry("spark", List.of("results", "config")),
          entry("cli", List.of("results", "config", "analysis", "history", "chart", "live")));

  @ArchTest static final ArchRule ARROWS_RUN_ONE_WAY = arrows();

  private static ArchRule arrows() {
    LayeredArchitecture rule =
        layeredArchitecture().consideringOnlyDependenciesInLayers().withOptionalLayers(true);
    for (String name : MAY_USE.keySet()) {
      rule = rule.layer(name).definedBy("winset." + name + "..");
    }
    for (String name : MAY_USE.keySet()) {
      String[] used = below(name).toArray(String[]::new);
      rule =
          used.length == 0
              ? rule.whereLayer(name).mayNotAccessAnyLayer()
              : rule.whereLayer(name).mayOnlyAccessLayers(used);
    }
    return rule;
  }

  private static Set<String> below(String name) {
    Set<String> all = new TreeSet<>();
    for (String used : MAY_USE.getOrDefault(name, List.of())) {
      all.add(used);
      all.addAll(below(used));
    }
    return all;
  }

  /** A row such as "| `model` | what it is | scenario |". */
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\| [^|]+ \\| ([a-z, ]+) \\|$", Pattern.MULTILINE);

  @ArchTest
  static void theTableForContributorsHasAllPackagesAndTheirArrows(JavaClasses classes)
      throws IOException {
    Map<String, List<String>> table = new TreeMap<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("CONTRIBUTING.md")));
    while (row.find()) {
      String used = row.group(2);
      table.put(row.group(1), used.equals("nothing") ? List.of() : List.of(used.split(", ", -1)));
    }
    assertThat(table).isEqualTo(MAY_USE);
    assertThat(classes.stream().map(c -> c.getPackageName().replace("winset.", "")))
        .isSubsetOf(MAY_USE.keySet());
  }

  @ArchTest
  static final ArchRule NO_TWO_PACKAGES_USE_EACH_OTHER =
      slices().matching("winset.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule BYTES_DO_NOT_DEPEND_ON_THE_MACHINE = nothing(BYTES_HOLD, INTRINSIC);

  @ArchTest
  static final ArchRule NUMBERS_ARE_PRINTED_BY_ONE_FORMATTER = nothing(BYTES_HOLD, PRINTING);

  /**
   * The time of day stands in the manifest, and nothing is done by it: it may jump at any moment.
   */
  @ArchTest
  static final ArchRule NOTHING_IS_DONE_BY_THE_TIME_OF_DAY =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("winset.results.Manifest")
          .should()
          .callMethodWhere(
              target(owner(assignableTo(java.time.temporal.Temporal.class)))
                  .and(target(name("now"))))
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callConstructor(java.util.Date.class)
          .orShould()
          .callMethodWhere(target(owner(type(java.util.Calendar.class))))
          .orShould()
          .callMethodWhere(target(owner(type(java.time.Clock.class))));

  @ArchTest
  static final ArchRule THE_MODEL_KEEPS_TO_ITSELF =
      noClasses()
          .that()
          .resideInAnyPackage("winset.scenario..", "winset.model..", "winset.measure..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "java.io..",
              "java.nio.file..",
              "java.util.logging..",
              "java.awt..",
              "javax.swing..",
              "org.jfree..",
              "sim.display..",
              "sim.portrayal..");

  @ArchTest
  static final ArchRule ONLY_CHART_USES_JFREECHART =
      noClasses()
          .that()
          .resideOutsideOfPackages("winset.chart..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.jfree..");

  @ArchTest
  static final ArchRule ONLY_MAIN_ENDS_THE_PROCESS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("winset.cli.Main")
          .should()
          .callMethod(System.class, "exit", int.class);
}
