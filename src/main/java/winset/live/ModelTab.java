package winset.live;

import java.awt.BorderLayout;
import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.GridLayout;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultCellEditor;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.DefaultTableCellRenderer;
import sim.portrayal.Inspector;
import winset.scenario.Path;
import winset.scenario.Scenario;

/** The tab of the console in which the parameters of the next run are set. */
final class ModelTab extends Inspector {

  private static final Color BAD = new Color(0xB00020);
  private static final int ROWS = 4;

  /** As small as can be: it takes whatever room the console has. */
  private static final int SIDE = 300;

  private static final int[] WIDTHS = {170, 70, 120};

  private final Parameters parameters;
  private final JTable table;
  private final JTextField word = new JTextField();
  private final JComboBox<String> section;
  private final JTextArea message = Texts.area(ROWS);
  private final Consumer<Scenario> changed;

  /**
   * Parameters of a scenario.
   *
   * @param changed is told the scenario of the next run
   * @param restart starts the run again
   */
  ModelTab(Scenario scenario, Consumer<Scenario> changed, Runnable restart) {
    this.changed = changed;
    parameters = new Parameters(scenario);
    table = new JTable(parameters);
    section = new JComboBox<>(parameters.sections().toArray(String[]::new));
    setLayout(new BorderLayout());
    setVolatile(false);
    setPreferredSize(new Dimension(SIDE, SIDE));
    word.putClientProperty("JTextField.placeholderText", "find a parameter");
    JPanel top = new JPanel(new GridLayout(1, 2, 4, 0));
    top.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
    top.add(section);
    top.add(word);
    add(top, BorderLayout.NORTH);
    add(new JScrollPane(prepared()), BorderLayout.CENTER);
    add(foot(restart), BorderLayout.SOUTH);
    section.addActionListener(e -> filter());
    word.getDocument().addDocumentListener(new Typing());
    say("Change a value; it takes effect when the run is next started.", false);
  }

  private JTable prepared() {
    table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
    table.setDefaultRenderer(Object.class, new Renderer());
    table.setDefaultEditor(Object.class, new Editor());
    table.putClientProperty("terminateEditOnFocusLost", true);
    table.setRowHeight(22);
    for (int i = 0; i < WIDTHS.length; i++) {
      table.getColumnModel().getColumn(i).setPreferredWidth(WIDTHS[i]);
    }
    table
        .getSelectionModel()
        .addListSelectionListener(
            e -> {
              if (table.getSelectedRow() >= 0) {
                say(parameters.meaning(table.getSelectedRow()), false);
              }
            });
    return table;
  }

  private JPanel foot(Runnable restart) {
    JPanel buttons = new JPanel(new GridLayout(1, 2, 4, 0));
    buttons.setBorder(BorderFactory.createEmptyBorder(4, 4, 4, 4));
    JButton undo = new JButton("Undo all changes");
    undo.addActionListener(e -> undo());
    JButton again = new JButton("Start again with these");
    again.addActionListener(e -> restart.run());
    buttons.add(undo);
    buttons.add(again);
    JPanel foot = new JPanel(new BorderLayout());
    foot.add(message, BorderLayout.CENTER);
    foot.add(buttons, BorderLayout.SOUTH);
    return foot;
  }

  private void undo() {
    parameters.undo();
    changed.accept(parameters.scenario());
    say("Every value is the scenario's own again, from the next start on.", false);
  }

  private void filter() {
    if (table.isEditing()) {
      table.getCellEditor().cancelCellEditing();
    }
    parameters.filter(String.valueOf(section.getSelectedItem()), word.getText());
  }

  private void say(String text, boolean bad) {
    message.setForeground(bad ? BAD : Color.BLACK);
    message.setText(text);
    message.setCaretPosition(0);
  }

  /**
   * Sets a value for the next run, as an edit does.
   *
   * @return false if it is refused, which the message then says
   */
  boolean set(Path path, String text) {
    String why = parameters.set(path, text);
    if (!why.isEmpty()) {
      say("Refused: " + why, true);
      return false;
    }
    changed.accept(parameters.scenario());
    say(
        parameters.changes().isEmpty()
            ? "Every value is the scenario's own."
            : "From the next start on: " + String.join(", ", parameters.changes()) + ".",
        false);
    return true;
  }

  /** What the tab says now. */
  String message() {
    return message.getText();
  }

  /** The table of parameters. */
  JTable table() {
    return table;
  }

  @Override
  public void updateInspector() {
    // Parameters are those of the next run: nothing of the present one changes them.
  }

  private final class Typing implements DocumentListener {

    @Override
    public void insertUpdate(DocumentEvent e) {
      filter();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
      filter();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
      filter();
    }
  }

  /** What has been changed is bold. */
  private final class Renderer extends DefaultTableCellRenderer {

    @Override
    public Component getTableCellRendererComponent(
        JTable of, Object value, boolean selected, boolean focus, int row, int column) {
      Component cell = super.getTableCellRendererComponent(of, value, selected, focus, row, column);
      Path path = parameters.path(row);
      cell.setFont(of.getFont().deriveFont(parameters.changed(path) ? Font.BOLD : Font.PLAIN));
      setToolTipText(String.valueOf(value));
      return cell;
    }
  }

  /** Keeps what was typed until it is right or given up with Escape. */
  private final class Editor extends DefaultCellEditor {

    private int row;

    Editor() {
      super(new JTextField());
    }

    @Override
    public Component getTableCellEditorComponent(
        JTable of, Object value, boolean selected, int editedRow, int column) {
      row = editedRow;
      return super.getTableCellEditorComponent(of, value, selected, editedRow, column);
    }

    @Override
    public boolean stopCellEditing() {
      return set(parameters.path(row), String.valueOf(getCellEditorValue()))
          && super.stopCellEditing();
    }
  }
}
