package winset.chart;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer.IFontTextDrawerEnv;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * Charts as PDF, a point of the chart being one of the page. Text stays text where the file of the
 * font that Java draws with is known, and is drawn as shapes where it is not, or where it holds
 * letters that have to be joined.
 */
final class Pdf {

  private Pdf() {}

  /** Writes a chart; the same bytes for the same chart. */
  static void write(Sheet sheet, OutputStream out) throws IOException {
    try (PDDocument document = new PDDocument()) {
      // PDFBox else makes one up from the time.
      document.setDocumentId(0L);
      document.getDocumentInformation().setTitle(ChartWords.title(sheet));
      PDPage page = new PDPage(new PDRectangle(sheet.width(), sheet.height()));
      document.addPage(page);
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, sheet.width(), sheet.height());
      graphics.setFontTextDrawer(new Text(document));
      sheet.chart().draw(graphics, new Rectangle2D.Double(0, 0, sheet.width(), sheet.height()));
      graphics.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(graphics.getXFormObject());
      }
      document.save(out);
    }
  }

  /** Text with the fonts of one document. */
  private static final class Text extends PdfBoxGraphics2DFontTextDrawer {

    private static final char LAST_ALONE = '\u058F';
    private static final char SIGNS = '\u2000';
    private static final char LAST_SIGN = '\u2BFF';

    private final PDDocument document;
    private final Map<File, PDFont> fonts = new HashMap<>();

    private Text(PDDocument document) {
      this.document = document;
    }

    /** Java measures, so that everything stands where it does in the other files. */
    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
      return env.getCalculationGraphics().getFontMetrics(font);
    }

    @Override
    public boolean canDrawText(AttributedCharacterIterator text, IFontTextDrawerEnv env)
        throws IOException {
      PDFont font = mapFont(env.getFont(), env);
      if (font == null) {
        return false;
      }
      for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
        boolean alone = c <= LAST_ALONE || (c >= SIGNS && c <= LAST_SIGN);
        if (!alone || !FontFiles.canDisplay(env.getFont(), c)) {
          text.first();
          return false;
        }
      }
      text.first();
      return true;
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
      Optional<File> file = FontFiles.of(font);
      if (file.isEmpty()) {
        return null;
      }
      PDFont known = fonts.get(file.get());
      if (known == null) {
        known = PDType0Font.load(document, file.get());
        fonts.put(file.get(), known);
      }
      return known;
    }
  }
}
