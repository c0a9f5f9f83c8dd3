/**
 * Which stores may be used: a host that comes with a reference or a file needs an input that allows it, and stores that
 * come to the same share one provider.
 */

import { describe, expect, it } from 'vitest';
import { ProviderSet, type SystemSettings } from '../../src/fetch/provider-set.ts';
import { realPace } from '../../src/fetch/providers/vault/settings.ts';
import type { StoreSettings } from '../../src/fetch/references/store-settings.ts';

const client = { environment: {} };

function settings(more: {
  readonly vaultAddress?: string;
  readonly vault?: Partial<SystemSettings['vault']>;
  readonly role?: string;
  readonly azureVault?: string;
  readonly azureHosts?: readonly string[];
  readonly allowedHosts?: readonly string[];
}): SystemSettings {
  return {
    aws: {
      role: more.role,
      region: 'eu-west-1',
      audience: 'sts.amazonaws.com',
      sessionSeconds: 900,
      sessionName: 'test',
      maxAttempts: 1,
      environment: {},
    },
    gcp: {
      provider: undefined, audience: undefined, serviceAccount: undefined, delegates: [], tokenSeconds: 900, project: undefined,
      quotaProject: undefined, universe: 'googleapis.com', reason: 'test', client,
    }, // biome-ignore format: settings that no case looks at
    azure: {
      tenant: undefined,
      clientId: undefined,
      cloud: 'public',
      audience: undefined,
      vault: more.azureVault,
      allowedHosts: more.azureHosts ?? [],
      client,
    },
    vault: {
      address: more.vaultAddress,
      role: undefined,
      authMount: 'jwt',
      namespace: undefined,
      audience: undefined,
      kvVersion: undefined,
      wrapSeconds: undefined,
      revokeCertificates: false,
      caCertificate: undefined,
      environment: {},
      pace: realPace,
      ...more.vault,
    } as SystemSettings['vault'],
    doppler: {
      identity: undefined, project: undefined, config: undefined, audience: undefined, api: 'https://api.doppler.com',
      dynamicSeconds: undefined, client,
    }, // biome-ignore format: settings that no case looks at
    infisical: {
      address: 'https://app.infisical.com', identity: undefined, organization: undefined, audience: undefined, project: undefined,
      environment: undefined, client,
    }, // biome-ignore format: settings that no case looks at
    sops: { workspace: '.', ageKey: undefined },
    allowedHosts: more.allowedHosts ?? [],
  };
}

const vault = (address: string): StoreSettings => ({ kind: 'vault', address });
const azure = (host: string): StoreSettings => ({ kind: 'azure', host });
const infisical = (address: string): StoreSettings => ({ kind: 'infisical', address });

describe('a store', () => {
  it.each([
    ['a server that nobody named', vault('https://evil.example'), {}, true],
    ['the server of the inputs', vault('https://v.example/'), { vaultAddress: 'https://v.example' }, false],
    ['another port of it', vault('https://v.example:8200'), { vaultAddress: 'https://v.example' }, true],
    ['an allowed host', vault('https://v.example:8200'), { allowedHosts: ['v.example:8200'] }, false],
    [
      'an allowed host without its port',
      vault('https://v.example:8200'),
      { allowedHosts: ['v.example'] },
      true,
    ],
    ['a host that only ends so', vault('https://not-v.example'), { allowedHosts: ['v.example'] }, true],
    [
      'a user in front of an allowed host',
      vault('https://v.example@evil.example'),
      { allowedHosts: ['v.example'] },
      true,
    ],
    ['plain http', vault('http://v.example'), { allowedHosts: ['v.example', 'v.example:80'] }, true],
    ['no address at all', vault('ftp:x'), { allowedHosts: ['x'] }, true],
    ['a vault that nobody named', azure('other.vault.azure.net'), {}, true],
    ['the vault of the inputs', azure('mine.vault.azure.net'), { azureVault: 'mine' }, false],
    ['an allowed vault of Azure', azure('a.vault.azure.net'), { azureHosts: ['a.vault.azure.net'] }, false],
    ['a vault in allowed-hosts', azure('a.vault.azure.net'), { allowedHosts: ['a.vault.azure.net'] }, false],
    ['the default cloud of Infisical', infisical('https://app.infisical.com'), {}, false],
    ['another Infisical', infisical('https://i.example'), {}, true],
    ['an allowed Infisical', infisical('https://i.example'), { allowedHosts: ['i.example'] }, false],
    ['a role, none in the inputs', { kind: 'aws', role: 'arn:aws:iam::111122223333:role/a' }, {}, false],
    [
      'another role than the inputs',
      { kind: 'aws', role: 'arn:aws:iam::111122223333:role/a' },
      { role: 'arn:aws:iam::111122223333:role/b' },
      true,
    ],
    [
      'the role of a cluster, which the inputs replace',
      { kind: 'aws', role: 'arn:aws:iam::111122223333:role/a', isClusterRole: true },
      { role: 'arn:aws:iam::111122223333:role/b' },
      false,
    ],
  ] as const)('with %s', (_, store, inputs, isRefused) => {
    const refusal = new ProviderSet(settings(inputs)).refusal(store as StoreSettings);
    expect(refusal !== undefined).toBe(isRefused);
    if (refusal !== undefined) expect(refusal.what).not.toContain('@');
  });

  it('shares the provider of the inputs when it says nothing else, and one with its like', () => {
    const set = new ProviderSet(settings({ vaultAddress: 'https://v.example' }));
    expect(set.at(vault('https://v.example/'))).toBe(set.base);
    expect(set.at({ kind: 'vault', address: 'https://v.example', kvVersion: 2 })).not.toBe(set.base);
    expect(set.at(vault('https://w.example'))).toBe(set.at(vault('https://w.example/')));
    expect(set.at({ kind: 'aws', region: 'eu-west-1' })).toBe(set.base);
    expect(set.at({ kind: 'aws', region: 'us-east-1' }).flatMap(({ kinds }) => kinds)).toContain(
      'aws-secret-list',
    );
  });

  it('does not take its role and mount where the inputs name them', () => {
    const said = { kind: 'vault', role: 'theirs', mount: 'theirs' } as const;
    const free = new ProviderSet(settings({}));
    expect(free.at(said)).not.toBe(free.base);
    const settled = new ProviderSet(settings({ vault: { role: 'ours', authMount: 'github' } }));
    expect(settled.at(said)).toBe(settled.base);
  });
});
