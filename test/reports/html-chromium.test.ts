/**
 * The HTML report in a real browser: that it opens and filters fast, works by keyboard, fits a phone, looks different in
 * the dark, loads nothing, and shows hostile text as text.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Suppression } from '../../src/findings/finding.ts';
import { htmlReport } from '../../src/reports/html/html.ts';
import type { ScanReport } from '../../src/reports/report.ts';
import { startChromium } from './chromium.ts';
import { HOSTILE_TEXTS, hostileFindings } from './hostile.ts';
import { manyFindings } from './many-findings.ts';
import { incompleteReceipt, receiptOf } from './receipt.ts';

/** What issue 6 asks for: 5,000 findings open and filter within a second. */
const SECOND_MS = 1000;
/** A transparent picture of one pixel. */
const PIXEL = Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64');
const folder = mkdtempSync(join(tmpdir(), 'tacet-html-'));
let browser: Browser | undefined;

beforeEach(async (test) => {
  browser ??= await startChromium(test);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Opened extends AsyncDisposable {
  readonly page: Page;
  /** Errors, policy violations and requests for anything but the file, as they occur. */
  readonly troubles: string[];
}

type PageOptions = NonNullable<Parameters<Browser['newContext']>[0]>;

async function open(name: string, report: ScanReport, options: PageOptions = {}): Promise<Opened> {
  const file = join(folder, `${name}.html`);
  writeFileSync(file, htmlReport(report));
  const context = await (browser as Browser).newContext({
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  const page = await context.newPage();
  const troubles: string[] = [];
  const address = pathToFileURL(file).href;
  page.on('pageerror', (error) => troubles.push(`error ${error.message}`));
  page.on('console', (message) => troubles.push(`${message.type()} ${message.text()}`));
  page.on('dialog', (dialog) => {
    troubles.push('a dialog was opened');
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (request.url() !== address) troubles.push(`request ${request.url()}`);
  });
  await page.goto(address);
  return { page, troubles, [Symbol.asyncDispose]: async () => await context.close() };
}

/** Runs an expression in the page and hands its value over. */
async function inPage<Value>(page: Page, expression: string): Promise<Value> {
  return (await page.evaluate(expression)) as Value;
}

const countText = async (page: Page): Promise<string | null> => await page.textContent('#count');

describe('the HTML report in Chromium', () => {
  it('opens 5,000 findings, filters and regroups them within a second each', async () => {
    const report = manyFindings(5000);
    // the best of three: other work on the machine is not what is measured
    let best = { open: Infinity, filter: Infinity };
    for (let round = 0; round < 3 && Math.max(best.open, best.filter) > SECOND_MS / 2; round++) {
      await using opened = await open('many', report);
      const { page, troubles } = opened;
      const openMs = await inPage<number>(page, "performance.getEntriesByType('navigation')[0].domComplete");
      expect(await countText(page)).toBe('5,000 findings');
      const filterMs = await inPage<number>(
        page,
        `(() => {
          const longest = [];
          const timed = (act) => {
            const start = performance.now();
            act();
            document.body.getBoundingClientRect();
            longest.push(performance.now() - start);
          };
          const search = document.getElementById('search');
          for (const text of ['b', 'billing', 'billing hopper', 'no such text', ''])
            timed(() => { search.value = text; search.dispatchEvent(new Event('input')); });
          for (const radio of document.querySelectorAll('#group-by input')) timed(() => radio.click());
          timed(() => document.getElementById('only-head').click());
          return Math.max(...longest);
        })()`,
      );
      best = { open: Math.min(best.open, openMs), filter: Math.min(best.filter, filterMs) };
      expect(await inPage<number>(page, "document.querySelectorAll('.row').length")).toBeLessThan(60);
      expect(troubles).toEqual([]);
    }
    expect(best.open).toBeLessThan(SECOND_MS);
    expect(best.filter).toBeLessThan(SECOND_MS);
  });

  it('is worked by keyboard: search, move, open, step, close, filter by time', async () => {
    await using opened = await open('keys', manyFindings(300));
    const { page } = opened;
    const focused = async (): Promise<string> => await inPage(page, 'document.activeElement.id');
    await page.keyboard.press('/');
    expect(await focused()).toBe('search');
    await page.keyboard.type('terraform');
    expect(await countText(page)).toMatch(/^\d+ findings of 300$/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe('list');
    await page.keyboard.press('ArrowDown');
    // a head, then the first finding is item 1, the second item 2
    expect(await page.getAttribute('#list', 'aria-activedescendant')).toBe('row-2');
    await page.keyboard.press('Enter');
    expect(await page.isVisible('dialog')).toBe(true);
    const first = await page.textContent('.detail-place');
    expect(first).toContain('infra/terraform/prod');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Escape');
    expect(await page.isVisible('dialog')).toBe(false);
    expect(await focused()).toBe('list');
    expect(await page.getAttribute('#list', 'aria-activedescendant')).toBe('row-3');
    await page.keyboard.press('End');
    const last = (await page.getAttribute('#list', 'aria-activedescendant')) ?? '';
    expect(
      await inPage(page, `document.getElementById('${last}').getBoundingClientRect().bottom <= innerHeight`),
    ).toBe(true);
    await page.click('#clear');
    expect(await countText(page)).toBe('300 findings');
    await page.focus('.bar');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    expect(await countText(page)).toMatch(/^\d+ findings? of 300$/);
    await page.keyboard.press('Enter');
    expect(await countText(page)).toBe('300 findings');
    expect(opened.troubles).toEqual([]);
  });

  it('filters by a click on a severity, a rule and HEAD together', async () => {
    const report = manyFindings(300);
    await using opened = await open('clicks', report);
    const { page } = opened;
    await page.click('.tile.critical');
    const name = (await page.textContent('#facets .choice .name')) ?? '';
    await page.click('#facets .choice');
    await page.click('#only-head');
    const expected = report.findings.filter(
      ({ severity, rule, inHead }) => severity === 'critical' && rule.name === name && inHead === true,
    ).length;
    expect(await countText(page)).toBe(`${expected} finding${expected === 1 ? '' : 's'} of 300`);
  });

  it('tells what does not count, and filters by standing and by what was said', async () => {
    const many = manyFindings(90);
    const suppression: Suppression = {
      by: 'ignore-file',
      where: '.tacetignore:4',
      kind: 'test-value',
      reason: 'made for tests',
      owner: undefined,
      expires: undefined,
      effect: 'silences',
    };
    const findings = many.findings.map((finding, index) => ({
      ...finding,
      inHead: undefined,
      standing: (['new', 'known', 'old'] as const)[index % 3],
      suppression: index % 9 === 0 ? suppression : undefined,
    }));
    await using opened = await open('standing', { ...many, findings });
    const { page, troubles } = opened;
    // of 30 new ones every third is let pass
    expect(await page.textContent('h1')).toContain('20 findings, 70 not counted');
    const choice = (text: string) => page.locator('#facets .choice', { hasText: text });
    await choice('Only in the history').click();
    expect(await countText(page)).toBe('30 findings of 90');
    await choice('Only in the history').click();
    await choice('Let pass').click();
    expect(await countText(page)).toBe('10 findings of 90');
    expect(await page.locator('.row .chip.past').first().textContent()).toBe('let pass');
    await page.locator('.row').first().click();
    expect(await page.textContent('dialog')).toContain('let pass by .tacetignore:4');
    await page.keyboard.press('Escape');
    await page.click('#clear');
    expect(await countText(page)).toBe('90 findings');
    expect(troubles).toEqual([]);
  });

  it('fits a phone without scrolling sideways, with its filters folded away', async () => {
    await using opened = await open('phone', manyFindings(60), { viewport: { width: 390, height: 844 } });
    const { page } = opened;
    const width =
      "Math.max(document.documentElement.scrollWidth, document.querySelector('main').scrollWidth)";
    expect(await inPage<number>(page, width)).toBeLessThanOrEqual(390);
    expect(await page.isVisible('#facets')).toBe(false);
    await page.click('#filters > summary');
    expect(await page.isVisible('#facets')).toBe(true);
    await page.click('.row');
    const box = await inPage<number[]>(
      page,
      "(() => { const box = document.querySelector('dialog').getBoundingClientRect(); return [box.left, box.right, document.querySelector('dialog').scrollWidth]; })()",
    );
    expect(box).toEqual([0, 390, 390]);
  });

  it.each(['light', 'dark'] as const)('has text that can be read on its ground: %s', async (colorScheme) => {
    await using opened = await open(colorScheme, manyFindings(60), { colorScheme });
    const [ground = 0, text = 0] = await inPage<number[]>(
      opened.page,
      `(() => {
        const light = (colour) => {
          const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map((part) => {
            const value = part / 255;
            return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        return [light(getComputedStyle(document.body).backgroundColor), light(getComputedStyle(document.getElementById('scanned')).color)];
      })()`,
    );
    expect(ground > text).toBe(colorScheme === 'light');
    // WCAG 2.2, 1.4.3: (lighter + 0.05) / (darker + 0.05)
    expect((Math.max(ground, text) + 0.05) / (Math.min(ground, text) + 0.05)).toBeGreaterThan(4.5);
  });

  it('shows hostile text as text, and says first what was not scanned', async () => {
    await using opened = await open('hostile', { findings: hostileFindings(), receipt: incompleteReceipt() });
    const { page } = opened;
    expect(await page.textContent('#problems')).toContain('Not scanned: 1 × unreadable file (locked.txt)');
    expect(await page.textContent('h1')).toContain('The scan is incomplete');
    const rows = await page.locator('.row').allTextContents();
    expect(rows.some((row) => row.includes('</script><script>alert(1)</script>'))).toBe(true);
    await page.click('.row');
    for (let index = 0; index < HOSTILE_TEXTS.length; index++) await page.keyboard.press('ArrowRight');
    expect(await inPage<number>(page, "document.querySelectorAll('script').length")).toBe(4);
    expect(opened.troubles).toEqual([]);
  });

  it('lets nothing run or load that does not stand in it', async () => {
    const asked: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url);
      response.setHeader('content-type', 'image/gif').end(PIXEL);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    try {
      const { port } = server.address() as AddressInfo;
      const attempt = `(async () => {
        const results = [];
        try { document.body.append(Object.assign(document.createElement('p'), { innerHTML: '<b>x</b>' })); results.push('markup'); } catch { results.push('no markup'); }
        try { document.body.setAttribute('onclick', 'window.ran = true'); } catch { /* refused already */ }
        document.body.click();
        results.push(window.ran ? 'handler' : 'no handler');
        try { await fetch('http://127.0.0.1:${port}/fetch', { mode: 'no-cors' }); results.push('fetch'); } catch { results.push('no fetch'); }
        const image = new Image();
        const loaded = new Promise((done) => { image.onload = () => done('image'); image.onerror = () => done('no image'); });
        image.src = 'http://127.0.0.1:${port}/image';
        results.push(await loaded);
        return results;
      })()`;
      const report = { findings: [], receipt: receiptOf() };
      await using opened = await open('policy', report);
      expect(await opened.page.textContent('#nothing')).toBe('No secret was found in what was scanned.');
      expect(await inPage<string[]>(opened.page, attempt)).toEqual([
        'no markup',
        'no handler',
        'no fetch',
        'no image',
      ]);
      expect(asked).toEqual([]);
      // without its policy the same page could do all of it: the attempts themselves work
      const file = join(folder, 'without-policy.html');
      writeFileSync(file, htmlReport(report).replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
      await opened.page.goto(pathToFileURL(file).href);
      expect(await inPage<string[]>(opened.page, attempt)).toEqual(['markup', 'handler', 'fetch', 'image']);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
