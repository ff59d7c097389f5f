package winset.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.util.Set;
import java.util.function.Predicate;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import winset.scenario.Party;

/** Names everything in the picture, and nothing else. */
final class WinSetLegend {

  private final LegendItemCollection items = new LegendItemCollection();

  private WinSetLegend() {}

  static LegendItemCollection of(
      Course course, Set<Area> areas, Set<Mark> marks, CalendarMarks calendar) {
    WinSetLegend legend = new WinSetLegend();
    legend.areas(course, areas);
    legend.messages(course, marks);
    legend.mark(marks, Mark.FORMULA, Mark.FORMULA_GESTURES, "mediator's formula");
    legend.mark(marks, Mark.GESTURES_AGREED, Mark.GESTURES_AGREED, "first steps agreed");
    legend.mark(marks, Mark.FAILED, Mark.FAILED_GESTURES, "failed at home");
    legend.deal(marks);
    legend.mark(marks, Mark.STRIKE, Mark.STRIKE, "spoiler's strike");
    legend.calendar(calendar);
    return legend.items;
  }

  /** What the calendar draws without naming it. */
  static LegendItemCollection of(CalendarMarks calendar) {
    WinSetLegend legend = new WinSetLegend();
    legend.calendar(calendar);
    return legend.items;
  }

  private void calendar(CalendarMarks calendar) {
    shade(!calendar.days().campaigns().isEmpty(), "campaign", CalendarMarks.CAMPAIGN);
    shade(!calendar.days().waiting().isEmpty(), "talks wait", CalendarMarks.WAITING);
    if (!calendar.days().scripted().isEmpty()) {
      Color colour = CalendarMarks.SCRIPTED;
      add("scripted event", Glyphs.tooth(), colour, colour, new BasicStroke(0));
    }
  }

  private void areas(Course course, Set<Area> areas) {
    for (Area area : areas) {
      String label =
          switch (area) {
            case IRAN -> course.name(Party.IRAN) + " ratifies";
            case US -> course.name(Party.US) + " ratifies";
            case ZONE -> "both ratify";
          };
      add(label, Glyphs.swatch(), area.fill(), area.line(), new BasicStroke(1));
    }
  }

  private void messages(Course course, Set<Mark> marks) {
    for (Party party : Party.values()) {
      if (any(marks, m -> m.offerOf(party))) {
        add(course.name(party) + " offers", Mark.of(party, Mark.Kind.OFFER, false));
      }
    }
    if (any(marks, m -> m.says(Mark.Kind.GESTURES))) {
      shared("small: first steps", Glyphs.circle(Glyphs.SMALL), Theme.INK, 0.5f);
    }
    if (any(marks, Mark::misread)) {
      shared("hollow: misread", Glyphs.circle(Glyphs.LARGE), Theme.PAPER, 2);
    }
    if (any(marks, m -> m.says(Mark.Kind.REFUSAL))) {
      shared("refusal", Glyphs.cross(4.5f), Theme.INK, 0.5f);
    }
  }

  private static boolean any(Set<Mark> marks, Predicate<Mark> wanted) {
    return marks.stream().anyMatch(wanted);
  }

  private void mark(Set<Mark> marks, Mark mark, Mark small, String label) {
    if (marks.contains(mark) || marks.contains(small)) {
      add(label, mark);
    }
  }

  /** Smaller than in the picture, or it would push the line apart. */
  private void deal(Set<Mark> marks) {
    if (marks.contains(Mark.DEAL)) {
      add("deal", Glyphs.star(10), Mark.DEAL.fill(), Mark.DEAL.outline(), Mark.DEAL.stroke());
    }
  }

  private void add(String label, Mark mark) {
    add(label, mark.shape(), mark.fill(), mark.outline(), mark.stroke());
  }

  /** What holds for both sides alike is shown in neither's colour. */
  private void shared(String label, Shape shape, Color fill, float stroke) {
    add(label, shape, fill, Theme.INK, new BasicStroke(stroke));
  }

  private void shade(boolean present, String label, Color colour) {
    if (present) {
      add(label, Glyphs.swatch(), colour, Theme.GRID, new BasicStroke(1));
    }
  }

  private void add(String label, Shape shape, Paint fill, Paint outline, Stroke stroke) {
    items.add(
        new LegendItem(
            label,
            null,
            null,
            null,
            true,
            shape,
            true,
            fill,
            true,
            outline,
            stroke,
            false,
            new Line2D.Double(),
            new BasicStroke(),
            Theme.INK));
  }
}
