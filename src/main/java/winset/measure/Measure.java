package winset.measure;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A named function of a run.
 *
 * @param name its column
 * @param meaning what it says, short enough for the axis of a chart
 * @param unit its unit; empty for a pure number or a name
 * @param scale what its values are
 * @param of the value of a run: a Boolean, an Integer, a Double or a text by scale; null where the
 *     run has none
 */
public record Measure(
    String name,
    String meaning,
    String unit,
    Scale scale,
    Function<RunRecord, @Nullable Object> of) {}
