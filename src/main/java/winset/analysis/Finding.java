package winset.analysis;

import java.util.List;
import java.util.Map;
import winset.results.Table;

/** Something that is found in a finished sweep about one measure: in words, and in numbers. */
public interface Finding {

  /** What it comes to, each number with its 95 % interval. */
  List<String> sentences();

  /** Its tables by the name of the file, all with {@code measure} as first column. */
  Map<String, Numbers> tables();

  /** What is best read line by line, with its indents; empty where sentences say it all. */
  default List<String> outline() {
    return List.of();
  }

  /**
   * A table of numbers.
   *
   * @param header names of the columns
   * @param rows what stands in them
   */
  record Numbers(List<String> header, Table.Rows rows) {

    /** Keeps a copy. */
    public Numbers {
      header = List.copyOf(header);
    }
  }
}
