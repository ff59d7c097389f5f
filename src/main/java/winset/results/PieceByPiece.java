package winset.results;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is open only while its next piece is read, so that as many as one likes can be gone
 * through beside one another, however few a process may hold open.
 */
final class PieceByPiece extends InputStream {

  private final Path file;
  private final ByteBuffer piece;
  private long position;

  /**
   * A file from its start.
   *
   * @param size how many bytes are read at a time
   */
  PieceByPiece(Path file, int size) {
    this.file = file;
    piece = ByteBuffer.allocate(size).flip();
  }

  @Override
  public int read() throws IOException {
    return piece.hasRemaining() || more() ? piece.get() & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    if (most == 0) {
      return 0;
    }
    if (!piece.hasRemaining() && !more()) {
      return -1;
    }
    int taken = Math.min(most, piece.remaining());
    piece.get(bytes, from, taken);
    return taken;
  }

  /** Reads the next piece; false at the end of the file. */
  private boolean more() throws IOException {
    piece.clear();
    try (SeekableByteChannel channel = Files.newByteChannel(file)) {
      channel.position(position);
      while (piece.hasRemaining() && channel.read(piece) >= 0) {
        // a read may give less than was asked for
      }
    }
    position += piece.position();
    return piece.flip().hasRemaining();
  }
}
