package winset;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.util.Set;

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

  /** Each package may use those that the table names, and what those may use. */
  @ArchTest
  static final ArchRule ARROWS_RUN_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("scenario")
          .definedBy("winset.scenario..")
          .layer("model")
          .definedBy("winset.model..")
          .layer("measure")
          .definedBy("winset.measure..")
          .layer("sweep")
          .definedBy("winset.sweep..")
          .layer("config")
          .definedBy("winset.config..")
          .layer("results")
          .definedBy("winset.results..")
          .layer("analysis")
          .definedBy("winset.analysis..")
          .layer("history")
          .definedBy("winset.history..")
          .layer("chart")
          .definedBy("winset.chart..")
          .layer("live")
          .definedBy("winset.live..")
          .layer("spark")
          .definedBy("winset.spark..")
          .layer("cli")
          .definedBy("winset.cli..")
          .whereLayer("scenario")
          .mayNotAccessAnyLayer()
          .whereLayer("model")
          .mayOnlyAccessLayers("scenario")
          .whereLayer("measure")
          .mayOnlyAccessLayers("model", "scenario")
          .whereLayer("sweep")
          .mayOnlyAccessLayers("measure", "model", "scenario")
          .whereLayer("config")
          .mayOnlyAccessLayers("sweep", "measure", "model", "scenario")
          .whereLayer("results")
          .mayOnlyAccessLayers("sweep", "measure", "model", "scenario")
          .whereLayer("analysis")
          .mayOnlyAccessLayers("results", "sweep", "measure", "model", "scenario")
          .whereLayer("history")
          .mayOnlyAccessLayers("results", "config", "sweep", "measure", "model", "scenario")
          .whereLayer("chart")
          .mayOnlyAccessLayers(
              "results", "analysis", "history", "config", "sweep", "measure", "model", "scenario")
          .whereLayer("live")
          .mayOnlyAccessLayers(
              "chart",
              "results",
              "analysis",
              "history",
              "config",
              "sweep",
              "measure",
              "model",
              "scenario")
          .whereLayer("spark")
          .mayOnlyAccessLayers("results", "config", "sweep", "measure", "model", "scenario")
          .whereLayer("spark")
          .mayNotBeAccessedByAnyLayer();

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
