/* Search: a dialog of every page, and the page of search. Its form is a template of each page. */
(() => {
  'use strict';

  const template = document.getElementById('theme~search');
  if (!template) {
    return;
  }
  const MOST = 30;
  const { root } = document.body.dataset;
  const place = document.querySelector('[data-search-page]');
  const names = document.querySelector('.search-index');
  const dialog = template.content.querySelector('dialog');
  const form = dialog.querySelector('form');
  const { q, kind, status, owner } = form.elements;
  const [progress, said, list, more] = ['progress', '[role=status]', 'ol', '.search-more']
    .map((part) => form.querySelector(part));
  const { excerpt, Index } = self.handbookIndex;
  let index;
  let asked = {};
  let most = MOST;
  let shown = 0;
  let timer;

  const hash = () => '#' + new URLSearchParams(Object.entries(asked).filter(([, value]) => value));

  function make(name, className, ...inside) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...inside);
    return made;
  }

  const marked = (parts) => parts.map((part, i) => (i % 2 ? make('mark', '', part) : part));

  function say(key, number) {
    const text = key ? said.dataset[key].replace('{0}', number) : '';
    if (said.textContent !== text) {
      said.textContent = text;
    }
  }

  function item({ row, terms }) {
    const about = excerpt(row.about, terms, 200);
    const text = excerpt(row.text, terms, 200);
    const other = about.length > 1 && text.length < 2;
    const link = make('a', '', make('span', 'quiet', row.section ? list.dataset.section : row.label), ' ',
      make('span', 'search-name', row.code, row.code && ' ', ...marked(excerpt(row.title, terms))));
    link.href = root + row.href;
    return make('li', '', link, ' ',
      ...(row.state ? [make('span', 'mark mark-' + row.status, row.state)] : []),
      make('p', 'quiet', [row.where, row.owner].filter(Boolean).join(' · ')),
      make('p', 'search-text', ...marked(other ? about : text), other && row.text ? ' · ' + text : ''));
  }

  /* Shows what is found so far. */
  function show() {
    clearTimeout(timer);
    shown = Date.now();
    more.hidden = true;
    if (names) {
      names.hidden = !index.failed && hash() !== '#';
    }
    if (!index.names) {
      say(index.failed ? 'failed' : 'loading');
      return;
    }
    const { all, rows } = index.find(asked);
    const count = rows.length;
    if (!list.contains(document.activeElement)) {
      list.replaceChildren(...rows.slice(0, most).map(item));
    }
    if (count > most) {
      const button = more.querySelector(place ? 'button' : 'a');
      button.textContent = button.dataset.label.replace('{0}', count);
      button.href = root + 'search.html' + hash();
      more.hidden = false;
    }
    if (count) {
      say(all ? (count > 1 ? 'count' : 'one') : 'some', count);
    } else {
      say(index.full ? Object.values(asked).some(Boolean) && 'none' : 'loading');
    }
  }

  function choices() {
    const add = (select, key, name) => {
      const known = new Map(index.rows.slice(0, index.names).map((row) => [row[key], row[name]]));
      known.delete('');
      const all = [...known];
      (key === name ? all.sort() : all).forEach(([value, label]) => select.add(new Option(label, value)));
      select.parentNode.hidden = !all.length;
    };
    add(kind, 'kind', 'label');
    add(status, 'status', 'choice');
    add(owner, 'owner', 'owner');
    write();
  }

  function told() {
    if (index.names && !kind.dataset.full) {
      kind.dataset.full = true;
      choices();
    }
    progress.hidden = index.full || index.failed;
    progress.value = index.share;
    if (index.full || index.failed || Date.now() - shown > 700) {
      show();
    }
  }

  function fill() {
    if (!index) {
      index = new Index(root);
      const end = (name) => () => {
        index[name] = true;
        told();
      };
      index.fill(told).then(end('full'), end('failed'));
    }
  }

  function write() {
    [q, kind, status, owner].forEach((control) => { control.value = asked[control.name] || ''; });
  }

  form.addEventListener('input', () => {
    asked = Object.fromEntries(new FormData(form));
    most = MOST;
    clearTimeout(timer);
    timer = setTimeout(show, 80);
  });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show();
    const first = list.querySelector('a');
    if (first) {
      first[place ? 'focus' : 'click']();
    }
  });

  form.addEventListener('keydown', (event) => {
    const links = [q, ...form.querySelectorAll('li a, .search-more :not([hidden])')];
    const to = links.indexOf(event.target) + { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (links.includes(event.target) && links[to] && !event.isComposing) {
      event.preventDefault();
      links[to].focus();
    }
  });

  function open() {
    fill();
    if (!place && !dialog.open) {
      document.body.append(dialog);
      dialog.showModal();
    }
    q.focus();
    q.select();
  }

  if (place) {
    const read = () => {
      if (/=|^$/.test(location.hash)) {
        asked = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
        list.textContent = '';
        write();
      }
      show();
    };
    place.replaceChildren(form);
    form.addEventListener('input', ({ target }) => {
      if (target === q) {
        history.replaceState(null, '', hash());
      } else {
        location.hash = hash();
      }
    });
    more.querySelector('button').addEventListener('click', () => {
      most += 3 * MOST;
      show();
      const next = list.children[most - 3 * MOST];
      if (next) {
        next.querySelector('a').focus();
      }
    });
    addEventListener('hashchange', read);
    fill();
    read();
    q.focus();
  }

  const held = (event) => event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

  dialog.addEventListener('click', (event) => {
    const { target } = event;
    if (target === dialog || target.name === 'close' || target.closest('a') && !held(event)) {
      dialog.close();
    }
  });
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing) {
      event.preventDefault();
      dialog.close();
    }
  });

  document.addEventListener('click', (event) => {
    if (event.target.closest('[data-search-open]') && !held(event)) {
      event.preventDefault();
      open();
    }
  });

  document.addEventListener('keydown', (event) => {
    const typing = event.target.closest('input, select, textarea, [contenteditable]');
    const letter = event.key === 'k' && (event.ctrlKey !== event.metaKey);
    if (!event.altKey && (letter || event.key === '/' && !event.ctrlKey && !event.metaKey && !typing)) {
      event.preventDefault();
      open();
    }
  });
})();
