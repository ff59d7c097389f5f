package winset.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Processor time of the whole process beside the time on the clock. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Effort {

  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  /** Processor time spent, in nanoseconds. */
  public long nanos;

  /** Runs done in it. */
  public long runs;

  private long start;

  void begin() {
    start = SYSTEM.getProcessCpuTime();
  }

  void end(int done) {
    nanos += SYSTEM.getProcessCpuTime() - start;
    runs += done;
  }
}
