import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  scannedLine,
  skipLine
} from "./chunk-LZALTGME.mjs";
import {
  entryLines,
  headText,
  placeName,
  rangeText,
  splitFindings,
  spreadText,
  suppressionText,
  verdictOf,
  whyNotBlocking
} from "./chunk-OCDDHYTH.mjs";
import {
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import {
  counted,
  grouped,
  printable
} from "./chunk-YAB2QRGH.mjs";
import "./chunk-5MYJISTG.mjs";

// src/reports/html/html.ts
import { createHash } from "node:crypto";

// src/reports/html/page-data.ts
var PAGE_SEVERITIES = ["critical", "high", "medium", "low"];
var PAGE_STANDINGS = ["new", "known", "old", void 0];
var PAGE_EFFECTS = [
  void 0,
  "silences",
  "untrusted",
  "expired",
  "unreasoned",
  "refused"
];
function pageData(report) {
  const { findings, receipt } = report;
  const rules = new Index();
  const places = new Index();
  const commits = new Index();
  const rows = findings.map((finding) => pageRow(finding, rules, places, commits));
  return {
    verdict: verdictOf(report),
    scannedAt: Math.floor(Date.parse(receipt.startedAt) / 1e3),
    facts: factsOf(report),
    problems: receipt.skips.filter((skip) => skip.incomplete).map(skipLine),
    notes: [
      ...receipt.notes.map((note) => printable(note.text)),
      ...entryLines(receipt).map(printable),
      ...receipt.skips.filter((skip) => !skip.incomplete).map(skipLine)
    ],
    rules: rules.values.map(pageRule),
    places: places.values,
    commits: commits.values,
    rows
  };
}
var Index = class {
  values = [];
  #numbers = /* @__PURE__ */ new Map();
  numberOf(key, make) {
    const known = this.#numbers.get(key);
    if (known !== void 0) return known;
    this.#numbers.set(key, this.values.length);
    return this.values.push(make()) - 1;
  }
};
function pageRow(finding, rules, places, commits) {
  const { location, introduction, rule } = finding;
  const place = printable(placeName(location, introduction?.commit));
  return [
    rules.numberOf(rule.id, () => rule),
    PAGE_SEVERITIES.indexOf(finding.severity),
    finding.confidence,
    places.numberOf(place, () => place),
    location.startLine,
    location.startColumn,
    introduction === void 0 ? -1 : commits.numberOf(introduction.commit, () => pageCommit(introduction)),
    finding.occurrences,
    finding.inHead === void 0 ? -1 : finding.inHead ? 1 : 0,
    finding.fingerprint,
    printable(finding.preview),
    printable(finding.line.trim()),
    printable(finding.detail ?? ""),
    printable(headText(finding) ?? ""),
    spreadText(finding) ?? "",
    isBlocking(finding) ? 1 : 0,
    PAGE_STANDINGS.indexOf(finding.standing),
    PAGE_EFFECTS.indexOf(finding.suppression?.effect),
    printable(isBlocking(finding) ? suppressionText(finding) ?? "" : whyNotBlocking(finding))
  ];
}
function pageCommit({ commit, author, email, date }) {
  const timeMs = Date.parse(date);
  const seconds = Number.isNaN(timeMs) ? null : Math.floor(timeMs / 1e3);
  return [printable(commit), printable(author), printable(email), printable(date), seconds];
}
function pageRule(rule) {
  return {
    id: printable(rule.id),
    name: printable(rule.name),
    issuer: printable(rule.issuer),
    description: printable(rule.description),
    revoke: printable(rule.revoke),
    rotate: printable(rule.rotate ?? ""),
    publicByDesign: printable(rule.publicByDesign ?? ""),
    links: rule.references.map(({ url }) => printable(url)).filter((url) => /^https?:\/\//.test(url))
  };
}
function factsOf(report) {
  const { receipt } = report;
  const dropped = Object.entries(receipt.counts.dropped).map(([reason, count]) => `${count} × ${reason}`);
  const facts = [
    ["Asked for", receipt.asked],
    ["Resolved to", rangeText(receipt)],
    ["Looked at", scannedLine(receipt)],
    ["Not reported", dropped.join(", ")],
    ["Scanned on", receipt.startedAt],
    ["Rules", `${receipt.rules} (${receipt.digests.ruleset.slice(0, 19)}…)`],
    ["Made by", `tacet ${receipt.tool.version}`]
  ];
  return facts.filter(([, value]) => value !== "").map(([name, value]) => [name, printable(value)]);
}

// src/reports/html/page-logic.ts
var PAGE_LOGIC = String.raw`'use strict';
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

// src/reports/html/page-nodes.ts
var PAGE_NODES = `'use strict';
function nodesFor(data) {
  function make(tag, properties, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name === 'class') element.className = value;
      else if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
      else if (name in element && !name.startsWith('aria')) element[name] = value;
      else element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== ''));
    return element;
  }

  const many = (count, noun) => count.toLocaleString('en-US') + ' ' + noun + (count === 1 ? '' : 's');

  function headNode(item) {
    return make('div', { class: 'head', role: 'presentation' },
      make('span', { class: 'head-name' + (item.severity === null ? '' : ' ' + logic.SEVERITIES[item.severity]) }, item.head),
      make('span', { class: 'head-count' }, item.count.toLocaleString('en-US')));
  }

  function rowNode(finding, index, onclick) {
    const rule = data.rules[finding.rule];
    const severity = logic.SEVERITIES[finding.severity];
    const cut = finding.path.lastIndexOf('/') + 1;
    const age = logic.ageText(finding.time, data.scannedAt);
    return make('div', { class: 'row ' + severity, id: 'row-' + index, role: 'option', 'aria-selected': 'false',
      'aria-label': severity + ', ' + rule.name + ', ' + finding.path + ' line ' + finding.line + (finding.counts === 1 ? '' : ', not counted'),
      onclick },
      make('div', { class: 'row-what' }, make('span', { class: 'chip ' + severity }, severity), make('span', { class: 'rule-name' }, rule.name), inHeadChip(finding), passChip(finding)),
      make('div', { class: 'row-where' }, make('span', { class: 'folder' }, finding.path.slice(0, cut)), make('span', { class: 'file' }, finding.path.slice(cut) + ':' + finding.line)),
      make('code', { class: 'row-line' }, ...lineParts(finding)),
      make('div', { class: 'row-age' }, age === '' ? '' : age === 'today' ? age : age + ' old'));
  }

  function inHeadChip(finding) {
    if (finding.inHead === -1) return '';
    return make('span', { class: 'chip ' + (finding.inHead === 1 ? 'present' : 'past') }, finding.inHead === 1 ? 'in HEAD' : 'history');
  }

  /** Why a finding does not count, in a word. */
  function passChip(finding) {
    if (finding.counts === 1) return '';
    return make('span', { class: 'chip past', title: finding.why }, finding.said === 1 ? 'let pass' : finding.standing === 2 ? 'old' : 'known');
  }

  function lineParts(finding) {
    const at = finding.text.indexOf(finding.preview);
    if (at < 0) return [finding.text];
    return [finding.text.slice(0, at), make('mark', {}, finding.preview), finding.text.slice(at + finding.preview.length)];
  }

  function hostOf(url) {
    try { return new URL(url).host; } catch { return url; }
  }

  function detailNodes(finding) {
    const rule = data.rules[finding.rule];
    const age = logic.ageText(finding.time, data.scannedAt);
    const facts = [
      ['Place', finding.path + ':' + finding.line + ':' + finding.column],
      ['Confidence', finding.confidence + (finding.detail === '' ? '' : ', ' + finding.detail)],
      ['Introduced', finding.sha === '' ? '' : finding.date.slice(0, 10) + (age === '' || age === 'today' ? '' : ' (' + age + ' before the scan)')],
      ['Author', finding.author + (finding.email === '' ? '' : ' <' + finding.email + '>')],
      ['Commit', finding.sha],
      ['Standing', finding.standing === 3 ? '' : logic.STANDINGS[finding.standing].toLowerCase()],
      [finding.counts === 1 ? 'Said of it' : 'Not counted', finding.why],
      ['State', finding.head],
      ['Lives', finding.spread],
      ['Occurrences', finding.occurrences > 1 ? String(finding.occurrences) : ''],
      ['Rule', rule.id + (rule.issuer === '' ? '' : ' (' + rule.issuer + ')')],
      ['Fingerprint', finding.fingerprint],
    ].filter(([, value]) => value.trim() !== '');
    return [
      make('p', { class: 'detail-place' }, finding.path + ':' + finding.line),
      make('pre', {}, make('code', {}, ...lineParts(finding))),
      make('p', {}, rule.description),
      rule.publicByDesign === '' ? '' : make('p', { class: 'muted' }, 'Lower because: ' + rule.publicByDesign),
      make('ol', { class: 'todo' }, make('li', {}, make('strong', {}, 'Now: '), rule.revoke), rule.rotate === '' ? '' : make('li', {}, make('strong', {}, 'Then: '), rule.rotate)),
      make('dl', {}, ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)])),
      rule.links.length === 0 ? '' : make('p', { class: 'links' }, 'Read more: ', ...rule.links.flatMap((url, at) => [at === 0 ? '' : ', ',
        make('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, hostOf(url))])),
    ].filter((part) => part !== '');
  }

  return { make, many, headNode, rowNode, inHeadChip, passChip, detailNodes };
}
`;

// src/reports/html/page-script.ts
var PAGE_SCRIPT = `'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const data = JSON.parse(byId('data').textContent);
  const findings = logic.decode(data);
  const folders = logic.foldersOf(data.places).names;
  const state = logic.emptyState();
  const narrow = matchMedia('(max-width: 760px)');
  const list = byId('list');
  const dialog = byId('detail');
  const GROUPS = [['severity', 'Severity'], ['rule', 'Rule'], ['path', 'Path'], ['age', 'Age']];
  const FEW = 8;
  let groupBy = 'severity';
  let items = [];
  let offsets = logic.offsetsOf([], 0, 0);
  let active = -1;
  let opened = -1;
  let printing = false;
  const shown = new Map();

  const { make, many, headNode, rowNode, inHeadChip, passChip, detailNodes } = nodesFor(data);

  // ---- severity tiles

  const tiles = logic.SEVERITIES.map((name, severity) => {
    const number = make('span', { class: 'number' });
    const tile = make('button', { type: 'button', class: 'tile ' + name, onclick: () => toggle('severity', severity) },
      number, make('span', { class: 'label' }, name));
    return { tile, number };
  });
  byId('tiles').append(...tiles.map(({ tile }) => tile));

  function drawTiles() {
    const counts = logic.countChoices(findings, state, 'severity', 4);
    tiles.forEach(({ tile, number }, severity) => {
      number.textContent = counts[severity].toLocaleString('en-US');
      tile.setAttribute('aria-pressed', String(state.severity.has(severity)));
      tile.classList.toggle('none', counts[severity] === 0);
    });
  }

  // ---- timeline

  const line = logic.timeline(findings, data.scannedAt);
  const bars = line.spans.map((span, index) => {
    const parts = logic.SEVERITIES.map((name) => make('span', { class: 'part ' + name }));
    const bar = make('button', { type: 'button', class: 'bar', tabIndex: index === 0 ? 0 : -1, onclick: (event) => chooseSpan(index, event.shiftKey) }, ...parts);
    return { bar, parts, span };
  });
  let chosen = null;

  function chooseSpan(index, extend) {
    const same = chosen !== null && chosen[0] === index && chosen[1] === index;
    if (extend && chosen !== null) chosen = [Math.min(chosen[0], index), Math.max(chosen[1], index)];
    else chosen = same ? null : [index, index];
    state.from = chosen === null ? null : line.spans[chosen[0]].from;
    state.to = chosen === null ? null : line.spans[chosen[1]].to;
    refresh();
  }

  function drawTimeline() {
    const table = logic.heights(findings, state, line.spans);
    const tallest = table.reduce((most, row) => Math.max(most, row[0] + row[1] + row[2] + row[3]), 1);
    bars.forEach(({ bar, parts, span }, index) => {
      const row = table[index];
      const total = row[0] + row[1] + row[2] + row[3];
      parts.forEach((part, severity) => { part.style.height = row[severity] === 0 ? '0' : 'max(2px, ' + (100 * row[severity] / tallest) + '%)'; });
      const words = logic.SEVERITIES.map((name, severity) => (row[severity] === 0 ? '' : ', ' + row[severity] + ' ' + name)).join('');
      bar.title = span.label + ': ' + many(total, 'finding') + words;
      bar.setAttribute('aria-label', bar.title);
      bar.setAttribute('aria-pressed', String(chosen !== null && index >= chosen[0] && index <= chosen[1]));
      bar.classList.toggle('dim', chosen !== null && (index < chosen[0] || index > chosen[1]));
    });
    const undated = findings.filter(({ time }) => time === null).length;
    byId('timeline-note').textContent = chosen !== null
      ? (chosen[0] === chosen[1] ? line.spans[chosen[0]].label : line.spans[chosen[0]].label + ' to ' + line.spans[chosen[1]].label)
      : 'by ' + line.unit + (undated === 0 ? '' : ', ' + many(undated, 'finding') + ' without a date');
  }

  if (bars.length > 0) {
    byId('timeline').hidden = false;
    byId('bars').append(...bars.map(({ bar }) => bar));
    byId('axis-from').textContent = line.spans[0].label;
    byId('axis-to').textContent = line.spans.length > 1 ? line.spans[line.spans.length - 1].label : '';
    byId('bars').addEventListener('keydown', (event) => {
      const at = bars.findIndex(({ bar }) => bar === document.activeElement);
      const step = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: bars.length - 1 }[event.key];
      if (step === undefined || bars[step] === undefined) return;
      event.preventDefault();
      bars.forEach(({ bar }, index) => { bar.tabIndex = index === step ? 0 : -1; });
      bars[step].bar.focus();
    });
  }

  // ---- filters

  function makeFacet(key, title, names) {
    const choices = names.map((name, value) => {
      const box = make('input', { type: 'checkbox', onchange: () => toggle(key, value) });
      const number = make('span', { class: 'number' });
      const meter = make('span', { class: 'meter' });
      return { value, box, number, meter, row: make('label', { class: 'choice', title: name }, meter, box, make('span', { class: 'name' }, name), number) };
    });
    const holder = make('div', { class: 'choices' });
    const more = make('button', { type: 'button', class: 'more', onclick: () => { facet.all = !facet.all; drawFacet(facet); } });
    const facet = { key, choices, holder, more, all: false, whole: make('fieldset', {}, make('legend', {}, title), holder, more) };
    return facet;
  }

  const facets = [
    makeFacet('rule', 'Rule', data.rules.map(({ name }) => name)),
    makeFacet('folder', 'Folder', folders),
    makeFacet('age', 'Age at the scan', logic.AGES.map(([name]) => name)),
    makeFacet('standing', 'Standing', logic.STANDINGS),
    makeFacet('said', 'Said of it', logic.SAID),
  ].filter(({ key }) => !['standing', 'said'].includes(key) || findings.some((finding) => finding[key] !== findings[0][key]));
  byId('facets').append(...facets.map(({ whole }) => whole));

  function drawFacet(facet) {
    const counts = logic.countChoices(findings, state, facet.key, facet.choices.length);
    const most = counts.reduce((a, b) => Math.max(a, b), 1);
    const picked = state[facet.key];
    const ordered = facet.choices.filter(({ value }) => counts[value] > 0 || picked.has(value));
    if (!['age', 'standing', 'said'].includes(facet.key)) ordered.sort((a, b) => counts[b.value] - counts[a.value] || a.value - b.value);
    const visible = facet.all ? ordered : ordered.filter(({ value }, index) => index < FEW || picked.has(value));
    const focused = document.activeElement;
    facet.holder.replaceChildren(...visible.map(({ value, box, number, meter, row }) => {
      box.checked = picked.has(value);
      number.textContent = counts[value].toLocaleString('en-US');
      meter.style.width = (100 * counts[value] / most) + '%';
      return row;
    }));
    if (focused !== null && facet.holder.contains(focused)) focused.focus();
    facet.more.hidden = ordered.length <= FEW;
    facet.more.textContent = facet.all ? 'Show fewer' : 'Show all ' + ordered.length;
  }

  function toggle(key, value) {
    if (!state[key].delete(value)) state[key].add(value);
    refresh();
  }

  const search = byId('search');
  search.addEventListener('input', () => { state.words = logic.wordsOf(search.value); refresh(); });
  search.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') { event.preventDefault(); list.focus(); }
  });

  const onlyHead = byId('only-head');
  byId('only-head-label').hidden = findings.every(({ inHead }) => inHead === -1);
  onlyHead.addEventListener('change', () => { state.onlyHead = onlyHead.checked; refresh(); });

  byId('group-by').append(make('span', { class: 'hint' }, 'Group by'), ...GROUPS.map(([key, label]) => make('label', {},
    make('input', { type: 'radio', name: 'group', value: key, checked: key === groupBy, onchange: () => { groupBy = key; refresh(); } }), make('span', {}, label))));

  byId('clear').addEventListener('click', () => {
    Object.assign(state, logic.emptyState());
    chosen = null;
    search.value = '';
    onlyHead.checked = false;
    refresh();
    search.focus();
  });

  // ---- the list

  function refresh() {
    const kept = findings.filter((finding) => logic.passes(finding, state, ''));
    items = logic.grouped(kept, groupBy, data.rules);
    active = -1;
    drawTiles();
    facets.forEach(drawFacet);
    if (bars.length > 0) drawTimeline();
    const filtered = kept.length !== findings.length;
    byId('count').textContent = filtered
      ? many(kept.length, 'finding') + ' of ' + findings.length.toLocaleString('en-US')
      : many(findings.length, 'finding');
    byId('clear').hidden = state.words.length + state.severity.size + state.rule.size + state.folder.size + state.age.size + state.standing.size + state.said.size === 0 && !state.onlyHead && chosen === null;
    const nothing = byId('nothing');
    nothing.hidden = kept.length > 0;
    nothing.textContent = findings.length > 0 ? 'No finding passes these filters.'
      : data.verdict === 'clean' ? 'No secret was found in what was scanned.' : 'Nothing was found in what was scanned.';
    measure();
  }

  function measure() {
    const style = getComputedStyle(list);
    offsets = logic.offsetsOf(items, parseFloat(style.getPropertyValue('--head')), parseFloat(style.getPropertyValue('--row')));
    list.style.height = offsets[items.length] + 'px';
    for (const node of shown.values()) node.remove();
    shown.clear();
    draw();
  }

  function draw() {
    const top = -list.getBoundingClientRect().top;
    const spare = innerHeight / 2;
    const [from, to] = printing ? [0, items.length] : logic.itemsInView(offsets, Math.max(0, top - spare), Math.max(0, top + innerHeight + spare));
    for (const [index, node] of shown) if (index < from || index >= to) { node.remove(); shown.delete(index); }
    for (let index = from; index < to; index++) {
      if (shown.has(index)) continue;
      const node = items[index].finding === undefined ? headNode(items[index]) : rowNode(items[index].finding, index, () => { active = index; open(index); });
      node.style.transform = 'translateY(' + offsets[index] + 'px)';
      shown.set(index, node);
      list.append(node);
    }
    markActive();
  }

  function markActive() {
    for (const [index, node] of shown) {
      if (items[index].finding === undefined) continue;
      const is = index === active;
      if (node.classList.contains('active') !== is) node.classList.toggle('active', is);
      node.setAttribute('aria-selected', String(is));
    }
    if (active >= 0 && shown.has(active)) list.setAttribute('aria-activedescendant', 'row-' + active);
    else list.removeAttribute('aria-activedescendant');
  }

  /** The nearest finding from an item on, in a direction; -1 when there is none. */
  function findingFrom(index, direction) {
    while (index >= 0 && index < items.length) {
      if (items[index].finding !== undefined) return index;
      index += direction;
    }
    return -1;
  }

  function moveTo(index) {
    if (index < 0) return;
    active = index;
    const top = list.getBoundingClientRect().top + offsets[index];
    const bottom = top + offsets[index + 1] - offsets[index];
    const bar = document.querySelector('.toolbar').getBoundingClientRect().bottom;
    const upper = Math.max(8, Math.min(bar, innerHeight / 3)) + 8;
    if (top < upper) scrollBy(0, top - upper);
    else if (bottom > innerHeight - 8) scrollBy(0, bottom - innerHeight + 8);
    draw();
  }

  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(innerHeight / (offsets[items.length] / Math.max(1, items.length))) - 2);
    const last = items.length - 1;
    const targets = {
      ArrowDown: () => findingFrom(active + 1, 1), j: () => findingFrom(active + 1, 1),
      ArrowUp: () => findingFrom(active - 1, -1), k: () => findingFrom(active - 1, -1),
      PageDown: () => findingFrom(Math.min(last, active + page), -1),
      PageUp: () => findingFrom(Math.max(0, active - page), 1),
      Home: () => findingFrom(0, 1), End: () => findingFrom(last, -1),
    };
    if (Object.prototype.hasOwnProperty.call(targets, event.key)) { event.preventDefault(); moveTo(targets[event.key]()); }
    else if ((event.key === 'Enter' || event.key === ' ') && active >= 0) { event.preventDefault(); open(active); }
  });
  list.addEventListener('focus', () => { if (active < 0 && items.length > 0 && list.matches(':focus-visible')) moveTo(findingFrom(0, 1)); });

  let waiting = false;
  function drawSoon() {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => { waiting = false; draw(); });
  }
  addEventListener('scroll', drawSoon, { passive: true });
  addEventListener('resize', () => { measure(); });
  addEventListener('beforeprint', () => { printing = true; draw(); });
  addEventListener('afterprint', () => { printing = false; draw(); });
  addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input[type=search]');
    if (event.key === '/' && !typing && !dialog.open && !event.ctrlKey && !event.metaKey && !event.altKey) { event.preventDefault(); search.focus(); }
  });

  // ---- one finding

  const title = make('h2', { id: 'detail-title' });
  const chips = make('span');
  const body = make('div', { class: 'detail-body' });
  const close = make('button', { type: 'button', 'aria-label': 'Close', title: 'Close (Escape)', onclick: () => dialog.close() }, '✕');
  const detailHead = make('div', {}, make('div', {}, chips, title),
    make('div', { class: 'detail-buttons' },
      make('button', { type: 'button', 'aria-label': 'Previous finding', title: 'Previous (left arrow)', onclick: () => step(-1) }, '←'),
      make('button', { type: 'button', 'aria-label': 'Next finding', title: 'Next (right arrow)', onclick: () => step(1) }, '→'),
      close));
  dialog.append(detailHead, body);

  function open(index) {
    opened = index;
    fill(items[index].finding);
    if (!dialog.open) {
      dialog.showModal();
      close.focus();
    }
    dialog.scrollTop = 0;
    markActive();
  }

  function step(direction) {
    const next = findingFrom(opened + direction, direction);
    if (next < 0) return;
    moveTo(next);
    open(next);
  }

  function fill(finding) {
    const severity = logic.SEVERITIES[finding.severity];
    // the buttons stay where they are: whoever is on one keeps the focus
    detailHead.className = 'detail-head ' + severity;
    title.textContent = data.rules[finding.rule].name;
    chips.replaceChildren(make('span', { class: 'chip ' + severity }, severity), ' ', inHeadChip(finding), ' ', passChip(finding));
    body.replaceChildren(...detailNodes(finding));
  }

  dialog.addEventListener('keydown', (event) => {
    const direction = { ArrowLeft: -1, k: -1, ArrowRight: 1, j: 1 }[event.key];
    if (direction !== undefined) { event.preventDefault(); step(direction); }
  });
  dialog.addEventListener('click', (event) => { if (event.target === dialog) dialog.close(); });
  dialog.addEventListener('close', () => { opened = -1; list.focus({ preventScroll: true }); });

  // ---- the still parts

  const fact = new Map(data.facts);
  byId('scanned').textContent = fact.get('Looked at') || '';
  byId('facts').append(...data.facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, value)]));
  byId('notes').append(...data.notes.map((note) => make('li', {}, note)));
  if (data.problems.length > 0) {
    byId('problems').hidden = false;
    byId('problems').append(make('strong', {}, 'Not everything was scanned, so this report may miss secrets.'),
      make('ul', {}, ...data.problems.map((problem) => make('li', {}, problem))));
  }
  const filters = byId('filters');
  const fit = () => { filters.open = !narrow.matches; };
  fit();
  narrow.addEventListener('change', fit);
  if (findings.length === 0) for (const id of ['tiles', 'columns']) byId(id).classList.add('empty');
  document.querySelector('main').hidden = false;
  refresh();
})();
`;

// src/reports/html/page-style.ts
var PAGE_STYLE = `
:root{color-scheme:light dark;--bg:#f4f5f8;--card:#fff;--sunk:#eceef3;--ink:#171c26;--muted:#586174;--line:#dde1e9;--accent:#3451c6;--accent-soft:#e6eafb;--critical:#b00f3a;--high:#b84a00;--medium:#866000;--low:#1f6688;--good:#14703d;--critical-fill:#cf1f4c;--high-fill:#ee7c33;--medium-fill:#e5b32b;--low-fill:#4ba0c6;--shadow:0 1px 2px rgb(20 28 46/.06),0 6px 20px rgb(20 28 46/.05);--mono:ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace}
@media (prefers-color-scheme:dark){:root{--bg:#0d1015;--card:#161a22;--sunk:#1f2530;--ink:#e7eaf1;--muted:#9aa5b8;--line:#2a313e;--accent:#8ea4ff;--accent-soft:#232c4d;--critical:#ff6b8b;--high:#ff9d5c;--medium:#e6bb4c;--low:#69bbdd;--good:#5fce92;--critical-fill:#f2547a;--high-fill:#f39049;--medium-fill:#dcae3c;--low-fill:#55a9cc;--shadow:none}}
*{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:8rem}
body{margin:0;background:var(--bg);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1,h2,p,dl,ul,ol,pre{margin:0}
h2{font-size:1rem;font-weight:650}
button,input{font:inherit;color:inherit}
button{cursor:pointer}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.top,main{max-width:1320px;margin:0 auto;padding:0 1.25rem}
.top{display:flex;gap:1rem;align-items:flex-start;padding-top:1.75rem;padding-bottom:1.25rem}
.mark{flex:none;width:52px;height:52px;padding:6px;border-radius:14px;background:var(--ink);stroke:var(--bg);stroke-width:1.6;fill:none;stroke-linecap:round}
.mark .rest{fill:var(--bg)}
.brand{font-weight:650;letter-spacing:.14em;font-size:.78rem;text-transform:uppercase;color:var(--muted)}
h1{font-size:clamp(1.4rem,3.4vw,2rem);line-height:1.2;font-weight:700;letter-spacing:-.015em}
.found{color:var(--muted);font-weight:450;white-space:nowrap}
.verdict.findings{color:var(--critical)}.verdict.incomplete{color:var(--high)}.verdict.clean{color:var(--good)}
.scanned{color:var(--muted);margin-top:.2rem}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:9;border-radius:8px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.notice{max-width:1320px;margin:0 auto 1rem;padding:.9rem 1.1rem;border-radius:12px;background:var(--card);border:1px solid var(--line);border-left:4px solid var(--high)}
.notice ul{padding-left:1.2rem;margin-top:.3rem;overflow-wrap:anywhere}
.card{background:var(--card);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);padding:1rem 1.1rem;margin-bottom:1rem}
.card-head{display:flex;justify-content:space-between;gap:1rem;align-items:baseline;flex-wrap:wrap}
.card-head p{color:var(--muted);font-size:.86rem}
.tiles{display:grid;grid-template-columns:repeat(4,1fr);gap:.8rem;margin-bottom:1rem}
.tile{position:relative;overflow:hidden;text-align:left;background:var(--card);border:1px solid var(--line);border-radius:14px;box-shadow:var(--shadow);padding:.8rem 1rem .75rem 1.25rem}
.tile::before{content:"";position:absolute;inset:0 auto 0 0;width:5px;background:var(--fill)}
.tile .number{display:block;font-size:1.9rem;line-height:1.1;font-weight:700;letter-spacing:-.02em;color:var(--tone);font-variant-numeric:tabular-nums}
.tile .label{color:var(--muted);font-size:.86rem;text-transform:capitalize}
.tile:hover{border-color:var(--tone)}
.tile[aria-pressed=true]{border-color:var(--tone);box-shadow:inset 0 0 0 1px var(--tone)}
.tile.none .number{opacity:.45}
.critical{--tone:var(--critical);--fill:var(--critical-fill)}.high{--tone:var(--high);--fill:var(--high-fill)}.medium{--tone:var(--medium);--fill:var(--medium-fill)}.low{--tone:var(--low);--fill:var(--low-fill)}
.bars{display:flex;align-items:stretch;gap:3px;height:112px;margin-top:.8rem;border-bottom:1px solid var(--line)}
.bar{flex:1 1 0;min-width:0;display:flex;flex-direction:column-reverse;padding:0;border:0;background:none;border-radius:4px 4px 0 0}
.bar:hover{background:var(--sunk)}
.bar[aria-pressed=true]{background:var(--accent-soft)}
.bar.dim .part{opacity:.35}
.part{display:block;width:100%;background:var(--fill);flex:none;border-radius:1px}
.axis{display:flex;justify-content:space-between;color:var(--muted);font-size:.8rem;margin-top:.3rem}
.columns{display:grid;grid-template-columns:270px minmax(0,1fr);gap:1.25rem;align-items:start}
.columns.empty{display:block}.columns.empty .filters,.columns.empty .toolbar,.columns.empty .status,.tiles.empty{display:none}
.filters>summary{display:none}
.facets{display:grid;gap:1rem}
fieldset{border:1px solid var(--line);border-radius:14px;background:var(--card);padding:.3rem .6rem .6rem;margin:0;min-width:0}
legend{font-weight:650;padding:0 .4rem}
.choices{max-height:22rem;overflow-y:auto;scrollbar-width:thin}
.choice{position:relative;display:flex;gap:.5rem;align-items:center;padding:.28rem .45rem;border-radius:8px;cursor:pointer;font-size:.9rem;isolation:isolate}
.choice:hover{background:var(--sunk)}
.choice input{flex:none;accent-color:var(--accent);margin:0}
.choice .name{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.choice .number{color:var(--muted);font-variant-numeric:tabular-nums;font-size:.82rem}
.choice .meter{position:absolute;z-index:-1;left:0;top:2px;bottom:2px;border-radius:6px;background:var(--accent-soft)}
.more{background:none;border:0;color:var(--accent);padding:.3rem .45rem;font-size:.86rem}
.toolbar{position:sticky;top:0;z-index:3;display:flex;flex-wrap:wrap;gap:.6rem .8rem;align-items:center;background:var(--bg);padding:.5rem 0}
#search{flex:1 1 16rem;min-width:0;padding:.55rem .8rem;border:1px solid var(--line);border-radius:10px;background:var(--card)}
.switch{display:flex;gap:.4rem;align-items:center;white-space:nowrap}
.switch input{accent-color:var(--accent);width:1.05rem;height:1.05rem;margin:0}
.segments{display:flex;align-items:center;border:1px solid var(--line);border-radius:10px;background:var(--card);padding:2px;font-size:.9rem}
.segments .hint{color:var(--muted);padding:0 .5rem 0 .6rem;font-size:.82rem}
.segments label span{display:block;padding:.32rem .65rem;border-radius:8px;cursor:pointer}
.segments input{position:absolute;opacity:0;width:1px;height:1px}
.segments input:checked+span{background:var(--ink);color:var(--card)}
.segments input:focus-visible+span{outline:2px solid var(--accent);outline-offset:2px}
.status{display:flex;gap:.8rem;align-items:center;color:var(--muted);font-size:.9rem;min-height:2rem}
#clear{border:1px solid var(--line);background:var(--card);border-radius:8px;padding:.1rem .6rem;color:var(--accent)}
.keys{margin-left:auto;font-size:.8rem;white-space:nowrap}
kbd{font:inherit;border:1px solid var(--line);border-bottom-width:2px;border-radius:5px;padding:0 .3rem;background:var(--card);margin-left:.35rem}
.list{--row:66px;--head:44px;position:relative;contain:layout style;border-radius:10px}
.list:focus-visible{outline-offset:4px}
.head,.row{position:absolute;left:0;right:0;top:0}
.head{height:var(--head);display:flex;gap:.5rem;align-items:flex-end;padding:0 .2rem .4rem;overflow:hidden}
.head-name{font-weight:650;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--tone,inherit)}
.head-name.critical,.head-name.high,.head-name.medium,.head-name.low{text-transform:capitalize}
.head-count{color:var(--muted);font-size:.86rem}
.row{height:calc(var(--row) - 6px);display:grid;grid-template:"what age" 1fr "where line" 1fr/minmax(0,1fr) minmax(0,1fr);column-gap:1rem;align-items:center;padding:.3rem .9rem .3rem 1.1rem;background:var(--card);border:1px solid var(--line);border-radius:10px;cursor:pointer;overflow:hidden}
.row::before{content:"";position:absolute;inset:0 auto 0 0;width:4px;background:var(--fill)}
.row:hover,.row.active{border-color:var(--accent)}
.list:focus-visible .row.active{box-shadow:0 0 0 2px var(--accent)}
.row-what{grid-area:what;display:flex;gap:.5rem;align-items:center;min-width:0}
.rule-name{font-weight:600;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.row-where{grid-area:where;display:flex;min-width:0;font-size:.88rem;white-space:nowrap}
.row-where .folder{color:var(--muted);overflow:hidden;text-overflow:ellipsis;flex:0 1 auto;min-width:1.5rem}
.row-where .folder:empty{display:none}
.row-where .file{overflow:hidden;text-overflow:ellipsis;flex:0 0 auto;max-width:80%}
.row-line{grid-area:line;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--muted)}
.row-age{grid-area:age;color:var(--muted);font-size:.84rem;text-align:right;white-space:nowrap}
code,.detail-place,dd{font-family:var(--mono);font-size:.83rem}
mark{background:var(--accent-soft);color:var(--ink);border-radius:4px;padding:0 .2em;box-shadow:inset 0 -1px var(--accent)}
.chip{flex:none;font-size:.72rem;font-weight:650;line-height:1.5;padding:0 .5em;border-radius:99px;border:1px solid currentColor;color:var(--tone,var(--muted));text-transform:capitalize}
.chip.present,.chip.past{--tone:var(--muted);text-transform:none;font-weight:500;border-style:dashed}.chip.present{--tone:var(--ink);border-style:solid}
.nothing{padding:3rem 1rem;text-align:center;color:var(--muted)}
.receipt{margin-top:1.5rem;margin-bottom:2.5rem}
dl{display:grid;grid-template-columns:max-content minmax(0,1fr);gap:.3rem 1rem;margin-top:.7rem}
dt{color:var(--muted);font-size:.88rem}
dd{margin:0;overflow-wrap:anywhere}
#notes{padding-left:1.2rem;margin-top:.6rem;color:var(--muted);overflow-wrap:anywhere}
#notes:empty{display:none}
dialog{position:fixed;inset:0 0 0 auto;width:min(660px,100vw);height:100%;max-width:none;max-height:none;margin:0;padding:0;border:0;border-left:1px solid var(--line);background:var(--card);color:var(--ink);overflow-y:auto;overscroll-behavior:contain}
dialog::backdrop{background:rgb(10 14 22/.45)}
.detail-head{position:sticky;top:0;display:flex;justify-content:space-between;gap:1rem;padding:1rem 1.25rem;background:var(--card);border-bottom:1px solid var(--line);border-top:5px solid var(--fill)}
.detail-head h2{font-size:1.25rem;line-height:1.3;margin-top:.35rem;overflow-wrap:anywhere}
.detail-head .chip{margin-right:.4rem;display:inline-block}
.detail-buttons{display:flex;gap:.4rem;flex:none;align-items:flex-start}
.detail-buttons button{width:2.4rem;height:2.4rem;border-radius:10px;border:1px solid var(--line);background:var(--card)}
.detail-buttons button:hover{background:var(--sunk)}
.detail-body{padding:1.1rem 1.25rem 2rem;display:grid;gap:1rem}
.detail-body>*{min-width:0}
.detail-place{overflow-wrap:anywhere;color:var(--muted)}
pre{background:var(--sunk);border-radius:10px;padding:.8rem 1rem;white-space:pre-wrap;overflow-wrap:anywhere}
.todo{padding:.8rem 1rem .8rem 2.2rem;background:var(--accent-soft);border-radius:10px;display:grid;gap:.4rem}
.muted{color:var(--muted)}
a{color:var(--accent)}
@media (max-width:980px){.columns{grid-template-columns:220px minmax(0,1fr)}.keys{display:none}}
@media (max-width:760px){
.top,main{padding-left:.9rem;padding-right:.9rem}.top{padding-top:1.1rem}.mark{width:42px;height:42px}
.found{white-space:normal}
.tiles{grid-template-columns:repeat(2,1fr);gap:.6rem}
.bars{gap:2px;height:88px}
.columns{display:block}
.filters{margin-bottom:.6rem}
.filters>summary{display:block;padding:.65rem 1rem;border:1px solid var(--line);border-radius:10px;background:var(--card);font-weight:600;cursor:pointer}
.filters>summary::after{content:" +";color:var(--muted)}.filters[open]>summary::after{content:" −"}
.filters[open]>summary{margin-bottom:.6rem}
.toolbar{position:static;gap:.5rem .4rem}
#search{flex-basis:100%}
.segments .hint{display:none}.segments{margin-left:auto}
.segments label span{padding:.42rem .5rem}
.switch{min-height:2.4rem}
.list{--row:98px;--head:42px}
.row{grid-template:"what what" auto "where where" auto "line age" auto/minmax(0,1fr) max-content;row-gap:.1rem;align-content:center;padding-right:.75rem}
dl{grid-template-columns:minmax(0,1fr);gap:0}dd+dt{margin-top:.5rem}
dialog{border-left:0}
}
@media (prefers-reduced-motion:no-preference){.tile,.row,.bar{transition:border-color .12s,background-color .12s}.part{transition:height .18s}}
@media print{body{background:#fff}.toolbar,.filters,.keys,#clear,.skip{display:none}.columns{display:block}.list{height:auto!important}.head,.row{position:static;transform:none!important;break-inside:avoid;margin-bottom:6px}}
@media (forced-colors:active){.part,.row::before,.tile::before{forced-color-adjust:none}}
`;

// src/reports/html/html.ts
var VERDICT = {
  clean: "No secrets found",
  findings: "Secrets found",
  incomplete: "The scan is incomplete"
};
function htmlReport(report) {
  const verdict = verdictOf(report);
  const { blocking, others } = splitFindings(report.findings);
  const found = `${counted(blocking.length, "finding")}${others.length === 0 ? "" : `, ${grouped(others.length)} not counted`}`;
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(PAGE_STYLE)}`,
    `script-src ${[PAGE_LOGIC, PAGE_NODES, PAGE_SCRIPT].map(hashSource).join(" ")}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'"
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>tacet: ${found}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
${bodyOf(verdict, found)}
<script type="application/json" id="data">${scriptJson(pageData(report))}</script>
<script>${PAGE_LOGIC}</script>
<script>${PAGE_NODES}</script>
<script>${PAGE_SCRIPT}</script>
</body>
</html>
`;
}
function bodyOf(verdict, found) {
  return `<a class="skip" href="#list">Skip to the findings</a>
<header class="top">
<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path d="M4 12h24M4 20h24"/><path class="rest" d="M10 12h12v5H10z"/></svg>
<div><p class="brand">tacet</p><h1><span class="verdict ${verdict}">${VERDICT[verdict]}</span> <span class="found">${found}</span></h1>
<p class="scanned" id="scanned"></p></div>
</header>
<noscript><p class="notice">This report needs scripts, all of which stand in this file. Where a server forbids them, download the file and open it from your disk.</p></noscript>
<main hidden>
<section id="problems" class="notice bad" hidden aria-label="What was not scanned"></section>
<section id="tiles" class="tiles" aria-label="By severity"></section>
<section id="timeline" class="card timeline" hidden aria-labelledby="timeline-title">
<div class="card-head"><h2 id="timeline-title">When they came in</h2><p id="timeline-note"></p></div>
<div id="bars" class="bars" role="group" aria-labelledby="timeline-title"></div>
<div class="axis" aria-hidden="true"><span id="axis-from"></span><span id="axis-to"></span></div>
</section>
<div class="columns" id="columns">
<details class="filters" id="filters"><summary>Filters</summary><div id="facets" class="facets"></div></details>
<section class="results" aria-labelledby="results-title">
<div class="toolbar">
<h2 id="results-title" class="unseen">Findings</h2>
<input id="search" type="search" placeholder="Search path, rule, author, commit…" aria-label="Search" autocomplete="off" spellcheck="false">
<label class="switch" id="only-head-label" hidden><input id="only-head" type="checkbox"> Only in HEAD</label>
<div class="segments" id="group-by" role="radiogroup" aria-label="Group by"></div>
</div>
<p class="status"><span id="count" role="status"></span> <button type="button" id="clear" hidden>Clear filters</button> <span class="keys"><kbd>/</kbd> search <kbd>↑</kbd> <kbd>↓</kbd> move <kbd>Enter</kbd> open</span></p>
<div id="list" class="list" role="listbox" tabindex="0" aria-labelledby="results-title"></div>
<p id="nothing" class="nothing" hidden></p>
</section>
</div>
<section class="card receipt" aria-labelledby="receipt-title"><h2 id="receipt-title">What was scanned</h2><dl id="facts"></dl><ul id="notes"></ul></section>
</main>
<dialog id="detail" aria-labelledby="detail-title"></dialog>`;
}
function scriptJson(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}
function hashSource(text) {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
export {
  htmlReport
};
