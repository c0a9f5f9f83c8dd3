/**
 * `tacet migrate`: reads what other scanners left in a repository and writes the same in our words: `.tacet.yml`,
 * `.tacetignore`, rule files. Shows everything and changes nothing unless `--write` is given, and says of everything whether
 * it means the same, was changed, or could not be said.
 */

import { lstat, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { InputError, systemCode } from '../base/errors.ts';
import type { FileReader } from '../base/file-reader.ts';
import { counted, printable } from '../base/printable.ts';
import { writeWhole } from '../base/write-whole.ts';
import type { ConversionNote } from '../compat/contract.ts';
import { CONVERTERS } from '../compat/converters.ts';
import type { MigratedFile, ResolvedEntry, ToolConversion } from '../compat/migration.ts';
import { CONFIG_NAME, IGNORE_NAME } from '../config/contract.ts';
import { RULE_SELECTOR } from '../config/selectors.ts';
import type { Finding } from '../findings/finding.ts';
import { helpText } from '../options/help.ts';
import { migrateCliOptions } from '../options/migrate-options.ts';
import type { OptionValues } from '../options/parse.ts';
import { listOf, parseCommand } from '../options/parse.ts';
import { baselineRoot, scanForBaseline } from './baseline-scan.ts';

const USAGE = [
  'Usage: tacet migrate [PATH] [options]',
  '',
  'Shows what the files of other scanners in the repository at PATH are in the words of this one, and writes it with',
  '--write. Exit status: 0 all of it could be said, 1 some could not (the notes say what), 2 nothing could be read.',
];

/** A configuration is committed, and holds nothing that others may not read. */
const FILE_MODE = 0o644;

/** Runs the command. Returns the exit status; throws `InputError` for wrong use and for files that cannot be used. */
export async function migrateCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, migrateCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, migrateCliOptions, 'migrate');
  const [path = '.', ...more] = positionals;
  if (more.length > 0) throw new InputError('option-invalid', 'tacet migrate takes one path');
  const { root, isGit } = baselineRoot(resolve(path));
  const reader = filesUnder(root);
  const tools = await convertAll(reader, values);
  const resolved = values.has('no-scan') ? [] : await resolveFindings(tools, root, isGit, values);
  const { planMigration } = await import('../compat/migration.ts');
  const existing = { config: await textOf(reader, CONFIG_NAME), ignore: await textOf(reader, IGNORE_NAME) };
  const { files, notes } = planMigration(tools, resolved, existing);
  const isWriting = values.has('write');
  if (isWriting)
    for (const { path: name, text } of files)
      await writeWhole(join(root, ...name.split('/')), text, FILE_MODE);
  process.stdout.write(report(tools, files, notes, isWriting));
  return notes.some(({ kind }) => kind === 'lost') ? 1 : 0;
}

/** Runs the converters. @throws InputError when none of them has found anything. */
async function convertAll(reader: FileReader, values: OptionValues): Promise<readonly ToolConversion[]> {
  const wanted = listOf(values, 'from');
  const files = listOf(values, 'file');
  const unknown = wanted.find((name) => CONVERTERS.every(({ tool }) => tool !== name));
  if (unknown !== undefined)
    throw new InputError(
      'option-invalid',
      `--from takes ${CONVERTERS.map(({ tool }) => tool).join(', ')}; found ${unknown}`,
    );
  if (files.length > 0 && wanted.length !== 1)
    throw new InputError('option-invalid', '--file needs --from with the one tool whose file it is');
  const entries = CONVERTERS.filter(({ tool }) => wanted.length === 0 || wanted.includes(tool));
  const found: ToolConversion[] = [];
  const names: string[] = [];
  for (const { tool, load } of entries) {
    const converter = await load();
    names.push(...converter.looksFor);
    const conversion = await converter.convert({ reader, files });
    if (conversion !== undefined) found.push({ tool, conversion });
  }
  if (found.length > 0) return found;
  throw new InputError('path-not-found', `there is nothing to move over: looked for ${names.join(', ')}`, {
    hint: 'run it in the root of the repository, or name a file with --from TOOL --file FILE',
  });
}

/** What a scan finds silenced by entries that name single findings, as entries with our fingerprints. */
async function resolveFindings(
  tools: readonly ToolConversion[],
  root: string,
  isGit: boolean,
  values: OptionValues,
): Promise<readonly ResolvedEntry[]> {
  const names = new Set(tools.flatMap(({ conversion }) => [...conversion.resolve]));
  if (names.size === 0) return [];
  const baselines = tools.flatMap(({ conversion }) => [...(conversion.baselines ?? [])]);
  process.stderr.write('tacet: scanning, to learn the fingerprints of what single entries are about\n');
  const results = await scanForBaseline({
    ...{ root, isGit, asked: 'migrate', minConfidence: undefined, baselines, shared: {} },
    treeOnly: values.has('tree-only'),
  });
  return results.flatMap(({ findings }) => findings.flatMap((finding) => entryOf(finding, names)));
}

function entryOf(
  { fingerprint, rule, location, suppression }: Finding,
  names: ReadonlySet<string>,
): readonly ResolvedEntry[] {
  if (suppression?.effect !== 'silences') return [];
  const file = suppression.where.replace(/:\d+$/, '');
  if (!names.has(file) && !names.has(suppression.where)) return [];
  const { kind, reason, owner, expires } = suppression;
  const entry = {
    fingerprint,
    rule: RULE_SELECTOR.test(rule.id) ? rule.id : undefined,
    // an entry for one place must not let the same value pass elsewhere
    path: location.path === undefined || /[*?[\]{}\\]/.test(location.path) ? undefined : location.path,
    valueClass: undefined,
    kind: kind ?? 'accepted',
    owner,
    until: expires,
    reason: reason ?? `was in ${suppression.where}`,
  } as const;
  return [{ rule: rule.id, entry }];
}

function report(
  tools: readonly ToolConversion[],
  files: readonly MigratedFile[],
  notes: readonly ConversionNote[],
  isWriting: boolean,
): string {
  const lines = tools.map(
    ({ tool, conversion }) => `${tool}: read ${conversion.files.map((name) => printable(name)).join(', ')}`,
  );
  for (const { path, text, added } of files) {
    lines.push('', `${isWriting ? 'wrote' : 'would write'} ${path}${added === text ? '' : ', adding'}:`);
    lines.push(
      ...added
        .trimEnd()
        .split('\n')
        .map((line) => `  ${printable(line)}`),
    );
  }
  if (files.length === 0)
    lines.push('', 'nothing to write: what these files say is said already, or cannot be said');
  for (const kind of ['lost', 'changed', 'kept'] as const) lines.push(...notesOf(notes, kind));
  const next = isWriting
    ? 'The files of the other tools are as they were: delete them when nobody uses them any more.'
    : 'Nothing was written: give --write.';
  return `${[...lines, '', next].join('\n')}\n`;
}

const TITLES = {
  lost: 'not moved over',
  changed: 'moved over with another meaning',
  kept: 'moved over as it was',
} as const;

function notesOf(notes: readonly ConversionNote[], kind: ConversionNote['kind']): readonly string[] {
  const own = notes.filter((note) => note.kind === kind);
  if (own.length === 0) return [];
  return [
    '',
    `${counted(own.length, 'thing')} ${TITLES[kind]}:`,
    ...own.map(({ place, text, hint }) =>
      printable(`  ${place}: ${text}${hint === undefined ? '' : ` (${hint})`}`),
    ),
  ];
}

/** Files of the working tree; links are not followed. */
function filesUnder(root: string): FileReader {
  return {
    name: 'the working tree',
    async read(path) {
      const file = join(root, ...path.split('/'));
      try {
        return (await lstat(file)).isFile() ? await readFile(file) : undefined;
      } catch (error) {
        const code = systemCode(error);
        if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
        throw new InputError('path-unreadable', `${path} cannot be read (${code ?? 'unknown reason'})`, {
          cause: error,
        });
      }
    },
  };
}

async function textOf(reader: FileReader, path: string): Promise<string | undefined> {
  const bytes = await reader.read(path);
  return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
}
