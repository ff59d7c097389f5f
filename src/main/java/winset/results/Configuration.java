package winset.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What was asked for, as text: two plans of the same text have the same results.
 *
 * @param sweep the sweep with every default filled in, as YAML
 * @param scenario its scenario with everything set that the sweep fixes, as YAML
 * @param points the points where the sweep does not describe them but lists them, as CSV; else
 *     empty
 * @param charts the end of the sweep's text that says what to draw, which decides no results; may
 *     be empty
 */
public record Configuration(String sweep, String scenario, String points, String charts)
    implements Serializable {

  /** Changes whenever the same seed would give other bytes. */
  public static final int RESULTS_VERSION = 1;

  /** A configuration that says nothing of charts. */
  public Configuration(String sweep, String scenario, String points) {
    this(sweep, scenario, points, "");
  }

  /** Name of the sweep's file in its folder. */
  public static final String SWEEP = Contents.SWEEP;

  /** Writes what a sweep's folder says of the sweep, so that it can be read back from there. */
  public void write(Path folder) throws IOException {
    WholeFile.write(folder.resolve(SWEEP), file());
    WholeFile.write(folder.resolve(Contents.SCENARIO), scenario);
    if (!points.isEmpty()) {
      WholeFile.write(folder.resolve(Contents.DESIGN), points);
    }
  }

  /** What the sweep's file in the folder holds. */
  String file() {
    return sweep + charts;
  }

  /** True if a sweep's file asks for the same results, whatever its charts. */
  boolean decidesAs(String file) {
    String rest = file.startsWith(sweep) ? file.substring(sweep.length()) : "other";
    boolean line = rest.startsWith("charts: ") && rest.indexOf('\n') == rest.length() - 1;
    return rest.isEmpty() || line;
  }

  /** A hash of all that decides the bytes of the results. */
  public String fingerprint() {
    MessageDigest digest = sha256();
    digest.update(("results " + RESULTS_VERSION + "\n").getBytes(StandardCharsets.UTF_8));
    for (String part : new String[] {sweep, scenario, points}) {
      digest.update(part.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The hash of a file. */
  static String sha256(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = Files.newInputStream(file);
        OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      in.transferTo(out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
