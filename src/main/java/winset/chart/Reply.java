package winset.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import winset.measure.Trace;
import winset.model.Calendar;
import winset.model.Event;
import winset.scenario.Party;

/**
 * An answer to a message.
 *
 * @param party who answered
 * @param day day of the run on which the answer left
 * @param days how many days it took from the arrival of the message, those left out on which talks
 *     wait
 */
record Reply(Party party, int day, int days) {

  /** The answers of a run in order; a message that answers none is not among them. */
  static List<Reply> of(Course course) {
    List<Reply> answers = new ArrayList<>();
    Calendar calendar = new Calendar(course.scenario());
    Map<Party, Integer> owed = new EnumMap<>(Party.class);
    for (Trace.Dated dated : course.trace().events()) {
      if (dated.event() instanceof Event.Delivered delivered) {
        owed.putIfAbsent(delivered.reading().message().sender().other(), dated.day());
      } else if (dated.event() instanceof Event.Sent sent) {
        Party sender = sent.message().sender();
        Integer since = owed.remove(sender);
        if (since != null) {
          answers.add(new Reply(sender, dated.day(), open(calendar, since, dated.day())));
        }
      }
    }
    return answers;
  }

  private static int open(Calendar calendar, int from, int to) {
    return (int) IntStream.range(from, to).filter(calendar::open).count();
  }
}
