/**
 * Id tokens of other CI systems: which token goes where, and what is said when there is none.
 */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TokenIdentity, type TokenSource } from '../../../src/fetch/command/token-identity.ts';

const NOW = 1_700_000_000_000;

function jwt(claims: Readonly<Record<string, unknown>>): string {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return [part({ alg: 'none' }), part(claims), 'c2ln'].join('.');
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tacet-token-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function identity(
  environment: Readonly<Record<string, string>>,
  sources: readonly TokenSource[],
): { readonly identity: TokenIdentity; readonly concealed: string[] } {
  const concealed: string[] = [];
  return {
    identity: new TokenIdentity({
      sources,
      environment,
      conceal: async (secrets) => void concealed.push(...secrets.map((secret) => secret.reveal())),
      now: () => NOW,
    }),
    concealed,
  };
}

const variable = (name: string): TokenSource => ({ kind: 'variable', name });

describe('a token identity', () => {
  it('gives each audience its own token, hidden before it is used', async () => {
    const tokens = {
      A: jwt({ aud: 'https://a', sub: 'one' }),
      B: ` ${jwt({ aud: ['https://b', 'https://c'] })}\n`,
    };
    const { identity: id, concealed } = identity(tokens, [variable('A'), variable('B')]);
    expect((await id.token('https://a')).claims).toMatchObject({ aud: 'https://a', sub: 'one' });
    const { secret, claims } = await id.token('https://c');
    expect(secret.reveal()).toBe(tokens.B.trim());
    expect(claims.aud).toBe('https://c');
    expect(concealed).toContain(tokens.A);
  });

  it('reads a file anew each time', async () => {
    const path = join(folder, 'token');
    writeFileSync(path, jwt({ aud: 'x', sub: 'first' }));
    const { identity: id } = identity({}, [{ kind: 'file', path }]);
    expect((await id.token('x')).claims.sub).toBe('first');
    writeFileSync(path, jwt({ aud: 'x', sub: 'second' }));
    expect((await id.token('x')).claims.sub).toBe('second');
  });

  it.each([
    [{}, [], /there is no id token for the audience "x"/],
    [
      { T: jwt({ aud: 'y' }) },
      [variable('T')],
      /no id token is for the audience "x": the variable T is for "y"/,
    ],
    [{ T: jwt({}) }, [variable('T')], /the variable T is for nobody/],
    [{}, [variable('T')], /the variable T holds no id token/],
    [{ T: 'not a token' }, [variable('T')], /the variable T holds no id token/],
    [{ T: 'a.!.c' }, [variable('T')], /holds no id token/],
    [{ T: jwt({ aud: 'x', exp: NOW / 1000 - 1 }) }, [variable('T')], /has expired/],
    [{}, [{ kind: 'file', path: '/nowhere/token' }], /cannot be read \(Error ENOENT\)/],
  ] as const)('explains why there is none: %#', async (environment, sources, why) => {
    const { identity: id } = identity(environment, sources);
    const error = await id.token('x').then(
      () => undefined,
      (thrown: unknown) => thrown as Error,
    );
    expect(error?.message).toMatch(why);
    for (const value of Object.values(environment)) expect(error?.message).not.toContain(value);
  });
});
