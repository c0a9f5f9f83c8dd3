/**
 * Holds the import table of ARCHITECTURE.md against the sources: who may import whom, no cycles (not even by type), and
 * contract files that import no sibling.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) =>
    relative(root, join(entry.parentPath ?? entry.path, entry.name))
      .split(sep)
      .join('/'),
  )
  .filter((file) => !file.startsWith('src/kernel/assembly/'));

/** Imports of a file within `src`, static and dynamic, as repository paths. */
function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = [...text.matchAll(/(?:from|import\()\s*'(\.[^']*)'/g)].map((match) => match[1] ?? '');
  return found.map((path) =>
    relative(root, resolve(root, dirname(file), path))
      .split(sep)
      .join('/'),
  );
}

const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** The rows of the table in ARCHITECTURE.md: `| from | may import |`. */
function tableRows(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8');
  const section = text.split('<!-- import-table -->')[1] ?? '';
  const rows = [...section.matchAll(/^\| `([^`]+)` \| (.*) \|$/gm)];
  return new Map(
    rows.map((row) => [
      row[1] ?? '',
      [...(row[2] ?? '').matchAll(/`([^`]+)`/g)].map((cell) => cell[1] ?? ''),
    ]),
  );
}

/** The row that speaks for a file: its own, or that of its nearest folder. */
function rowFor(file: string, rows: ReadonlyMap<string, readonly string[]>): string | undefined {
  const path = file.slice('src/'.length);
  if (rows.has(path)) return path;
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder))
    if (rows.has(folder)) return folder;
  return undefined;
}

describe('the import table', () => {
  const rows = tableRows();

  it('is found in ARCHITECTURE.md', () => {
    expect(rows.size).toBeGreaterThan(15);
  });

  it('has a row for every file', () => {
    expect(files.filter((file) => rowFor(file, rows) === undefined)).toEqual([]);
  });

  it('allows every import there is', () => {
    const wrong: string[] = [];
    for (const [file, targets] of imports) {
      const row = rowFor(file, rows) ?? '';
      const allowed = [row, ...(rows.get(row) ?? [])];
      for (const target of targets) {
        const path = target.slice('src/'.length);
        const fits = allowed.some((name) => path === name || path.startsWith(`${name}/`));
        if (!fits) wrong.push(`${file} imports ${target}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('imports', () => {
  it('form no cycle, not even by type', () => {
    const state = new Map<string, 'open' | 'done'>();
    const cycles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const target of imports.get(file) ?? []) visit(target, [...trail, file]);
      state.set(file, 'done');
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('of a contract file name no sibling', () => {
    const wrong = [...imports]
      .filter(([file]) => file.endsWith('/contract.ts'))
      .flatMap(([file, targets]) =>
        targets
          .filter((target) => dirname(target) === dirname(file))
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });
});

describe('source files', () => {
  it('open with a header that says what they are for', () => {
    expect(
      files.filter(
        (file) =>
          !file.endsWith('.gen.ts') && !/^(?:#!.*\n)?\/\*\*/.test(readFileSync(join(root, file), 'utf8')),
      ),
    ).toEqual([]);
  });

  it('of more than 400 lines say why in their header', () => {
    const long = files
      .filter((file) => !file.endsWith('.gen.ts'))
      .filter((file) => {
        const text = readFileSync(join(root, file), 'utf8');
        return text.split('\n').length > 400 && !/one file because/i.test(text.slice(0, 1500));
      });
    expect(long).toEqual([]);
  });
});
