package winset.history;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import winset.config.Problem;
import winset.scenario.Scalars;

/**
 * A row of a table of episodes, read cell by cell.
 *
 * @param header names of the cells
 * @param cells as many texts
 * @param line where it begins
 * @param problems takes what is wrong
 */
record EpisodeRow(List<String> header, List<String> cells, int line, List<Problem> problems) {

  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  /** Longer windows are slips of the pen. */
  private static final long FURTHEST = 7305;

  String text(String column) {
    return cells.get(header.indexOf(column));
  }

  void refuse(String column, String value, String must) {
    String id = text("id");
    String where = id.isEmpty() || column.equals("id") ? column : id + "." + column;
    problems.add(new Problem(line, where, value, must));
  }

  /** A text that has to be there. */
  String needed(String column) {
    if (text(column).isEmpty()) {
      refuse(column, "", "is missing");
    }
    return text(column);
  }

  /** A number from 0 to 1; 0 where it is none. */
  double share(String column) {
    Optional<Double> share = Scalars.number(text(column)).filter(n -> n >= 0 && n <= 1);
    if (share.isEmpty()) {
      refuse(column, text(column), text(column).isEmpty() ? "is missing" : "must be 0 to 1");
    }
    return share.orElse(0.0);
  }

  @Nullable LocalDate date(String column) {
    needed(column);
    return dateOrNothing(column);
  }

  @Nullable LocalDate dateOrNothing(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
      refuse(column, text, "must be a date such as 2021-06-18");
    } catch (DateTimeException noSuchDay) {
      refuse(column, text, "is not a day of the calendar");
    }
    return null;
  }

  /** Notes a date that lies decades from the start. */
  void near(String column, LocalDate start, @Nullable LocalDate date) {
    if (date != null && Math.abs(ChronoUnit.DAYS.between(start, date)) > FURTHEST) {
      refuse(column, date.toString(), "must lie within twenty years of window_start, " + start);
    }
  }

  /** One of some words; null where it is none of them. */
  <T> @Nullable T choice(String column, Map<String, T> choices) {
    T chosen = choices.get(text(column));
    if (chosen == null) {
      refuse(column, text(column), "must be one of: " + String.join(", ", choices.keySet()));
    }
    return chosen;
  }
}
