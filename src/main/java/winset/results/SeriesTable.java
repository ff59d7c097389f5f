package winset.results;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import winset.measure.Week;
import winset.scenario.Party;

/**
 * {@code series.csv}: the state of a run week by week in long form, one value a row. Entities are
 * the two sides, factions and mediators by id, and the world.
 */
public final class SeriesTable {

  static final List<String> HEADER = List.of("run", "day", "date", "entity", "variable", "value");

  private final Table table;
  private final long run;
  private final Week week;
  private final LocalDate date;

  private SeriesTable(Table table, long run, Week week, LocalDate date) {
    this.table = table;
    this.run = run;
    this.week = week;
    this.date = date;
  }

  /**
   * Writes the weeks of one run.
   *
   * @param start date of day 0
   */
  public static void write(Path file, int run, LocalDate start, List<Week> weeks)
      throws IOException {
    Table.write(file, HEADER, table -> rows(table, run, start, weeks));
  }

  static void rows(Table table, long run, LocalDate start, List<Week> weeks) throws IOException {
    for (Week week : weeks) {
      new SeriesTable(table, run, week, start.plusDays(week.day())).rows();
    }
  }

  private void rows() throws IOException {
    for (Party party : Party.values()) {
      side(Names.id(party), week.side(party));
    }
    for (Week.MediatorWeek m : week.mediators()) {
      row(m.id(), "effort", m.effort());
      row(m.id(), "trust_iran", m.trustInIran());
      row(m.id(), "trust_us", m.trustInUs());
    }
    row("world", "sanctions", week.sanctions());
    row("world", "breach", week.breach());
    row("world", "zone", week.zone());
    row("world", "direct", week.direct());
  }

  private void side(String id, Week.SideWeek side) throws IOException {
    row(id, "trust", side.trust());
    row(id, "willingness", side.willingness());
    row(id, "cohesion", side.cohesion());
    row(id, "wrangling", side.wrangling());
    row(id, "pressure", side.pressure());
    row(id, "authority", side.authority());
    row(id, "reach", side.reach());
    row(id, "pivotal", side.pivotal());
    for (Week.FactionWeek f : side.factions()) {
      row(f.id(), "trust", f.trust());
      row(f.id(), "willingness", f.willingness());
      row(f.id(), "stance", f.stance());
      row(f.id(), "weight", f.weight());
      row(f.id(), "value", f.value());
    }
  }

  private void row(String entity, String variable, Object value) throws IOException {
    table.row(run, week.day(), date, entity, variable, value);
  }
}
