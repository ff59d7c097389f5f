package winset.config;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserException;

/**
 * Refuses the parts of YAML no scenario needs: tags, which name types to build, and anchors with
 * their aliases, by which a short file explodes.
 *
 * @param parser the parser of all of YAML
 */
record PlainParser(Parser parser) implements Parser {

  /** A surrogate without its other half, which no file in UTF-8 can hold. */
  private static final Pattern HALF = Pattern.compile("\\p{Cs}");

  @Override
  public boolean checkEvent(Event.ID choice) {
    return parser.checkEvent(choice);
  }

  @Override
  public Event peekEvent() {
    return parser.peekEvent();
  }

  @Override
  public Event getEvent() {
    Event event = parser.getEvent();
    if (hasTag(event)) {
      throw refuse("tags, beginning with !, are not allowed", event.getStartMark());
    }
    if (event instanceof AliasEvent || hasAnchor(event)) {
      throw refuse("anchors and aliases, & and *, are not allowed", event.getStartMark());
    }
    if (event instanceof ScalarEvent scalar && HALF.matcher(scalar.getValue()).find()) {
      throw refuse("half a character, such as \\ud800, is no text", event.getStartMark());
    }
    return event;
  }

  private static boolean hasTag(Event event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag() != null
        : event instanceof CollectionStartEvent start && start.getTag() != null;
  }

  private static boolean hasAnchor(Event event) {
    return event instanceof NodeEvent node && node.getAnchor() != null;
  }

  private static ParserException refuse(String problem, Mark mark) {
    return new ParserException(null, null, problem, mark);
  }
}
