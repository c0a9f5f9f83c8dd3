/**
 * The corpora: the same for a seed, nothing shared by the halves, and every kind of token of the table can be minted.
 */

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { genericCorpus } from '../../evaluation/generic-corpus.ts';
import type { Half } from '../../evaluation/halves.ts';
import { LANGUAGES } from '../../evaluation/languages.ts';
import { inStyle } from '../../evaluation/names.ts';
import { kindOf, linesOf } from '../../evaluation/noise-corpus.ts';
import type { PlantedDocument } from '../../evaluation/planted.ts';
import { providerCorpus } from '../../evaluation/provider-corpus.ts';
import { parseProviderTable, readProviderTable } from '../../evaluation/provider-kinds.ts';
import { structuredCorpus } from '../../evaluation/structured-corpus.ts';
import { SURROUNDINGS } from '../../evaluation/surroundings.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const table = readProviderTable(root);
const corpora: readonly (readonly [string, (seed: string, half: Half) => PlantedDocument[]])[] = [
  ['provider', (seed, half) => providerCorpus(table.kinds.slice(0, 40), seed, half)],
  ['generic', genericCorpus],
  ['structured', structuredCorpus],
];

describe.each(corpora)('the %s corpus', (_, corpus) => {
  const open = corpus('one', 'open');

  it('is the same for the same seed and other for another one', () => {
    const texts = (documents: readonly PlantedDocument[]): string[] =>
      documents.map(({ bytes }) => Buffer.from(bytes).toString());
    expect(texts(corpus('one', 'open'))).toEqual(texts(open));
    expect(texts(corpus('two', 'open'))).not.toEqual(texts(open));
  });

  it('has a secret in every document', () => {
    expect(open.length).toBeGreaterThan(0);
    for (const { secrets } of open) expect(secrets.length).toBeGreaterThan(0);
  });

  it('has no mark and no unfilled place in its texts', () => {
    for (const { bytes } of open)
      expect(Buffer.from(bytes).toString()).not.toMatch(/[¤\u27e6\u27e7\u27ea\u27eb]/u);
  });

  it('shares no random value of sixteen bytes or more between the halves', () => {
    const values = new Set(valuesOf(open));
    const shared = valuesOf(corpus('one', 'final')).filter((value) => values.has(value));
    expect(shared).toHaveLength(0);
  });
});

describe('the halves', () => {
  it('share no surrounding of provider tokens', () => {
    const where = (half: Half): Set<string> =>
      new Set(
        providerCorpus(table.kinds, 'one', half).flatMap(({ secrets }) =>
          secrets.map(({ label }) => label.where),
        ),
      );
    const [open, final] = [where('open'), where('final')];
    expect([...open].filter((id) => final.has(id))).toEqual([]);
    expect(open.size + final.size).toBe(SURROUNDINGS.length);
  });

  it('share no form of a language', () => {
    const where = (half: Half): Set<string> =>
      new Set(genericCorpus('one', half).flatMap(({ secrets }) => secrets.map(({ label }) => label.where)));
    const final = where('final');
    expect([...where('open')].filter((form) => final.has(form))).toEqual([]);
  });
});

describe('the languages', () => {
  it('are thirty at least, each with a form and an expression for both halves', () => {
    expect(new Set(LANGUAGES.map(({ id }) => id)).size).toBeGreaterThanOrEqual(30);
    for (const { id, forms, expressions } of LANGUAGES) {
      expect([id, forms.length >= 2, expressions.length >= 2]).toEqual([id, true, true]);
      for (const form of forms) expect(form).toContain('¤literal¤');
    }
  });

  it('write names in their styles', () => {
    const words = ['db', 'password'];
    expect(
      (['SCREAMING', 'snake', 'camel', 'kebab', 'Pascal'] as const).map((style) => inStyle(words, style)),
    ).toEqual(['DB_PASSWORD', 'db_password', 'dbPassword', 'db-password', 'DbPassword']);
  });
});

describe('the table of provider kinds', () => {
  it('has kinds of more than 180 providers, and no line twice', () => {
    expect(new Set(table.kinds.map(({ provider }) => provider)).size).toBeGreaterThan(180);
    const lines = table.kinds.map(({ provider, template }) => `${provider} ${template}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  it.each([
    ['a tier that there is not', 'D acme list acme_{hex:32}'],
    ['a basis that there is not', 'A acme guess acme_{hex:32}'],
    ['a template with a mistake', 'A acme list acme_{hexa:32}'],
    ['a line without a template', 'A acme list'],
  ])('refuses %s and names the line', (_, line) => {
    expect(() => parseProviderTable(`# head\n\n${line}\n`)).toThrow(/^line 3: /);
  });

  it('mints nothing for an unknown shape or an id', () => {
    const parsed = parseProviderTable('A acme unknown acme_\nB acme id ac-\n');
    expect(parsed).toEqual({
      kinds: [],
      unknown: [{ tier: 'A', provider: 'acme', prefix: 'acme_' }],
      ids: 1,
    });
  });
});

describe('a file of the noise corpus', () => {
  it.each([
    ['a/certs/x.pem', 'key file'],
    ['a/test/x.js', 'test'],
    ['a/dist/x.js.map', 'source map'],
    ['a/x.d.mts', 'types'],
    ['a/README.md', 'docs'],
    ['a/package.json', 'data'],
    ['a/x.js', 'source'],
  ])('%s is of kind %s', (path, kind) => {
    expect(kindOf(path, Buffer.from('a\nb\n'))).toBe(kind);
  });

  it('is minified when its lines are very long', () => {
    expect(kindOf('a/x.js', Buffer.from('x'.repeat(2000)))).toBe('minified');
  });

  it('has one line more than it has line ends', () => {
    expect(linesOf(Buffer.from('a\nb\n'))).toBe(3);
  });
});

/** The long random values: words may meet by chance, and of asymmetric keys there is one of each kind in a process. */
function valuesOf(documents: readonly PlantedDocument[]): string[] {
  return documents.flatMap(({ bytes, secrets }) =>
    secrets
      .filter(({ start, end, label }) => end - start >= 16 && label.group !== 'word-like')
      .map(({ start, end }) => Buffer.from(bytes.subarray(start, end)).toString('latin1'))
      .filter((value) => !value.includes('PRIVATE KEY')),
  );
}
