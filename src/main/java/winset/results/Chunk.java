package winset.results;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;
import winset.sweep.Batch;

/**
 * What a batch of runs adds to the files of a sweep.
 *
 * @param batch which runs
 * @param runs for each run its text in each file
 * @param kept how many of them were carried out earlier
 */
record Chunk(Batch batch, List<Map<RowFile, String>> runs, int kept) {

  /** Keeps a copy. */
  Chunk {
    runs = List.copyOf(runs);
  }

  /** What the batch adds to a file. */
  String text(RowFile file) {
    return runs.stream().map(run -> run.getOrDefault(file, "")).collect(Collectors.joining());
  }

  /** How many runs were not done. */
  int failed() {
    return (int) runs.stream().filter(Chunk::failed).count();
  }

  /** True if a run of these texts was not done. */
  static boolean failed(Map<RowFile, String> run) {
    return !run.getOrDefault(RowFile.FAILURES, "").isEmpty();
  }

  /**
   * A check of all texts, which tells torn rows from whole ones and those of one sweep from those
   * of another.
   *
   * @param sweep tells the sweep from others
   */
  String check(String sweep) {
    CRC32C sum = new CRC32C();
    sum.update(sweep.getBytes(StandardCharsets.UTF_8));
    for (RowFile file : RowFile.values()) {
      sum.update(text(file).getBytes(StandardCharsets.UTF_8));
      sum.update('\n');
    }
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
