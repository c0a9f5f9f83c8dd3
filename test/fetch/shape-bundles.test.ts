/**
 * Bundles on the fetch route: what is exported, what is masked, and which names stop everything. The provider, the
 * exporter and the masker are plain implementations of their contracts.
 */

import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/errors.ts';
import { Secret } from '../../src/base/secret.ts';
import { type FetchReport, fetchSecrets } from '../../src/fetch/fetch.ts';
import { LeaseBook } from '../../src/fetch/leases/contract.ts';
import type { Bundle, ShapedEntry } from '../../src/fetch/manifests/contract.ts';
import type { Provider } from '../../src/fetch/providers/contract.ts';
import { parseReferences } from '../../src/fetch/references/parse-references.ts';
import type { StoreSettings } from '../../src/fetch/references/store-settings.ts';

const VALUES: Readonly<Record<string, string>> = { one: 'value-of-one', two: 'value-of-two' };

/** A provider that knows two secrets, and writes down what it was asked. */
function provider(name: string, calls: string[]): Provider {
  return {
    kinds: ['aws-secret'],
    check: () => [],
    fetch: async (requests) => {
      calls.push(`${name}: ${requests.map(({ written }) => written).join(' ')}`);
      return {
        notes: [],
        outcomes: requests.map((request) => {
          const text = request.locator.kind === 'aws-secret' ? VALUES[request.locator.id] : undefined;
          const error = new InputError('secret-not-found', 'there is none');
          if (text === undefined)
            return { kind: 'failure', request, failure: { error, isAboutOneSecret: true, advice: [] } };
          const value = {
            secret: Secret.fromText(text),
            version: 'v',
            createdAtMs: undefined,
            expiresAtMs: undefined,
          };
          return { kind: 'value', request, value };
        }),
      };
    },
  };
}

interface BundleSpec {
  readonly ids: readonly string[];
  readonly optional?: boolean;
  readonly store?: StoreSettings;
  readonly place?: string;
  readonly make: (values: readonly (string | undefined)[]) => readonly ShapedEntry[];
}

function bundle({ ids, optional = false, store, place = 'b.yaml:1:1', make }: BundleSpec): Bundle {
  return {
    place,
    system: 'test',
    kubernetes: undefined,
    requests: ids.map((id) => ({
      locator: { kind: 'aws-secret', id, version: undefined },
      written: id,
      store,
      isOptional: optional,
      place,
    })),
    shape: async (values) => make(values.map((value) => value?.reveal())),
  };
}

const entry = (name: string, text: string, more: Partial<ShapedEntry> = {}): ShapedEntry => ({
  name,
  value: Secret.fromText(text),
  request: 0,
  ...more,
});

interface Run {
  readonly report: FetchReport | undefined;
  readonly error: unknown;
  readonly exported: readonly string[];
  readonly masked: readonly string[];
  readonly calls: readonly string[];
}

async function run(
  bundles: readonly Bundle[],
  {
    names,
    secrets = '',
  }: {
    readonly names?: { style: 'variable' | 'output'; isGrouped: boolean };
    readonly secrets?: string;
  } = {},
): Promise<Run> {
  const exported: string[] = [];
  const masked: string[] = [];
  const calls: string[] = [];
  let report: FetchReport | undefined;
  let error: unknown;
  try {
    report = await fetchSecrets(
      {
        references: parseReferences(secrets, 'output').references,
        bundles,
        ...(names === undefined ? {} : { names }),
        minMaskChars: 4,
        publicKeys: [],
      },
      {
        identity: { token: () => Promise.reject(new Error('no token is needed')) },
        providers: [provider('base', calls)],
        atStore: (store) => [provider(store.kind === 'aws' ? (store.region ?? '') : '', calls)],
        exporter: {
          kind: 'env',
          export: async (all) => {
            exported.push(
              ...all.map(({ name, variable, masked: one }) => `${name}/${variable} ${one.secret.reveal()}`),
            );
            return new Map(all.map(({ name }) => [name, 'there']));
          },
        },
        leases: new LeaseBook(() => undefined),
        maskSink: async (forms) => void masked.push(...forms.map((form) => form.reveal())),
        signal: new AbortController().signal,
      },
    );
  } catch (thrown) {
    error = thrown;
  }
  return { report, error, exported, masked, calls };
}

describe('a bundle', () => {
  it('gets its values with the references in one call, and exports what it makes of them', async () => {
    const both = bundle({
      ids: ['one', 'two'],
      make: ([one, two]) => [
        entry('joined', `${one}+${two}`),
        entry('first', one ?? '', { variable: 'FIRST' }),
      ],
    });
    const { exported, calls, report } = await run([both], { secrets: 'REF = aws:one' });
    expect(exported).toEqual([
      'REF/undefined value-of-one',
      'joined/undefined value-of-one+value-of-two',
      'first/FIRST value-of-one',
    ]);
    expect(calls).toEqual(['base: aws:one two']);
    expect(report).toMatchObject({
      kind: 'exported',
      rows: [{ name: 'REF' }, { name: 'joined', system: 'test' }, { name: 'first' }],
    });
  });

  it('asks the provider of its own store', async () => {
    const store = { kind: 'aws', region: 'elsewhere' } as const;
    const { calls, exported } = await run([
      bundle({ ids: ['one'], store, make: ([one]) => [entry('a', one ?? '')] }),
      bundle({ ids: ['one'], place: 'c', make: ([one]) => [entry('b', one ?? '')] }),
    ]);
    expect(calls).toEqual(['base: one', 'elsewhere: one']);
    expect(exported).toHaveLength(2);
  });

  it('has hidden parts masked that it does not export', async () => {
    const { masked, exported } = await run([
      bundle({
        ids: ['one'],
        make: () => [entry('url', 'https://host/path'), entry('part', 'hidden-part', { isHidden: true })],
      }),
    ]);
    expect(masked).toContain('hidden-part');
    expect(exported).toEqual(['url/undefined https://host/path']);
  });

  it('does without an optional value, and stops everything without another one', async () => {
    const make = (values: readonly (string | undefined)[]): readonly ShapedEntry[] =>
      values[0] === undefined ? [] : [entry('a', values[0])];
    const without = await run([bundle({ ids: ['none'], optional: true, make })], {
      secrets: 'REF = aws:one',
    });
    expect(without.report).toMatchObject({ kind: 'exported', missing: [{ names: ['b.yaml:1:1'] }] });
    expect(without.exported).toEqual(['REF/undefined value-of-one']);
    const stopped = await run([bundle({ ids: ['one', 'none'], make })], { secrets: 'REF = aws:one' });
    expect(stopped.report).toMatchObject({ kind: 'failed' });
    expect(stopped.exported).toEqual([]);
  });

  it('that cannot make its entries is a failure with its reason', async () => {
    const { report, exported } = await run([
      bundle({
        ids: ['one'],
        make: () => {
          throw new InputError('reference-invalid', 'b.yaml:1:1: nothing can be extracted');
        },
      }),
    ]);
    expect(report).toMatchObject({
      kind: 'failed',
      failures: [{ names: ['b.yaml:1:1'], error: { code: 'reference-invalid' } }],
    });
    expect(exported).toEqual([]);
  });

  it.each([
    ['variable', ['LD_PRELOAD'], /LD_PRELOAD changes what later steps run/],
    ['variable', ['tls.crt'], /"tls.crt" cannot be a variable/],
    ['output', ['same', 'SAME'], /SAME comes twice/],
    ['output', ['..'], /cannot be a name/],
    ['output', ['a b'], /cannot be a name/],
    ['output', ['a=b'], /cannot be a name/],
    ['output', ['path'], /path changes what later steps run/],
  ] as const)('stops everything for names that cannot be exported: %s %j', async (style, made, why) => {
    const { error, exported } = await run(
      [bundle({ ids: ['one'], make: () => made.map((name) => entry(name, 'some-value')) })],
      { names: { style, isGrouped: false } },
    );
    expect(error).toMatchObject({ code: 'export-refused', message: expect.stringMatching(why) });
    expect(exported).toEqual([]);
  });

  it('has names of its own where each becomes a Secret of its own', async () => {
    const same = (place: string): Bundle =>
      bundle({ ids: ['one'], place, make: ([one]) => [entry('tls.key', one ?? '')] });
    const { exported } = await run([same('a'), same('b')], { names: { style: 'output', isGrouped: true } });
    expect(exported).toHaveLength(2);
  });
});
