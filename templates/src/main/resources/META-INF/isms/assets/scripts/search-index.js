/* Search without its looks: what is typed becomes what is found. No element of a page is known here. */
(() => {
  'use strict';

  const WORD = /[\p{L}\p{M}\p{N}]+(?:[-.\u2010\u2011][\p{L}\p{M}\p{N}]+)*/gu;
  const SPACED = /\b([acg])[ \u00a0](?=\d+\.\d)/gi;
  const CODE = /^([a-z])[-.]?(\d+(\.\d+)*)$/;
  const PLAIN = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ä: 'ae', ö: 'oe', ü: 'ue' };
  const CELLS = ['kind', 'label', 'code', 'title', 'href', 'status', 'state', 'choice', 'owner', 'where', 'about', 'former'];
  const FIELDS = { code: 6, title: 4, about: 1.5, trail: 0.7, text: 1 };
  const KINDS = { control: 3, clause: 3, theme: 2, guidance: 2.2, risk: 1.5 };
  const SLICE = 24;
  const known = new Map();

  const fold = (word) => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    .replace(/[\u2010\u2011]/g, '-').replace(/[ßæœøłđı]/g, (c) => PLAIN[c]);

  /* A code is one term, as is an id, however its letters and digits are joined. A text has terms for
     their parts too, so that "8.28" finds A.8.28. */
  function split(word, asked) {
    const code = CODE.exec(word);
    if (code) {
      const number = code[2].replace(/(^|\.)0+(?=\d)/g, '$1');
      return [code[1] + '.' + number, ...(asked ? [] : [number])];
    }
    const digits = /\d/.test(word);
    const parts = word.split(digits ? '-' : /[-.]/);
    const whole = parts.join('');
    return !parts[1] || asked && !digits ? parts : asked ? [whole] : [whole, ...parts];
  }

  /* A word's terms in a text, an umlaut in both spellings. */
  function learn(word) {
    const other = word.toLowerCase().normalize('NFC').replace(/[äöü]/g, (c) => PLAIN[c]);
    const found = split(fold(word));
    known.set(word, /[äöü]/i.test(word.normalize('NFC')) ? found.concat(split(fold(other))) : found);
    return known.get(word);
  }

  /* The terms of a text, or of what is asked for. */
  function terms(text, asked) {
    const found = [];
    for (const word of text.replace(SPACED, '$1.').match(WORD) || []) {
      found.push(...(asked ? split(fold(word), true) : known.get(word) || learn(word)));
    }
    return found;
  }

  /* The parts of a text in turn, every second one a hit. With a length, that much of it where most
     hits stand together. */
  function excerpt(text, hits, length = text.length) {
    const places = [...text.matchAll(WORD)]
      .filter((word) => terms(word[0]).some((term) => hits.includes(term)))
      .map((word) => [word.index, word.index + word[0].length]);
    let best = 0;
    let most = 0;
    for (let first = 0, last = 0; first < places.length; first++) {
      while (last < places.length && places[last][1] - places[first][0] < length * 0.75) {
        last++;
      }
      if (last - first > most) {
        most = last - first;
        best = places[first][0];
      }
    }
    const early = Math.min(best - length / 4, text.length - length);
    const from = early > 0 ? Math.min(text.indexOf(' ', early) + 1 || best, best) : 0;
    const to = from + length < text.length ? Math.max(text.lastIndexOf(' ', from + length), from + length / 2) : text.length;
    const parts = [from ? '… ' : ''];
    let done = from;
    places.filter(([start, end]) => start >= from && end <= to).forEach(([start, end]) => {
      parts[parts.length - 1] += text.slice(done, start);
      parts.push(text.slice(start, end), '');
      done = end;
    });
    parts[parts.length - 1] += text.slice(done, to) + (to < text.length ? ' …' : '');
    return parts;
  }

  const load = (address) => new Promise((resolve, reject) => {
    document.head.append(Object.assign(document.createElement('script'), { src: address, onload: resolve, onerror: reject }));
  });

  function named(cells, number) {
    const row = { number, text: '', trail: cells[1] + ' ' + cells[9] };
    CELLS.forEach((name, cell) => { row[name] = cells[cell]; });
    row.document = !KINDS[row.kind];
    row.own = split(fold(row.code)).slice(0, CODE.test(fold(row.code)) ? 2 : 1);
    return row;
  }

  /* What stands under no heading is the document's own. */
  function section(rows, [number, anchor, title, around, codes, text]) {
    const whole = rows[number];
    const row = { ...whole, number: rows.length, of: whole, own: [], about: codes, text, trail: whole.code + ' ' + whole.title + ' ' + around };
    if (anchor) {
      Object.assign(row, { section: true, href: whole.href + anchor, title, code: '' });
      row.where = whole.title + (around && ' › ' + around);
    }
    return row;
  }

  class Index {
    constructor(root) {
      this.assets = root + 'assets/';
      this.rows = [];
      this.done = 0;
      this.share = 0;
    }

    /* Loads and indexes everything, in slices; tells after each. */
    async fill(tell) {
      await Promise.all([load(this.assets + 'minisearch.js'), load(this.assets + 'search-data.js')]);
      let data = self.handbookSearch.pop();
      const files = data.files;
      this.engine = new self.MiniSearch({
        idField: 'number',
        fields: Object.keys(FIELDS),
        extractField: (row, name) => (row.of && !row.section && (name === 'code' || name === 'title') ? '' : row[name] + (name === 'code' ? ' ' + row.former : '')),
        tokenize: (text) => terms(text),
        processTerm: (term) => term
      });
      this.rows = data.entries.map(named);
      this.names = this.rows.length;
      for (let file = 1; file <= files; file++) {
        if (file > 1) {
          await load(this.assets + 'search-' + file + '-data.js');
          data = self.handbookSearch.pop();
        }
        data.texts.forEach((cells) => this.rows.push(section(this.rows, cells)));
        for (const first = this.done; this.done < this.rows.length;) {
          const until = performance.now() + SLICE;
          while (this.done < this.rows.length && performance.now() < until) {
            this.engine.add(this.rows[this.done++]);
          }
          this.share = (file - 1 + (this.done - first) / (this.rows.length - first)) / files;
          tell();
          await new Promise((resolve) => setTimeout(resolve));
        }
      }
    }

    /* What has all the words, else what has some of them, of what is chosen; without words, all
       of it that has a name. */
    find({ q = '', kind, status, owner }) {
      const asked = terms(q, true);
      const fits = (row) => (!status || row.status === status) && (!owner || row.owner === owner)
        && (!kind || kind === (row.section ? 'section' : row.document && 'document') || kind === row.kind);
      if (!asked.length) {
        const named = kind || status || owner ? this.rows.slice(0, this.names).filter(fits) : [];
        return { all: true, rows: named.map((row) => ({ row, terms: [] })) };
      }
      const all = this.search(asked, fits, 'AND');
      return all.length || !this.full ? { all: true, rows: all } : { rows: this.search(asked, fits, 'OR') };
    }

    search(asked, fits, combineWith) {
      const found = new Map();
      const results = this.engine.search(asked.join(' '), {
        combineWith,
        tokenize: () => asked,
        prefix: (term) => term.length > 1 || /\d/.test(term),
        fuzzy: (term) => term.length > 4 && !/\d/.test(term) && 0.2,
        boost: FIELDS,
        boostDocument: (number, term) => {
          const row = this.rows[number];
          const own = row.own.includes(term) ? (asked.includes(term) ? 60 : 4) : 1;
          return own * (row.section ? 1 : KINDS[row.kind] || 2);
        },
        filter: (result) => fits(this.rows[result.id])
      });
      results.forEach(({ id, terms }) => {
        const row = this.rows[id];
        if (!found.has(row.href)) {
          found.set(row.href, { row, terms });
        }
      });
      return [...found.values()];
    }
  }

  self.handbookIndex = { Index, terms, excerpt };
})();
