package winset.chart;

/** This machine cannot draw text: Java found no font, or not the libraries that read fonts. */
public final class NoFontsException extends RuntimeException {

  NoFontsException(Throwable cause) {
    super(
        "charts need fonts: install fonts-dejavu-core and fontconfig or any TrueType fonts", cause);
  }
}
