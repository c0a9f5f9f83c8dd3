/**
 * The linear engine that is used when it is there: `re2`, the native module.
 *
 * Fulfils `linear.ts`. The module is looked for in two places only, both beside tacet itself: in the `node_modules` of
 * tacet's own package, and in the one that tacet is installed in. Never from the working directory, the scanned tree,
 * `NODE_PATH` or a home directory: code from there would run with the scanner's rights (DESIGN section 5). The actions
 * do not call this at all.
 */

import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InputError } from '../base/errors.ts';
import { assembleMatch, type ByteSpan, type LinearEngine, type LinearPattern } from './linear.ts';
import { re2jsEngine } from './re2js.ts';

/** As much of the module as is used here; it is no dependency at build time. */
type Re2Constructor = new (source: string, flags: string) => Re2Expression;

interface Re2Expression {
  lastIndex: number;
  test(text: string): boolean;
  exec(text: string): Re2Result | null;
}

interface Re2Result {
  readonly indices: {
    readonly [index: number]: readonly [start: number, end: number] | undefined;
    readonly length: number;
    readonly groups: Readonly<Record<string, readonly [start: number, end: number] | undefined>> | undefined;
  };
}

/** The engine, from the module beside tacet; undefined when it is not there or does not load on this platform. */
export function loadNativeRe2(moduleUrl: string = import.meta.url): LinearEngine | undefined {
  for (const folder of candidateFolders(dirname(fileURLToPath(moduleUrl)))) {
    const engine = loadRe2From(folder);
    if (engine !== undefined) return engine;
  }
  return undefined;
}

/** The engine from one exact folder of the `re2` package (tests keep theirs in a cache); undefined as above. */
export function loadRe2From(folder: string): LinearEngine | undefined {
  if (!existsSync(join(folder, 'package.json'))) return undefined;
  let loaded: unknown;
  try {
    // An absolute path: Node looks nowhere else for it.
    loaded = createRequire(import.meta.url)(folder);
  } catch {
    // Built for another platform or version of Node: the engine that ships does the same work.
    return undefined;
  }
  return isRe2Constructor(loaded) ? { name: 're2', compile: (source) => compile(loaded, source) } : undefined;
}

/** Where `re2` may stand: inside the package that holds `folder`, and next to it. */
function candidateFolders(folder: string): readonly string[] {
  const root = packageRoot(folder);
  if (root === undefined) return [];
  const inside = join(root, 'node_modules', 're2');
  return basename(dirname(root)) === 'node_modules' ? [inside, join(dirname(root), 're2')] : [inside];
}

/** The nearest folder upwards whose package.json is tacet's. */
function packageRoot(folder: string): string | undefined {
  const manifest = join(folder, 'package.json');
  if (existsSync(manifest)) return isOwnManifest(manifest) ? folder : undefined;
  const parent = dirname(folder);
  return parent === folder ? undefined : packageRoot(parent);
}

function isOwnManifest(path: string): boolean {
  try {
    const manifest: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return (
      typeof manifest === 'object' && manifest !== null && 'name' in manifest && manifest.name === 'tacet'
    );
  } catch {
    // An unreadable manifest is nobody's: nothing is loaded from there.
    return false;
  }
}

/** Whether the loaded value is the module that we know: asked by using it once. */
function isRe2Constructor(loaded: unknown): loaded is Re2Constructor {
  if (typeof loaded !== 'function') return false;
  try {
    const expression = new (loaded as Re2Constructor)('(?P<x>b+)', 'dgu');
    expression.lastIndex = 1;
    const groups = expression.exec('babb')?.indices.groups;
    return groups?.x?.[0] === 2 && groups.x[1] === 4;
  } catch {
    // Another module of the same name, or a version without indices.
    return false;
  }
}

function compile(Re2: Re2Constructor, source: string): LinearPattern {
  // The module reads text as UTF-8 and lets \B hold between the two bytes of U+0080 to U+00FF; re2js does not. Printed
  // sources escape every backslash as \x5c, so these two characters are that assertion and nothing else.
  if (source.includes('\\B')) return re2jsEngine.compile(source);
  const expression = compileExpression(Re2, source);
  return {
    test: (text, from, to) => {
      const offset = Math.max(0, from - 1);
      expression.lastIndex = from - offset;
      return expression.test(text.slice(offset, to));
    },
    exec: (text, from, to) => {
      const offset = Math.max(0, from - 1);
      expression.lastIndex = from - offset;
      const result = expression.exec(text.slice(offset, to));
      if (result === null) return undefined;
      const span = (pair: readonly [number, number] | undefined): ByteSpan | undefined =>
        pair === undefined ? undefined : { start: pair[0] + offset, end: pair[1] + offset };
      const { indices } = result;
      return assembleMatch(
        Array.from({ length: indices.length }, (_, index) => span(indices[index])),
        Object.entries(indices.groups ?? {}).map(([name, pair]) => [name, span(pair)]),
      );
    },
  };
}

function compileExpression(Re2: Re2Constructor, source: string): Re2Expression {
  try {
    return new Re2(source, 'dgu');
  } catch (cause) {
    throw new InputError('rule-invalid', 'the pattern is too large for the linear engine', { cause });
  }
}
