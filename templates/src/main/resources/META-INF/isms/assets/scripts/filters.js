/* Filters for tables. Every page is whole without it. */
(function () {
  'use strict';

  function element(name, className) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    return made;
  }

  function field(control, text, id) {
    var box = element('div');
    var label = element('label');
    control.id = id;
    label.htmlFor = id;
    label.textContent = text;
    box.append(label, control);
    return box;
  }

  function fold(text) {
    return text.toLowerCase().replace(/\s+/g, ' ').trim();
  }

  function values(cell) {
    var items = cell.querySelectorAll('.values > li');
    return items.length
      ? Array.from(items, function (item) { return item.textContent.trim(); })
      : [cell.textContent.trim()];
  }

  function choices(rows, column, any) {
    var select = element('select');
    var known = new Set();
    rows.forEach(function (row) {
      values(row.cells[column]).forEach(function (value) { known.add(value); });
    });
    select.append(new Option(any, ''));
    Array.from(known).sort().forEach(function (value) {
      if (value) {
        select.append(new Option(value, value));
      }
    });
    return select;
  }

  function filterTable(table, index) {
    var rows = Array.from(table.tBodies[0].rows);
    var texts = rows.map(function (row) { return fold(row.textContent); });
    var box = element('div', 'filter');
    var input = element('input');
    var shown = element('p', 'quiet');
    var selects = [];
    input.type = 'search';
    box.setAttribute('role', 'search');
    shown.setAttribute('role', 'status');
    box.append(field(input, table.dataset.filter, 'theme~filter' + index));
    Array.from(table.tHead.rows[0].cells).forEach(function (head, column) {
      if (head.dataset.choose) {
        var select = choices(rows, column, head.dataset.choose);
        selects.push({ column: column, select: select });
        box.append(field(select, head.textContent, 'theme~filter' + index + '-' + column));
      }
    });
    function apply() {
      var wanted = fold(input.value).split(' ');
      var count = 0;
      rows.forEach(function (row, i) {
        var fits = wanted.every(function (word) { return texts[i].includes(word); })
          && selects.every(function (entry) {
            return !entry.select.value
              || values(row.cells[entry.column]).includes(entry.select.value);
          });
        row.hidden = !fits;
        count += fits ? 1 : 0;
      });
      shown.textContent = count + ' / ' + rows.length + ' ' + table.dataset.shown;
    }
    box.addEventListener('input', apply);
    box.append(shown);
    table.parentNode.before(box);
    apply();
  }

  document.querySelectorAll('table[data-filter]').forEach(filterTable);
}());
