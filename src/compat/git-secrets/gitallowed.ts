/**
 * `.gitallowed`: expressions of git-secrets, one a line, each tried on `path:line:text of the line`. What one of them fits is
 * allowed. Facts: the manual page git-secrets(1), "Ignoring false positives"; expressions are those of egrep. A line that
 * begins with `#` is read as a comment.
 *
 * Of a long line only the part around the secret is known here (80 bytes on each side): an expression that needs more of it
 * lets nothing pass.
 */

import type { ForeignEntries } from '../../config/contract.ts';
import { byTest, entriesBy } from '../foreign-entry.ts';
import { lineFits } from '../found-secret.ts';
import { asLatin1, MAX_PATTERNS, patternCompiler } from '../patterns.ts';
import type { ForeignFile, PlacedText } from '../placed-value.ts';

/** The expressions of a file. */
export function allowedPatterns(file: ForeignFile): readonly PlacedText[] {
  return file.text.split('\n').flatMap((raw, index) => {
    const text = raw.replace(/\r$/, '');
    return text === '' || text.startsWith('#') ? [] : [{ text, place: file.lineAt(index + 1) }];
  });
}

/** The entries of a file; undefined, and mistakes of the file, when it cannot be used. */
export async function readGitallowed(file: ForeignFile): Promise<ForeignEntries | undefined> {
  const patterns = allowedPatterns(file);
  if (patterns.length === 0) return undefined;
  if (patterns.length > MAX_PATTERNS) {
    file.report(file.lineAt(1), `the file has more than ${MAX_PATTERNS} expressions`);
    return undefined;
  }
  const compile = await patternCompiler();
  const tests = patterns.flatMap((item) => {
    const result = compile(item.text);
    if (result.kind === 'test') return [{ item, test: result.test }];
    file.report(
      { ...item.place, column: result.offset + 1 },
      `the expression cannot be used: ${result.message}`,
      'write it in RE2 syntax, or take the line out',
    );
    return [];
  });
  if (file.mistakes.length > 0) return undefined;
  return entriesBy('ignore-file', [
    byTest(
      'git-secrets',
      tests.map(({ item, test }) => ({
        item,
        test: ({ path, found }) =>
          found !== undefined && lineFits(found, `${asLatin1(path ?? '')}:${found.line}:`, test),
      })),
    ),
  ]);
}
