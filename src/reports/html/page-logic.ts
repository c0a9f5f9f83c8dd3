/**
 * What the HTML report computes in the browser, apart from the page: decoding, filters, groups, the timeline and which
 * rows are in view. It is text, because it is sent and not called; the tests run it as the browser does.
 *
 * Promise: a name `logic` with pure functions, no access to a document, a network or a clock; work in proportion to the
 * number of findings, so that a filter over 5,000 of them takes milliseconds.
 */

/** The script. Plain ECMAScript 2020. */
export const PAGE_LOGIC = String.raw`'use strict';
const logic = (() => {
  const SEVERITIES = ['critical', 'high', 'medium', 'low'];
  const DAY = 86400;
  const AGES = [
    ['Within a week', 7 * DAY],
    ['Within a month', 31 * DAY],
    ['Within a year', 366 * DAY],
    ['Older than a year', Infinity],
    ['No date', NaN],
  ];
  // as page-data.ts numbers them
  const STANDINGS = ['New in this change', 'Already on the base', 'Only in the history', 'In what was scanned'];
  const SAID = ['Nothing', 'Let pass', 'Not believed', 'Expired', 'Without the reason', 'Refused by policy'];
  const NO_DATE = AGES.length - 1;
  // commits carry any date their author likes; those outside are shown as undated
  const FIRST_TIME = Date.UTC(1990, 0, 1) / 1000;

  function decode(data) {
    const folders = foldersOf(data.places);
    return data.rows.map((row, index) => {
      const [rule, severity, confidence, place, line, column, commit, occurrences, inHead, fingerprint, preview, text, detail, head, spread, counts, standing, said, why] = row;
      const [sha, author, email, date, seconds] = commit < 0 ? ['', '', '', '', null] : data.commits[commit];
      const time = seconds !== null && seconds >= FIRST_TIME && seconds <= data.scannedAt + DAY ? seconds : null;
      const { id, name, issuer } = data.rules[rule];
      const path = data.places[place];
      return {
        index, rule, severity, confidence, path, line, column, sha, author, email, date, time, occurrences, inHead,
        fingerprint, preview, text, detail, head, spread, counts, standing, said, why,
        folder: folders.indexes[place],
        age: ageOf(time, data.scannedAt),
        haystack: [id, name, issuer, path + ':' + line, author, email, sha, fingerprint, detail, text, why]
          .join('\n').toLowerCase(),
      };
    });
  }

  /** The first part of each place below the folder that all share. */
  function foldersOf(places) {
    const split = places.map((place) => place.split('/'));
    let depth = 0;
    const first = split[0] || [];
    while (split.every((parts) => parts.length > depth + 1 && parts[depth] === first[depth]) && split.length > 0) depth++;
    const names = [];
    const numbers = new Map();
    const indexes = split.map((parts) => {
      const name = parts.length > depth + 1 ? parts.slice(0, depth + 1).join('/') + '/' : parts.slice(0, depth).concat('').join('/') || './';
      if (!numbers.has(name)) numbers.set(name, names.push(name) - 1);
      return numbers.get(name);
    });
    return { names, indexes };
  }

  function ageOf(time, scannedAt) {
    return time === null ? NO_DATE : AGES.findIndex(([, limit]) => scannedAt - time <= limit);
  }

  function emptyState() {
    return { words: [], severity: new Set(), rule: new Set(), folder: new Set(), age: new Set(), standing: new Set(), said: new Set(), onlyHead: false, from: null, to: null };
  }

  function wordsOf(text) {
    return text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  }

  /** Whether a finding passes; one filter, named by except, is left aside so that its choices can be counted. */
  function passes(finding, state, except) {
    for (const key of ['severity', 'rule', 'folder', 'age', 'standing', 'said'])
      if (key !== except && state[key].size > 0 && !state[key].has(finding[key])) return false;
    if (state.onlyHead && finding.inHead !== 1) return false;
    if (except !== 'time' && state.from !== null && (finding.time === null || finding.time < state.from || finding.time >= state.to)) return false;
    return state.words.every((word) => finding.haystack.includes(word));
  }

  /** How many findings each choice of a filter would leave: an array over the choices. */
  function countChoices(findings, state, key, size) {
    const counts = new Array(size).fill(0);
    for (const finding of findings) if (passes(finding, state, key)) counts[finding[key]]++;
    return counts;
  }

  function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  const byPlace = (a, b) => compareText(a.path, b.path) || a.line - b.line || a.column - b.column || a.index - b.index;
  const bySeverity = (a, b) => a.severity - b.severity || byPlace(a, b);
  const byTime = (a, b) => (b.time === null ? -Infinity : b.time) - (a.time === null ? -Infinity : a.time) || bySeverity(a, b);

  /** The list as it is shown: heads, each followed by its findings. */
  function grouped(findings, by, rules) {
    const groups = new Map();
    for (const finding of findings) {
      const key = by === 'path' ? finding.path : finding[by];
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [finding]);
      else group.push(finding);
    }
    const entries = [...groups].map(([key, members]) => ({ key, members: members.sort(by === 'age' ? byTime : by === 'path' ? byPlace : bySeverity) }));
    if (by === 'path') entries.sort((a, b) => compareText(a.key, b.key));
    else if (by === 'rule') entries.sort((a, b) => a.members[0].severity - b.members[0].severity || b.members.length - a.members.length || a.key - b.key);
    else entries.sort((a, b) => a.key - b.key);
    const title = { severity: (key) => SEVERITIES[key], rule: (key) => rules[key].name, path: (key) => key, age: (key) => AGES[key][0] }[by];
    const items = [];
    for (const { key, members } of entries) {
      items.push({ head: title(key), count: members.length, severity: by === 'severity' ? key : null });
      for (const finding of members) items.push({ finding });
    }
    return items;
  }

  const UNITS = [['day', 45], ['week', 52], ['month', 60], ['quarter', 48], ['year', Infinity]];
  const MAX_BARS = 60;

  /** The spans of time that the timeline has bars for, from the first introduction to the scan; empty without dates. */
  function timeline(findings, scannedAt) {
    const times = findings.map(({ time }) => time).filter((time) => time !== null);
    if (times.length === 0) return { unit: 'day', spans: [] };
    // at least two weeks, or a single day would be one bar as wide as the page
    const first = times.reduce((a, b) => Math.min(a, b), scannedAt - 13 * DAY);
    const last = times.reduce((a, b) => Math.max(a, b), scannedAt);
    for (const [unit, limit] of UNITS) {
      const years = (last - first) / (365 * DAY);
      const step = unit === 'year' ? Math.max(1, Math.ceil((years + 1) / MAX_BARS)) : 1;
      const spans = spansOf(first, last, unit, step, Math.min(limit, MAX_BARS) + 2);
      if (spans.length <= limit) return { unit, spans };
    }
  }

  function spansOf(first, last, unit, step, enough) {
    const spans = [];
    let from = startOf(first, unit);
    while (from <= last && spans.length < enough) {
      const to = nextOf(from, unit, step);
      spans.push({ from, to, label: labelOf(from, to, unit, step) });
      from = to;
    }
    return spans;
  }

  function startOf(time, unit) {
    const date = new Date(time * 1000);
    const year = date.getUTCFullYear();
    const month = date.getUTCMonth();
    const day = date.getUTCDate();
    if (unit === 'day') return Date.UTC(year, month, day) / 1000;
    if (unit === 'week') return Date.UTC(year, month, day - ((date.getUTCDay() + 6) % 7)) / 1000;
    if (unit === 'month') return Date.UTC(year, month, 1) / 1000;
    return Date.UTC(year, unit === 'quarter' ? month - (month % 3) : 0, 1) / 1000;
  }

  function nextOf(from, unit, step) {
    const date = new Date(from * 1000);
    const days = { day: 1, week: 7 }[unit];
    if (days !== undefined) return from + days * DAY;
    return Date.UTC(date.getUTCFullYear() + (unit === 'year' ? step : 0), date.getUTCMonth() + ({ month: 1, quarter: 3 }[unit] || 0), 1) / 1000;
  }

  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

  function labelOf(from, to, unit, step) {
    const date = new Date(from * 1000);
    const year = date.getUTCFullYear();
    if (unit === 'day') return dayText(from);
    if (unit === 'week') return 'week of ' + dayText(from);
    if (unit === 'month') return MONTHS[date.getUTCMonth()] + ' ' + year;
    if (unit === 'quarter') return MONTHS[date.getUTCMonth()] + ' to ' + MONTHS[date.getUTCMonth() + 2] + ' ' + year;
    return step === 1 ? String(year) : year + ' to ' + (new Date(to * 1000).getUTCFullYear() - 1);
  }

  function dayText(time) {
    return new Date(time * 1000).toISOString().slice(0, 10);
  }

  /** For each span and severity, how many findings pass. */
  function heights(findings, state, spans) {
    const table = spans.map(() => [0, 0, 0, 0]);
    for (const finding of findings) {
      if (finding.time === null || !passes(finding, state, 'time')) continue;
      const at = indexBefore(spans, finding.time);
      if (at >= 0) table[at][finding.severity]++;
    }
    return table;
  }

  function indexBefore(spans, time) {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle].from <= time) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** Where each item begins, in pixels, and after the last one where the list ends. */
  function offsetsOf(items, headHeight, rowHeight) {
    const offsets = new Float64Array(items.length + 1);
    for (let index = 0; index < items.length; index++)
      offsets[index + 1] = offsets[index] + (items[index].finding === undefined ? headHeight : rowHeight);
    return offsets;
  }

  /** The half-open range of items that touch the pixels from top to bottom. */
  function itemsInView(offsets, top, bottom) {
    const count = offsets.length - 1;
    const find = (pixel) => {
      let low = 0;
      let high = count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (offsets[middle + 1] <= pixel) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    return [find(top), Math.min(count, find(bottom) + 1)];
  }

  /** How old a finding was when the scan ran, in the largest unit that fits. */
  function ageText(time, scannedAt) {
    if (time === null) return '';
    const days = Math.max(0, Math.floor((scannedAt - time) / DAY));
    const units = [[365, 'year'], [30, 'month'], [7, 'week'], [1, 'day']];
    for (const [length, unit] of units) {
      const count = Math.floor(days / length);
      if (count > 0) return count + ' ' + unit + (count === 1 ? '' : 's');
    }
    return 'today';
  }

  return {
    SEVERITIES, AGES, STANDINGS, SAID, decode, foldersOf, emptyState, wordsOf, passes, countChoices, grouped, timeline, heights, offsetsOf,
    itemsInView, ageText, dayText,
  };
})();
`;
