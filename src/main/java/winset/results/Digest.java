package winset.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A story cut down for reading. A message is told when it arrives, not when it leaves; three or
 * more happenings of one routine kind with nothing else in between become one line.
 */
final class Digest {

  private static final Set<String> ROUTINE = Set.of("strike", "no_carrier", "silence");
  private static final int MANY = 3;

  private final Names names;

  Digest(Names names) {
    this.names = names;
  }

  List<Entry> of(List<Entry> entries) {
    List<Entry> arrived = withoutRefrains(withoutDepartures(entries));
    List<Entry> told = new ArrayList<>();
    int from = 0;
    while (from < arrived.size()) {
      int to = from + 1;
      while (to < arrived.size() && alike(arrived.get(from), arrived.get(to))) {
        to++;
      }
      List<Entry> row = arrived.subList(from, to);
      told.addAll(row.size() < MANY ? row : List.of(summedUp(row)));
      from = to;
    }
    return told;
  }

  /** One message is under way at a time: an arrival makes the last departure superfluous. */
  private static List<Entry> withoutDepartures(List<Entry> entries) {
    List<Entry> kept = new ArrayList<>();
    int departure = -1;
    for (Entry entry : entries) {
      if (entry.type().equals("delivered") && departure >= 0) {
        kept.remove(departure);
        departure = -1;
      } else if (entry.type().equals("sent")) {
        departure = kept.size();
      }
      kept.add(entry);
    }
    return kept;
  }

  /**
   * A meeting proposed again and answered as the last time adds nothing; the next one is counted.
   */
  private static List<Entry> withoutRefrains(List<Entry> entries) {
    List<Entry> kept = new ArrayList<>();
    String last = "";
    for (Entry entry : entries) {
      boolean meeting = entry.type().equals("meeting");
      String answer = entry.text().substring(entry.text().indexOf(';') + 1);
      if (!meeting || !answer.equals(last)) {
        kept.add(entry);
      }
      last = meeting ? answer : last;
    }
    return kept;
  }

  private static boolean alike(Entry first, Entry next) {
    return ROUTINE.contains(first.type()) && first.type().equals(next.type());
  }

  private Entry summedUp(List<Entry> row) {
    Entry first = row.get(0);
    Map<String, Integer> counts = new LinkedHashMap<>();
    row.forEach(e -> counts.merge(e.actor(), 1, Integer::sum));
    String who =
        counts.entrySet().stream()
            .map(e -> names.of(e.getKey()) + " " + e.getValue())
            .collect(Collectors.joining(", "));
    String text =
        "Until %s, %s %s: %s."
            .formatted(row.get(row.size() - 1).date(), row.size(), kind(first.type()), who);
    return new Entry(first.day(), first.date(), "", first.type(), "", text);
  }

  private static String kind(String type) {
    return switch (type) {
      case "strike" -> "strikes to spoil a deal";
      case "silence" -> "weeks in which an answer was owed";
      default -> "vain attempts to find a mediator for a message";
    };
  }
}
