/**
 * How prefixes, tags, paths and the credentials of AWS are written, and what is wrong with them.
 */

import { describe, expect, it } from 'vitest';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';

function locatorOf(written: string): unknown {
  const { references, mistakes } = parseReferences(`A = ${written}`, 'output');
  return mistakes[0]?.what ?? references[0]?.locator;
}

describe('sets of AWS', () => {
  it('are a prefix with a star, tags behind a question mark', () => {
    const list = { kind: 'aws-secret-list', namePattern: undefined, tags: {}, maxSecrets: 200 };
    expect(locatorOf('aws:prod/*')).toEqual({ ...list, prefix: 'prod/' });
    expect(locatorOf('aws:prod*')).toEqual({ ...list, prefix: 'prod' });
    expect(locatorOf('aws:*?team=payments&stage="a b"')).toEqual({
      ...list,
      prefix: undefined,
      tags: { team: 'payments', stage: 'a b' },
    });
    expect(locatorOf('aws-ssm:/app/db/*')).toEqual({
      kind: 'aws-parameter',
      name: '/app/db',
      selector: undefined,
      isPath: true,
    });
  });

  it('take fields as any other value', () => {
    const { references } = parseReferences('A = aws:prod/*#"prod/db".x\nB = aws-ssm:/app/*#"db/0"', 'output');
    expect(references.map(({ fieldPath }) => fieldPath)).toEqual([['prod/db', 'x'], ['db/0']]);
  });

  it.each([
    ['aws:*', 'all secrets of an account are not fetched'],
    ['aws:a b*', 'unexpected text after the secret'],
    ['aws:arn:aws:x*', 'a prefix has letters, digits and /_+=.@- alone'],
    ['aws:prod/*?team', 'a tag is written ?KEY=VALUE'],
    ['aws:prod/*x', 'unexpected text after the secret'],
    ['aws-ssm:/app*', 'all parameters below a path are written aws-ssm:/path/*'],
    ['aws-ssm:/*', 'all parameters below a path are written aws-ssm:/path/*'],
    ['aws-ssm:app/*', 'all parameters below a path are written aws-ssm:/path/*'],
  ])('%s is a mistake: %s', (written, what) => {
    expect(locatorOf(written)).toBe(what);
  });
});

describe('the credentials of AWS', () => {
  it('are a word of their own, unless a version makes it the name of a secret', () => {
    expect(locatorOf('aws:credentials')).toEqual({ kind: 'aws-credentials' });
    expect(locatorOf('aws:credentials#SessionToken')).toEqual({ kind: 'aws-credentials' });
    expect(locatorOf('aws:credentials@AWSCURRENT')).toMatchObject({ kind: 'aws-secret', id: 'credentials' });
    expect(locatorOf('aws:credentials-2')).toMatchObject({ kind: 'aws-secret', id: 'credentials-2' });
  });
});
