package winset;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Where bytes have to hold no fraction is printed, and nothing computed, as processor, JDK or
 * language please. Each rule has classes that it has to reject.
 */
class PrintedNumbersTest {

  @SuppressWarnings("unused")
  private static final class Log {
    double of(double x) {
      return Math.log(x);
    }
  }

  @SuppressWarnings("unused")
  private static final class LogByName {
    DoubleUnaryOperator of() {
      return Math::log;
    }
  }

  @SuppressWarnings("unused")
  private static final class LogInside {
    double of(DoubleStream numbers) {
      return numbers.map(x -> 2 * Math.log(x)).max().orElse(0);
    }
  }

  @SuppressWarnings("unused")
  private static final class Root {
    DoubleUnaryOperator of() {
      return Math::sqrt;
    }
  }

  private static boolean rejected(Class<?> type, DescribedPredicate<JavaAccess<?>> wrong) {
    return noClasses()
        .should()
        .accessTargetWhere(wrong)
        .evaluate(new ClassFileImporter().importClasses(type))
        .hasViolation();
  }

  @ParameterizedTest
  @ValueSource(classes = {Log.class, LogByName.class, LogInside.class})
  void intrinsicsAreFound(Class<?> wrong) {
    assertThat(rejected(wrong, ArchitectureTest.INTRINSIC)).isTrue();
  }

  @Test
  void whatIsExactIsNot() {
    assertThat(rejected(Root.class, ArchitectureTest.INTRINSIC)).isFalse();
  }

  @SuppressWarnings("unused")
  private static final class Valued {
    String of(double x) {
      return String.valueOf(x);
    }
  }

  @SuppressWarnings("unused")
  private static final class Named {
    DoubleFunction<String> of() {
      return Double::toString;
    }
  }

  @SuppressWarnings({"unused", "UnnecessaryBoxedVariable"})
  private static final class Boxed {
    String of(Double x) {
      return x.toString();
    }
  }

  @SuppressWarnings("unused")
  private static final class Appended {
    StringBuilder of(float x, StringBuilder text) {
      return text.append('=').append(x);
    }
  }

  @SuppressWarnings("unused")
  private static final class AppendedByName {
    DoubleFunction<StringBuilder> of(StringBuilder text) {
      return text::append;
    }
  }

  @SuppressWarnings("unused")
  private static final class Whole {
    String of(int x, StringBuilder text) {
      return text.append(x).append(String.valueOf(x)).toString();
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Valued.class, Named.class, Boxed.class, Appended.class, AppendedByName.class})
  void printedFractionsAreFound(Class<?> wrong) {
    assertThat(rejected(wrong, ArchitectureTest.PRINTING)).isTrue();
  }

  @Test
  void printedWholeNumbersAreNot() {
    assertThat(rejected(Whole.class, ArchitectureTest.PRINTING)).isFalse();
  }

  @SuppressWarnings("unused")
  private static final class Joined {
    String of(double x) {
      return "x = " + x;
    }
  }

  @SuppressWarnings("unused")
  private static final class JoinedBoxed {
    String of(Float x, int y) {
      return y + " and " + x;
    }
  }

  @SuppressWarnings({"unused", "FormatStringAnnotation", "AnnotateFormatMethod"})
  private static final class FormattedHere {
    String of(int x) {
      return String.format("%d", x);
    }
  }

  @SuppressWarnings("unused")
  private static final class FormattedFraction {
    String of(double x) {
      return "%s of all".formatted(x);
    }
  }

  @SuppressWarnings("unused")
  private static final class FormattedInCapitals {
    String of(String x) {
      return "%S of all".formatted(x);
    }
  }

  @SuppressWarnings("unused")
  private static final class Fine {
    String of(int x, String y) {
      return "%s of %s, 100 %%".formatted(y, y) + x + " %";
    }

    String of(double x) {
      return String.format(Locale.ROOT, "%.2f", x);
    }
  }

  private static List<String> found(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      assertThat(in).isNotNull();
      return PrintedNumbers.in(in.readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        Joined.class,
        JoinedBoxed.class,
        FormattedHere.class,
        FormattedFraction.class,
        FormattedInCapitals.class
      })
  void joinedAndFormattedFractionsAreFound(Class<?> wrong) throws IOException {
    assertThat(found(wrong)).hasSize(1);
  }

  @Test
  void joinedAndFormattedTextsAreNot() throws IOException {
    assertThat(found(Fine.class)).isEmpty();
  }

  @Test
  void noFractionIsJoinedOrFormattedWhereBytesHold() throws Exception {
    Path classes =
        Path.of(
            winset.scenario.Scenario.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
    List<String> found = new ArrayList<>();
    int read = 0;
    for (Path folder : folders(classes)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
          found.addAll(PrintedNumbers.in(Files.readAllBytes(file)));
          read++;
        }
      }
    }
    assertThat(read).isGreaterThan(100);
    assertThat(found).isEmpty();
  }

  private static List<Path> folders(Path classes) {
    return Arrays.stream(ArchitectureTest.BYTES_HOLD)
        .map(name -> classes.resolve(name.replace("..", "").replace('.', '/')))
        .filter(Files::isDirectory)
        .toList();
  }
}
