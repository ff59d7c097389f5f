package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import winset.results.Table;
import winset.sweep.Factor;
import winset.sweep.Morris;
import winset.sweep.Plan;

/**
 * Elementary effects after Morris (1991): how far what a measure is expected to come to moves with
 * one factor alone, from many places in the space, each effect counted per whole range of the
 * factor. A screening: it tells which factors may be left alone, not how much of the variance each
 * explains.
 *
 * @param measure what moves
 * @param share whether it is a share of runs
 * @param effects of each factor, in the order of the plan
 * @param tellsChance whether luck is told from effects; with one run a point it is not
 */
public record MorrisEffects(
    String measure, boolean share, List<Effect> effects, boolean tellsChance) implements Finding {

  private static final int MOST_NAMED = 5;

  private static final List<String> HEADER =
      List.of(
          "measure",
          "factor",
          "mu",
          "mu_low",
          "mu_high",
          "mu_star",
          "mu_star_low",
          "mu_star_high",
          "sigma",
          "sigma_low",
          "sigma_high",
          "noise",
          "above_zero");

  /** Keeps a copy. */
  public MorrisEffects {
    effects = List.copyOf(effects);
  }

  /**
   * What a factor does over its whole range, from many places.
   *
   * @param factor its name
   * @param mu mean effect; not a number for more than two names, which have no direction
   * @param muStar mean size of the effect (Campolongo et al. 2007); where there are replicates the
   *     sign of each is taken from the others, so that luck alone comes to 0 on average
   * @param sigma standard deviation of the effects between places, luck taken off; at least 0
   * @param noise the mean size that luck alone would show; not a number with one run a point
   */
  public record Effect(String factor, Estimate mu, Estimate muStar, Estimate sigma, double noise) {

    /** True if the mean size can be told from zero. */
    public boolean aboveZero() {
      return muStar.interval().low() > 0;
    }
  }

  /** The effects in a sweep; nothing if its design is not made for them. */
  static Optional<MorrisEffects> of(Plan plan, Response response) {
    if (!(plan.design() instanceof Morris design) || response.runs() == 0) {
      return Optional.empty();
    }
    MorrisEstimator estimator = new MorrisEstimator(plan, design, response);
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < plan.factors().size(); i++) {
      effects.add(estimator.effect(i));
    }
    return Optional.of(
        new MorrisEffects(response.name(), response.share(), effects, response.replicates() > 1));
  }

  /** True if the effects of a factor have a direction. */
  static boolean directed(Factor factor) {
    return factor.ordered() || factor.levels().size() <= 2;
  }

  @Override
  public List<String> sentences() {
    List<Effect> ordered =
        effects.stream()
            .filter(Effect::aboveZero)
            .sorted(Comparator.comparingDouble(effect -> -effect.muStar().mean()))
            .toList();
    List<String> sentences = new ArrayList<>();
    if (ordered.isEmpty()) {
      sentences.add("No factor moves %s by more than chance would.".formatted(measure));
    } else {
      sentences.add(
          "Over its whole range, all else where it happens to be, a factor moves %s on average by: %s."
              .formatted(
                  measure,
                  Words.all(ordered.stream().limit(MOST_NAMED).map(this::told).toList(), "; ")));
    }
    List<String> zero =
        effects.stream().filter(effect -> !effect.aboveZero()).map(Effect::factor).toList();
    if (!zero.isEmpty() && !ordered.isEmpty()) {
      sentences.add(
          "%s of %s cannot be told from zero: %s."
              .formatted(zero.size(), effects.size(), Words.some(zero)));
    }
    if (!tellsChance) {
      sentences.add("With one run a point chance counts as an effect.");
    }
    return sentences;
  }

  private String told(Effect effect) {
    Function<Estimate, String> words = share ? Words::points : Words::number;
    return effect.factor() + " " + words.apply(effect.muStar());
  }

  @Override
  public Map<String, Numbers> tables() {
    return Map.of("morris.csv", new Numbers(HEADER, this::rows));
  }

  private void rows(Table table) throws IOException {
    for (Effect effect : effects) {
      List<@Nullable Object> cells = new ArrayList<>(List.of(measure, effect.factor()));
      for (Estimate estimate : List.of(effect.mu(), effect.muStar(), effect.sigma())) {
        cells.add(Words.finite(estimate.mean()));
        cells.add(Words.finite(estimate.interval().low()));
        cells.add(Words.finite(estimate.interval().high()));
      }
      cells.add(Words.finite(effect.noise()));
      cells.add(effect.aboveZero());
      table.row(cells.toArray());
    }
  }
}
