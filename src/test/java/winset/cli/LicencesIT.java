package winset.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/** Everything in the jar may be passed on with it, and says under what. */
class LicencesIT {

  private static final String JAR = System.getProperty("winset.jar", "target/winset.jar");

  /** What may be passed on with a work under Apache-2.0, and words of its text. */
  private static final Map<String, String> ALLOWED =
      Map.of(
          "Apache-2.0", "Apache (\\(?Software\\)? )?License",
          "MIT", "Permission is hereby granted, free of charge",
          "AFL-3.0", "Academic Free License \\(\"AFL\"\\) v. 3.0",
          "LGPL-2.1-or-later", "GNU LESSER GENERAL PUBLIC LICENSE");

  /** Licence and place of its text, by library. */
  private record Terms(String licence, String text) {}

  private static Map<String, Terms> listed() throws IOException {
    Map<String, Terms> listed = new TreeMap<>();
    try (JarFile jar = new JarFile(JAR);
        Reader list =
            new InputStreamReader(
                entry(jar, "META-INF/licenses/libraries.csv"), StandardCharsets.UTF_8)) {
      for (CSVRecord row :
          CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(list)) {
        listed.put(row.get("library"), new Terms(row.get("licence"), row.get("text")));
      }
    }
    return listed;
  }

  private static InputStream entry(JarFile jar, String name) throws IOException {
    ZipEntry entry = jar.getEntry(name);
    assertThat(entry).as(name).isNotNull();
    return jar.getInputStream(entry);
  }

  private static JsonNode bill() throws IOException {
    return new ObjectMapper()
        .readTree(Path.of(JAR).resolveSibling("bom.json").toFile())
        .get("components");
  }

  @Test
  void theListNamesEveryLibraryOfTheBillOfMaterials() throws IOException {
    Set<String> libraries = new TreeSet<>();
    bill().forEach(c -> libraries.add(c.get("group").asText() + ":" + c.get("name").asText()));
    assertThat(libraries).hasSizeGreaterThan(30);
    assertThat(listed().keySet()).isEqualTo(libraries);
  }

  @Test
  void whatALibrarySaysOfItselfIsWhatTheListSays() throws IOException {
    Map<String, Terms> listed = listed();
    for (JsonNode component : bill()) {
      String library = component.get("group").asText() + ":" + component.get("name").asText();
      String says = component.path("licenses").toString();
      String family = Objects.requireNonNull(listed.get(library)).licence().replaceAll("-.*", "");
      assertThat(says)
          .as(library)
          .containsPattern(
              switch (family) {
                case "LGPL" -> "LGPL|(?i)lesser general public";
                case "AFL" -> "(?i)academic";
                default -> family;
              });
    }
  }

  @Test
  void eachLicenceIsAllowedAndItsTextIsInTheJar() throws IOException {
    try (JarFile jar = new JarFile(JAR)) {
      for (Map.Entry<String, Terms> library : listed().entrySet()) {
        Terms terms = library.getValue();
        assertThat(ALLOWED).as(library.getKey()).containsKey(terms.licence());
        String text = new String(entry(jar, terms.text()).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(text.replaceAll("\\s+", " "))
            .as(library.getKey())
            .containsPattern(ALLOWED.get(terms.licence()));
      }
    }
  }
}
