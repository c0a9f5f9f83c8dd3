/**
 * The script of the HTML report: it shows what `page-logic.ts` computes with the elements of `page-nodes.ts`, and answers
 * pointer and keys. Text, for the same reason as they are.
 *
 * Promise: only the rows in view are in the document, so that its size does not depend on the number of findings; every
 * control works by keyboard.
 */

/** The script. Plain ECMAScript 2020; it needs `logic`, `nodesFor` and the elements that `html.ts` writes. */
export const PAGE_SCRIPT = `'use strict';
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
