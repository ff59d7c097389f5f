package winset.scenario;

/** What wears mediators out and what revives them; their meetings and formulas. */
public record Mediation(
    @Quantity(
            value = "effort regained a week at even trust in the sides",
            unit = "effort a week",
            min = 0,
            max = 1,
            low = 0,
            high = 0.1,
            otherwise = "0.03")
        double recovery,
    @Quantity(
            value = "effort gained by a concession",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 0.1,
            otherwise = "0.02")
        double encouragement,
    @Quantity(
            value = "effort lost by a message without movement",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 0.1,
            otherwise = "0.03")
        double tiring,
    @Quantity(
            value = "effort lost by a misunderstanding",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 0.2,
            otherwise = "0.05")
        double misunderstanding,
    @Quantity(
            value = "effort lost by a refused formula or a package that failed at home",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 0.3,
            otherwise = "0.1")
        double refusal,
    @Quantity(
            value = "effort lost by a refused meeting",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 0.3,
            otherwise = "0.1")
        double refusedMeeting,
    @Quantity(
            value = "effort gained when gestures are agreed",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.3")
        double gestures,
    @Quantity(
            value = "effort gained by a scripted event, per unit of momentum at full salience",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 0.1,
            otherwise = "0.03")
        double momentum,
    @Quantity(
            value = "evidence against a side that refused a formula",
            unit = "acts",
            min = 0,
            max = 10,
            low = 0,
            high = 0.5,
            otherwise = "0.05")
        double formulaAffront,
    @Quantity(
            value = "effort from which a mediator proposes an informal meeting",
            unit = "effort",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.5")
        double meetingEffort,
    @Quantity(
            value = "days between proposals of an informal meeting",
            unit = "days",
            min = 1,
            max = 3650,
            low = 7,
            high = 90,
            otherwise = "28")
        int meetingInterval,
    @Quantity(
            value = "share of the threshold for sitting down that an informal meeting takes",
            min = 0,
            max = 1,
            low = 0,
            high = 1,
            otherwise = "0.5")
        double meetingEase) {

  /** Checks limits. */
  public Mediation {
    Checks.of(
            Mediation.class,
            recovery,
            encouragement,
            tiring,
            misunderstanding,
            refusal,
            refusedMeeting,
            gestures,
            momentum,
            formulaAffront,
            meetingEffort,
            meetingInterval,
            meetingEase)
        .done();
  }
}
