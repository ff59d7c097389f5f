package winset.config;

import java.util.Collection;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known name a user most likely meant, by the number of letters that differ. */
final class Nearest {

  private static final int LONGEST = 200;

  private Nearest() {}

  /** Says that a name is unknown, and which known one is near if any is. */
  static String unknown(String name, Collection<String> known) {
    return unknown("", name, known);
  }

  /** The same, and which names there are where none is near. */
  static String among(String name, Collection<String> known) {
    String unknown = unknown(name, known);
    return unknown.contains(";") ? unknown : unknown + "; there are " + String.join(", ", known);
  }

  /** The same for names that all stand below one path, such as "iran.". */
  static String unknown(String prefix, String name, Collection<String> known) {
    String nearest = "";
    int distance = name.length() > LONGEST ? 0 : 1 + furthest(name);
    for (String candidate : known) {
      int d = distance == 0 ? -1 : new LevenshteinDistance(distance - 1).apply(name, candidate);
      if (d >= 0) {
        nearest = candidate;
        distance = d;
      }
    }
    return "unknown name" + (nearest.isEmpty() ? "" : "; did you mean '" + prefix + nearest + "'?");
  }

  /** Two slips, in long names three, and never more than half of the letters. */
  private static int furthest(String name) {
    return Math.min((name.length() + 1) / 2, name.length() < 9 ? 2 : 3);
  }
}
