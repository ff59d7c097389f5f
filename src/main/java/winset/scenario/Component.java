package winset.scenario;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A component of a scenario record with its {@link Quantity}: how it is called in files and paths,
 * what it may be.
 *
 * @param name the name in files and paths, lower case with underscores
 * @param type the declared type; in a map of numbers the type of its values
 * @param quantity its description
 * @param field the record component
 */
public record Component(String name, Class<?> type, Quantity quantity, RecordComponent field) {

  private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
  private static final ClassValue<List<Component>> OF =
      new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
          List<Component> all = new ArrayList<>();
          for (RecordComponent c : type.getRecordComponents()) {
            Quantity quantity = c.getAnnotation(Quantity.class);
            if (quantity == null) {
              throw new IllegalStateException(
                  type.getName() + "." + c.getName() + " lacks @Quantity");
            }
            all.add(new Component(snake(c.getName()), c.getType(), quantity, c));
          }
          return List.copyOf(all);
        }
      };

  /** The components of a scenario record, in order of declaration. */
  public static List<Component> of(Class<?> type) {
    return OF.get(type);
  }

  /** The component of that name, if the record has one. */
  public static Optional<Component> of(Class<?> type, String name) {
    return of(type).stream().filter(c -> c.name.equals(name) && !c.quantity.rest()).findFirst();
  }

  /** True if a map of a scenario may have this key. */
  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  /** The same component called and typed otherwise: the value of a map, an aggregate. */
  public Component as(String otherName, Class<?> otherType) {
    return new Component(otherName, otherType, quantity, field);
  }

  /** True for numbers, switches, dates, texts and choices; false for records and maps. */
  public boolean isScalar() {
    return !type.isRecord() && !Map.class.isAssignableFrom(type);
  }

  /** The names that a choice may have. */
  public List<String> choices() {
    List<String> except = List.of(quantity.except());
    return Scalars.choices(type).stream().filter(c -> !except.contains(c)).toList();
  }

  /** What a value has to be: "must be 0 to 1". */
  public String must() {
    return "must be " + kind();
  }

  /** What values there are: for numbers the limits, for choices their names, else the kind. */
  public String kind() {
    if (type.isEnum()) {
      return "one of: " + String.join(", ", choices());
    }
    if (type == LocalDate.class) {
      return "a date such as 2021-06-18";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (type == String.class) {
      return "a text";
    }
    return (type == int.class || type == Integer.class ? "a whole number, " : "") + limits();
  }

  /** The limits in words: "0 to 1", "above 0 up to 1", "at least 0"; empty where there are none. */
  public String limits() {
    boolean below = quantity.min() > Double.NEGATIVE_INFINITY;
    boolean over = quantity.max() < Double.POSITIVE_INFINITY;
    String from = (quantity.aboveMin() ? "above " : below && !over ? "at least " : "");
    if (below && over) {
      String to = quantity.aboveMin() ? " up to " : " to ";
      return from + Scalars.text(quantity.min()) + to + Scalars.text(quantity.max());
    }
    return below
        ? from + Scalars.text(quantity.min())
        : over ? "at most " + Scalars.text(quantity.max()) : "a number";
  }

  /** True if the number is within the limits; false for what is not a number. */
  public boolean allows(double value) {
    boolean low = quantity.aboveMin() ? value > quantity.min() : value >= quantity.min();
    return low && value <= quantity.max() && value < Double.POSITIVE_INFINITY;
  }

  private static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
