package winset.chart;

import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Charts as files: a PNG of two pixels a point and an SVG, the same bytes for the same chart. */
final class Picture {

  private static final int PIXELS = 2;
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Something that writes one file's bytes. */
  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private Picture() {}

  /**
   * Draws a chart and writes it as NAME.png and NAME.svg into a folder, which is made if need be.
   * What had the name before is replaced only by a file that is complete.
   *
   * @throws NoFontsException where nothing can be drawn for want of fonts
   */
  static void write(Supplier<JFreeChart> drawing, Path folder, String name) throws IOException {
    requireFonts(Picture::measureText);
    JFreeChart chart = drawing.get();
    Files.createDirectories(folder);
    place(folder.resolve(name + ".png"), out -> ImageIO.write(image(chart), "png", out));
    place(folder.resolve(name + ".svg"), out -> svg(chart, out));
  }

  /** Tries to measure a text before any chart class loads: AWT throws errors of many kinds. */
  static void requireFonts(Runnable attempt) {
    try {
      attempt.run();
    } catch (RuntimeException | LinkageError | InternalError e) {
      throw new NoFontsException(e);
    }
  }

  private static void measureText() {
    new Font(Font.SANS_SERIF, Font.PLAIN, 12)
        .getStringBounds("x", new FontRenderContext(null, true, true));
  }

  private static void place(Path file, Content content) throws IOException {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.writeTo(out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static BufferedImage image(JFreeChart chart) {
    BufferedImage image =
        new BufferedImage(PIXELS * Theme.WIDTH, PIXELS * Theme.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PIXELS, PIXELS);
    draw(chart, graphics);
    graphics.dispose();
    return image;
  }

  private static void svg(JFreeChart chart, OutputStream out) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(document());
    graphics.setSVGCanvasSize(new Dimension(Theme.WIDTH, Theme.HEIGHT));
    draw(chart, graphics);
    Element root = graphics.getRoot();
    // Without a view box a browser crops the picture where it should scale it.
    root.setAttribute("viewBox", "0 0 " + Theme.WIDTH + " " + Theme.HEIGHT);
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    graphics.stream(root, text, false, false);
    text.flush();
  }

  private static void draw(JFreeChart chart, Graphics2D graphics) {
    chart.draw(graphics, new Rectangle2D.Double(0, 0, Theme.WIDTH, Theme.HEIGHT));
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .getDOMImplementation()
          .createDocument(SVG, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK's own XML parser does not start", e);
    }
  }
}
