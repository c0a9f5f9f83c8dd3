// Finds the Node 24 on which the actions run (`using: node24`), for tests that start them.
//
// Order: the environment variable TACET_NODE24, the Node that runs the tests when it is a 24, then the copy that
// `npm run tools` put under .cache/tools. A test without one is skipped with a line that says what to do; where
// TACET_REQUIRE_TOOLS=1 is set (CI) it fails instead, so that a missing tool never looks like a passing suite.
// Never falls back to another Node version: what holds on Node 20 proves nothing about the runner.
// Facts: the runner's table of Node versions, 24.4.0 in runner 2.327.1 being the oldest.

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const toolModules = join(dirname(dirname(fileURLToPath(import.meta.url))), '.cache', 'tools', 'node_modules');

/** The part of vitest's test context that skipping needs. */
export interface SkippableTest {
  skip(note?: string): never;
}

/**
 * The path of a Node 24 executable, or undefined when this machine has none.
 * Throws when TACET_NODE24 names something that is not a Node 24: a wrong setting must not turn into a skip.
 */
export function node24(): string | undefined {
  newest ??= { path: findNewest() };
  return newest.path;
}

/** The path of the oldest Node 24 that a runner has (24.4.0), or undefined when `npm run tools` did not bring it. */
export function node24Oldest(): string | undefined {
  return inTools('node24-oldest');
}

/**
 * The path of a Node 24 executable, for a test that cannot do without.
 * Skips the test with a line when there is none, or throws when TACET_REQUIRE_TOOLS=1 forbids skipping.
 */
export function requireNode24(test: SkippableTest): string {
  return node24() ?? missing(test, 'needs Node 24: run `npm run tools`, or name one in TACET_NODE24');
}

/** As `requireNode24`, for the oldest Node 24 that a runner has. */
export function requireNode24Oldest(test: SkippableTest): string {
  return node24Oldest() ?? missing(test, 'needs Node 24.4.0: run `npm run tools`');
}

/** Found once a process: the search may start a child. */
let newest: { readonly path: string | undefined } | undefined;

function findNewest(): string | undefined {
  const named = process.env.TACET_NODE24;
  if (named !== undefined && named !== '') {
    const { stdout } = spawnSync(named, ['--version'], { encoding: 'utf8' });
    if (stdout?.startsWith('v24.')) return named;
    throw new Error(
      `TACET_NODE24 must name a Node 24 executable, found ${stdout?.trim() || 'nothing that runs'}`,
    );
  }
  if (process.versions.node.startsWith('24.')) return process.execPath;
  return inTools(`node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`);
}

function inTools(packageName: string): string | undefined {
  const path = join(toolModules, packageName, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(path) ? path : undefined;
}

/** What has been said to be missing, so that each test file says it once. */
const said = new Set<string>();

function missing(test: SkippableTest, note: string): never {
  if (process.env.TACET_REQUIRE_TOOLS === '1') throw new Error(note);
  // vitest counts skipped tests but keeps the note to itself.
  if (!said.has(note)) console.warn(`tests are skipped: ${note}`);
  said.add(note);
  return test.skip(note);
}
