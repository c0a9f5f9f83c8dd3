/**
 * The lines of `secrets:`: what they mean, and that every mistake of every line is found before any network.
 */

import { describe, expect, it } from 'vitest';
import { isForbiddenName } from '../../../src/fetch/references/forbidden-names.ts';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { locatorKey, type Reference } from '../../../src/fetch/references/reference.ts';
import { fc } from '../../property.ts';

function only(line: string): Reference {
  const { references, mistakes } = parseReferences(line, 'output');
  expect(mistakes).toEqual([]);
  const [reference] = references;
  if (reference === undefined) throw new Error('a reference was expected');
  return reference;
}

function mistakesOf(
  text: string,
  nameStyle: 'variable' | 'output' = 'output',
): readonly (readonly [number, string])[] {
  return parseReferences(text, nameStyle).mistakes.map(({ line, what }) => [line, what] as const);
}

const ARN = 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:prod/db-AbCdEf';
const VERSION = '3f0e4c1a-8b2d-4c56-9e7f-0123456789ab';

describe('a reference', () => {
  const locators: readonly (readonly [string, unknown])[] = [
    ['aws:prod/db', { kind: 'aws-secret', id: 'prod/db', version: undefined }],
    [`aws:${ARN}`, { kind: 'aws-secret', id: ARN, version: undefined }],
    [
      'aws:prod/db@AWSPREVIOUS',
      { kind: 'aws-secret', id: 'prod/db', version: { kind: 'stage', stage: 'AWSPREVIOUS' } },
    ],
    [`aws:prod/db@${VERSION}`, { kind: 'aws-secret', id: 'prod/db', version: { kind: 'id', id: VERSION } }],
    [`aws:${ARN}@canary`, { kind: 'aws-secret', id: ARN, version: { kind: 'stage', stage: 'canary' } }],
    [
      `aws:prod/db@stage:${VERSION}`,
      { kind: 'aws-secret', id: 'prod/db', version: { kind: 'stage', stage: VERSION } },
    ],
    [
      `aws:prod/db@id:${VERSION}`,
      { kind: 'aws-secret', id: 'prod/db', version: { kind: 'id', id: VERSION } },
    ],
    ['aws:"team@example"', { kind: 'aws-secret', id: 'team@example', version: undefined }],
    [
      'aws:team\\@example@x',
      { kind: 'aws-secret', id: 'team@example', version: { kind: 'stage', stage: 'x' } },
    ],
    ['aws-ssm:/prod/db', { kind: 'aws-parameter', name: '/prod/db', selector: undefined }],
    ['aws-ssm:plain', { kind: 'aws-parameter', name: 'plain', selector: undefined }],
    ['aws-ssm:/prod/db:3', { kind: 'aws-parameter', name: '/prod/db', selector: '3' }],
    ['aws-ssm:/prod/db:next-one', { kind: 'aws-parameter', name: '/prod/db', selector: 'next-one' }],
    [
      'aws-ssm:arn:aws:ssm:eu-west-1:111122223333:parameter/prod/db:7',
      {
        kind: 'aws-parameter',
        name: 'arn:aws:ssm:eu-west-1:111122223333:parameter/prod/db',
        selector: '7',
      },
    ],
  ];
  it.each(locators)('%s names a secret and a version', (written, locator) => {
    expect(only(`NAME = ${written}`)).toMatchObject({ name: 'NAME', locator, written, fieldPath: undefined });
  });

  const paths: readonly (readonly [string, readonly string[]])[] = [
    ['#password', ['password']],
    ['#db.hosts.0.name', ['db', 'hosts', '0', 'name']],
    ['#a\\.b.c', ['a.b', 'c']],
    ['#"a.b".c', ['a.b', 'c']],
    ['#"with space | and # hash"', ['with space | and # hash']],
    ['#"say \\"hi\\""', ['say "hi"']],
    ['#""', ['']],
    ['#ünï', ['ünï']],
  ];
  it.each(paths)('selects the field %s', (path, steps) => {
    expect(only(`NAME = aws:x${path}`).fieldPath).toEqual(steps);
    expect(only(`NAME=aws:x@AWSPENDING${path}|base64`).fieldPath).toEqual(steps);
  });

  it('takes modifiers, a question mark, white space and a comment', () => {
    expect(only('\t NAME?  =aws:x#f  | base64 | mask=value   # and why')).toMatchObject({
      isOptional: true,
      encoding: 'base64',
      mask: 'value',
      fieldPath: ['f'],
    });
    expect(only('NAME = aws:x')).toMatchObject({ isOptional: false, encoding: 'plain', mask: 'full' });
  });

  it('knows its line, whatever the line ends', () => {
    const { references } = parseReferences('# one\r\n\r\nA = aws:x\rB = aws:y\n', 'output');
    expect(references.map(({ name, line }) => [name, line])).toEqual([
      ['A', 3],
      ['B', 4],
    ]);
  });

  it('has the key of another exactly when both name the same secret and version', () => {
    const key = (written: string): string => locatorKey(only(`N = ${written}`).locator);
    expect(key('aws:x#a')).toBe(key('aws:"x"#b'));
    expect(
      new Set(['aws:x', 'aws:x@s', 'aws:x@id:' + VERSION, 'aws-ssm:x', 'aws-ssm:x:1', 'aws:y'].map(key)).size,
    ).toBe(6);
  });
});

describe('mistakes', () => {
  it('are all found at once, each with its line', () => {
    const text = [
      '= aws:x',
      'NAME aws:x',
      'GOOD = aws:x',
      'A = awss:x',
      'B = prod/db',
      'good = aws:y',
      'PATH = aws:x',
      'C = aws:a b',
      'D = aws:x#',
      'E = aws:x#a..b',
      'F = aws:x | gzip',
      'G = aws:a@b@c',
      'H = aws:"x',
      'I = aws-ssm:/a b',
      'J = aws:naïve',
      'K = aws-ssm:/a:b:c',
      'L = aws:',
      'M = aws:x@',
      'N = aws:arn:aws:s3:::bucket',
      'O = aws:x\\',
    ].join('\n');
    expect(mistakesOf(text)).toEqual([
      [1, 'no name at the start of the line'],
      [2, 'no "=" after the name'],
      [4, 'A names the unknown system "awss"'],
      [5, 'B names no system'],
      [6, 'good is already the name of line 3'],
      [7, 'PATH is a name that changes what later steps run, load or trust'],
      [8, 'unexpected text after the secret'],
      [9, 'no field is named after #'],
      [10, 'a step of the field path is empty'],
      [11, 'unknown modifier after |'],
      [12, 'two @'],
      [13, 'a double quote is not closed'],
      [14, 'unexpected text after the secret'],
      [15, 'a secret name has letters, digits and /_+=.@- alone'],
      [16, 'after the colon a version number or a label is expected'],
      [17, 'no secret is named after aws:'],
      [18, 'no version is named after @'],
      [19, 'this is not the ARN of a Secrets Manager secret'],
      [20, 'the line ends in a backslash'],
    ]);
  });

  it('suggest the nearest system', () => {
    const hints = ['awss:x', 'aws-smm:/x', 'arn:aws:x', 'nothinglikeit:x'].map(
      (written) => parseReferences(`N = ${written}`, 'output').mistakes[0]?.hint,
    );
    expect(hints).toEqual([
      'did you mean aws:?',
      'did you mean aws-ssm:?',
      'write the system before the ARN: aws:arn:…',
      expect.stringMatching(/^the systems are aws, aws-ssm, /),
    ]);
  });

  it('quote nothing of a line but its name and its system: it may hold the secret itself', () => {
    const pasted = ['hunter2', 'secret'].join('-');
    for (const line of [
      `DB = ${pasted}`,
      `${pasted} `,
      `DB = postgres://user:${pasted}@host/db`,
      `DB = aws:x ${pasted}`,
      `DB = aws:x | ${pasted}`,
      `DB = aws:${pasted}!`,
    ]) {
      const [mistake] = parseReferences(line, 'output').mistakes;
      expect(`${mistake?.what} ${mistake?.hint}`).not.toContain('hunter2');
    }
  });

  it('come from a dash only where the name becomes a variable', () => {
    expect(mistakesOf('db-password = aws:x', 'output')).toEqual([]);
    expect(mistakesOf('db-password = aws:x', 'variable')).toEqual([[1, 'db-password cannot be a variable']]);
  });

  it('come from more than 500 secrets', () => {
    const lines = Array.from({ length: 501 }, (_, n) => `N${n} = aws:x`);
    expect(mistakesOf(lines.slice(1).join('\n'))).toEqual([]);
    expect(mistakesOf(lines.join('\n'))).toEqual([
      [501, '501 secrets are asked for, 500 at most are fetched by one step'],
    ]);
  });
});

describe('names that hijack a job', () => {
  it.each([
    'NODE_OPTIONS',
    'node_options',
    'LD_PRELOAD',
    'DYLD_INSERT_LIBRARIES',
    'BASH_ENV',
    'Path',
    'GIT_SSH_COMMAND',
    'GITHUB_ENV',
    'RUNNER_TEMP',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'npm_config_script_shell',
    'PYTHONPATH',
    'HTTPS_PROXY',
    'SSL_CERT_FILE',
    'AWS_ENDPOINT_URL_STS',
  ])('are refused: %s', (name) => {
    expect(isForbiddenName(name)).toBe(true);
  });

  it.each(['NODE_AUTH_TOKEN', 'NPM_TOKEN', 'AWS_ACCESS_KEY_ID', 'GITLAB_TOKEN', 'DATABASE_URL', 'PATHS'])(
    'are not those of credentials: %s',
    (name) => {
      expect(isForbiddenName(name)).toBe(false);
    },
  );
});

describe('the parser', () => {
  it('never throws and loses no line, whatever the text', () => {
    const piece = fc.constantFrom(
      'A',
      '?',
      ' = ',
      'aws:',
      'aws-ssm:',
      '@',
      '#',
      '"',
      '\\',
      '|',
      '.',
      'x',
      ':',
      '\n',
      ' ',
      'é',
      '\u0000',
      'arn:aws:',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const { references, mistakes } = parseReferences(text, 'output');
        const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
        expect(references.length + mistakes.length).toBeGreaterThanOrEqual(
          lines.filter((line) => line.replace(/[ \t]/g, '') !== '').length,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('reads back every field path that is written with quotes', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (steps) => {
        fc.pre(!steps.some((step) => /[\r\n]/.test(step)));
        const written = steps.map((step) => `"${step.replace(/["\\]/g, '\\$&')}"`).join('.');
        expect(only(`N = aws:x#${written}`).fieldPath).toEqual(steps);
      }),
    );
  });
});
