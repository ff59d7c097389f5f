package winset.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Processes that a test starts, on loopback alone; those that are left are ended with it. */
final class Processes {

  static final String LOOPBACK = "127.0.0.1";

  private static final Path HOME =
      Path.of(System.getProperty("winset.spark.home", "")).toAbsolutePath();
  private static final Path JAR = Path.of(System.getProperty("winset.jar", "")).toAbsolutePath();
  private static final long MILLIS = 50;

  /** What spark-submit gives to Java 17. */
  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.io",
          "java.net",
          "java.nio",
          "java.util",
          "java.util.concurrent",
          "sun.nio.ch",
          "sun.util.calendar");

  private final Path folder;
  private final List<Process> started = new ArrayList<>();
  private int logs;

  /** A process, and where it writes. */
  record Logged(Process process, Path out, Path err) {

    String printed() {
      return read(out);
    }

    String errors() {
      return read(err);
    }

    private static String read(Path file) {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    /** Waits for its end. */
    int code() throws InterruptedException {
      assertThat(process.waitFor(240, TimeUnit.SECONDS)).as(errors()).isTrue();
      return process.exitValue();
    }

    /** Ends it as {@code kill -9} does. */
    void kill() throws InterruptedException {
      process.destroyForcibly().waitFor();
    }
  }

  /**
   * @param folder for what they write
   */
  Processes(Path folder) {
    this.folder = folder;
  }

  /** Starts a class of Spark's jars, or of these tests. */
  Logged java(String memory, String name, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENED.forEach(opened -> command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED"));
    Path tests = Path.of("target", "spark", "test-classes").toAbsolutePath();
    command.addAll(List.of("-Xmx" + memory, "-cp", HOME + "/jars/*:" + tests, name));
    command.addAll(arguments);
    Path out = folder.resolve("out-" + logs);
    Path err = folder.resolve("err-" + logs++);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("SPARK_LOCAL_IP", LOOPBACK);
    builder.environment().put("SPARK_HOME", HOME.toString());
    // without it executors look for a build of Spark, die, and are started again without end
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    Process process = builder.start();
    started.add(process);
    return new Logged(process, out, err);
  }

  /** Sends winset to a master, as users do. */
  Logged submit(String master, List<String> settings, String... arguments) throws IOException {
    List<String> words = new ArrayList<>(List.of("--master", master));
    List<String> always =
        List.of(
            "spark.ui.enabled=false",
            "spark.log.level=WARN",
            "spark.driver.host=" + LOOPBACK,
            "spark.driver.bindAddress=" + LOOPBACK);
    always.forEach(setting -> words.addAll(List.of("--conf", setting)));
    settings.forEach(setting -> words.addAll(List.of("--conf", setting)));
    words.addAll(List.of("--class", "winset.cli.Main", JAR.toString()));
    words.addAll(List.of(arguments));
    return java("1g", "org.apache.spark.deploy.SparkSubmit", words);
  }

  /** Runs winset as anybody does. */
  Logged winset(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out-" + logs);
    Path err = folder.resolve("err-" + logs++);
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    started.add(process);
    return new Logged(process, out, err);
  }

  /** Waits for something that is to happen within two minutes. */
  static void await(String what, BooleanSupplier happened) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!happened.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited in vain until " + what).isLessThan(end);
      Thread.sleep(MILLIS);
    }
  }

  /** A port that nobody listens at. */
  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** Ends all that is left. */
  void end() throws InterruptedException {
    for (Process process : started) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
    }
  }
}
