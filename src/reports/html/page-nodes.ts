/**
 * The elements that the HTML report makes from findings: rows, heads and the details of one. Text, for the same reason as
 * `page-logic.ts`.
 *
 * Promise: whatever comes from the report becomes a text node or the value of an attribute that runs nothing; links are
 * `http` and `https` addresses alone (`page-data.ts`).
 */

/** The script. Plain ECMAScript 2020; it gives a function `nodesFor` and needs `logic` and a document. */
export const PAGE_NODES = `'use strict';
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
