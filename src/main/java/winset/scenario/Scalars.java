package winset.scenario;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Scalars as text and back, by the type a record declares and never by how the text looks: {@code
 * no} is a text where a text is wanted and an error where a switch is.
 */
public final class Scalars {

  private static final Pattern NUMBER =
      Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?");
  private static final Pattern COMMA = Pattern.compile("[-+]?\\d*,\\d+");
  private static final Pattern WHOLE = Pattern.compile("[-+]?\\d+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Scalars() {}

  /**
   * Reads a scalar.
   *
   * @throws IllegalArgumentException if the text is not of the component's type; limits are checked
   *     by the record
   */
  public static Object parse(Component component, String text) {
    Class<?> t = component.type();
    if (t == double.class || t == Double.class) {
      return finite(component, text);
    }
    if (t == int.class || t == Integer.class) {
      return whole(component, text);
    }
    if (t == boolean.class) {
      return switch (text) {
        case "true" -> true;
        case "false" -> false;
        default -> throw refuse(component);
      };
    }
    if (t == LocalDate.class) {
      return date(component, text);
    }
    if (t.isEnum()) {
      return choice(component, text);
    }
    return text;
  }

  /** A value as files and messages show it: choices in lower case, numbers at their shortest. */
  public static String text(Object value) {
    if (value instanceof Enum<?> choice) {
      return name(choice);
    }
    return value instanceof Double number ? text(number.doubleValue()) : String.valueOf(value);
  }

  /**
   * The shortest decimal that reads back as the same number, whole numbers without a fraction. Does
   * not depend on the JDK, whose own printing changed in version 19.
   */
  public static String text(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return Long.toString((long) number);
    }
    return NumberOutput.toString(number, true);
  }

  /** The names a choice may have. */
  public static List<String> choices(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(c -> name((Enum<?>) c)).toList();
  }

  private static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static double finite(Component component, String text) {
    return number(text)
        .orElseThrow(
            () ->
                COMMA.matcher(text).matches()
                    ? new IllegalArgumentException(component.must() + ", with a decimal point")
                    : refuse(component));
  }

  /** The finite number that a text is, if it is one; never minus zero. */
  public static Optional<Double> number(String text) {
    double value = NUMBER.matcher(text).matches() ? Double.parseDouble(text) : Double.NaN;
    return Double.isFinite(value) ? Optional.of(value == 0 ? 0 : value) : Optional.empty();
  }

  private static int whole(Component component, String text) {
    if (!WHOLE.matcher(text).matches() || text.length() > 20) {
      throw refuse(component);
    }
    try {
      return new BigDecimal(text).intValueExact();
    } catch (ArithmeticException tooLarge) {
      throw refuse(component);
    }
  }

  private static LocalDate date(Component component, String text) {
    try {
      if (DATE.matcher(text).matches()) {
        return LocalDate.parse(text);
      }
    } catch (DateTimeException noSuchDay) {
      throw new IllegalArgumentException("is not a day of the calendar", noSuchDay);
    }
    throw refuse(component);
  }

  private static Object choice(Component component, String text) {
    return Arrays.stream(component.type().getEnumConstants())
        .filter(c -> name((Enum<?>) c).equals(text) && component.choices().contains(text))
        .findFirst()
        .orElseThrow(() -> refuse(component));
  }

  private static IllegalArgumentException refuse(Component component) {
    return new IllegalArgumentException(component.must());
  }
}
