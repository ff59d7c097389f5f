package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import winset.sweep.LocalThreads;
import winset.sweep.Plan;

/** Tables of sweeps that a test carries out. */
public final class Tables {

  private Tables() {}

  /** Carries out a plan and writes its tables. */
  public static void write(Plan plan, int threads, Path folder)
      throws IOException, InterruptedException {
    SweepTables.write(plan, new LocalThreads(threads), folder, "test", false, step -> {});
    SweepTables.sumUp(plan, folder);
  }
}
