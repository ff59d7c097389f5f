package winset.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A seed as the user gives it. */
final class Seed implements ITypeConverter<Integer> {

  private static final Pattern WHOLE = Pattern.compile("0*(\\d{1,10})");

  @Override
  public Integer convert(String text) {
    long seed = WHOLE.matcher(text).matches() ? Long.parseLong(text) : -1;
    if (seed < 0 || seed > Integer.MAX_VALUE) {
      throw new TypeConversionException(
          "'" + text + "' must be a whole number, 0 to " + Integer.MAX_VALUE);
    }
    return (int) seed;
  }
}
