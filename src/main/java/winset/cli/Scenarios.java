package winset.cli;

import java.nio.file.Files;
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
      throw refusal(file, e);
    }
  }

  /** What is wrong with a file; of one that is not there, also where to get one. */
  static Refusal refusal(String file, Problems problems) throws Refusal {
    String report = Report.of(file, problems.all());
    return new Refusal(
        Files.exists(path(file))
            ? report
            : report + "\n'winset init NAME' writes a scenario and a sweep to start from");
  }

  static Path path(String name) throws Refusal {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw Surroundings.noName(name);
    }
  }
}
