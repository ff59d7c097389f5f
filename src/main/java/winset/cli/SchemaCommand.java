package winset.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import winset.config.Schema;

/** {@code winset schema}: by what editors complete and check scenarios and sweeps. */
@Command(
    name = "schema",
    description =
        "Print the JSON Schema of scenario or sweep files, by which an editor completes and checks "
            + "them, or write both into a folder.",
    footer = {"  winset schema scenario", "  winset schema --out configs/schema"})
final class SchemaCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "KIND",
      arity = "0..1",
      completionCandidates = SchemaCommand.Kinds.class,
      description =
          "Which kind of file: scenario or sweep. Default: both, in one document by their kinds.")
  private @Nullable String kind;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Write scenario.schema.json and sweep.schema.json into this folder, over those that are "
              + "there; what else it holds stays. Default: the schema is printed.")
  private @Nullable String out;

  /** What a shell completes. */
  static final class Kinds implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Schema.values()).map(Schema::kind).iterator();
    }
  }

  @Override
  public Integer call() throws Refusal {
    List<Schema> asked = asked();
    PrintWriter printer = spec.commandLine().getOut();
    if (out == null) {
      printer.print(asked.size() == 1 ? asked.get(0).text() : byKind(asked));
    } else {
      OutFolder folder = OutFolder.shared(out);
      for (Schema schema : asked) {
        boolean changed = folder.put(schema.file(), schema.text());
        printer.print((changed ? "Wrote " : "Already there: ") + out + "/" + schema.file() + "\n");
      }
    }
    printer.flush();
    return 0;
  }

  /** One document that holds each schema under the name of its kind. */
  private static String byKind(List<Schema> schemas) {
    return schemas.stream()
        .map(schema -> '"' + schema.kind() + "\": " + schema.text().strip())
        .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
  }

  private List<Schema> asked() {
    List<Schema> asked =
        Arrays.stream(Schema.values()).filter(s -> kind == null || s.kind().equals(kind)).toList();
    if (asked.isEmpty()) {
      String kinds =
          Arrays.stream(Schema.values()).map(Schema::kind).collect(Collectors.joining(" or "));
      throw mistake("there is no schema of '" + kind + "'; name " + kinds);
    }
    return asked;
  }

  private ParameterException mistake(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
