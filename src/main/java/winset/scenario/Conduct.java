package winset.scenario;

/** How much evidence each act of the other side is: equation (6). */
public record Conduct(
    @Quantity(
            value = "evidence of a full concession",
            unit = "acts",
            min = 0,
            max = 10,
            low = 0,
            high = 0.5,
            otherwise = "0.10")
        double concession,
    @Quantity(
            value = "move in sequencing that counts as a full concession",
            unit = "x",
            min = 0,
            max = 1,
            aboveMin = true,
            low = 0.05,
            high = 0.3,
            otherwise = "0.1")
        double fullConcession,
    @Quantity(
            value = "evidence of no movement or a refusal after an own concession",
            unit = "acts",
            min = 0,
            max = 10,
            low = 0,
            high = 0.5,
            otherwise = "0.05")
        double affront,
    @Quantity(
            value = "evidence of a week of silence when an answer was due",
            unit = "acts",
            min = 0,
            max = 10,
            low = 0,
            high = 0.5,
            otherwise = "0.05")
        double silence,
    @Quantity(
            value = "evidence of a refused meeting",
            unit = "acts",
            min = 0,
            max = 10,
            low = 0,
            high = 0.5,
            otherwise = "0.05")
        double refusedMeeting,
    @Quantity(
            value = "evidence of a misunderstanding",
            unit = "acts",
            min = 0,
            max = 10,
            low = 0,
            high = 0.5,
            otherwise = "0.10")
        double misunderstanding,
    @Quantity(
            value = "evidence of a package that failed at home",
            unit = "acts",
            min = 0,
            max = 10,
            low = 0,
            high = 1,
            otherwise = "0.20")
        double failedRatification,
    @Quantity(
            value = "evidence of a promise kept or broken, per unit of its depth",
            unit = "acts",
            min = 0,
            max = 50,
            low = 0,
            high = 10,
            otherwise = "4")
        double gesture,
    @Quantity(
            value = "evidence of a scripted event, per unit of effect at full salience",
            unit = "acts",
            min = 0,
            max = 10,
            low = 0,
            high = 0.2,
            otherwise = "0.05")
        double event,
    @Quantity(
            value = "days of silence beyond the usual before they count",
            unit = "days",
            min = 0,
            max = 365,
            low = 0,
            high = 28,
            otherwise = "7")
        int grace) {

  /** Checks limits. */
  public Conduct {
    Checks.of(
            Conduct.class,
            concession,
            fullConcession,
            affront,
            silence,
            refusedMeeting,
            misunderstanding,
            failedRatification,
            gesture,
            event,
            grace)
        .done();
  }
}
