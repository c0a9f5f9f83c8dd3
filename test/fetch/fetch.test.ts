/**
 * The composer: in which order the stages run, and what a failure of one leaves undone. Provider, exporter and masker are
 * plain implementations of their contracts that write down when they were called.
 */

import { describe, expect, it } from 'vitest';
import { DeniedError, InputError, UpstreamError } from '../../src/base/errors.ts';
import { Secret } from '../../src/base/secret.ts';
import type { NamedSecret } from '../../src/fetch/exporters/contract.ts';
import { checkReferences, type FetchReport, fetchSecrets } from '../../src/fetch/fetch.ts';
import { LeaseBook } from '../../src/fetch/leases/contract.ts';
import type { LocatorOutcome, Provider, ProviderFailure } from '../../src/fetch/providers/contract.ts';
import { parseReferences } from '../../src/fetch/references/parse-references.ts';
import type { Reference } from '../../src/fetch/references/reference.ts';

interface Trace {
  readonly events: string[];
  readonly exported: Map<string, string>;
  readonly report: FetchReport;
}

interface Given {
  /** Values by what is written. Others are not found. */
  readonly values: Readonly<Record<string, string>>;
  readonly failure?: ProviderFailure;
  readonly publicKeys?: readonly string[];
  readonly abortAt?: 'fetch' | 'masks';
}

function referencesOf(text: string): readonly Reference[] {
  const { references, mistakes } = parseReferences(text, 'output');
  expect(mistakes).toEqual([]);
  return references;
}

const notFound: ProviderFailure = {
  error: new InputError('secret-not-found', 'there is none'),
  isAboutOneSecret: true,
  advice: [],
};

async function run(text: string, given: Given, events: string[] = []): Promise<Trace> {
  const exported = new Map<string, string>();
  const controller = new AbortController();
  const provider: Provider = {
    kinds: ['aws-secret', 'aws-parameter'],
    check: () => [],
    fetch: async (requests) => {
      events.push(`fetch ${requests.map(({ written }) => written).join(' ')}`);
      if (given.abortAt === 'fetch') controller.abort();
      const outcomes = requests.map((request): LocatorOutcome => {
        const text = given.values[request.written];
        if (text === undefined) return { kind: 'failure', request, failure: given.failure ?? notFound };
        const value = {
          secret: Secret.fromText(text),
          version: 'v1',
          createdAtMs: undefined,
          expiresAtMs: undefined,
        };
        return { kind: 'value', request, value };
      });
      return { outcomes, notes: [] };
    },
  };
  const report = await fetchSecrets(
    { references: referencesOf(text), minMaskChars: 4, publicKeys: given.publicKeys ?? [] },
    {
      identity: { token: () => Promise.reject(new Error('nobody asks')) },
      providers: [provider],
      leases: new LeaseBook(() => undefined),
      maskSink: async (forms) => {
        events.push(`mask ${forms.length > 0 ? 'some' : 'none'}`);
        if (given.abortAt === 'masks') controller.abort();
      },
      exporter: {
        kind: 'outputs',
        export: async (secrets: readonly NamedSecret[]) => {
          events.push('export');
          for (const { name, masked } of secrets) exported.set(name, masked.secret.reveal());
          return new Map(secrets.map(({ name }) => [name, `output ${name}`]));
        },
      },
      signal: controller.signal,
    },
  );
  return { events, exported, report };
}

describe('a fetch', () => {
  it('asks for each secret once, masks everything in one go, then exports', async () => {
    const { events, exported } = await run('A = aws:x#a\nB = aws:x#b\nC = aws:y', {
      values: { 'aws:x': '{"a":"value-a","b":"value-b"}', 'aws:y': 'value-y' },
    });
    expect(events).toEqual(['fetch aws:x aws:y', 'mask some', 'export']);
    expect(Object.fromEntries(exported)).toEqual({ A: 'value-a', B: 'value-b', C: 'value-y' });
  });

  it('tells where each went, its version, and what is not masked', async () => {
    const { report } = await run('A = aws:x', { values: { 'aws:x': 'abc' } });
    expect(report).toMatchObject({
      kind: 'exported',
      rows: [
        {
          name: 'A',
          system: 'aws',
          version: 'v1',
          destination: 'output A',
          maskedForms: 0,
          unmasked: [{ what: 'the value', reason: 'shorter than 4 characters' }],
        },
      ],
    });
  });

  it('leaves a field with a public key readable', async () => {
    const { events, report } = await run('HOST = aws:x#host', {
      values: { 'aws:x': '{"host":"db.example.com"}' },
      publicKeys: ['host'],
    });
    expect(events).toContain('mask none');
    expect(report.kind === 'exported' && report.rows[0]?.unmasked[0]?.reason).toBe('declared public');
  });
});

describe('a failure', () => {
  it('of one secret exports nothing and masks nothing, and all failures are told', async () => {
    const { events, exported, report } = await run('A = aws:x\nB = aws:gone\nC = aws:x#no\nD = aws:gone#x', {
      values: { 'aws:x': '{"a":1}' },
    });
    expect(events).toEqual(['fetch aws:x aws:gone']);
    expect(exported.size).toBe(0);
    expect(
      report.kind === 'failed' && report.failures.map(({ names, error }) => [names, error.code]),
    ).toEqual([
      [['B', 'D'], 'secret-not-found'],
      [['C'], 'secret-not-found'],
    ]);
  });

  it('of an optional secret lets the others through', async () => {
    const { exported, report } = await run('A = aws:x\nB? = aws:gone\nC? = aws:x#no', {
      values: { 'aws:x': '{"a":1}' },
    });
    expect([...exported.keys()]).toEqual(['A']);
    expect(report.kind === 'exported' && report.missing.map(({ names }) => names)).toEqual([['B'], ['C']]);
    expect(report.kind === 'exported' && report.rows.map(({ destination }) => destination)).toEqual([
      'output A',
      undefined,
      undefined,
    ]);
  });

  it('of the session or the network is never optional', async () => {
    const failure = {
      error: new DeniedError('access-denied', 'no session'),
      isAboutOneSecret: false,
      advice: [],
    };
    const { report, exported } = await run('A? = aws:x\nB = aws:y', { values: { 'aws:y': 'v' }, failure });
    expect(report.kind).toBe('failed');
    expect(exported.size).toBe(0);
  });
});

describe('a cancelled job', () => {
  it.each(['fetch', 'masks'] as const)(
    'exports nothing when it is cancelled during the %s',
    async (abortAt) => {
      const events: string[] = [];
      const running = run('A = aws:x', { values: { 'aws:x': 'value' }, abortAt }, events);
      await expect(running).rejects.toBeInstanceOf(UpstreamError);
      await expect(running).rejects.toMatchObject({ code: 'cancelled' });
      expect(events).not.toContain('export');
    },
  );
});

describe('the check', () => {
  it('names the line of a reference and the setting, for providers that are used at all', () => {
    const checked: string[] = [];
    const provider = (kind: 'aws-secret' | 'aws-parameter'): Provider => ({
      kinds: [kind],
      check: (requests) => {
        checked.push(kind);
        return [
          { request: requests[0], setting: undefined, what: 'wrong' },
          { request: undefined, setting: 'role', what: 'missing', hint: 'add it' },
        ];
      },
      fetch: () => Promise.reject(new Error('nobody asks')),
    });
    const problems = checkReferences(referencesOf('# first\nA = aws-ssm:/x\nB = aws-ssm:/x'), [
      provider('aws-secret'),
      provider('aws-parameter'),
    ]);
    expect(checked).toEqual(['aws-parameter']);
    expect(problems).toEqual([
      { line: 2, setting: undefined, what: 'wrong', hint: undefined },
      { line: undefined, setting: 'role', what: 'missing', hint: 'add it' },
    ]);
  });
});
