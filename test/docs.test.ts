/**
 * What is said about options is what the code declares, and what the documents name exists.
 */

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedDocuments } from '../scripts/generated-documents.ts';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

describe('the generated documents', () => {
  it.each(generatedDocuments(root).map(({ file, text }) => [file, text] as const))(
    '%s is what `npm run docs` writes',
    (file, text) => {
      expect(read(file) === text, `${file} has drifted: run npm run docs`).toBe(true);
    },
  );
});

describe('the documents', () => {
  const documents = [
    'README.md',
    'ARCHITECTURE.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'rules/README.md',
    'src/detectors/README.md',
  ];

  it.each(documents)('%s links to files that exist', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)].map((match) =>
      join(root, dirname(file), match[1] ?? ''),
    );
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('ARCHITECTURE.md names files that exist', () => {
    const names = [
      ...read('ARCHITECTURE.md').matchAll(
        /`((?:base|commands|detectors|fetch|filters|findings|git|kernel|runner|sources|text)\/[a-z/-]+\.ts)`/g,
      ),
    ].map((match) => match[1] ?? '');
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !existsSync(join(root, 'src', name)))).toEqual([]);
  });
});
