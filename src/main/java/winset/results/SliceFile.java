package winset.results;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UTFDataFormatException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import winset.sweep.Batch;
import winset.sweep.Plan;

/**
 * The file of a slice, gone through batch by batch: of each batch the texts of its runs, then the
 * row that checks them.
 */
final class SliceFile implements Closeable {

  private final DataInputStream in;
  private final List<RowFile> files;
  private final String sweep;

  /**
   * @param sweep the sweep's fingerprint
   */
  SliceFile(InputStream in, Plan plan, String sweep) {
    this.in = new DataInputStream(in);
    files = RowFile.of(plan);
    this.sweep = sweep;
  }

  static void write(DataOutputStream out, Plan plan, Chunk chunk, String sweep) throws IOException {
    for (Map<RowFile, String> run : chunk.runs()) {
      for (RowFile file : RowFile.of(plan)) {
        byte[] text = run.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
      }
    }
    out.writeUTF(Checks.row(chunk, sweep));
  }

  /** The rows of the next batch if it is this one and they are whole. */
  Optional<Chunk> chunk(Batch batch, boolean kept) throws IOException {
    try {
      List<Map<RowFile, String>> runs = new ArrayList<>();
      for (long run : batch.runs()) {
        Map<RowFile, String> texts = new EnumMap<>(RowFile.class);
        for (RowFile file : files) {
          texts.put(file, text());
        }
        if (!texts.getOrDefault(RowFile.RUNS, "").startsWith(run + ",")) {
          return Optional.empty();
        }
        runs.add(texts);
      }
      Chunk chunk = new Chunk(batch, runs, kept ? runs.size() : 0);
      return in.readUTF().equals(Checks.row(chunk, sweep)) ? Optional.of(chunk) : Optional.empty();
    } catch (EOFException | UTFDataFormatException torn) {
      return Optional.empty();
    }
  }

  /** Passes over a batch that is not the last of its round. */
  void skip(int runs) throws IOException {
    try {
      for (int i = 0; i < runs * files.size(); i++) {
        text();
      }
      in.readUTF();
    } catch (EOFException | UTFDataFormatException torn) {
      // then nothing that follows is whole
    }
  }

  /** A length that is not true leads beyond the end, and no more is read than there is. */
  private String text() throws IOException {
    int length = in.readInt();
    byte[] bytes = in.readNBytes(Math.max(0, length));
    if (bytes.length != length) {
      throw new EOFException();
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
