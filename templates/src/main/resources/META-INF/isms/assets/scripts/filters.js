/* Narrows down lists and tables, and sorts tables. The choice stands in the address, so that it can be passed on and the way back works. Every page is whole without it. */
(function () {
  'use strict';

  var restorers = [];

  function element(name, className) {
    var made = document.createElement(name);
    if (className) {
      made.className = className;
    }
    return made;
  }

  function fold(text) {
    return text.toLowerCase().replace(/\s+/g, ' ').trim();
  }

  function fill(pattern, shown, all) {
    return pattern.replace('{0}', shown).replace('{1}', all);
  }

  /* An address with = holds a choice; all others lead to a place on the page. */
  function chosen() {
    var hash = location.hash.slice(1);
    return new URLSearchParams(hash.includes('=') ? hash : '');
  }

  function remember(names, pairs, typing) {
    var state = chosen();
    names.forEach(function (name) { state.delete(name); });
    pairs.forEach(function (pair) { state.append(pair[0], pair[1]); });
    var hash = '#' + state;
    if (hash !== (location.hash || '#')) {
      history[typing ? 'replaceState' : 'pushState'](null, '', hash);
    }
  }

  function isTyping(event) {
    return event.target.type === 'search';
  }

  function matches(text, words) {
    return words.every(function (word) { return text.includes(word); });
  }

  /* Check boxes: within a group one of the chosen has to fit, and every group has to. */
  function facets(form) {
    var list = document.getElementById(form.dataset.items);
    var items = Array.from(list.querySelectorAll('[data-facets]'));
    var texts = items.map(function (item) { return fold(item.textContent); });
    var keys = items.map(function (item) { return new Set(item.dataset.facets.split('|')); });
    var boxes = Array.from(form.querySelectorAll('[type=checkbox]'));
    var groups = Array.from(new Set(boxes.map(function (box) { return box.name; })));
    var text = form.elements.q;
    var status = form.querySelector('[role=status]');

    function key(box) {
      return box.name + ':' + box.value;
    }

    function apply() {
      var words = fold(text.value).split(' ');
      var hits = boxes.map(function () { return 0; });
      var wanted = groups.map(function (group) {
        return boxes.filter(function (box) { return box.checked && box.name === group; }).map(key);
      });
      var shown = 0;
      items.forEach(function (item, i) {
        var has = function (one) { return keys[i].has(one); };
        var fits = matches(texts[i], words);
        var failed = groups.filter(function (group, g) {
          return wanted[g].length && !wanted[g].some(has);
        });
        var out = !fits || failed.length > 0;
        item.classList.toggle('out', out);
        shown += out ? 0 : 1;
        boxes.forEach(function (box, b) {
          var counts = fits && (!failed.length || failed.length === 1 && failed[0] === box.name);
          hits[b] += counts && has(key(box)) ? 1 : 0;
        });
      });
      boxes.forEach(function (box, b) {
        var line = box.closest('li');
        line.querySelector('.hits').textContent = hits[b];
        line.classList.toggle('without', !hits[b]);
      });
      list.querySelectorAll('[data-group]').forEach(function (group) {
        group.hidden = !group.querySelector('[data-facets]:not(.out)');
      });
      status.textContent = fill(form.dataset.shown, shown, items.length);
    }

    function restore() {
      var state = chosen();
      boxes.forEach(function (box) { box.checked = state.getAll(box.name).includes(box.value); });
      text.value = state.get('q') || '';
      apply();
    }

    function change(event) {
      var pairs = boxes.filter(function (box) { return box.checked; }).map(function (box) {
        return [box.name, box.value];
      });
      if (text.value) {
        pairs.unshift(['q', text.value]);
      }
      apply();
      remember(groups.concat('q'), pairs, isTyping(event));
    }

    form.addEventListener('input', change);
    form.addEventListener('reset', function (event) {
      setTimeout(function () { change(event); });
    });
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    if (!matchMedia('(min-width: 60rem)').matches) {
      form.querySelector('details').open = false;
    }
    form.hidden = false;
    restorers.push(restore);
  }

  function values(cell) {
    var items = cell.querySelectorAll('.values > li');
    return items.length
      ? Array.from(items, function (item) { return item.textContent.trim(); })
      : [text(cell)];
  }

  function text(cell) {
    return 'value' in cell.dataset ? cell.dataset.value : cell.textContent.trim();
  }

  function field(control, name, label) {
    var box = element('div');
    var words = element('label');
    control.id = 'theme~' + name;
    words.htmlFor = control.id;
    words.textContent = label;
    box.append(words, control);
    return box;
  }

  function select(rows, column, any) {
    var made = element('select');
    var known = new Set();
    rows.forEach(function (row) {
      values(row.cells[column]).forEach(function (value) { known.add(value); });
    });
    known.delete('');
    made.append(new Option(any, ''));
    Array.from(known).sort().forEach(function (value) { made.append(new Option(value, value)); });
    return made;
  }

  /* A column is known by its data-key; data-choose gives it a choice of its values. */
  function table(made) {
    var body = made.tBodies[0];
    var rows = Array.from(body.rows);
    var texts = rows.map(function (row) { return fold(row.textContent); });
    var heads = Array.from(made.tHead.rows[0].cells);
    var box = element('div', 'filter');
    var input = element('input');
    var status = element('p', 'quiet');
    var selects = [];
    var order = new Intl.Collator(document.documentElement.lang, { numeric: true });
    var sorted = '';
    var prefix = made.dataset.prefix || '';
    var q = prefix + 'q';
    var sortName = prefix + 'sort';

    function apply() {
      var words = fold(input.value).split(' ');
      var shown = 0;
      rows.forEach(function (row, i) {
        row.hidden = !matches(texts[i], words) || !selects.every(function (choice) {
          return !choice.control.value
            || values(row.cells[choice.column]).includes(choice.control.value);
        });
        shown += row.hidden ? 0 : 1;
      });
      status.textContent = fill(made.dataset.shown, shown, rows.length);
    }

    function sort() {
      var down = sorted[0] === '-';
      var column = heads.findIndex(function (head) {
        return head.dataset.key === sorted.slice(down);
      });
      heads.forEach(function (head, i) {
        if (i === column) {
          head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        } else {
          head.removeAttribute('aria-sort');
        }
      });
      body.append.apply(body, column < 0 ? rows : rows.slice().sort(function (one, other) {
        var a = text(one.cells[column]);
        var b = text(other.cells[column]);
        return !a || !b ? !a - !b : order.compare(a, b) * (down ? -1 : 1);
      }));
    }

    function restore() {
      var state = chosen();
      input.value = state.get(q) || '';
      selects.forEach(function (choice) { choice.control.value = state.get(choice.name) || ''; });
      sorted = state.get(sortName) || '';
      apply();
      sort();
    }

    function change(event) {
      var pairs = [[q, input.value], [sortName, sorted]];
      selects.forEach(function (choice) { pairs.push([choice.name, choice.control.value]); });
      remember(
        pairs.map(function (pair) { return pair[0]; }),
        pairs.filter(function (pair) { return pair[1]; }),
        isTyping(event)
      );
    }

    input.type = 'search';
    box.setAttribute('role', 'search');
    status.setAttribute('role', 'status');
    box.append(field(input, q, made.dataset.filter));
    heads.forEach(function (head, column) {
      var name = head.dataset.key;
      var label = head.textContent;
      if (!name) {
        return;
      }
      if ('choose' in head.dataset) {
        var control = select(rows, column, made.dataset.any);
        selects.push({ name: prefix + name, column: column, control: control });
        box.append(field(control, prefix + name, label));
      }
      var button = element('button', 'sort');
      button.type = 'button';
      button.textContent = label;
      button.addEventListener('click', function (event) {
        sorted = sorted === name ? '-' + name : sorted === '-' + name ? '' : name;
        sort();
        change(event);
      });
      head.dataset.head = label;
      head.replaceChildren(button);
    });
    /* On a narrow screen a row is a card, whose values tell what they are. */
    made.classList.add('rows');
    made.setAttribute('role', 'table');
    rows.forEach(function (row) {
      row.setAttribute('role', 'row');
      Array.from(row.cells).forEach(function (cell, column) {
        cell.setAttribute('role', cell.tagName === 'TH' ? 'rowheader' : 'cell');
        cell.dataset.label = heads[column].textContent;
      });
    });
    box.addEventListener('input', function (event) {
      apply();
      change(event);
    });
    box.append(status);
    made.parentNode.before(box);
    restorers.push(restore);
  }

  document.querySelectorAll('form.facets').forEach(facets);
  document.querySelectorAll('table[data-filter]').forEach(table);

  function restoreAll() {
    restorers.forEach(function (restore) { restore(); });
  }

  restoreAll();
  var followed = false;
  document.addEventListener('click', function (event) {
    var link = event.target.closest('a[href^="#"]');
    followed = Boolean(link);
    if (link && link.dataset.choice) {
      event.preventDefault();
      location.hash = link.dataset.choice;
    }
  });
  window.addEventListener('hashchange', function () {
    var place = followed && chosen().size
      ? document.querySelector('.faceted, .filter')
      : document.querySelector(':target');
    followed = false;
    restoreAll();
    if (place) {
      place.scrollIntoView();
    }
  });
}());
