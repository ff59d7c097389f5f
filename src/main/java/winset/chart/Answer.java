package winset.chart;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import winset.measure.Trace;
import winset.model.Event;
import winset.scenario.Party;

/**
 * An answer to a message.
 *
 * @param party who answered
 * @param day day of the run on which the answer left
 * @param days how long it had been waited for since the message arrived
 */
record Answer(Party party, int day, int days) {

  /** The answers of a run in order; a message that answers none is not among them. */
  static List<Answer> of(Course course) {
    List<Answer> answers = new ArrayList<>();
    Map<Party, Integer> owed = new EnumMap<>(Party.class);
    for (Trace.Dated dated : course.trace().events()) {
      if (dated.event() instanceof Event.Delivered delivered) {
        owed.putIfAbsent(delivered.reading().message().sender().other(), dated.day());
      } else if (dated.event() instanceof Event.Sent sent) {
        Party sender = sent.message().sender();
        Integer since = owed.remove(sender);
        if (since != null) {
          answers.add(new Answer(sender, dated.day(), dated.day() - since));
        }
      }
    }
    return answers;
  }
}
