package winset.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a scenario record. Reading, checking, listing and documenting a
 * scenario all go by this annotation, so a limit stands in one place only.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Quantity {

  /** Meaning, short enough for the axis of a chart. */
  String value();

  /** Symbol in the model description. */
  String symbol() default "";

  /** Unit; empty for a pure number or a name. */
  String unit() default "";

  /** Smallest possible value. */
  double min() default Double.NEGATIVE_INFINITY;

  /** Largest possible value. */
  double max() default Double.POSITIVE_INFINITY;

  /** True where {@link #min} itself is not allowed. */
  boolean aboveMin() default false;

  /** Lower end of the range worth exploring; not a number where none is stated. */
  double low() default Double.NaN;

  /** Upper end of the range worth exploring. */
  double high() default Double.NaN;

  /** Choices that its type has and that are not possible here, as files spell them. */
  String[] except() default {};

  /** The value where a file is silent, as text; empty if the file has to say it. */
  String otherwise() default "";

  /** Paper whose rule it is a number of; empty where the rule is winset's own. */
  String rule() default "";

  /** What its value rests on where it is not set by hand; empty where it is. */
  String rests() default "";

  /** True where a file may be silent and the value is then null. */
  boolean optional() default false;

  /** True for a map that takes every key of its block that is not a component of its own. */
  boolean rest() default false;
}
