package winset.cli;

import java.util.function.DoubleUnaryOperator;

/** Says in a line what the machine makes of the elementary functions: started beside the jar. */
final class Elementary {

  private static final DoubleUnaryOperator[] FUNCTIONS = {
    Math::sin, Math::cos, Math::exp, Math::log, x -> Math.pow(x, 1.37)
  };

  private Elementary() {}

  /** Prints a hash of the bits of each function over 100,000 numbers from 0 to 32. */
  public static void main(String[] args) {
    StringBuilder line = new StringBuilder();
    for (DoubleUnaryOperator function : FUNCTIONS) {
      long hash = 0;
      for (int i = 1; i <= 100_000; i++) {
        hash = hash * 31 + Double.doubleToLongBits(function.applyAsDouble(i * 0.00032));
      }
      line.append(Long.toHexString(hash)).append(' ');
    }
    System.out.println(line);
  }
}
