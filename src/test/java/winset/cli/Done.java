package winset.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command did, run in this process. */
record Done(int code, String out, String err) {

  static Done winset(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Winset.commandLine()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(args);
    return new Done(code, out.toString(), err.toString());
  }
}
