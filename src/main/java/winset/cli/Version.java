package winset.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import winset.results.Provenance;

/** The version, from the build. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"winset " + build().getProperty("version")};
  }

  /** This version on this Java. */
  static Provenance provenance() {
    Properties build = build();
    String java = System.getProperty("java.version") + ", " + System.getProperty("java.vendor");
    return new Provenance(build.getProperty("version"), build.getProperty("commit"), java);
  }

  private static Properties build() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      build.load(in);
      return build;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
