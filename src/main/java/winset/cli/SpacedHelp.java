package winset.cli;

import java.util.List;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Text;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.IParamLabelRenderer;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Help that shows options as they are mostly typed, "--out DIR"; "--out=DIR" is read as well. */
final class SpacedHelp extends Help {

  SpacedHelp(CommandSpec spec, ColorScheme colours) {
    super(spec, colours);
  }

  @Override
  public IParamLabelRenderer parameterLabelRenderer() {
    IParamLabelRenderer plain = super.parameterLabelRenderer();
    return new IParamLabelRenderer() {
      @Override
      public Text renderParameterLabel(ArgSpec argument, Ansi ansi, List<IStyle> styles) {
        String label = plain.renderParameterLabel(argument, ansi, styles).toString();
        return ansi.text(label.startsWith(separator()) ? " " + label.substring(1) : label);
      }

      @Override
      public String separator() {
        return plain.separator();
      }
    };
  }
}
