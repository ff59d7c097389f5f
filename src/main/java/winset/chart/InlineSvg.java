package winset.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A chart's file as part of a page: without what is about the file, and with ids of its own, as
 * those of Batik are the same in every document.
 *
 * @param title what it shows, as the file says
 * @param description the same at length
 * @param html the picture
 */
record InlineSvg(String title, String description, String html) {

  private static final String NO_DTD =
      "http://apache.org/xml/features/nonvalidating/load-external-dtd";
  private static final Pattern URL = Pattern.compile("url\\(#");

  /** Reads a picture that {@link Picture} wrote. */
  static InlineSvg read(Path file, String prefix) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(NO_DTD, false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The parser's own handler prints; this one throws.
      builder.setErrorHandler(new DefaultHandler());
      Document document = builder.parse(in);
      Element svg = document.getDocumentElement();
      rename(svg, prefix);
      behead(svg);
      return new InlineSvg(text(svg, "title"), text(svg, "desc"), written(svg));
    } catch (ParserConfigurationException | SAXException | TransformerException e) {
      throw new IOException(file.getFileName() + " is no picture of winset's", e);
    }
  }

  /** Leaves out what the page above the picture says already. */
  private static void behead(Element svg) {
    String heading = svg.getAttribute(Picture.HEADING);
    String[] box = svg.getAttribute("viewBox").split(" ", -1);
    if (heading.matches("[1-9]\\d{0,4}") && box.length == 4 && box[3].matches("\\d{1,9}")) {
      int height = Integer.parseInt(box[3]) - Integer.parseInt(heading);
      svg.setAttribute("viewBox", "%s %s %s %s".formatted(box[0], heading, box[2], height));
      svg.setAttribute("height", Integer.toString(height));
    }
  }

  private static String text(Element svg, String name) {
    NodeList found = svg.getElementsByTagName(name);
    return found.getLength() == 0 ? "" : found.item(0).getTextContent();
  }

  private static void rename(Node node, String prefix) {
    if (node instanceof Element element) {
      NamedNodeMap attributes = element.getAttributes();
      for (int i = 0; i < attributes.getLength(); i++) {
        Node attribute = attributes.item(i);
        attribute.setNodeValue(renamed(attribute.getNodeName(), attribute.getNodeValue(), prefix));
      }
    }
    NodeList children = node.getChildNodes();
    for (int i = children.getLength() - 1; i >= 0; i--) {
      Node child = children.item(i);
      if (child.getNodeType() == Node.COMMENT_NODE) {
        node.removeChild(child);
      } else {
        rename(child, prefix);
      }
    }
  }

  private static String renamed(String name, String value, String prefix) {
    return switch (name) {
      case "id" -> prefix + value;
      case "aria-labelledby" ->
          Arrays.stream(value.split(" ", -1))
              .map(id -> prefix + id)
              .collect(Collectors.joining(" "));
      case "href", "xlink:href" ->
          value.startsWith("#") ? "#" + prefix + value.substring(1) : value;
      default -> URL.matcher(value).replaceAll("url(#" + prefix);
    };
  }

  private static String written(Element svg) throws TransformerException {
    Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
    writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter text = new StringWriter();
    writer.transform(new DOMSource(svg), new StreamResult(text));
    return text.toString();
  }
}
