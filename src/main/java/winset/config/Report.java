package winset.config;

import java.util.ArrayList;
import java.util.List;

/** Problems as the user reads them: one to a line, where, what, and what would be right. */
public final class Report {

  private static final int LISTED = 50;

  private Report() {}

  /**
   * The message for a file that was refused; no line end after the last line.
   *
   * @param file the file as the user named it
   */
  public static String of(String file, List<Problem> problems) {
    List<Problem> listed = problems.subList(0, Math.min(LISTED, problems.size()));
    int where = listed.stream().mapToInt(p -> p.where().length()).max().orElse(0);
    int what = listed.stream().mapToInt(p -> p.what().length()).max().orElse(0);
    List<String> lines = new ArrayList<>();
    String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
    lines.add(Printable.escaped(file) + ": " + count + ", nothing was run");
    for (Problem p : listed) {
      lines.add(
          "  "
              + column(p.where(), where, 4)
              + column(p.what(), what, 2)
              + Printable.clipped(p.must(), 300));
    }
    if (problems.size() > LISTED) {
      lines.add("  and " + (problems.size() - LISTED) + " more");
    }
    return String.join("\n", lines);
  }

  private static String column(String text, int width, int gap) {
    return width == 0 ? "" : text + " ".repeat(width - text.length() + gap);
  }
}
