package winset.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The number of a run as the user gives it. */
final class RunNumber implements ITypeConverter<Long> {

  private static final Pattern WHOLE = Pattern.compile("\\d{1,18}");

  @Override
  public Long convert(String text) {
    if (!WHOLE.matcher(text).matches()) {
      throw new TypeConversionException(
          "'" + Page.plain(text) + "' must be a number of a run in runs.csv, from 0");
    }
    return Long.parseLong(text);
  }
}
