package winset.live;

import java.awt.BorderLayout;
import java.awt.Font;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.AbstractListModel;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import javax.swing.SwingUtilities;
import winset.results.Entry;

/** The dated story as it happens; a line that is chosen tells whom it speaks of. */
final class StoryPanel extends JPanel {

  private static final int ROW = 20;

  private final Lines lines = new Lines();
  private final JList<Entry> list = new Narrow(lines);
  private final JTextArea whole = Texts.area(3);
  private final Consumer<Set<String>> speaksOf;
  private Map<String, String> names = Map.of();

  /** A list no wider than its window: what does not fit ends in dots. */
  private static final class Narrow extends JList<Entry> {

    Narrow(Lines lines) {
      super(lines);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
      return true;
    }
  }

  /** Lines of a list that only grows, until it begins again. */
  private static final class Lines extends AbstractListModel<Entry> {

    private final List<Entry> shown = new ArrayList<>();

    @Override
    public int getSize() {
      return shown.size();
    }

    @Override
    public Entry getElementAt(int index) {
      return shown.get(index);
    }

    /** Takes what has been added; true if anything has. */
    boolean take(List<Entry> entries) {
      int known = shown.size();
      boolean goesOn =
          known <= entries.size()
              && (known == 0 || shown.get(known - 1).equals(entries.get(known - 1)));
      if (!goesOn) {
        shown.clear();
        fireIntervalRemoved(this, 0, known - 1);
        known = 0;
      }
      if (known == entries.size()) {
        return false;
      }
      shown.addAll(entries.subList(known, entries.size()));
      fireIntervalAdded(this, known, shown.size() - 1);
      return true;
    }
  }

  /**
   * An empty story.
   *
   * @param speaksOf is told the ids that a chosen line speaks of
   */
  StoryPanel(Consumer<Set<String>> speaksOf) {
    super(new BorderLayout());
    this.speaksOf = speaksOf;
    list.setFixedCellHeight(ROW);
    list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    list.setCellRenderer(new Renderer());
    list.addListSelectionListener(e -> chosen());
    JScrollPane scroll =
        new JScrollPane(
            list,
            ScrollPaneConstants.VERTICAL_SCROLLBAR_ALWAYS,
            ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
    scroll.setBorder(
        BorderFactory.createTitledBorder("Story: choose a line to see whom it is about"));
    add(scroll, BorderLayout.CENTER);
    whole.setVisible(false);
    add(whole, BorderLayout.SOUTH);
  }

  /** One line an entry, the date before it. */
  private static final class Renderer extends DefaultListCellRenderer {

    @Override
    public java.awt.Component getListCellRendererComponent(
        JList<?> list, Object value, int index, boolean selected, boolean focus) {
      JLabel label =
          (JLabel) super.getListCellRendererComponent(list, value, index, selected, focus);
      Entry entry = (Entry) value;
      label.setText(entry.date() + "   " + entry.text());
      label.setFont(label.getFont().deriveFont(style(entry.type())));
      return label;
    }

    private static int style(String type) {
      return switch (type) {
        case "standing" -> Font.ITALIC;
        case "sent", "delivered", "silence", "no_carrier" -> Font.PLAIN;
        default -> Font.BOLD;
      };
    }
  }

  private void chosen() {
    Entry entry = list.getSelectedValue();
    if (entry != null) {
      whole.setVisible(true);
      whole.setText(entry.date() + ": " + entry.text());
      int line = list.getSelectedIndex();
      SwingUtilities.invokeLater(() -> list.ensureIndexIsVisible(line));
      speaksOf.accept(ids(entry));
    }
  }

  /** Who acted, who carried, and everybody named; of a side only if nobody of it is. */
  private Set<String> ids(Entry entry) {
    Set<String> ids = new LinkedHashSet<>(List.of(entry.actor(), entry.via()));
    String text = entry.text().toLowerCase(Locale.ROOT);
    names.forEach(
        (id, name) -> {
          if (text.contains(name.toLowerCase(Locale.ROOT))) {
            ids.add(id);
          }
        });
    ids.remove("");
    return ids;
  }

  /** Shows a run as it stands and keeps to its end, unless a line of it is chosen. */
  void show(Scene scene) {
    names = Words.names(scene.scenario());
    if (lines.take(scene.entries()) && list.isSelectionEmpty()) {
      list.ensureIndexIsVisible(lines.getSize() - 1);
    }
  }

  /** Forgets the run, to tell the next. */
  void begin() {
    release();
    lines.take(List.of());
  }

  /** No line is chosen any more. */
  void release() {
    list.clearSelection();
    whole.setVisible(false);
  }

  /** Chooses a line, as a click does. */
  IntConsumer chooser() {
    return list::setSelectedIndex;
  }

  /** Lines shown. */
  int shown() {
    return lines.getSize();
  }
}
