package winset.analysis;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import winset.measure.Interval;
import winset.results.Table;
import winset.sweep.Factor;
import winset.sweep.Plan;
import winset.sweep.Saltelli;

/**
 * Shares of variance after Sobol' (2001): of the variance, between points, of what a measure is
 * expected to come to. Luck is kept out of it and told apart.
 *
 * @param measure what is explained
 * @param variance between points; its interval holds 0 where nothing can be told from chance, and
 *     then there are no indices
 * @param chance share of luck in the variance of a single run, whose point is drawn as well; not a
 *     number where each point has one run
 * @param first a factor by itself, in the order of the plan
 * @param total a factor with all that it does together with others
 * @param second what pairs do beyond what each does by itself
 */
public record SobolIndices(
    String measure,
    Estimate variance,
    Estimate chance,
    List<Index> first,
    List<Index> total,
    List<Pair> second)
    implements Finding {

  private static final int MOST_NAMED = 5;

  /** Width of an interval that says little of a share. */
  private static final double ROUGH = 0.5;

  private static final List<String> HEADER =
      List.of("measure", "index", "factor", "other", "value", "low", "high", "above_zero");

  private static final List<String> VARIANCE_HEADER =
      List.of("measure", "source", "value", "low", "high");

  /** Keeps copies. */
  public SobolIndices {
    first = List.copyOf(first);
    total = List.copyOf(total);
    second = List.copyOf(second);
  }

  /**
   * An index of a factor.
   *
   * @param factor its name
   * @param share of the variance; estimates may lie a little below 0 or above 1
   */
  public record Index(String factor, Estimate share) {

    /** True if it can be told from zero. */
    public boolean aboveZero() {
      return share.interval().low() > 0;
    }
  }

  /**
   * What two factors do together beyond what each does by itself.
   *
   * @param factor one
   * @param other the other
   * @param share of the variance
   */
  public record Pair(String factor, String other, Estimate share) {

    /** True if it can be told from zero. */
    public boolean aboveZero() {
      return share.interval().low() > 0;
    }
  }

  /** The indices of a sweep; nothing if its design is not made for them. */
  static Optional<SobolIndices> of(Plan plan, Response response) {
    if (!(plan.design() instanceof Saltelli) || response.runs() == 0) {
      return Optional.empty();
    }
    SobolEstimator estimator = new SobolEstimator(plan, response);
    Estimate[] all = estimator.estimates();
    Estimate variance = all[estimator.place(SobolEstimator.Part.VARIANCE, 0)];
    Estimate chance = all[estimator.place(SobolEstimator.Part.CHANCE, 0)];
    List<Index> first = new ArrayList<>();
    List<Index> total = new ArrayList<>();
    List<Pair> second = new ArrayList<>();
    List<String> names = plan.factors().stream().map(Factor::name).toList();
    for (int i = 0; variance.interval().low() > 0 && i < names.size(); i++) {
      first.add(index(names.get(i), all[estimator.place(SobolEstimator.Part.FIRST, i)]));
      total.add(index(names.get(i), all[estimator.place(SobolEstimator.Part.TOTAL, i)]));
      for (int j = i + 1; j < names.size(); j++) {
        int place = estimator.place(SobolEstimator.Part.SECOND, estimator.pair(i, j));
        second.add(new Pair(names.get(i), names.get(j), all[place]));
      }
    }
    return Optional.of(new SobolIndices(response.name(), variance, chance, first, total, second));
  }

  private static Index index(String factor, Estimate share) {
    return new Index(factor, share);
  }

  @Override
  public List<String> sentences() {
    if (variance.mean() == 0 && !(chance.mean() > 0)) {
      return List.of("%s is the same in every run.".formatted(measure));
    }
    List<String> sentences = new ArrayList<>();
    if (total.isEmpty()) {
      sentences.add(
          "How %s differs between points cannot be told from chance, so there are no indices."
              .formatted(measure));
    } else {
      indices(sentences);
    }
    sentences.add(
        Double.isNaN(chance.mean())
            ? "With one run a point chance counts as an interaction of factors."
            : "Of the variance of a single run's %s chance has %s; the factors have the rest."
                .formatted(measure, Words.share(chance)));
    return sentences;
  }

  private void indices(List<String> sentences) {
    List<Index> ordered =
        total.stream()
            .filter(Index::aboveZero)
            .sorted(Comparator.comparingDouble(index -> -index.share().mean()))
            .toList();
    List<String> told = ordered.stream().limit(MOST_NAMED).map(index -> told(index)).toList();
    sentences.add(
        "Of the variance of %s between points, with all interactions and by itself: %s."
            .formatted(measure, String.join("; ", told)));
    if (total.stream().anyMatch(index -> width(index.share()) > ROUGH)) {
      sentences.add("These are rough: a larger base would narrow the intervals.");
    }
    List<String> zero =
        total.stream().filter(index -> !index.aboveZero()).map(Index::factor).toList();
    if (!zero.isEmpty()) {
      sentences.add("Cannot be told from zero: " + Words.some(zero) + ".");
    }
    second.stream()
        .filter(Pair::aboveZero)
        .max(Comparator.comparingDouble(pair -> pair.share().mean()))
        .ifPresent(
            pair ->
                sentences.add(
                    "Most of what two do together: %s and %s, %s."
                        .formatted(pair.factor(), pair.other(), Words.share(pair.share()))));
  }

  private static double width(Estimate estimate) {
    return estimate.interval().high() - estimate.interval().low();
  }

  private String told(Index index) {
    String alone =
        first.stream()
            .filter(one -> one.factor().equals(index.factor()))
            .map(one -> Words.share(one.share()))
            .collect(Collectors.joining());
    return "%s %s and %s".formatted(index.factor(), Words.share(index.share()), alone);
  }

  @Override
  public Map<String, Numbers> tables() {
    Map<String, Numbers> tables = new LinkedHashMap<>();
    tables.put("sobol.csv", new Numbers(HEADER, this::rows));
    tables.put("variance.csv", new Numbers(VARIANCE_HEADER, this::variances));
    return tables;
  }

  private void rows(Table table) throws IOException {
    for (Index index : first) {
      row(table, "first", index.factor(), null, index.share());
    }
    for (Index index : total) {
      row(table, "total", index.factor(), null, index.share());
    }
    for (Pair pair : second) {
      row(table, "second", pair.factor(), pair.other(), pair.share());
    }
  }

  private void row(Table table, String index, String factor, @Nullable String other, Estimate share)
      throws IOException {
    Interval interval = share.interval();
    table.row(
        measure,
        index,
        factor,
        other,
        share.mean(),
        Words.finite(interval.low()),
        Words.finite(interval.high()),
        interval.low() > 0);
  }

  private void variances(Table table) throws IOException {
    row(table, "points", variance);
    if (!Double.isNaN(chance.mean())) {
      row(table, "chance-share", chance);
    }
  }

  private void row(Table table, String source, Estimate estimate) throws IOException {
    Interval interval = estimate.interval();
    table.row(
        measure,
        source,
        estimate.mean(),
        Words.finite(interval.low()),
        Words.finite(interval.high()));
  }
}
