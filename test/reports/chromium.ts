/**
 * Finds a Chromium or Chrome for the tests of the HTML report, and opens pages in it as a reader would: from a file, in a
 * new profile, without a network.
 *
 * Order: the environment variable TACET_CHROMIUM, then the usual names on PATH, then where macOS keeps applications. A
 * test without one is skipped with a line; where TACET_REQUIRE_TOOLS=1 is set (CI) it fails instead.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { SkippableTest } from '../node24.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** Nothing but the page may run: no updates, no first-run page, no synchronisation. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium, or undefined. Throws when TACET_CHROMIUM names something that does not run. */
export function findChromium(): string | undefined {
  const named = process.env.TACET_CHROMIUM;
  if (named !== undefined && named !== '') {
    if (spawnSync(named, ['--version'], { encoding: 'utf8' }).status === 0) return named;
    throw new Error('TACET_CHROMIUM must name a Chromium that runs');
  }
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...folders.flatMap((folder) => NAMES.map((name) => join(folder, name + suffix))),
    ...MAC_PLACES,
  ].find((path) => existsSync(path));
}

/** Starts a Chromium without a window. Skips the test when there is none, or throws when skipping is forbidden. */
export async function startChromium(test: SkippableTest): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath !== undefined) return await chromium.launch({ executablePath, args: ARGUMENTS });
  const note = 'needs Chromium: install it, or name one in TACET_CHROMIUM';
  if (process.env.TACET_REQUIRE_TOOLS === '1') throw new Error(note);
  console.warn(`tests are skipped: ${note}`);
  return test.skip(note);
}
