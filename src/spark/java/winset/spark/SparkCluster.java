package winset.spark;

import winset.results.Cluster;
import winset.results.Machines;

/** Apache Spark, where it has started this process. */
public final class SparkCluster implements Cluster {

  private static final String START =
      "start it by Spark:\n"
          + "  spark-submit --class winset.cli.Main winset.jar sweep FILE --engine spark --out DIR";

  @Override
  public Machines connect(String title) throws Unavailable {
    try {
      return SparkMachines.connect(title);
    } catch (NoClassDefFoundError e) {
      if (!String.valueOf(e.getMessage()).startsWith("org/apache/spark/")) {
        throw e;
      }
      throw new Unavailable("there is no Spark around winset; " + START);
    } catch (SparkMachines.NoMaster e) {
      throw new Unavailable("Spark was told of no master; " + START);
    } catch (RuntimeException e) {
      throw new Unavailable("Spark cannot be reached: " + e.getMessage());
    }
  }
}
