/**
 * Addresses of commits and lines. Expected ones are those that the hosts give out themselves, written by hand.
 */

import { describe, expect, it } from 'vitest';
import { codeLinks } from '../../src/base/code-links.ts';

const C = 'c'.repeat(40);

describe('the links of a repository', () => {
  it.each([
    ['https://github.com/octo/app.git', undefined, `https://github.com/octo/app/blob/${C}/src/a%20b.ts#L3`],
    ['git@github.com:octo/app.git', undefined, `https://github.com/octo/app/blob/${C}/src/a%20b.ts#L3`],
    [
      'ssh://git@bitbucket.org/octo/app',
      undefined,
      `https://bitbucket.org/octo/app/src/${C}/src/a%20b.ts#lines-3`,
    ],
    [
      'https://git.example.org/group/app',
      'gitlab',
      `https://git.example.org/group/app/-/blob/${C}/src/a%20b.ts#L3`,
    ],
    [
      'https://user:word@dev.azure.com/org/project/_git/app',
      undefined,
      `https://dev.azure.com/org/project/_git/app?path=/src/a%20b.ts&version=GC${C}&line=3&lineEnd=4&lineStartColumn=1&lineEndColumn=1`,
    ],
  ] as const)('at %s lead to the line', (address, kind, expected) => {
    expect(codeLinks(address, kind)?.line(C, 'src/a b.ts', 3)).toBe(expected);
  });

  it('lead to commits', () => {
    expect(codeLinks('https://gitlab.com/g/a')?.commit(C)).toBe(`https://gitlab.com/g/a/-/commit/${C}`);
    expect(codeLinks('https://bitbucket.org/g/a')?.commit(C)).toBe(`https://bitbucket.org/g/a/commits/${C}`);
  });

  it('encode whatever a path holds', () => {
    const line = codeLinks('https://github.com/o/a')?.line(C, 'a)[x](b?#\u001b\ud800/\u202e', 1) ?? '';
    expect(line.slice(line.indexOf(C))).toMatch(/^[\w%./#-]+$/);
  });

  it.each([undefined, '', 'nowhere', 'https://git.example.org/o/a', 'file:///srv/a', 'javascript:alert(1)'])(
    'of %j are unknown',
    (address) => {
      expect(codeLinks(address)).toBeUndefined();
    },
  );
});
