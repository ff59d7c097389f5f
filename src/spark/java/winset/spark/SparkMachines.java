package winset.spark;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaFutureAction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.CollectionAccumulator;
import org.jspecify.annotations.Nullable;
import winset.results.Errand;
import winset.results.FarFolder;
import winset.results.Machines;
import winset.results.Slice;

/** The executors of a Spark application. */
final class SparkMachines implements Machines {

  private static final long LOOK_MILLIS = 200;

  private final JavaSparkContext spark;

  /** Spark was not told where to run. */
  static final class NoMaster extends Exception {

    private static final long serialVersionUID = 1;
  }

  private SparkMachines(JavaSparkContext spark) {
    this.spark = spark;
  }

  /** Starts an application with the settings that spark-submit has left. */
  static SparkMachines connect(String title) throws NoMaster {
    SparkConf conf = new SparkConf();
    if (!conf.contains("spark.master")) {
      throw new NoMaster();
    }
    return new SparkMachines(new JavaSparkContext(conf.setAppName(title)));
  }

  @Override
  public int slots() {
    return spark.defaultParallelism();
  }

  /** {@inheritDoc} Rows stay where they are carried out; only names of slices come back. */
  @Override
  public void carryOut(Errand errand, List<Slice> slices, Consumer<Slice> done)
      throws IOException, InterruptedException {
    try {
      Broadcast<Errand> sent = spark.broadcast(errand);
      CollectionAccumulator<Slice> soFar = new CollectionAccumulator<>();
      spark.sc().register(soFar, "slices");
      await(
          spark.parallelize(slices, slices.size()).map(new SliceTask(sent, soFar)).collectAsync(),
          soFar,
          done);
      sent.unpersist();
    } catch (ExecutionException | IllegalStateException e) {
      // where the process is being ended Spark may hear of it first
      Thread.sleep(LOOK_MILLIS);
      throw new IOException("Spark gave up: " + reason(e), e);
    }
  }

  /** Tells of slices as they come; where this thread is interrupted the others are not begun. */
  private static void await(
      JavaFutureAction<List<Slice>> job, CollectionAccumulator<Slice> soFar, Consumer<Slice> done)
      throws InterruptedException, ExecutionException {
    Set<Slice> told = new HashSet<>();
    try {
      List<Slice> all = null;
      while (all == null) {
        all = within(job);
        for (Slice slice : all == null ? List.copyOf(soFar.value()) : all) {
          if (told.add(slice)) {
            done.accept(slice);
          }
        }
      }
    } catch (InterruptedException e) {
      job.cancel(true);
      throw e;
    }
  }

  /** What a job gives; null if it is still under way after a moment. */
  private static @Nullable List<Slice> within(JavaFutureAction<List<Slice>> job)
      throws InterruptedException, ExecutionException {
    try {
      return job.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return null;
    }
  }

  /** The first line: the others are stack traces of its machines. */
  private static String reason(Exception e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  @Override
  public FarFolder folder(String address) throws IOException {
    return HadoopFolder.of(address, spark.hadoopConfiguration());
  }

  @Override
  public void close() {
    spark.close();
  }
}
