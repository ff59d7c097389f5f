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
import java.util.List;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Charts as files: a PNG of two pixels a point, an SVG and a PDF, the same bytes for the same
 * chart.
 */
final class Picture {

  /** How many points from the top of an SVG a page may leave out. */
  static final String HEADING = "data-heading";

  private static final int PIXELS = 2;
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Something that writes one file's bytes. */
  @FunctionalInterface
  private interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  private Picture() {}

  /**
   * Draws a chart and writes it as NAME.png, NAME.svg and NAME.pdf into a folder, which is made if
   * need be. What had the name before is replaced only by a file that is complete.
   *
   * @return the files
   * @throws NoFontsException where nothing can be drawn for want of fonts
   */
  static List<Path> write(Supplier<Sheet> drawing, Path folder, String name) throws IOException {
    requireFonts();
    Sheet sheet = drawing.get();
    Files.createDirectories(folder);
    Path png = folder.resolve(name + ".png");
    Path svg = folder.resolve(name + ".svg");
    place(png, out -> ImageIO.write(image(sheet), "png", out));
    place(svg, out -> svg(sheet, out));
    Path pdf = folder.resolve(name + ".pdf");
    place(pdf, out -> Pdf.write(sheet, out));
    return List.of(png, svg, pdf);
  }

  /** Takes away what {@link #write} wrote. */
  static void remove(Path folder, String name) throws IOException {
    Files.deleteIfExists(folder.resolve(name + ".png"));
    Files.deleteIfExists(folder.resolve(name + ".svg"));
    Files.deleteIfExists(folder.resolve(name + ".pdf"));
  }

  /**
   * Sees to it that something can be drawn.
   *
   * @throws NoFontsException where nothing can for want of fonts
   */
  static void requireFonts() {
    requireFonts(Picture::measureText);
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
      Files.deleteIfExists(beside);
      try (OutputStream out = Files.newOutputStream(beside)) {
        content.writeTo(out);
      }
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static BufferedImage image(Sheet sheet) {
    BufferedImage image =
        new BufferedImage(
            PIXELS * sheet.width(), PIXELS * sheet.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(PIXELS, PIXELS);
    draw(sheet, graphics);
    graphics.dispose();
    return image;
  }

  private static void svg(Sheet sheet, OutputStream out) throws IOException {
    SVGGraphics2D graphics = new SVGGraphics2D(document());
    graphics.setSVGCanvasSize(new Dimension(sheet.width(), sheet.height()));
    draw(sheet, graphics);
    Element root = graphics.getRoot();
    // Without a view box a browser crops the picture where it should scale it.
    root.setAttribute("viewBox", "0 0 " + sheet.width() + " " + sheet.height());
    root.setAttribute(HEADING, Integer.toString(sheet.heading()));
    describe(root, ChartWords.title(sheet), ChartWords.description(sheet));
    clean(root);
    Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    graphics.stream(root, text, false, false);
    text.flush();
  }

  /** Says in words what a picture shows, for screen readers. */
  private static void describe(Element root, String title, String description) {
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", "title desc");
    Element desc = root.getOwnerDocument().createElementNS(SVG, "desc");
    desc.setAttribute("id", "desc");
    desc.setTextContent(description);
    root.insertBefore(desc, root.getFirstChild());
    Element name = root.getOwnerDocument().createElementNS(SVG, "title");
    name.setAttribute("id", "title");
    name.setTextContent(title);
    root.insertBefore(name, desc);
  }

  /** XML cannot hold every character that a name can: a file with one could not be opened. */
  private static void clean(Node node) {
    if (node instanceof Text text) {
      text.setData(Theme.plain(text.getData()));
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      clean(child);
    }
  }

  private static void draw(Sheet sheet, Graphics2D graphics) {
    sheet.chart().draw(graphics, new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
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
