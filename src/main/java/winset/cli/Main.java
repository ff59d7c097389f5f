package winset.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Entry point: output in UTF-8 whatever the locale, and the only place that ends the process. */
public final class Main {

  private Main() {}

  /** Runs the command that the arguments name and exits with its code. */
  public static void main(String[] args) {
    System.setProperty("jdk.console", "java.base");
    StandardOutput told = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = utf8(told);
    PrintWriter err = utf8(new FileOutputStream(FileDescriptor.err));
    int code = execute(args, out, err);
    out.flush();
    if (told.lost().isPresent()) {
      err.print("what was told is lost: standard output cannot be written: ");
      err.print(told.lost().get() + "\n");
      code = code == 0 ? Winset.MISTAKE : code;
    }
    err.flush();
    System.exit(code);
  }

  private static int execute(String[] args, PrintWriter out, PrintWriter err) {
    try {
      Surroundings.check();
      return Winset.commandLine().setOut(out).setErr(err).execute(args);
    } catch (Refusal e) {
      err.print(e.getMessage() + "\n");
    } catch (OutOfMemoryError e) {
      // Whatever was being made is let go by now; rows of a sweep are in its folder.
      err.print("Java's memory is full; give it more, as in java -Xmx8g -jar ");
      err.print(Shell.jar() + "; what a sweep has written so far is kept\n");
    }
    return Winset.MISTAKE;
  }

  private static PrintWriter utf8(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), false);
  }
}
