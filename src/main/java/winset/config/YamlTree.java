package winset.config;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * YAML text as a tree of nodes. One document, no tags, no anchors, limited depth; nothing is ever
 * built from what the text says.
 */
final class YamlTree {

  private static final int DEEPEST = 20;
  private static final Pattern NOTHING = Pattern.compile("|~|null|Null|NULL");

  private YamlTree() {}

  /** The tree of a text whose top level is a block of names and values. */
  static MappingNode of(String text) throws Problems {
    checkCharacters(text);
    Node root = compose(text);
    if (root == null || isNothing(root)) {
      throw Problems.at(Problem.FILE, "is empty");
    }
    if (root instanceof MappingNode block) {
      return block;
    }
    throw Problems.at(line(root), "must be a block of names and values, not " + kind(root));
  }

  /** True for a value that is not there: {@code key:}, {@code key: ~}, {@code key: null}. */
  static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar
        && scalar.isPlain()
        && NOTHING.matcher(scalar.getValue()).matches();
  }

  /** The line on which a node begins, from 1. */
  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /** What a node is, in words. */
  static String kind(Node node) {
    return node instanceof ScalarNode
        ? "a single value"
        : node instanceof MappingNode ? "a block" : "a list";
  }

  private static @Nullable Node compose(String text) throws Problems {
    LoaderOptions limits = new LoaderOptions();
    limits.setNestingDepthLimit(DEEPEST);
    ParserImpl parser = new ParserImpl(new StreamReader(text), limits);
    try {
      return new Composer(new PlainParser(parser), new Resolver(), limits).getSingleNode();
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      // What PlainParser refuses has no context and stands where it says; a slip may be a line
      // before.
      boolean slip = e.getContext() != null || e instanceof ScannerException;
      String context = e.getContext() == null ? "" : " (" + e.getContext() + ")";
      throw Problems.at(
          mark == null ? Problem.FILE : mark.getLine() + 1,
          "cannot be read as YAML"
              + (slip ? ", here or just before: " : ": ")
              + e.getProblem()
              + context);
    } catch (YAMLException e) {
      throw Problems.at(Problem.FILE, "cannot be read as YAML: " + e.getMessage());
    }
  }

  private static void checkCharacters(String text) throws Problems {
    int line = 1;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (character == '\n') {
        line++;
      } else if (!StreamReader.isPrintable(character)) {
        throw Problems.at(
            line,
            "is not text: holds the character " + Printable.escaped(text.substring(i, i + 1)));
      }
    }
  }
}
