package winset.cli;

import java.util.Optional;
import java.util.ServiceLoader;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import winset.results.Cluster;
import winset.results.Machines;

/** Who carries out a sweep, as {@code --engine} says. */
enum EngineChoice {
  /** Threads of this process. */
  LOCAL,
  /** An Apache Spark cluster. */
  SPARK;

  /** Reads the option. */
  static final class Converter implements ITypeConverter<EngineChoice> {

    @Override
    public EngineChoice convert(String text) {
      return switch (text) {
        case "local" -> LOCAL;
        case "spark" -> SPARK;
        default -> throw new TypeConversionException("'" + text + "' is no engine: local or spark");
      };
    }
  }

  /**
   * Reaches other machines; nothing where runs are carried out here.
   *
   * @param title what they are to call the work
   */
  Optional<Machines> connect(String title) throws Refusal {
    return this == LOCAL ? Optional.empty() : Optional.of(reached(title));
  }

  private static Machines reached(String title) throws Refusal {
    Cluster cluster =
        ServiceLoader.load(Cluster.class, Cluster.class.getClassLoader())
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        "--engine spark: this winset was built without it; build the one with it, and start "
                            + "it by Spark\n  mvn -q -Pspark package -DskipTests\n"
                            + "  spark-submit --class winset.cli.Main target/spark/winset.jar sweep FILE "
                            + "--engine spark --out DIR"));
    try {
      return cluster.connect(title);
    } catch (Cluster.Unavailable e) {
      throw new Refusal("--engine spark: " + e.getMessage());
    }
  }
}
