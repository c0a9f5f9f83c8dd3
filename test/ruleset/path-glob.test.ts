/** Globs over paths: what they match, and what is refused. */

import { describe, expect, it } from 'vitest';
import { GlobError, globToExpression, samplePath } from '../../src/ruleset/path-glob.ts';
import { fc } from '../property.ts';

function matches(glob: string, path: string): boolean {
  return new RegExp(globToExpression(glob)).test(path);
}

describe('a glob', () => {
  it.each([
    ['.pgpass', '.pgpass', true],
    ['.pgpass', 'home/user/.pgpass', true],
    ['.pgpass', 'x.pgpass', false],
    ['.pgpass', '.pgpass/x', false],
    ['*.tfstate', 'a/b/prod.tfstate', true],
    ['*.tfstate', 'a/b/prod.tfstate.backup', false],
    ['**/.docker/config.json', '.docker/config.json', true],
    ['**/.docker/config.json', 'a/b/.docker/config.json', true],
    ['**/.docker/config.json', 'a.docker/config.json', false],
    ['src/*.ts', 'src/a.ts', true],
    ['src/*.ts', 'src/a/b.ts', false],
    ['src/*.ts', 'x/src/a.ts', false],
    ['src/**', 'src/a/b.ts', true],
    ['src/**', 'src', false],
    ['**', 'a/b', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['?.env', 'a.env', true],
    ['?.env', '/.env', false],
    ['{web,app}.config', 'x/app.config', true],
    ['{web,app}.config', 'x/api.config', false],
    ['Web.config', 'x/WEB.CONFIG', true],
    ['a+(b).[c]', 'a+(b).[c]', true],
    ['a.b', 'axb', false],
    ['\u00fcber.yml', '\u00fcber.yml', true],
  ])('%s on %s: %s', (glob, path, expected) => {
    expect(matches(glob, path)).toBe(expected);
  });

  it.each([
    ['/etc/x', 0],
    ['a\\b', 1],
    ['a/**b', 2],
    ['a**', 1],
    ['**/a/**/b/**', 10],
    ['*a*b*c', 4],
    ['a/*b*c*/d', 6],
    ['{a,{b,c}}', 3],
    ['x{a,b', 1],
    ['x'.repeat(201), 0],
  ])('%s is refused at character %i', (glob, offset) => {
    try {
      globToExpression(glob);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(GlobError);
      expect((error as GlobError).offset).toBe(offset);
    }
  });

  it('matches the path made for its examples', () => {
    for (const glob of [
      '.pgpass',
      '*.tfstate',
      '**/.docker/config.json',
      'src/**',
      'a/**/b',
      '{web,app}.c?nfig',
    ]) {
      expect(matches(glob, samplePath(glob)), glob).toBe(true);
    }
  });

  it('is an expression or a GlobError, whatever its text', () => {
    const piece = fc.constantFrom(
      '*',
      '**',
      '/',
      '?',
      '{',
      '}',
      ',',
      'a',
      '.',
      '(',
      '[',
      '\\',
      '$',
      '\n',
      '\u00e9',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const glob = pieces.join('');
        try {
          new RegExp(globToExpression(glob)).test('a/b/c');
        } catch (error) {
          expect(error).toBeInstanceOf(GlobError);
          return;
        }
        expect(matches(glob, samplePath(glob)) || samplePath(glob) === '' || /\n/.test(glob)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no time for a hostile path', () => {
    const expression = new RegExp(globToExpression('**/*a*b/**/x.env'));
    const path = `${'a'.repeat(255)}/`.repeat(16);
    const startedAt = performance.now();
    expect(expression.test(path)).toBe(false);
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
