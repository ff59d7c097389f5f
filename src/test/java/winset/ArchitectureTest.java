package winset;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Arrows between packages run one way, and bytes do not depend on the machine. */
@AnalyzeClasses(packages = "winset", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  /** Packages whose results have to be the same on every machine. */
  private static final String[] BYTES_HOLD = {
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
          .mayOnlyAccessLayers("results", "config", "sweep", "measure", "model", "scenario");

  @ArchTest
  static final ArchRule NO_TWO_PACKAGES_USE_EACH_OTHER =
      slices().matching("winset.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule BYTES_DO_NOT_DEPEND_ON_THE_MACHINE =
      noClasses()
          .that()
          .resideInAnyPackage(BYTES_HOLD)
          .should()
          .callMethodWhere(
              new DescribedPredicate<JavaMethodCall>("it is an intrinsic of Math") {
                @Override
                public boolean test(JavaMethodCall call) {
                  return call.getTargetOwner().isEquivalentTo(Math.class)
                      && !EXACT.contains(call.getName());
                }
              });

  @ArchTest
  static final ArchRule NUMBERS_ARE_PRINTED_BY_ONE_FORMATTER =
      noClasses()
          .that()
          .resideInAnyPackage(BYTES_HOLD)
          .should()
          .callMethod(Double.class, "toString", double.class)
          .orShould()
          .callMethod(String.class, "valueOf", double.class);

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
