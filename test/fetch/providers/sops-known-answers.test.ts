/**
 * The known answers of facts secret-providers.md 9, and numbers and words as Go reads and writes them.
 */

import { generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { goFloat, parseGoInt } from '../../../src/fetch/providers/sops/go-numbers.ts';
import { isPlainText, resolvePlain } from '../../../src/fetch/providers/sops/go-yaml.ts';
import { combineShares } from '../../../src/fetch/providers/sops/shamir.ts';
import { fc } from '../../property.ts';
import { ageEntry, seal } from '../sops/sealer.ts';
import { makeWorkspace, sopsValues, type Workspace } from '../sops/workspace.ts';

const dataKey = Buffer.from(Array.from({ length: 32 }, (_, at) => at));

/** Section 9, "SOPS": the leaves and the MAC, in YAML. */
const LEAVES = `db:
  password: ENC[AES256_GCM,data:f7SfPOh95A4F7Qi0SQ==,iv:ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=,tag:L6HDQOf8qtqVfbOA2vTJEA==,type:str]
  port: ENC[AES256_GCM,data:UU8AVg==,iv:QEFCQ0RFRkdISUpLTE1OT1BRUlNUVVZXWFlaW1xdXl8=,tag:LHLsBT2etYdjVP720jJmWA==,type:int]
  tls: ENC[AES256_GCM,data:Pwv3GA==,iv:YGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn8=,tag:0VJV8zdV/UA74tw3sQ0Npg==,type:bool]
  ratio: ENC[AES256_GCM,data:okAB,iv:gIGCg4SFhoeIiYqLjI2Oj5CRkpOUlZaXmJmam5ydnp8=,tag:FG5wy2ViV42aGt7Zpwicnw==,type:float]
list:
  - ENC[AES256_GCM,data:yA==,iv:oKGio6SlpqeoqaqrrK2ur7CxsrO0tba3uLm6u7y9vr8=,tag:+9LWIoZPmDZzUPaNN6DRGA==,type:str]
  - ENC[AES256_GCM,data:pA==,iv:wMHCw8TFxsfIycrLzM3Oz9DR0tPU1dbX2Nna29zd3t8=,tag:szFlIC/VcqMC8F2xSREIxw==,type:str]
plain_unencrypted: visible
`;
const SEALED_MAC =
  'ENC[AES256_GCM,data:+ox0JGueNALvftVlk6buHQ/OlLFuFDBixhMiL+xTte0d8AyWOJy8mewsEp4OnYAZdm2fQ6iCKskNGyajzikBChI/Ye9mZO0aYQxrLyv2GWoTRNySzyN3J7FRRZNoULwAadZMlNxZRwPAwmpArjfrGwj9Wws8aECCRkbwQDGCJgo=,iv:4OHi4+Tl5ufo6err7O3u7/Dx8vP09fb3+Pn6+/z9/v8=,tag:AGN80anvUkFVP0ajseJmWQ==,type:str]';
const MAC =
  '62FDB2B2535DD41AE37178195131CAE9899BA8A6A45193D93D6853D242FE6E5185BC8C2E49FA000A14A1BD4C00E2C7E85EC6AAF1B4321808F91FEB7BBD4A74AA';
const MAC_OF_ENCRYPTED =
  '73EFEC3036EDD75889AF27EAB68592E2EFDFA8A2110FCF5FE0A4179C11FD65C93088129403F81B355396A73AC34CBBBCE604C9D26C022B16F0DD3CDAFC022BDF';
const MODIFIED = '2026-08-01T12:00:00Z';

let workspace: Workspace;
let identity: string;
let age: readonly unknown[];
beforeAll(async () => {
  workspace = makeWorkspace();
  identity = await generateIdentity();
  age = [await ageEntry(dataKey, await identityToRecipient(identity))];
});
afterAll(() => workspace.remove());

const secrets =
  'A = sops:f.yaml#db.password\nB = sops:f.yaml#db\nC = sops:f.yaml#list\nD = sops:f.yaml#plain_unencrypted';

async function open(metadata: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, string>>> {
  workspace.write(
    'f.yaml',
    `${LEAVES}sops: ${JSON.stringify({ age, lastmodified: MODIFIED, ...metadata })}\n`,
  );
  return sopsValues(workspace.folder, secrets, { ageKey: Secret.fromText(identity) });
}

describe('the known answers of SOPS', () => {
  const opened = {
    A: 'hunter2-ünï',
    B: '{"password":"hunter2-ünï","port":5432,"tls":true,"ratio":2.5}',
    C: '["a","b"]',
    D: 'visible',
  };

  it('open, with the MAC over all leaves', async () => {
    expect(await open({ mac: SEALED_MAC })).toEqual(opened);
    expect(await open({ mac: seal(MAC, 'str', MODIFIED, dataKey) })).toEqual(opened);
  });

  it('open, with the MAC over encrypted leaves alone', async () => {
    const mac = seal(MAC_OF_ENCRYPTED, 'str', MODIFIED, dataKey);
    expect(await open({ mac, mac_only_encrypted: true })).toEqual(opened);
  });

  it('do not open with the MAC of the other mode', async () => {
    const wrong = '!f.yaml: the MAC of the file does not fit its content';
    expect(await open({ mac: SEALED_MAC, mac_only_encrypted: true })).toMatchObject({ A: wrong, D: wrong });
    expect((await open({ mac: seal(MAC_OF_ENCRYPTED, 'str', MODIFIED, dataKey) })).A).toBe(wrong);
  });
});

describe('the shares of Shamir', () => {
  const hex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));
  const shares = ['17c2feb501', '2e59fd4102', 'b5a7012cfe'].map(hex);

  it.for([
    [0, 1],
    [1, 2],
    [2, 0],
  ] as const)('number %i and %i give the secret back', ([a, b]) => {
    const chosen = [shares[a], shares[b]].filter((share) => share !== undefined);
    expect(Buffer.from(combineShares(chosen)).toString('hex')).toBe('0042ff10');
  });

  it('are refused when one comes twice, has another length or the point zero', () => {
    const [first = hex('')] = shares;
    for (const wrong of [[first, first], [first, hex('2e59fd02')], [first, hex('2e59fd4100')], []])
      expect(() => combineShares(wrong)).toThrow('do not belong together');
  });
});

describe('numbers of Go', () => {
  // Go: strconv.FormatFloat(x, 'f', -1, 64), by hand from its documentation
  it.for([
    [1, '1'],
    [2.5, '2.5'],
    [-0, '-0'],
    [0.1, '0.1'],
    [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'],
    [123456789012345680000, '123456789012345680000'],
    [5e-324, `0.${'0'.repeat(323)}5`],
    [Number.POSITIVE_INFINITY, '+Inf'],
    [Number.NaN, 'NaN'],
  ] as const)('write %f as %s', ([value, text]) => {
    expect(goFloat(value)).toBe(text);
  });

  it('give every double back', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        const text = goFloat(value);
        expect(text).toMatch(/^-?\d+(?:\.\d+)?$/);
        expect(Number(text)).toBe(value);
      }),
    );
  });

  it.for([
    ['0', '0'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['18446744073709551615', '18446744073709551615'],
    ['18446744073709551616', undefined],
    ['0x1F', '31'],
    ['0o17', '15'],
    ['017', '15'],
    ['-0b101', '-5'],
    ['09', undefined],
    ['1.0', undefined],
    ['', undefined],
  ] as const)('read %s as the integer %s', ([text, value]) => {
    expect(parseGoInt(text)).toBe(value);
  });
});

describe('a plain word of YAML', () => {
  it.for([
    ['yes', 'string', 'yes'],
    ['on', 'string', 'on'],
    ['True', 'bool', true],
    ['FALSE', 'bool', false],
    ['~', 'null', undefined],
    ['', 'null', undefined],
    ['1.0', 'float', '1'],
    ['1', 'int', '1'],
    ['1_000', 'int', '1000'],
    ['0777', 'int', '511'],
    ['12e03', 'float', '12000'],
    ['.5', 'float', '0.5'],
    ['-.inf', 'float', '-Inf'],
    ['190:20:30', 'string', '190:20:30'],
    ['2001-12-14', 'time', '2001-12-14T00:00:00Z'],
    ['2001-12-14t21:59:43.10-05:00', 'time', '2001-12-14T21:59:43.1-05:00'],
    ['2001-13-14', 'string', '2001-13-14'],
    ['1.2.3', 'string', '1.2.3'],
    ['9223372036854775807', 'int', '9223372036854775807'],
  ] as const)('%s means to Go a %s', ([text, kind, value]) => {
    const { kind: found, ...rest } = resolvePlain(text);
    expect([found, Object.values(rest)[0]]).toEqual([kind, value]);
  });

  it('is written plain only when every reader takes it for a text', () => {
    expect(['hello', 'a b', 'x/y@z'].every(isPlainText)).toBe(true);
    expect(
      ['yes', 'NO', 'true', 'null', '1', 'a: b', 'a #b', ' a', 'a ', '', '-', 'a\nb'].some(isPlainText),
    ).toBe(false);
  });
});
