package winset.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import winset.sweep.CallingThread;

/**
 * A long sweep in little memory: the trivial scenario, in a JVM of 256 MiB. Prints the time a run
 * took in microseconds and the most that was ever left on the heap after a collection, in MiB. By
 * hand: {@code java -Xmx256m -cp … winset.bench.LongSweep FOLDER 10000000}.
 */
public final class LongSweep {

  private static final String HEAP = "-Xmx256m";
  private static final int WARM_UP = 100_000;
  private static final int[] RUNS = {10_000, 100_000, 1_000_000};
  private static final double FLAT = 1.25;
  private static final Pattern HEAP_POOL = Pattern.compile("Eden|Survivor|Tenured|Old");
  private static final double MIB = 1 << 20;

  /**
   * What one sweep took.
   *
   * @param micros time a run
   * @param peak most that was in use after a collection, in MiB
   */
  private record Cost(double micros, double peak) {}

  private LongSweep() {}

  /** Takes the folder to write to and the number of runs. */
  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    int runs = Integer.parseInt(arguments[1]);
    Writing.sweep(Workload.TRIVIAL.plan(WARM_UP), new CallingThread(), folder);
    AtomicLong peak = new AtomicLong();
    watch(peak);
    long start = System.nanoTime();
    Writing.sweep(Workload.TRIVIAL.plan(runs), new CallingThread(), folder);
    double micros = (System.nanoTime() - start) / 1e3 / runs;
    System.gc();
    System.out.println(micros + " " + peak.get() / MIB);
  }

  /** Watches every collection and keeps the most that one left on the heap. */
  private static void watch(AtomicLong peak) {
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (said, none) -> peak.accumulateAndGet(left(said), Math::max), null, null);
    }
  }

  private static long left(Notification said) {
    return GarbageCollectionNotificationInfo.from((CompositeData) said.getUserData())
        .getGcInfo()
        .getMemoryUsageAfterGc()
        .entrySet()
        .stream()
        .filter(pool -> HEAP_POOL.matcher(pool.getKey()).find())
        .mapToLong(pool -> pool.getValue().getUsed())
        .sum();
  }

  /** Sweeps of three lengths, each in a JVM of its own. */
  static List<Finding> findings(Path folder) throws IOException {
    List<Cost> costs = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (int runs : RUNS) {
      Cost cost = inOwnJvm(folder.resolve("long"), runs);
      costs.add(cost);
      String what = "trivial, " + runs + " runs in " + HEAP + ": ";
      findings.add(plain(what + "time a run", "us", cost.micros, Double.NaN));
      findings.add(plain(what + "most left by a collection", "MiB", cost.peak, 256));
    }
    Cost first = costs.get(0);
    Cost last = costs.get(costs.size() - 1);
    findings.add(plain("time a run, most runs / fewest", "", last.micros / first.micros, FLAT));
    findings.add(plain("peak heap, most runs / fewest", "", last.peak / first.peak, FLAT));
    return findings;
  }

  private static Finding plain(String what, String unit, double value, double atMost) {
    return new Finding(what, unit, value, value, value, atMost, false);
  }

  private static Cost inOwnJvm(Path folder, int runs) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LongSweep.class.getName(),
                folder.toString(),
                Integer.toString(runs))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    String[] words = said.split(" ", -1);
    if (words.length != 2) {
      throw new IllegalStateException("a sweep of " + runs + " runs failed: " + said);
    }
    return new Cost(Double.parseDouble(words[0]), Double.parseDouble(words[1]));
  }
}
