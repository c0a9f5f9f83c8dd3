/**
 * The HTML report: one file that shows the findings by severity, rule, path and age over the time of the history, with
 * filters, for people who would rather look than read. Opened from a disk or from a job's artifacts.
 *
 * Promise: it loads nothing and sends nothing. Its policy (CSP level 3) allows the one style and the three scripts that
 * stand in it, by their hashes, and no markup can be made from text (trusted types). All text from the repository is
 * JSON in a data block, in which no `<` occurs; what stands in the markup is ours alone. Secrets are always redacted.
 */

import { createHash } from 'node:crypto';
import { counted, grouped } from '../../base/printable.ts';
import type { ScanReport, Verdict } from '../report.ts';
import { splitFindings, verdictOf } from '../report.ts';
import { pageData } from './page-data.ts';
import { PAGE_LOGIC } from './page-logic.ts';
import { PAGE_NODES } from './page-nodes.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';

const VERDICT: Readonly<Record<Verdict, string>> = {
  clean: 'No secrets found',
  findings: 'Secrets found',
  incomplete: 'The scan is incomplete',
};

/** The page as text, ending in a line end. The same report always gives the same bytes. */
export function htmlReport(report: ScanReport): string {
  const verdict = verdictOf(report);
  const { blocking, others } = splitFindings(report.findings);
  const found = `${counted(blocking.length, 'finding')}${others.length === 0 ? '' : `, ${grouped(others.length)} not counted`}`;
  const policy = [
    "default-src 'none'",
    `style-src ${hashSource(PAGE_STYLE)}`,
    `script-src ${[PAGE_LOGIC, PAGE_NODES, PAGE_SCRIPT].map(hashSource).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
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

/** The still parts of the page; what they show comes from the data block. */
function bodyOf(verdict: Verdict, found: string): string {
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

/** JSON for a script element: no end tag and no comment can begin in it (HTML, 13.2.5.4 and later). */
function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
