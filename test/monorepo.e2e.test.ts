/**
 * Configuration folder by folder, on the shipped program: what a nested `.tacet.yml` may say, whom it binds, which of
 * several decides, and that a broken one stops the scan.
 */

import { describe, expect, it } from 'vitest';
import { tacet } from './dist.ts';
import { createRepository } from './git.ts';
import { mint } from './mint.ts';

const leak = (): string => `const client = connect("${mint('ghp_{mint:github-crc32:30}')}");\n`;
const weak = (): string => `const password = "${mint('{base62:24}')}";\n`;

interface Finding {
  readonly location: { readonly path: string };
  readonly severity: string;
  readonly blocking: boolean;
  readonly suppression?: { readonly where: string; readonly effect: string };
}

async function scan(files: Readonly<Record<string, string>>, ...words: readonly string[]) {
  await using repository = await createRepository();
  await repository.commit({ files });
  const { status, stdout, stderr } = await tacet(['scan', '--format', 'json', ...words], {
    cwd: repository.path,
  });
  const report = stdout === '' ? undefined : (JSON.parse(stdout) as Report);
  const notes = (report?.receipt.notes ?? []).map((note) => note.text).join('\n');
  return { status, stderr, notes, found: report?.findings ?? [] };
}

interface Report {
  readonly findings: readonly Finding[];
  readonly receipt: { readonly notes: readonly { readonly text: string }[] };
}

describe('a configuration in a folder', () => {
  it('is asked before those above it, about its own paths', async () => {
    const { found } = await scan({
      '.tacet.yml': 'severity: { github-pat: low }\nallow: [{ path: "**/c.ts", reason: root }]\n',
      'apps/.tacet.yml': 'severity: { "github-*": medium }\nallow: [{ path: web/c.ts, reason: apps }]\n',
      'apps/web/.tacet.yml': 'severity: { github-pat: high }\n',
      'apps/web/.tacetignore': 'path:d.ts\n',
      ...Object.fromEntries(
        [
          'a.ts',
          'apps/a.ts',
          'apps/web/a.ts',
          'apps/web/c.ts',
          'apps/api/c.ts',
          'apps/web/d.ts',
          'apps/d.ts',
        ].map((path) => [path, leak()]),
      ),
    });
    expect(
      found.map(({ location, severity, suppression }) => [location.path, severity, suppression?.where]),
    ).toEqual([
      ['a.ts', 'low', undefined],
      ['apps/a.ts', 'medium', undefined],
      ['apps/api/c.ts', 'medium', '.tacet.yml:2'],
      ['apps/d.ts', 'medium', undefined],
      ['apps/web/a.ts', 'high', undefined],
      ['apps/web/c.ts', 'high', 'apps/.tacet.yml:2'],
      ['apps/web/d.ts', 'high', 'apps/web/.tacetignore:1'],
    ]);
  });

  it('switches rules off and asks for more confidence in itself alone', async () => {
    const { found } = await scan({
      'docs/.tacet.yml': 'disable: ["github-*"]\n',
      'legacy/.tacet.yml': 'min-confidence: likely\n',
      'docs/a.ts': leak() + weak(),
      'legacy/a.ts': leak() + weak(),
      'src/a.ts': leak() + weak(),
    });
    expect(found.map(({ location }) => location.path)).toEqual([
      'docs/a.ts',
      'legacy/a.ts',
      'src/a.ts',
      'src/a.ts',
    ]);
  });

  it('may require reasons, or let go of a requirement that is not locked', async () => {
    const files = {
      '.tacet.yml': 'require-reason: true\n',
      '.tacetignore': 'path:a.ts\n',
      'free/.tacet.yml': 'require-reason: false\n',
      'free/.tacetignore': 'path:b.ts\n',
      'a.ts': leak(),
      'free/b.ts': leak(),
    };
    const { found } = await scan(files);
    expect(found.map(({ suppression }) => suppression?.effect)).toEqual(['unreasoned', 'silences']);
    const locked = 'require-reason: true\nlock: { entries: { any: { reason: true } } }\n';
    const bound = await scan({ ...files, '.tacet.yml': locked });
    expect(bound.found.map(({ suppression }) => suppression?.effect)).toEqual(['refused', 'refused']);
  });

  it.each([
    ['rules: [x.yml]', 'docs/.tacet.yml:1:1: the configuration of a folder has no field "rules"'],
    ['extends: [x.yml]', 'has no field "extends"'],
    ['trust-changes: true', 'has no field "trust-changes"'],
    ['lock: {}', 'has no field "lock"'],
    ['disable: x', 'docs/.tacet.yml:1:10: disable: expected a list of texts'],
  ])(
    'that says %s stops the scan of what it is about, and is told where it is about nothing',
    async (text, part) => {
      const broken = await scan({ 'docs/.tacet.yml': `${text}\n`, 'docs/a.ts': leak() });
      expect([broken.status, broken.stderr.includes(part)]).toEqual([2, true]);
      // a project that lies in another one brings its own configuration along
      const idle = await scan({ 'docs/.tacet.yml': `${text}\n`, 'docs/a.ts': 'fine\n', 'b.ts': leak() });
      expect([idle.status, idle.found.length, idle.notes.includes(part)]).toEqual([1, 1, true]);
    },
  );
});
