// The leak check: what it finds, where it says that it is, and that it keeps the secret to itself.
// Expected values: every encoding is made by another program (Node's Buffer, JSON, zlib, encodeURIComponent) or by hand.

import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { fc } from '../property.ts';
import type { JobResult, StageResult } from './contract.ts';
import { stableBase64 } from './derived-forms.ts';
import { assertNoLeak, findLeaks, type LeakCheckOptions, type Planted } from './leak-check.ts';

const SECRET = 'Opera & "buffa" (acte 2)/é+';
const PLANTED: Planted = { label: 'the aria', value: SECRET };
const STAGE: StageResult = {
  step: 0,
  stage: 'main',
  conclusion: 'success',
  environment: {},
  log: [],
  printed: [],
  annotations: [],
  summary: '',
  rawSummary: '',
};

function jobWith(fields: Partial<JobResult>, stage: Partial<StageResult> = {}): JobResult {
  const stages = [{ ...STAGE, ...stage }];
  return {
    conclusion: 'success',
    steps: [
      {
        outcome: 'success',
        conclusion: 'success',
        outputs: {},
        state: {},
        annotations: [],
        summary: '',
        stages,
      },
    ],
    stages,
    visibleLog: '',
    rawLog: '',
    masks: [],
    env: {},
    path: [],
    jobOutputs: {},
    files: [],
    ...fields,
  };
}

function formsIn(content: string | Uint8Array, planted: readonly Planted[] = [PLANTED]): string[] {
  return findLeaks(planted, undefined, { texts: [{ name: 'text', content }] }).map(({ form }) => form);
}

describe('forms that are found', () => {
  const bytes = Buffer.from(SECRET);
  const python = '"Opera & \\"buffa\\" (acte 2)/\\u00e9+"';
  const go = '"Opera \\u0026 \\"buffa\\" (acte 2)/é+"';
  test.each<[form: string, content: string | Uint8Array]>([
    ['as it is', `key: ${SECRET}.`],
    ['in JSON', JSON.stringify({ key: SECRET })],
    ['in JSON of Go', go],
    ['in JSON of Python', python],
    ['in JSON within JSON', JSON.stringify(JSON.stringify({ key: SECRET }))],
    ['in JSON within an address', encodeURIComponent(JSON.stringify({ key: SECRET }))],
    ['in an address within an address', encodeURIComponent(encodeURIComponent(SECRET))],
    ['percent-encoded by JavaScript', encodeURIComponent(SECRET)],
    ['percent-encoded in a form', new URLSearchParams({ key: SECRET }).toString()],
    ['percent-encoded in lower case', encodeURIComponent(SECRET).toLowerCase().replace('opera', 'Opera')],
    [
      'percent-encoded byte by byte',
      [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
    ],
    ['in XML', 'a="Opera &amp; &quot;buffa&quot; (acte 2)/&#233;+"'],
    ['in hex', `0x${bytes.toString('hex')}`],
    ['in upper-case hex', bytes.toString('hex').toUpperCase()],
    ['in hex with colons', bytes.toString('hex').replace(/(..)(?=.)/gu, '$1:')],
    ['in shell escapes', [...bytes].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('')],
    ['in base64', bytes.toString('base64')],
    ['in base64 with a line end', Buffer.from(`${SECRET}\n`).toString('base64')],
    ['in base64 after one byte', Buffer.from(`:${SECRET}`).toString('base64')],
    ['in base64 after two bytes', Buffer.from(`a:${SECRET}!`).toString('base64')],
    ['in base64url', Buffer.from(`{"k":"${SECRET}"}`).toString('base64url')],
    ['in wrapped base64', bytes.toString('base64').replace(/.{10}/gu, '$&\n')],
    ['in wrapped base64 within JSON', JSON.stringify(bytes.toString('base64').replace(/.{10}/gu, '$&\n'))],
    ['in UTF-16', Buffer.from(SECRET, 'utf16le')],
    ['in gzip', gzipSync(`a ${SECRET} b`)],
    ['in zlib, as in a git object', deflateSync(`blob 3\0${SECRET}`)],
    [
      'in gzip in base64 in JSON, as in a SARIF upload',
      JSON.stringify({ sarif: gzipSync(SECRET).toString('base64') }),
    ],
    ['among bytes that are no text', Buffer.concat([Buffer.of(0xff, 0xfe, 0), bytes, Buffer.of(0x80)])],
  ])('%s', (_, content) => {
    expect(formsIn(content)).toHaveLength(1);
  });

  test('lines of a value that has several, but not the frame of a key', () => {
    const body = 'first-line-of-the-body-of-a-key';
    const value = `-----BEGIN ${'PRIVATE'} KEY-----\n${body}\nshortish\n-----END ${'PRIVATE'} KEY-----\n`;
    const planted = [{ label: 'key', value }];
    expect(formsIn(`x ${body} y`, planted)).toEqual(['line 2']);
    expect(formsIn(`-----BEGIN ${'PRIVATE'} KEY-----`, planted)).toEqual([]);
    expect(formsIn(value.replaceAll('\n', ' '), planted)).toHaveLength(1);
    expect(formsIn(JSON.stringify(value), planted)).toHaveLength(1);
  });

  test('strings of a JSON value', () => {
    const value = JSON.stringify({ user: 'anna', nested: { password: 'sword\nfish one' } }, null, 2);
    expect(formsIn('pass: sword\nfish one', [{ label: 'json', value }])).toEqual(['JSON string 1']);
    expect(formsIn('user: anna', [{ label: 'json', value }])).toEqual([]);
  });

  test('part of a long token, as a cut preview shows it', () => {
    const token = Array.from({ length: 40 }, (_, at) => String.fromCharCode(97 + ((at * 7) % 26))).join('');
    const planted = [{ label: 'token', value: token }];
    expect(formsIn(`${token.slice(0, 31)}…`, planted)).toEqual(['16 bytes from 0']);
    expect(formsIn(`…${token.slice(9)}`, planted)).toEqual(['16 bytes from 16']);
    expect(formsIn(`${token.slice(0, 6)}…${token.slice(-4)}`, planted)).toEqual([]);
  });

  test('bytes that are no text', () => {
    const value = Uint8Array.of(0, 1, 2, 0xff, 0xfe, 0x80, 9, 8, 7, 6);
    const planted = [{ label: 'bytes', value }];
    expect(formsIn(Buffer.concat([Buffer.from('x'), value]), planted)).toHaveLength(1);
    expect(formsIn(Buffer.from(value).toString('base64'), planted)).toHaveLength(1);
    expect(formsIn(Buffer.from(value).toString('hex'), planted)).toHaveLength(1);
  });

  test('any secret, anywhere in base64, whatever stands around it', () => {
    const around = fc.uint8Array({ maxLength: 9 });
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 8, maxLength: 40 }), around, around, (value, before, after) => {
        fc.pre(!/^[\t-\r ]|[\t-\r ]$/u.test(Buffer.from(value).toString('latin1')));
        const encoded = Buffer.concat([before, value, after]).toString('base64');
        expect(encoded).toContain(stableBase64(value, before.length % 3));
        expect(formsIn(encoded, [{ label: 'x', value }])).not.toEqual([]);
      }),
    );
  });
});

describe('forms that are none', () => {
  test.each([
    ['other text', 'Opera & "seria" (acte 2)'],
    ['a short part', 'Opera & "buf'],
    ['the value backwards', [...SECRET].reverse().join('')],
    ['broken gzip', Buffer.of(0x1f, 0x8b, 8, 0, 1, 2, 3)],
    ['nothing', ''],
  ])('%s', (_, content) => {
    expect(formsIn(content)).toEqual([]);
  });
});

describe('places', () => {
  const file = { place: 'temp', path: 'a/b.txt', mode: 0o600, bytes: Buffer.from(SECRET) } as const;
  const annotation = { kind: 'error', message: 'm' } as const;
  const request = { server: 'api', method: 'POST', path: '/x', headers: {}, body: '' };
  const step = {
    outcome: 'success',
    conclusion: 'success',
    annotations: [],
    summary: '',
    stages: [],
    outputs: {},
    state: {},
  } as const;
  test.each<[where: string, job: JobResult | undefined, options?: LeakCheckOptions]>([
    ['log: visible log, line 2', jobWith({ visibleLog: `a\n${SECRET}\nb` })],
    ['printed: step 1, main, raw output', jobWith({}, { printed: [{ stream: 'stderr', text: SECRET }] })],
    ['summary: step 1, main, summary', jobWith({}, { summary: SECRET })],
    ['summary: step 1, main, summary file', jobWith({}, { rawSummary: SECRET })],
    [
      'annotation: step 1, main, error 1, message',
      jobWith({}, { annotations: [{ ...annotation, message: SECRET }] }),
    ],
    [
      'annotation: step 1, main, error 1, title',
      jobWith({}, { annotations: [{ ...annotation, title: SECRET }] }),
    ],
    [
      'annotation: step 1, main, error 1, file',
      jobWith({}, { annotations: [{ ...annotation, file: SECRET }] }),
    ],
    ['output: step 1, output key', jobWith({ steps: [{ ...step, outputs: { key: SECRET } }] })],
    ['output: step 1, output, a name', jobWith({ steps: [{ ...step, outputs: { [SECRET]: '' } }] })],
    ['state: step 1, state key', jobWith({ steps: [{ ...step, state: { key: SECRET } }] })],
    ['job-output: job output key', jobWith({ jobOutputs: { key: SECRET } })],
    ['env: variable KEY', jobWith({ env: { KEY: SECRET } })],
    ['path: GITHUB_PATH', jobWith({ path: [SECRET] })],
    ['file: temp:a/b.txt', jobWith({ files: [file] })],
    [
      'request: request 1, to api (POST), address',
      undefined,
      { requests: [{ ...request, path: encodeURI(`/${SECRET}`) }] },
    ],
    [
      'request: request 1, to api (POST), header x',
      undefined,
      { requests: [{ ...request, headers: { x: [SECRET] } }] },
    ],
    [
      'request: request 1, to api (POST), body',
      undefined,
      { requests: [{ ...request, body: gzipSync(SECRET) }] },
    ],
    ['text: stderr', undefined, { texts: [{ name: 'stderr', content: SECRET }] }],
  ])('%s', (expected, job, options) => {
    const leaks = findLeaks([PLANTED, { label: 'other', value: 'not there at all' }], job, options);
    expect(leaks.map(({ surface, where }) => `${surface}: ${where}`)).toEqual([expected]);
    expect(leaks[0]?.label).toBe('the aria');
  });

  test('the mask commands are none, if they were obeyed', () => {
    const line = { stream: 'stdout', text: `::add-mask::${SECRET}` } as const;
    expect(findLeaks([PLANTED], jobWith({}, { printed: [{ ...line, obeyed: 'add-mask' }] }))).toEqual([]);
    expect(findLeaks([PLANTED], jobWith({}, { printed: [line] }))).toHaveLength(1);
  });

  test('a pack that is left behind counts, as nobody looks into it', () => {
    const pack = {
      place: 'temp',
      path: 'x.pack',
      mode: 0o644,
      bytes: Buffer.from('PACK\0\0\0\x02'),
    } as const;
    const job = jobWith({ files: [pack] });
    expect(() => assertNoLeak([PLANTED], job)).toThrow('git pack');
    assertNoLeak([PLANTED], job, { allow: [{ surface: 'file', at: /\.pack$/u }] });
  });
});

describe('what is allowed', () => {
  const job = jobWith({ env: { KEY: SECRET, OTHER: SECRET } });
  test.each<[allow: LeakCheckOptions['allow'], left: number]>([
    [[{ surface: 'env' }], 0],
    [[{ surface: 'env', at: 'KEY' }], 1],
    [[{ surface: 'env', at: /^(?:KEY|OTHER)$/u }], 0],
    [[{ surface: 'env', label: 'the aria', at: 'KEY' }], 1],
    [[{ surface: 'env', label: 'another' }], 2],
    [[{ surface: 'output' }], 2],
  ])('%j leaves %i', (allow, left) => {
    expect(findLeaks([PLANTED], job, { allow: allow ?? [] })).toHaveLength(left);
  });

  test('a request to the owner is allowed, one to anybody else is not', () => {
    const request = { method: 'GET', path: '/', headers: { authorization: SECRET }, body: '' };
    const requests = ['vault', 'proxy'].map((server) => ({ ...request, server }));
    const leaks = findLeaks([{ ...PLANTED, owners: ['vault'] }], undefined, { requests });
    expect(leaks.map(({ where }) => where)).toEqual(['request 2, to proxy (GET), header authorization']);
  });
});

describe('the error', () => {
  test('says what leaked where and in which form, by labels', () => {
    const job = jobWith({ visibleLog: Buffer.from(SECRET).toString('hex'), env: { KEY: SECRET } });
    expect(() => assertNoLeak([PLANTED], job)).toThrow(
      'planted secrets leaked:\n  the aria (as it is, hex) in log: visible log\n  the aria (as it is) in env: variable KEY',
    );
  });

  test('never holds the secret, even where a place is called by it', () => {
    const encoded = encodeURIComponent(SECRET);
    const job = jobWith({
      env: { [SECRET]: SECRET },
      files: [{ place: 'temp', path: `${encoded}.txt`, mode: 0o600, bytes: Buffer.of() }],
    });
    const error = (() => {
      try {
        return assertNoLeak([PLANTED], job);
      } catch (thrown) {
        return thrown as Error;
      }
    })();
    expect(error?.message).toContain('(a name that holds the aria)');
    for (const text of [SECRET, encoded, 'Opera']) expect(error?.message).not.toContain(text);
  });

  test('comes as well when the check could not fail', () => {
    expect(() => assertNoLeak([], jobWith({}))).toThrow('no secret was planted');
    expect(() => assertNoLeak(['short'], jobWith({}))).toThrow("'secret 1' must have at least 8 bytes");
  });

  test('does not come without a leak', () => {
    assertNoLeak(
      [PLANTED, 'another secret', Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 200)],
      jobWith({ visibleLog: 'all is well' }),
    );
  });
});
