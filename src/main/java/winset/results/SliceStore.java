package winset.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.List;

/** Where slices of a sweep are kept until its tables are whole: each there whole or not at all. */
public interface SliceStore extends Serializable {

  /** Name of the folder of slices in that of a sweep. */
  String FOLDER = "slices";

  /** Whoever writes a slice. */
  interface Filling {

    /** Writes it, and gives the name that it is to have. */
    String into(OutputStream out) throws IOException;
  }

  /** Names of all that are there. */
  List<String> names() throws IOException;

  /**
   * Opens one.
   *
   * @throws java.io.FileNotFoundException or {@link java.nio.file.NoSuchFileException} if it is not
   *     there
   */
  InputStream open(String name) throws IOException;

  /** Adds one under another name and moves it; one of the same name has the same bytes. */
  void put(Filling filling) throws IOException;

  /** Deletes one. */
  void delete(String name) throws IOException;

  /**
   * Deletes all, of whatever sweep, the half-written ones too; the place as well if nothing else is
   * in it.
   */
  void clear() throws IOException;
}
