package winset.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The file of the font that Java draws with. Java does not tell it: of the files where systems keep
 * their sans-serif font it is the one whose letters are as wide and as high.
 */
final class FontFiles {

  private static final List<String> PLAIN =
      List.of(
          "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
          "/usr/share/fonts/dejavu-sans-fonts/DejaVuSans.ttf",
          "/usr/share/fonts/TTF/DejaVuSans.ttf",
          "/usr/share/fonts/dejavu/DejaVuSans.ttf",
          "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
          "/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf",
          "/usr/share/fonts/liberation-sans/LiberationSans-Regular.ttf",
          "C:/Windows/Fonts/arial.ttf");
  private static final List<String> BOLD =
      PLAIN.stream()
          .map(
              name ->
                  name.replace("DejaVuSans.", "DejaVuSans-Bold.")
                      .replace("-Regular", "-Bold")
                      .replace("arial.", "arialbd."))
          .toList();
  private static final float SIZE = 100;
  private static final String SAMPLE = "Share of runs 0.123456789 (95 %) jqQ@";

  private static final Map<Integer, Optional<File>> KNOWN = new ConcurrentHashMap<>();
  private static final Map<File, Font> FONTS = new ConcurrentHashMap<>();

  private FontFiles() {}

  /** The file of Java's sans-serif font, plain or bold; none where it is not known. */
  static Optional<File> of(Font font) {
    return font.getFamily().equals(new Font(Font.SANS_SERIF, Font.PLAIN, 1).getFamily())
        ? KNOWN.computeIfAbsent(font.getStyle() & Font.BOLD, FontFiles::find)
        : Optional.empty();
  }

  /** True if the file's font has a letter, which Java may else take from another. */
  static boolean canDisplay(Font font, char letter) {
    return of(font).map(FONTS::get).filter(of -> of.canDisplay(letter)).isPresent();
  }

  private static Optional<File> find(int style) {
    Font logical = new Font(Font.SANS_SERIF, style, (int) SIZE);
    for (String name : style == Font.BOLD ? BOLD : PLAIN) {
      File file = new File(name);
      if (file.isFile()) {
        try {
          Font font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(SIZE);
          if (shape(font).equals(shape(logical))) {
            FONTS.put(file, font);
            return Optional.of(file);
          }
        } catch (IOException | FontFormatException unreadable) {
          // Another may do; text is drawn as shapes where none does.
        }
      }
    }
    return Optional.empty();
  }

  private static List<Double> shape(Font font) {
    var letters = font.createGlyphVector(new FontRenderContext(null, true, true), SAMPLE);
    var outline = letters.getOutline().getBounds2D();
    return List.of(
        letters.getLogicalBounds().getWidth(),
        outline.getX(),
        outline.getY(),
        outline.getWidth(),
        outline.getHeight());
  }
}
