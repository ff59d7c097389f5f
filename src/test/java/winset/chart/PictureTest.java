package winset.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class PictureTest {

  @TempDir Path folder;

  private Path write(int seed, String name) throws IOException {
    Course course = Runs.of(seed);
    WinSetChart.write(course.scenario(), course.trace(), folder.resolve(name));
    return folder.resolve(name);
  }

  @Test
  void thePngHasTwoPixelsAPoint() throws IOException {
    var image = ImageIO.read(write(1, "a").resolve("win-sets.png").toFile());
    assertThat(image.getWidth()).isEqualTo(2 * Theme.WIDTH);
    assertThat(image.getHeight()).isEqualTo(2 * Theme.HEIGHT);
  }

  @Test
  void theSvgIsWellFormedAndScales() throws Exception {
    byte[] svg = Files.readAllBytes(write(1, "a").resolve("win-sets.svg"));
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    DocumentBuilder builder = factory.newDocumentBuilder();
    Element root = builder.parse(new ByteArrayInputStream(svg)).getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("svg");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 900 600");
    assertThat(root.getTextContent()).contains("Small: win-sets and offers", "Iran: vote");
  }

  @Test
  void theSameRunGivesTheSameBytes() throws IOException {
    Path one = write(3, "a");
    Path other = write(3, "b");
    for (String name : new String[] {"win-sets.svg", "win-sets.png", "win-sets.pdf"}) {
      assertThat(other.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
  }

  @Test
  void thePdfIsOnePageOfTheChartsSizeWhoseTextIsText() throws IOException {
    Path pdf = write(1, "a").resolve("win-sets.pdf");
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(Theme.WIDTH);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(Theme.HEIGHT);
      assumeThat(FontFiles.of(Theme.TEXT)).isPresent();
      assertThat(new PDFTextStripper().getText(document))
          .contains("Small: win-sets and offers", "Iran: vote");
    }
  }

  @Test
  void whatWasThereIsReplacedAndNothingElseLeft() throws IOException {
    Path there = write(1, "a");
    Files.writeString(there.resolve("win-sets.svg"), "old");
    write(1, "a");
    assertThat(there.resolve("win-sets.svg")).content().startsWith("<?xml");
    assertThat(there).isDirectoryNotContaining(f -> f.toString().endsWith(".part"));
  }

  @Test
  void aMachineWithoutFontsIsToldWhatToInstall() {
    assertThatThrownBy(
            () ->
                Picture.requireFonts(
                    () -> {
                      throw new InternalError("Fontconfig head is null");
                    }))
        .isInstanceOf(NoFontsException.class)
        .hasMessageContaining("install fonts-dejavu-core and fontconfig");
  }
}
