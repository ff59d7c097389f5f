package winset.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a command end in order when the user presses Ctrl-C or the system ends the process: its
 * thread is interrupted and has a moment to close files and say how to go on.
 */
final class Interruption {

  private static final long MILLIS = 900;

  private Interruption() {}

  /** What a command does. */
  interface Work {

    /** Does it and gives the exit code. */
    int call() throws Refusal;
  }

  /** Does a command's work on this thread. */
  static int during(Work work) throws Refusal {
    CountDownLatch ended = new CountDownLatch(1);
    Thread command = Thread.currentThread();
    Thread hook = new Thread(() -> stop(command, ended), "winset-interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      return work.call();
    } finally {
      ended.countDown();
      forget(hook);
    }
  }

  private static void stop(Thread command, CountDownLatch ended) {
    command.interrupt();
    try {
      boolean inOrder = ended.await(MILLIS, TimeUnit.MILLISECONDS);
      if (!inOrder) {
        command.interrupt();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException theProcessIsEnding) {
      // then the hook has been of use
    }
  }
}
