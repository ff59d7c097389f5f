package winset.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import winset.sweep.Shard;

/** A shard as the user gives it. */
final class ShardOf implements ITypeConverter<Shard> {

  @Override
  public Shard convert(String text) {
    return Shard.read(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + text
                        + "' must be I/N, such as 3/20: shard I, from 1, of N, at most "
                        + Shard.MOST));
  }
}
