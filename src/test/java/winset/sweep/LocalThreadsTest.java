package winset.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LocalThreadsTest {

  @Test
  void thereIsAtLeastOneThread() {
    assertThatThrownBy(() -> new LocalThreads(0)).hasMessage("0 threads");
    assertThat(new LocalThreads(1).threads()).isEqualTo(1);
  }

  /** Memory is bounded: no more than eight tasks a thread are taken ahead of the one handed on. */
  @Test
  void tasksAreTakenEightAheadOfEachThread() throws InterruptedException {
    AtomicInteger taken = new AtomicInteger();
    Iterator<Callable<Integer>> tasks =
        IntStream.range(0, 100)
            .<Callable<Integer>>mapToObj(
                i -> {
                  taken.incrementAndGet();
                  return () -> i;
                })
            .iterator();
    List<Integer> ahead = new ArrayList<>();
    List<Integer> results = new ArrayList<>();
    new LocalThreads(2)
        .run(
            tasks,
            result -> {
              ahead.add(taken.get() - results.size());
              results.add(result);
            });
    assertThat(results).isEqualTo(IntStream.range(0, 100).boxed().toList());
    assertThat(ahead.stream().mapToInt(n -> n).max()).hasValue(2 * LocalThreads.TASKS_AHEAD);
  }

  @Test
  void threadsDoNotKeepTheProcessAlive() throws InterruptedException {
    List<Callable<Boolean>> task = List.of(() -> Thread.currentThread().isDaemon());
    List<Boolean> daemon = new ArrayList<>();
    new LocalThreads(1).run(task.iterator(), daemon::add);
    assertThat(daemon).containsExactly(true);
  }

  @Test
  void aTaskThatBreaksOffEndsAllWithItsCause() {
    IllegalArgumentException cause = new IllegalArgumentException("broken");
    List<Callable<Integer>> task =
        List.of(
            () -> {
              throw cause;
            });
    assertThatThrownBy(() -> new LocalThreads(1).run(task.iterator(), result -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasCause(cause);
  }
}
