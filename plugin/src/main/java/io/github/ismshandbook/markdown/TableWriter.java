package io.github.ismshandbook.markdown;

import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes the parts of tables; alignment is a class, since the attribute is obsolete. */
final class TableWriter {

  private TableWriter() {}

  /** Whether the node was part of a table, and is written. */
  static boolean write(Node node, FragmentWriter writer) {
    if (node instanceof TableHead) {
      writer.element("thead", "", node);
    } else if (node instanceof TableBody) {
      if (node.hasChildren()) {
        writer.element("tbody", "", node);
      }
    } else if (node instanceof TableRow) {
      writer.element("tr", "", node);
    } else if (node instanceof TableCell cell) {
      writer.element(cell.isHeader() ? "th" : "td", alignment(cell), node);
    } else {
      return node instanceof TableSeparator;
    }
    return true;
  }

  private static String alignment(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    return alignment == null ? "" : "align-" + alignment.name().toLowerCase(Locale.ROOT);
  }
}
