package winset.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import winset.config.Problems;
import winset.config.Report;
import winset.config.ScenarioFile;
import winset.config.SweepFile;
import winset.scenario.Scenario;

/** Reads what the user names, or says everything that is wrong with it. */
final class Scenarios {

  private Scenarios() {}

  static Scenario read(String file) throws Refusal {
    if (Calibrations.isOne(file)) {
      throw new Refusal(
          file
              + " is a calibration, not a scenario; 'winset calibrate "
              + file
              + "' carries it out");
    }
    try {
      if (SweepFile.isSweep(path(file))) {
        throw new Refusal(
            file + " is a sweep, not a scenario; 'winset sweep " + file + "' runs it");
      }
      return ScenarioFile.read(path(file));
    } catch (Problems e) {
      throw new Refusal(Report.of(file, e.all()));
    }
  }

  static Path path(String name) throws Refusal {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Surroundings.noName(name);
    }
  }
}
