/**
 * The noise corpus: real code of openly licensed packages that `npm ci` puts into `node_modules`, and lockfiles: this
 * repository's own and generated ones of other package managers.
 *
 * Promise: the same lock file and seed give the same files on every machine; only the named packages are read, each of which
 * is checked to be under a licence of the list. Nothing of them is committed.
 */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type RandomSource, seededRandom } from '../src/ruleset/random.ts';
import { parseTemplate } from '../src/ruleset/template.ts';
import { type Half, halfOf, halfOfPath } from './halves.ts';

/** A file that holds no secret, as far as anybody knows. */
export interface NoiseFile {
  readonly path: string;
  readonly kind: NoiseKind;
  readonly bytes: Uint8Array;
}

/** What sort of file it is: the figures are by kind. */
export type NoiseKind =
  | 'source'
  | 'types'
  | 'source map'
  | 'minified'
  | 'docs'
  | 'data'
  | 'test'
  | 'key file'
  | 'lockfile';

/** The packages, all of them dependencies for development, pure JavaScript and locked. */
export const NOISE_PACKAGES = [
  '@actions',
  '@aws-sdk',
  '@noble',
  '@octokit',
  '@scure',
  '@smithy',
  '@types/node',
  '@vitest',
  'age-encryption',
  'ajv',
  'ajv-formats',
  'assemblyscript',
  'chai',
  'fast-check',
  'fast-uri',
  'jose',
  'lightningcss',
  'long',
  'magic-string',
  'picomatch',
  'postcss',
  'pure-rand',
  're2js',
  'smol-toml',
  'tinybench',
  'undici',
  'undici-types',
  'vite',
  'vitest',
  'yaml',
] as const;

/** Licences that let anybody use the files. */
const OPEN_LICENCES = new Set([
  'MIT',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MPL-2.0',
  '0BSD',
  'Unlicense',
]);

/** Larger files are bundles of what is there already, and would be most of the time. */
const MAX_FILE_BYTES = 1_500_000;

const TEXT = /\.(?:[cm]?[jt]sx?|json|md|map|ya?ml|html?|css|txt|toml|sh)$/i;
const TEST = /(?:^|\/)(?:tests?|__tests__|specs?|fixtures?|examples?)\/|\.(?:test|spec)\.[cm]?[jt]s$/i;
const KEY = /\.(?:pem|key|crt|cer|p12|pfx|asc)$/i;

/** Reads the files of a half below the root of the repository. Packages that are not installed are left out. */
export function* noiseFiles(root: string, seed: string, half: Half): Generator<NoiseFile> {
  for (const name of NOISE_PACKAGES) {
    const folder = join(root, 'node_modules', name);
    if (existsSync(folder)) yield* filesBelow(folder, name, half);
  }
  yield* lockfiles(root, seed, half);
}

function* filesBelow(folder: string, path: string, half: Half): Generator<NoiseFile> {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const manifest = entries.find(({ name }) => name === 'package.json');
  if (manifest !== undefined && !isOpen(readFileSync(join(folder, manifest.name), 'utf8'))) return;
  for (const entry of entries) {
    const inner = `${path}/${entry.name}`;
    if (entry.isDirectory()) yield* filesBelow(join(folder, entry.name), inner, half);
    else if (
      entry.isFile() &&
      (TEXT.test(entry.name) || KEY.test(entry.name)) &&
      halfOfPath(inner) === half
    ) {
      const bytes = readFileSync(join(folder, entry.name));
      if (bytes.length <= MAX_FILE_BYTES) yield { path: inner, kind: kindOf(inner, bytes), bytes };
    }
  }
}

/** Whether a package says that it is open; a manifest without a licence belongs to a package around it. */
function isOpen(manifest: string): boolean {
  const { license } = JSON.parse(manifest) as { readonly license?: unknown };
  return license === undefined || (typeof license === 'string' && OPEN_LICENCES.has(license));
}

/** The kind of a file, by its path and the length of its lines. */
export function kindOf(path: string, bytes: Uint8Array): NoiseKind {
  if (KEY.test(path)) return 'key file';
  if (TEST.test(path)) return 'test';
  if (path.endsWith('.map')) return 'source map';
  if (/\.d\.[cm]?ts$/.test(path)) return 'types';
  if (/\.(?:md|txt|html?)$/i.test(path)) return 'docs';
  if (['.json', '.yml', '.yaml', '.toml'].includes(extname(path).toLowerCase())) return 'data';
  return bytes.length / linesOf(bytes) > 400 ? 'minified' : 'source';
}

/** How many lines a text has. */
export function linesOf(bytes: Uint8Array): number {
  let lines = 1;
  for (const byte of bytes) if (byte === 0x0a) lines++;
  return lines;
}

/** An entry of each manager's lockfile, in the language of `rules/README.md`, after the managers' own format pages. */
const LOCKFILES: readonly (readonly [path: string, entry: string])[] = [
  [
    'yarn.lock',
    '{word}-{word}@^1.2.{digits:1}:\n  version "1.2.{digits:1}"\n  resolved "https://registry.yarnpkg.com/{word}/-/{word}-1.2.3.tgz#{hex:40}"\n  integrity sha512-{base64:86}==\n\n',
  ],
  [
    'pnpm-lock.yaml',
    "  /{word}-token@1.{digits:2}.0:\n    resolution: \\{integrity: sha512-{base64:86}==}\n    engines: \\{node: '>=10'}\n\n",
  ],
  [
    'Cargo.lock',
    '[[package]]\nname = "secret-{word}"\nversion = "0.{digits:1}.1"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "{hex:64}"\n\n',
  ],
  [
    'poetry.lock',
    '[[package]]\nname = "keyring-{word}"\nversion = "1.{digits:1}"\nfiles = [\n    {file = "{word}-1.0.tar.gz", hash = "sha256:{hex:64}"},\n]\n\n',
  ],
  [
    'go.sum',
    'example.org/{word}/token v1.{digits:1}.0 h1:{base64:43}=\nexample.org/{word}/token v1.{digits:1}.0/go.mod h1:{base64:43}=\n',
  ],
  [
    'composer.lock',
    '        {\n            "name": "acme/{word}-auth",\n            "reference": "{hex:40}",\n            "shasum": "{hex:40}"\n        },\n',
  ],
  [
    'Pipfile.lock',
    '        "{word}": {\n            "hashes": [\n                "sha256:{hex:64}"\n            ]\n        },\n',
  ],
  ['flake.lock', '    "{word}": { "locked": { "narHash": "sha256-{base64:43}=", "rev": "{hex:40}" } },\n'],
  ['Gemfile.lock', '    {word}-secret (1.{digits:1}.0) sha256={hex:64}\n'],
  ['deno.lock', '    "npm:{word}@1.{digits:1}.0": { "integrity": "sha512-{base64:86}==" },\n'],
];

const ENTRIES = 400;

function* lockfiles(root: string, seed: string, half: Half): Generator<NoiseFile> {
  const own = join(root, 'package-lock.json');
  if (existsSync(own)) yield { path: 'package-lock.json', kind: 'lockfile', bytes: readFileSync(own) };
  for (const [path, entry] of halfOf(LOCKFILES, half)) {
    const random = seededRandom(`${seed}:${half}:lock:${path}`);
    yield { path, kind: 'lockfile', bytes: Buffer.from(repeated(entry, random)) };
  }
}

function repeated(entry: string, random: RandomSource): string {
  const parsed = parseTemplate(entry);
  if (parsed.kind === 'mistakes') throw new Error(parsed.mistakes[0]?.message);
  return Array.from({ length: ENTRIES }, () => parsed.mint(random)).join('');
}
