package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/**
 * Writes the parts of tables; alignment is a class, since the attribute is obsolete. A row with too
 * few cells gets empty ones, up to a limit: a small text must not become a huge page.
 */
final class TableWriter {

  private static final int MOST_ADDED = 10_000;

  private final FragmentWriter writer;
  private int columns;
  private int added;

  TableWriter(FragmentWriter writer) {
    this.writer = writer;
  }

  /** Whether the node was part of a table, and is written. */
  boolean write(Node node) {
    if (node instanceof TableHead) {
      writer.element("thead", "", node);
    } else if (node instanceof TableBody) {
      if (node.hasChildren()) {
        writer.element("tbody", "", node);
      }
    } else if (node instanceof TableRow) {
      row(node);
    } else if (node instanceof TableCell cell) {
      writer.element(cell.isHeader() ? "th" : "td", alignment(cell), node);
    } else {
      return node instanceof TableSeparator;
    }
    return true;
  }

  private void row(Node row) {
    int cells = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells += cell instanceof TableCell ? 1 : 0;
    }
    columns = row.getParent() instanceof TableHead ? cells : columns;
    int missing = Math.min(columns - cells, MOST_ADDED - added);
    added += Math.max(0, missing);
    writer.row(row, missing);
  }

  private static String alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    return alignment == null ? "" : "align-" + alignment.name().toLowerCase(Locale.ROOT);
  }
}
