package winset.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import winset.config.Problem;
import winset.config.Problems;
import winset.model.Outcome;
import winset.scenario.Camp;

/** Reads a table of episodes; whatever is wrong is noted with its line, and reading goes on. */
final class EpisodeReader {

  private static final int ENOUGH_PROBLEMS = 50;
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setIgnoreSurroundingSpaces(true).get();

  private static final Map<String, Outcome> OUTCOMES = new LinkedHashMap<>();
  private static final Map<String, Camp> CAMPS = new LinkedHashMap<>();
  private static final Map<String, Camp> PARTIES = new LinkedHashMap<>();
  private static final Map<String, Episode.Channel> CHANNELS = new LinkedHashMap<>();
  private static final Map<String, Boolean> US_VOTES = new LinkedHashMap<>();

  static {
    OUTCOMES.put("full_deal", Outcome.DEAL);
    OUTCOMES.put("interim_deal", Outcome.INTERIM);
    OUTCOMES.put("collapse", Outcome.COLLAPSE);
    OUTCOMES.put("no_talks", Outcome.STALEMATE);
    OUTCOMES.put("talks_no_deal", Outcome.STALEMATE);
    CAMPS.put("moderate", Camp.MODERATE);
    CAMPS.put("reformist", Camp.MODERATE);
    CAMPS.put("principlist", Camp.HARDLINE);
    PARTIES.put("D", Camp.MODERATE);
    PARTIES.put("R", Camp.HARDLINE);
    CHANNELS.put("direct", Episode.Channel.DIRECT);
    CHANNELS.put("indirect", Episode.Channel.INDIRECT);
    CHANNELS.put("mixed", Episode.Channel.MIXED);
    CHANNELS.put("secret", Episode.Channel.SECRET);
    US_VOTES.put("presidential", true);
    US_VOTES.put("midterm", false);
  }

  /** The columns that are read; others may stand beside them, in any order. */
  static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "chain",
          "window_start",
          "window_end",
          "outcome_class",
          "channel",
          "us_at_table",
          "mediators",
          "iran_camp",
          "iran_cohesion",
          "iran_pres_election",
          "us_party",
          "us_next_election",
          "us_next_election_type",
          "congress_hostility",
          "sanctions_pressure",
          "programme_breach",
          "iran_trust_in_us",
          "us_trust_in_iran",
          "spoiler_severity");

  private final List<Problem> problems = new ArrayList<>();
  private final List<String> header = new ArrayList<>();
  private final Map<String, Integer> lines = new HashMap<>();
  private final List<Episode> episodes = new ArrayList<>();

  private EpisodeReader() {}

  static EpisodeTable read(String text) throws Problems {
    EpisodeReader reader = new EpisodeReader();
    try (CSVParser rows = CSVParser.parse(text, FORMAT)) {
      reader.rows(rows);
    } catch (IOException | UncheckedIOException e) {
      throw new Problems(
          List.of(new Problem(Problem.FILE, "", "", "cannot be read as CSV: " + e.getMessage())));
    }
    if (!reader.problems.isEmpty()) {
      throw new Problems(reader.problems);
    }
    return new EpisodeTable(reader.episodes);
  }

  private void rows(CSVParser rows) {
    Iterator<CSVRecord> all = rows.iterator();
    if (all.hasNext()) {
      header(all.next().toList(), (int) rows.getCurrentLineNumber());
    }
    boolean readable = problems.isEmpty() && !header.isEmpty();
    boolean any = false;
    // A cell may hold line ends: what is told is the line on which its row begins.
    int line = 1 + (int) rows.getCurrentLineNumber();
    while (readable && all.hasNext() && problems.size() < ENOUGH_PROBLEMS) {
      any = true;
      row(all.next().toList(), line);
      line = 1 + (int) rows.getCurrentLineNumber();
    }
    if (!any && problems.isEmpty()) {
      problems.add(
          new Problem(Problem.FILE, "", "", "must have a header and at least one episode"));
    }
  }

  private void header(List<String> names, int line) {
    header.addAll(names);
    for (String column : COLUMNS) {
      long times = names.stream().filter(column::equals).count();
      if (times != 1) {
        String must = times == 0 ? "is missing: every episode needs it" : "is there twice";
        problems.add(new Problem(line, "column " + column, "", must));
      }
    }
  }

  private void row(List<String> cells, int line) {
    if (cells.size() != header.size()) {
      String must = "must have as many cells as the header, %s, not %s";
      problems.add(new Problem(line, "", "", must.formatted(header.size(), cells.size())));
      return;
    }
    int before = problems.size();
    EpisodeRow row = new EpisodeRow(header, cells, line, problems);
    @Nullable Episode episode = episode(row);
    String id = row.text("id");
    Integer first = lines.putIfAbsent(id, line);
    if (first != null) {
      row.refuse("id", id, "is there twice, first in line " + first);
    }
    if (episode != null && problems.size() == before) {
      episodes.add(episode);
    }
  }

  private @Nullable Episode episode(EpisodeRow row) {
    String id = row.needed("id");
    String chain = row.needed("chain");
    LocalDate start = row.date("window_start");
    LocalDate end = row.date("window_end");
    Outcome outcome = row.choice("outcome_class", OUTCOMES);
    Episode.Channel channel = row.choice("channel", CHANNELS);
    double usAtTable = row.share("us_at_table");
    Camp iranCamp = row.choice("iran_camp", CAMPS);
    Camp usCamp = row.choice("us_party", PARTIES);
    LocalDate iranVote = row.dateOrNothing("iran_pres_election");
    LocalDate usVote = row.dateOrNothing("us_next_election");
    Boolean presidential =
        usVote == null ? Boolean.FALSE : row.choice("us_next_election_type", US_VOTES);
    Codes codes = codes(row);
    if (start != null && end != null && end.isBefore(start)) {
      row.refuse("window_end", end.toString(), "must not come before window_start, " + start);
    }
    if (start == null
        || end == null
        || outcome == null
        || channel == null
        || iranCamp == null
        || usCamp == null
        || presidential == null) {
      return null;
    }
    row.near("window_end", start, end);
    row.near("iran_pres_election", start, iranVote);
    row.near("us_next_election", start, usVote);
    return new Episode(
        id,
        row.text("name"),
        chain,
        start,
        end,
        outcome,
        channel,
        usAtTable,
        row.text("mediators"),
        iranCamp,
        usCamp,
        iranVote,
        usVote,
        presidential,
        codes);
  }

  private static Codes codes(EpisodeRow row) {
    return new Codes(
        row.share("iran_cohesion"),
        row.share("congress_hostility"),
        row.share("sanctions_pressure"),
        row.share("programme_breach"),
        row.share("iran_trust_in_us"),
        row.share("us_trust_in_iran"),
        row.share("spoiler_severity"));
  }
}
