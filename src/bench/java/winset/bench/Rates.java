package winset.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import winset.model.Negotiation;
import winset.scenario.Scenario;
import winset.sweep.CallingThread;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;
import winset.sweep.Seeds;

/**
 * Runs per second of the whole path, and of everything it is held against. What one thread can do
 * is counted by processor time, that of the collector included, so that other work on the machine
 * weighs less. Warmed up for long, as the compiler's threads count too and a sweep has more to
 * compile than the model alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 3, time = 3)
public class Rates {

  private static final int SPRING = 5000;
  private static final int TRIVIAL = 10_000;
  private static final int TRIVIAL_WEEKS = 4;

  private final Path folder = Path.of(System.getProperty("winset.bench.folder", "target/bench"));
  private final Scenario spring = Workload.SPRING.scenario();
  private final Scenario trivial = Workload.TRIVIAL.scenario();
  private final Plan springPlan = Workload.SPRING.plan(SPRING);
  private final Plan trivialPlan = Workload.TRIVIAL.plan(TRIVIAL);
  private final Seeds seeds = new Seeds(springPlan.seed());
  private final int trivialEvents = Ideal.events(trivial);

  /** The model alone: no measures, no rows, no file. */
  @Benchmark
  @OperationsPerInvocation(SPRING)
  public void springModel(Blackhole hole, Effort effort) {
    effort.begin();
    for (int replicate = 0; replicate < SPRING; replicate++) {
      hole.consume(new Negotiation(spring, seeds.of(replicate)).run());
    }
    effort.end(SPRING);
  }

  /** The model alone on a schedule of plain arrays. */
  @Benchmark
  @OperationsPerInvocation(SPRING)
  public void springIdeal(Blackhole hole, Effort effort) {
    effort.begin();
    for (int replicate = 0; replicate < SPRING; replicate++) {
      hole.consume(Ideal.of(spring, seeds.of(replicate)).run());
    }
    effort.end(SPRING);
  }

  /** A sweep with its files, all on one thread. */
  @Benchmark
  @OperationsPerInvocation(SPRING)
  public void springSweep(Effort effort) {
    effort.begin();
    Writing.sweep(springPlan, new CallingThread(), folder.resolve("spring"));
    effort.end(SPRING);
  }

  /** A sweep with its files as {@code --threads 1} does it. */
  @Benchmark
  @OperationsPerInvocation(SPRING)
  public void springOneThread(Effort effort) {
    effort.begin();
    Writing.sweep(springPlan, new LocalThreads(1), folder.resolve("spring-1"));
    effort.end(SPRING);
  }

  /** A sweep with its files as {@code --threads 2} does it. */
  @Benchmark
  @OperationsPerInvocation(SPRING)
  public void springTwoThreads(Effort effort) {
    effort.begin();
    Writing.sweep(springPlan, new LocalThreads(2), folder.resolve("spring-2"));
    effort.end(SPRING);
  }

  /** A sweep of the trivial scenario with its files, all on one thread. */
  @Benchmark
  @OperationsPerInvocation(TRIVIAL)
  public void trivialSweep(Effort effort) {
    effort.begin();
    Writing.sweep(trivialPlan, new CallingThread(), folder.resolve("trivial"));
    effort.end(TRIVIAL);
  }

  /** MASON with as many events as a trivial run has, which do nothing. */
  @Benchmark
  @OperationsPerInvocation(TRIVIAL)
  public void trivialMason(Blackhole hole, Effort effort) {
    effort.begin();
    for (int replicate = 0; replicate < TRIVIAL; replicate++) {
      hole.consume(new BareMason(replicate, TRIVIAL_WEEKS, trivialEvents).run());
    }
    effort.end(TRIVIAL);
  }
}
