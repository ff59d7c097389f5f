package winset.cli;

import java.awt.EventQueue;
import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import winset.live.LiveWindow;
import winset.live.Screen;

/** {@code winset live}: a run to be watched in a window. */
@Command(
    name = "live",
    description =
        "Watch a run of a scenario, or a run of a sweep once more, in a window: play, pause, step, "
            + "change parameters, look into factions.",
    exitCodeList = {
      "0:the window was closed",
      "1:a defect of winset, told with its stack trace",
      "2:a bad option, file or folder, or no display, told in a message"
    },
    footer = {
      "  winset live configs/scenarios/spring-2021.yaml --seed 7",
      "  winset live --from output/quick --run 17"
    })
final class LiveCommand implements Callable<Integer> {

  @Mixin private ChosenRun run = new ChosenRun();

  @Override
  public Integer call() throws Refusal, InterruptedException {
    Subject subject = run.subject();
    String missing = Screen.missing().orElse("");
    if (!missing.isEmpty()) {
      throw new Refusal(
          "no window can be shown: %s; 'winset %s' tells the same run in words"
              .formatted(missing, Shell.command(subject.again())));
    }
    CountDownLatch closed = new CountDownLatch(1);
    String title = run.title(subject);
    try {
      EventQueue.invokeAndWait(
          () ->
              LiveWindow.open(
                      subject.scenario(), subject.scenario().seed(), subject.limits(), title)
                  .onClosed(closed::countDown));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException("the window did not open", e.getCause());
    }
    closed.await();
    return 0;
  }
}
