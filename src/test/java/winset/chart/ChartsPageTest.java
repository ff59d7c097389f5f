package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import winset.model.Outcome;
import winset.sweep.ChartKind;

/** The page on charts says what the code does. */
class ChartsPageTest {

  private static final List<Color> SIDES =
      List.of(Theme.IRAN, Theme.US, Theme.AGREEMENT, Theme.MEDIATOR);
  private static final List<Color> OUTCOMES =
      Arrays.stream(Outcome.values()).map(Theme::of).toList();

  private static String page = "";

  @BeforeAll
  static void read() throws IOException {
    page = Files.readString(Path.of("src/site/markdown/charts.md"));
  }

  private static String hex(Color colour) {
    return String.format(Locale.ROOT, "#%06X", colour.getRGB() & 0xFFFFFF);
  }

  private static List<String> found(String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(r -> r.group(1)).toList();
  }

  @Test
  void coloursAreThoseOfTheCodeAndNoOthers() {
    List<Color> all = new ArrayList<>(SIDES);
    all.addAll(OUTCOMES);
    all.addAll(Look.categories());
    all.addAll(List.of(Look.FIRST, Look.LAST, Theme.INK, Theme.GRID, Theme.PAPER));
    all.addAll(List.of(Diverging.LESS, Diverging.FEWER, Diverging.NONE, Diverging.MORE));
    all.add(TornadoChart.BAR);
    assertThat(new TreeSet<>(found("`(#[0-9A-F]{6})`")))
        .isEqualTo(new TreeSet<>(all.stream().map(ChartsPageTest::hex).toList()));
    assertThat(page)
        .contains("| `" + hex(Theme.IRAN) + "` | Iran |")
        .contains("| `" + hex(Theme.US) + "` | United States |")
        .contains("| `" + hex(Theme.of(Outcome.INTERIM)) + "` | outcome interim")
        .contains("| `" + hex(Theme.of(Outcome.STALEMATE)) + "` | outcome stalemate")
        .contains("| `" + hex(Theme.of(Outcome.COLLAPSE)) + "` | outcome collapse");
  }

  @Test
  void everyChartHasARowAndItsOptions() {
    assertThat(found("(?m)^\\| `([a-z-]+)` \\| [^`]+ \\| [^|]+\\|$").stream().distinct())
        .containsAll(ChartKind.labels());
    for (ChartKind kind : ChartKind.values()) {
      String row =
          page.substring(page.indexOf("| chart | options |"))
              .lines()
              .filter(line -> line.contains("`" + kind.label() + "`"))
              .findFirst()
              .orElse("");
      List<String> options =
          Pattern.compile("`([a-z]+)`")
              .matcher(row.substring(row.lastIndexOf("| `") + 1))
              .results()
              .map(r -> r.group(1))
              .toList();
      assertThat(options).as(kind.label()).isEqualTo(kind.options());
    }
  }

  @Test
  void sizesAreThoseOfTheFonts() {
    assertThat(page)
        .contains("is " + Theme.COLUMN + " points wide")
        .contains("| question | " + Theme.QUESTION.getSize() + ", bold |")
        .contains("| what is shown, axes | " + Theme.TEXT.getSize() + " |")
        .contains("| legend, panels, marks | " + Theme.LABEL.getSize() + " |")
        .contains("| small print, numbers in cells | " + Theme.NOTE.getSize() + " |")
        .contains(
            "fewer than " + Hazard.FEWEST + " such runs",
            "fewer than " + FanGroup.FEWEST + " are left");
  }

  /** Machado, Oliveira and Fernandes (2009), severity 1: protanopia, deuteranopia, tritanopia. */
  private static final double[][] SIGHT = {
    {1, 0, 0, 0, 1, 0, 0, 0, 1},
    {0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998},
    {0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881},
    {1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900}
  };

  @Test
  void everyTwoColoursOfAKindLieApartForTheColourBlindToo() {
    for (double[] sight : SIGHT) {
      for (List<Color> kind : List.of(SIDES, OUTCOMES, Look.categories())) {
        assertThat(nearest(kind, sight)).isGreaterThan(12);
      }
    }
    assertThat(page).contains("at least 12 apart in CIELAB");
  }

  /** More and less, each against the other, as far from none, and both against none. */
  @Test
  void differencesUpAndDownLieApartForTheColourBlindToo() {
    Diverging colours = new Diverging(1);
    for (double[] sight : SIGHT) {
      for (double size : new double[] {0.25, 0.5, 0.75, 1}) {
        List<Color> three =
            List.of(colours.getPaint(-size), colours.getPaint(0), colours.getPaint(size));
        assertThat(nearest(three, sight)).as("at %s", size).isGreaterThan(12);
      }
    }
  }

  /** Red and green of equal lightness are one to a deuteranope: the measure sees it. */
  @Test
  void redAndGreenWouldNotPass() {
    List<Color> wrong = List.of(new Color(0xA06000), new Color(0x6F7A00));
    assertThat(nearest(wrong, SIGHT[0])).isGreaterThan(25);
    assertThat(nearest(wrong, SIGHT[2])).isLessThan(12);
  }

  private static double nearest(List<Color> colours, double[] sight) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < colours.size(); i++) {
      for (int j = 0; j < i; j++) {
        double[] a = lab(colours.get(i), sight);
        double[] b = lab(colours.get(j), sight);
        double squares =
            IntStream.range(0, 3).mapToDouble(k -> (a[k] - b[k]) * (a[k] - b[k])).sum();
        least = Math.min(least, Math.sqrt(squares));
      }
    }
    return least;
  }

  /** CIELAB (D65) of what is seen of an sRGB colour. */
  private static double[] lab(Color colour, double[] sight) {
    double[] light = {linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue())};
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = 0;
      for (int j = 0; j < 3; j++) {
        sum += sight[3 * i + j] * light[j];
      }
      seen[i] = Math.min(1, Math.max(0, sum));
    }
    double x = root((0.4124 * seen[0] + 0.3576 * seen[1] + 0.1805 * seen[2]) / 0.95047);
    double y = root(0.2126 * seen[0] + 0.7152 * seen[1] + 0.0722 * seen[2]);
    double z = root((0.0193 * seen[0] + 0.1192 * seen[1] + 0.9505 * seen[2]) / 1.08883);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }

  private static double root(double t) {
    return t > 216 / 24389.0 ? Math.cbrt(t) : (24389 / 27.0 * t + 16) / 116;
  }
}
