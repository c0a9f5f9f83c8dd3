/**
 * SOPS files under age: every format, what must not open, key groups, paths, and interoperability with the `age` command.
 */

import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateHybridIdentity, generateIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseAllDocuments, parse as parseYaml } from 'yaml';
import { Secret } from '../../../src/base/secret.ts';
import { decryptTree } from '../../../src/fetch/providers/sops/decrypt.ts';
import type { Format } from '../../../src/fetch/providers/sops/format.ts';
import { decodeMetadata } from '../../../src/fetch/providers/sops/metadata.ts';
import { parseStore } from '../../../src/fetch/providers/sops/stores.ts';
import { SopsFault } from '../../../src/fetch/providers/sops/tree.ts';
import { parseReferences } from '../../../src/fetch/references/parse-references.ts';
import { fc } from '../../property.ts';
import { ageEntry, flattened, Sealer } from '../sops/sealer.ts';
import {
  fetchSops,
  makeWorkspace,
  referencesOf,
  requestsOf,
  sopsProvider,
  sopsValues,
  type Workspace,
} from '../sops/workspace.ts';

let workspace: Workspace;
let identity: string;
let recipient: string;
beforeAll(async () => {
  identity = await generateIdentity();
  recipient = await identityToRecipient(identity);
});
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

async function metadata(
  sealer: Sealer,
  more: Readonly<Record<string, unknown>> = {},
): Promise<Record<string, unknown>> {
  return { ...sealer.metadata({ age: [await ageEntry(sealer.dataKey, recipient)], ...more }) };
}

const yaml = async (
  sealer: Sealer,
  text: string,
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> => `${text}\nsops: ${JSON.stringify(await metadata(sealer, more))}\n`;

/** The values of references to `f` and its ending. */
const values = (text: string): Promise<Readonly<Record<string, string>>> =>
  sopsValues(workspace.folder, text, { ageKey: Secret.fromText(identity) });

describe('YAML', () => {
  it('gives fields and the whole file, in order, with every type', async () => {
    const s = new Sealer();
    const text = [
      `'10': ${s.leaf('10:', 'ten')}`,
      `a: ${s.leaf('a:', 'with "quotes" & ünï')}`,
      `'2': ${s.leaf('2:', '9223372036854775807', 'int')}`,
      `time: ${s.leaf('time:', '2026-08-01T12:00:00Z', 'time')}`,
      `word: ${s.leaf('word:', 'yes')}`,
      `float: ${s.leaf('float:', '0.1', 'float')}`,
      `closed: ${s.leaf('closed:', 'False', 'bool')}`,
      `lines: ${s.leaf('lines:', 'one\ntwo\n')}`,
      'nothing: null',
      `empty: ""`,
      'list:',
      `  - ${s.leaf('list:', 'first')}`,
      `  - name: ${s.leaf('list:name:', 'second')}`,
      'port_unencrypted: 1.0',
    ].join('\n');
    s.clear('1');
    workspace.write('f.yaml', await yaml(s, text));
    const got = await values(
      'ALL = sops:f.yaml\nTEN = sops:f.yaml#10\nA = sops:f.yaml#a\nINT = sops:f.yaml#2\nIN = sops:f.yaml#list.1.name\nCLEAR = sops:f.yaml#port_unencrypted\nEMPTY = sops:f.yaml#empty\nOFF = sops:f.yaml#closed',
    );
    expect(got).toMatchObject({
      TEN: 'ten',
      A: 'with "quotes" & ünï',
      INT: '9223372036854775807',
      IN: 'second',
      CLEAR: '1.0',
      EMPTY: '',
      OFF: 'false',
    });
    const whole = got.ALL ?? '';
    expect(whole).not.toContain('sops');
    expect(whole.split('\n').flatMap((line) => /^['"]?(\w+)['"]?:/.exec(line)?.[1] ?? [])).toEqual(
      '10 a 2 time word float closed lines nothing empty list port_unencrypted'.split(' '),
    );
    expect(parseYaml(whole, { intAsBigInt: true, version: '1.1' })).toMatchObject({
      '10': 'ten',
      2: 9223372036854775807n,
      time: new Date('2026-08-01T12:00:00Z'),
      float: 0.1,
      closed: false,
      word: 'yes',
      lines: 'one\ntwo\n',
      nothing: null,
      empty: '',
      list: ['first', { name: 'second' }],
    });
  });

  it('decrypts comments, keeps those in clear, and does not mind one that is damaged', async () => {
    const s = new Sealer();
    const broken = new Sealer().comment('a:', ' foreign');
    const text = `# in clear\n#${s.comment(':', ' of the root')}\na:\n    #${s.comment('a:', ' of a map')}\n    b: ${s.leaf('a:b:', 'value')}\n    #${broken}\n    c: ${s.leaf('a:c:', 'two')}\n`;
    workspace.write('f.yaml', await yaml(s, text));
    const { ALL = '' } = await values('ALL = sops:f.yaml');
    expect(ALL).toContain('# in clear');
    expect(ALL).toContain('# of the root');
    expect(ALL).toContain('# of a map');
    expect(parseYaml(ALL)).toEqual({ a: { b: 'value', c: 'two' } });
  });

  it('opens several documents as a list, with one MAC over all', async () => {
    const s = new Sealer();
    const meta = (text: string): string => `${text}`;
    const first = meta(`a: ${s.leaf('a:', 'one')}`);
    const second = meta(`a: ${s.leaf('a:', 'two')}`);
    const sops = `sops: ${JSON.stringify(await metadata(s))}\n`;
    workspace.write('f.yaml', `${first}\n${sops}---\n${second}\n${sops}`);
    const got = await values('A = sops:f.yaml#0.a\nB = sops:f.yaml#1.a\nALL = sops:f.yaml');
    expect(got).toMatchObject({ A: 'one', B: 'two' });
    expect(
      parseAllDocuments(got.ALL ?? '').map((document) => (document as { toJS(): unknown }).toJS()),
    ).toEqual([{ a: 'one' }, { a: 'two' }]);
  });

  it('expands an alias under its own place', async () => {
    const s = new Sealer();
    const text = `base_unencrypted: &base {x: text}\ncopy_unencrypted: *base`;
    s.clear('text');
    s.clear('text');
    workspace.write('f.yaml', await yaml(s, text));
    expect(await values('A = sops:f.yaml#copy_unencrypted.x')).toEqual({ A: 'text' });
  });

  it('hashes words in clear as Go types them', async () => {
    const s = new Sealer();
    const words: readonly (readonly [string, string | undefined])[] = [
      ['yes', 'yes'],
      ['True', 'True'],
      ['0777', '511'],
      ['1_000', '1000'],
      ['1.50', '1.5'],
      ['1e3', '1000'],
      ['~', undefined],
      ['2001-12-14', '2001-12-14T00:00:00Z'],
      ["'0777'", '0777'],
      ['!!str 12', '12'],
      ['"a\\u00fc"', 'aü'],
    ];
    const lines = words.map(([word, hashed], at) => {
      if (hashed !== undefined) s.clear(word, hashed);
      return `w${at}_unencrypted: ${word}`;
    });
    workspace.write('f.yaml', await yaml(s, lines.join('\n')));
    expect(await values('A = sops:f.yaml#w2_unencrypted\nB = sops:f.yaml#w10_unencrypted')).toEqual({
      A: '511',
      B: 'aü',
    });
  });

  it('is refused with a duplicate key, and with aliases that multiply', async () => {
    const s = new Sealer();
    workspace.write('f.yaml', await yaml(s, `a: ${s.leaf('a:', 'x')}\na: ${s.leaf('a:', 'y')}`));
    expect((await values('A = sops:f.yaml#a')).A).toContain('a key occurs twice');
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x,x]'];
    for (let level = 1; level < 9; level++)
      bomb.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(',')}]`);
    workspace.write('f.yaml', await yaml(new Sealer(), bomb.join('\n')));
    expect((await values('A = sops:f.yaml#a')).A).toContain('too many values');
  });
});

describe('JSON', () => {
  it('counts a duplicate key in the MAC, keeps the order, and numbers as they are written', async () => {
    const s = new Sealer();
    const body = [
      `"9": "${s.leaf('9:', 'nine')}"`,
      `"a": "${s.leaf('a:', 'first')}"`,
      `"a": "${s.leaf('a:', 'last')}"`,
      `"n_unencrypted": ${s.clear('1.50', '1.5')}`,
      `"big_unencrypted": ${s.clear('12345678901234567890', '12345678901234567000')}`,
      `"t_unencrypted": ${s.clear('true', 'True')}`,
      `"z": null`,
      `"l": [["${s.leaf('l:', 'deep')}"], {}]`,
    ].join(',');
    workspace.write('f.json', `{${body},"sops":${JSON.stringify(await metadata(s))}}`);
    const got = await values(
      'A = sops:f.json#a\nN = sops:f.json#n_unencrypted\nB = sops:f.json#big_unencrypted\nL = sops:f.json#l.0.0\nALL = sops:f.json',
    );
    expect(got).toMatchObject({ A: 'last', N: '1.50', B: '12345678901234567890', L: 'deep' });
    expect(got.ALL).toBe(
      '{\n\t"9": "nine",\n\t"a": "first",\n\t"a": "last",\n\t"n_unencrypted": 1.50,\n\t"big_unencrypted": 12345678901234567890,\n\t"t_unencrypted": true,\n\t"z": null,\n\t"l": [\n\t\t[\n\t\t\t"deep"\n\t\t],\n\t\t{}\n\t]\n}\n',
    );
  });

  it('without metadata, or as a list, is refused', async () => {
    workspace.write('f.json', '{"a":"b"}');
    workspace.write('g.json', '[1]');
    expect(await values('A = sops:f.json#a\nB = sops:g.json#0')).toEqual({
      A: '!f.json: the file was not encrypted with sops: it has no metadata',
      B: '!g.json: the file is not a JSON object',
    });
  });
});

describe('dotenv', () => {
  it('gives keys and the whole file, with line ends and comments', async () => {
    const s = new Sealer();
    const lines = [
      `#${s.comment(':', ' a comment')}`,
      `KEY=${s.leaf('KEY:', 'a=b # c')}`,
      `LINES=${s.leaf('LINES:', 'one\ntwo')}`,
      `KEY_unencrypted=${s.clear('x\\ny', 'x\ny')}`,
      'EMPTY=',
    ];
    const meta = flattened(await metadata(s)).map(([name, value]) => `sops_${name}=${value}`);
    workspace.write('f.env', `${[...lines, ...meta].join('\n')}\n`);
    const got = await values(
      'K = sops:f.env#KEY\nL = sops:f.env#LINES\nC = sops:f.env#KEY_unencrypted\nALL = sops:f.env',
    );
    expect(got).toEqual({
      K: 'a=b # c',
      L: 'one\ntwo',
      C: 'x\ny',
      ALL: '# a comment\nKEY=a=b # c\nLINES=one\\ntwo\nKEY_unencrypted=x\\ny\nEMPTY=\n',
    });
  });
});

describe('INI', () => {
  it('gives keys of sections and the whole file', async () => {
    const s = new Sealer();
    const text = [
      `top = ${s.leaf('DEFAULT:top:', 'of no section')}`,
      '',
      `; ${s.comment('db:', 'the comment')}`,
      '[db]',
      `password = ${s.leaf('db:password:', 'p;w #1')}`,
      `lines = ${s.leaf('db:lines:', 'one\ntwo')}`,
      `host_unencrypted = \`${s.clear('a;b')}\``,
      `note_unencrypted = """${s.clear('x\ny')}"""`,
      '',
      '[db]',
      `again=${s.leaf('db:again:', 'twice')}`,
      '',
      '[sops]',
      ...flattened(await metadata(s)).map(([name, value]) => `${name} = ${value}`),
    ].join('\n');
    workspace.write('f.ini', `${text}\n`);
    const got = await values('T = sops:f.ini#DEFAULT.top\nALL = sops:f.ini\nA = sops:f.ini#db.again');
    expect(got.T).toBe('of no section');
    expect(got.A).toBe('twice');
    expect(got.ALL).toBe(
      'top = of no section\n\n[db]\n; the comment\npassword = `p;w #1`\nlines = `one\ntwo`\nhost_unencrypted = `a;b`\nnote_unencrypted = `x\ny`\n\n[db]\nagain = twice\n',
    );
  });

  it('takes metadata whose values stand in three quotes over several lines', async () => {
    const s = new Sealer();
    const text = ['[a]', `k = ${s.leaf('a:k:', 'value')}`, '[sops]'];
    for (const [name, value] of flattened(await metadata(s)))
      text.push(
        value.includes('\\n') ? `${name} = """${value.replaceAll('\\n', '\n')}"""` : `${name} = ${value}`,
      );
    workspace.write('f.ini', text.join('\n'));
    expect(await values('A = sops:f.ini#a.k')).toEqual({ A: 'value' });
  });
});

describe('binary files', () => {
  it.for([
    ['text', 'a line\nand {"no": "JSON"}\n', 'str'],
    ['bytes', new Uint8Array([0, 255, 254, 10, 13]), 'str'],
  ] as const)('give their %s byte for byte', async ([, plain, type]) => {
    const s = new Sealer();
    const data = s.leaf('data:', plain, type);
    workspace.write('key.p12', JSON.stringify({ data, sops: await metadata(s) }));
    const { outcomes } = await fetchSops(workspace.folder, 'A = sops:key.p12', {
      ageKey: Secret.fromText(identity),
    });
    const [outcome] = outcomes;
    expect(outcome?.kind === 'value' && Buffer.from(outcome.value.secret.revealBytes())).toEqual(
      Buffer.from(plain as string),
    );
  });
});

describe('what is encrypted', () => {
  it.for([
    [{ encrypted_suffix: '_secret' }, 'a_secret', 'a'],
    [{ encrypted_regex: '^(?:pass|key)' }, 'password', 'user'],
    [{ unencrypted_regex: 'name$' }, 'x', 'username'],
    [{ unencrypted_suffix: '_plain' }, 'x', 'x_plain'],
  ] as const)('follows the rule %j', async ([rule, sealed, clear]) => {
    const s = new Sealer();
    const text = `${sealed}:\n  in: ${s.leaf(`${sealed}:in:`, 'one')}\n${clear}:\n  in: ${s.clear('two')}`;
    workspace.write('f.yaml', await yaml(s, text, rule));
    expect(await values(`A = sops:f.yaml#${sealed}.in\nB = sops:f.yaml#${clear}.in`)).toEqual({
      A: 'one',
      B: 'two',
    });
  });

  it('follows comments before an item and before the maps around it', async () => {
    const s = new Sealer();
    const text = `open: ${s.clear('one')}\n# seal from here\nmap:\n  in: ${s.leaf('map:in:', 'two')}\nafter: ${s.clear('three')}`;
    workspace.write('f.yaml', await yaml(s, text, { encrypted_comment_regex: '^ seal' }));
    expect(await values('A = sops:f.yaml#map.in\nB = sops:f.yaml#after')).toEqual({ A: 'two', B: 'three' });
    const t = new Sealer();
    const other = `sealed: ${t.leaf('sealed:', 'one')}\n# leave open\nmap:\n  in: ${t.clear('two')}`;
    workspace.write('f.yaml', await yaml(t, other, { unencrypted_comment_regex: 'leave' }));
    expect(await values('A = sops:f.yaml#sealed\nB = sops:f.yaml#map.in')).toEqual({ A: 'one', B: 'two' });
  });

  it('follows one rule alone, and a pattern that compiles', async () => {
    const s = new Sealer();
    workspace.write('f.yaml', await yaml(s, 'a: b', { encrypted_suffix: 'x', unencrypted_regex: 'y' }));
    workspace.write('g.yaml', await yaml(s, 'a: b', { encrypted_regex: '(' }));
    expect(await values('A = sops:f.yaml#a\nB = sops:g.yaml#a')).toEqual({
      A: '!f.yaml: the metadata has several rules for what is encrypted, and only one can hold',
      B: '!g.yaml: encrypted_regex in the metadata is not a pattern of Go',
    });
  });
});

describe('a changed file', () => {
  async function changed(
    change: (text: string) => string,
    options: { readonly macOnlyEncrypted?: boolean } = {},
  ): Promise<string> {
    const s = new Sealer(options);
    const text = `a: ${s.leaf('a:', 'one')}\nb: ${s.leaf('b:', 'two')}\nlist:\n  - ${s.leaf('list:', 'x')}\n  - ${s.leaf('list:', 'y')}\nopen_unencrypted: ${s.clear('three')}`;
    workspace.write('f.yaml', change(await yaml(s, text)));
    return (await values('A = sops:f.yaml#a')).A ?? '';
  }

  it('opens when nothing was changed', async () => {
    expect(await changed((text) => text)).toBe('one');
    expect(await changed((text) => text, { macOnlyEncrypted: true })).toBe('one');
  });

  it.for([
    ['a value in clear', (text: string) => text.replace('three', 'four'), 'does not fit its content'],
    ['a value more', (text: string) => `x_unencrypted: y\n${text}`, 'does not fit its content'],
    ['a value less', (text: string) => text.replace(/^b: .*\n/m, ''), 'does not fit its content'],
    [
      'list items in another order',
      (text: string) => text.replace(/( {2}- .*\n)( {2}- .*\n)/, '$2$1'),
      'does not fit its content',
    ],
    [
      'two values in each other’s place',
      (text: string) => text.replace(/^a: (.*)\nb: (.*)$/m, 'a: $2\nb: $1'),
      'was changed, or moved',
    ],
    ['a value made empty', (text: string) => text.replace(/^b: .*$/m, 'b: ""'), 'does not fit its content'],
    [
      'a value replaced by clear text',
      (text: string) => text.replace(/^b: .*$/m, 'b: two'),
      'should be encrypted and is not',
    ],
    ['no MAC', (text: string) => text.replace(/"mac":"[^"]*",/, ''), 'is missing or cannot be opened'],
    [
      'another time',
      (text: string) => text.replace('2026-08-01', '2026-08-02'),
      'is missing or cannot be opened',
    ],
    [
      'a MAC in clear',
      (text: string) => text.replace(/"mac":"[^"]*"/, '"mac":"00"'),
      'is missing or cannot be opened',
    ],
  ] as const)('with %s does not open', async ([, change, message]) => {
    expect(await changed(change)).toContain(message);
  });

  it('may have other clear text where the MAC is over encrypted values alone', async () => {
    expect(await changed((text) => text.replace('three', 'four'), { macOnlyEncrypted: true })).toBe('one');
    expect(await changed((text) => text.replace(/^b: .*\n/m, ''), { macOnlyEncrypted: true })).toContain(
      'does not fit',
    );
  });

  it('never shows a value in its failure', async () => {
    const s = new Sealer();
    workspace.write(
      'f.yaml',
      (await yaml(s, `a: ${s.leaf('a:', 'a-secret-value')}`)).replace(/"mac":"[^"]*",/, ''),
    );
    const report = await fetchSops(workspace.folder, 'A = sops:f.yaml#a', {
      ageKey: Secret.fromText(identity),
    });
    expect(JSON.stringify(report)).not.toContain('a-secret-value');
  });
});

describe('the data key', () => {
  it('is opened by any of several identities, comments and white space among them', async () => {
    const s = new Sealer();
    workspace.write('f.yaml', await yaml(s, `a: ${s.leaf('a:', 'one')}`));
    const other = await generateIdentity();
    const concealed: Secret[] = [];
    const ageKey = Secret.fromText(`# created: today\n# public key: ${recipient}\n${other} ${identity}\n\n`);
    expect(await sopsValues(workspace.folder, 'A = sops:f.yaml#a', { ageKey, concealed })).toEqual({
      A: 'one',
    });
    expect(concealed.map((secret) => secret.reveal())).toEqual([other, identity]);
  });

  it('is opened by a hybrid identity', async () => {
    const s = new Sealer();
    const hybrid = await generateHybridIdentity();
    const meta = s.metadata({ age: [await ageEntry(s.dataKey, await identityToRecipient(hybrid))] });
    s.leaf('a:', 'one');
    const t = new Sealer({ dataKey: s.dataKey });
    const leaf = t.leaf('a:', 'one');
    workspace.write('f.yaml', `a: ${leaf}\nsops: ${JSON.stringify({ ...meta, ...t.metadata({}) })}\n`);
    expect(
      await sopsValues(workspace.folder, 'A = sops:f.yaml#a', { ageKey: Secret.fromText(hybrid) }),
    ).toEqual({ A: 'one' });
  });

  it('that no key given here opens is told with every reason', async () => {
    const s = new Sealer();
    const kinds = {
      pgp: [{ fp: 'ABCD', enc: 'x' }],
      gcp_kms: [{ resource_id: 'projects/p/locations/global/keyRings/r/cryptoKeys/k', enc: 'x' }],
      hc_vault: [
        { vault_address: 'https://evil.example', engine_path: 'transit', key_name: 'k', enc: 'vault:v1:x' },
      ],
      azure_kv: [
        {
          vault_url: 'https://evil.example',
          name: 'k',
          version: '0123456789abcdef0123456789abcdef',
          enc: 'x',
        },
      ],
      kms: [{ arn: 'arn:aws:kms:eu-central-1:111122223333:key/abc', enc: 'eA==' }],
    };
    workspace.write('f.yaml', await yaml(s, `a: ${s.leaf('a:', 'one')}`, kinds));
    const ageKey = Secret.fromText(await generateIdentity());
    const { A } = await sopsValues(workspace.folder, 'A = sops:f.yaml#a', { ageKey });
    for (const part of [
      'no age identity given here',
      'PGP',
      'an identity of Google Cloud',
      'needs the Vault at https://evil.example',
      'a token to be sent to evil.example',
      'needs a role',
    ])
      expect(A).toContain(part);
    const bare = await sopsValues(workspace.folder, 'A = sops:f.yaml#a');
    expect(bare.A).toContain('no age identity is there');
  });

  it('comes out of the shares of as many groups as the threshold says', async () => {
    // two shares of the polynomial secret + coefficient·x over GF(2⁸), by hand for x = 1 and x = 2 (doubling)
    const secret = randomBytes(32);
    const coefficient = randomBytes(32);
    const double = (byte: number): number => ((byte << 1) ^ ((byte & 0x80) === 0 ? 0 : 0x11b)) & 0xff;
    const share = (x: 1 | 2): Buffer =>
      Buffer.from([
        ...secret.map((byte, at) => byte ^ (x === 1 ? (coefficient[at] ?? 0) : double(coefficient[at] ?? 0))),
        x,
      ]);
    const s = new Sealer({ dataKey: secret });
    const leaf = s.leaf('a:', 'shared');
    const stranger = await identityToRecipient(await generateIdentity());
    const group = async (data: Uint8Array, to: string): Promise<unknown> => ({
      age: [await ageEntry(data, to)],
    });
    const groups = [
      await group(share(1), recipient),
      await group(randomBytes(33), stranger),
      await group(share(2), recipient),
    ];
    const file = (shamir_threshold: number, key_groups: readonly unknown[]): string =>
      `a: ${leaf}\nsops: ${JSON.stringify(s.metadata({ key_groups, shamir_threshold }))}\n`;
    workspace.write('f.yaml', file(2, groups));
    expect(await values('A = sops:f.yaml#a')).toEqual({ A: 'shared' });
    workspace.write('f.yaml', file(3, groups));
    expect((await values('A = sops:f.yaml#a')).A).toContain(
      '3 of 3 key groups are needed, and 2 can be opened',
    );
    workspace.write('f.yaml', file(0, [groups[0], groups[2]]));
    expect(await values('A = sops:f.yaml#a')).toEqual({ A: 'shared' });
    workspace.write('f.yaml', file(9, groups));
    expect((await values('A = sops:f.yaml#a')).A).toContain('shamir_threshold');
  });

  it('of another length is none', async () => {
    const s = new Sealer();
    const meta = s.metadata({ age: [await ageEntry(randomBytes(16), recipient)] });
    workspace.write('f.yaml', `a: b\nsops: ${JSON.stringify(meta)}\n`);
    expect((await values('A = sops:f.yaml#a')).A).toContain('is not a data key of SOPS');
  });
});

describe('the path', () => {
  it.for(['/etc/passwd', '../x.yaml', 'a/../../x', 'C:/x', 'a\\\\b', 'a//b', ''] as const)(
    '%s is a mistake of the line',
    (path) => {
      expect(parseReferences(`A = sops:${path}#k`, 'output').mistakes).toHaveLength(1);
    },
  );

  it('must lead to a file within the workspace, also through links, and is checked before anything else', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'tacet-outside-'));
    writeFileSync(join(outside, 'x.yaml'), 'a: b');
    workspace.write('dir/inner.yaml', 'a: b');
    if (process.platform !== 'win32') {
      symlinkSync(join(outside, 'x.yaml'), join(workspace.folder, 'link.yaml'));
      symlinkSync(outside, join(workspace.folder, 'out'));
      symlinkSync(join(workspace.folder, 'dir'), join(workspace.folder, 'in'));
    }
    const text =
      'A = sops:link.yaml#k\nB = sops:out/x.yaml#k\nC = sops:none.yaml\nD = sops:dir\nE = sops:in/inner.yaml\nF = sops:./dir/inner.yaml';
    const mistakes = sopsProvider(workspace.folder).check(requestsOf(referencesOf(text)));
    rmSync(outside, { recursive: true });
    const found = mistakes.map(({ what }) => what.replace(/ \(.*/, ''));
    const links =
      process.platform === 'win32'
        ? []
        : ['link.yaml leads out of the workspace', 'out/x.yaml leads out of the workspace'];
    expect(found).toEqual([...links, 'there is no file none.yaml in the workspace', 'dir is not a file']);
  });

  it('is checked together with the age identity, which is never quoted', () => {
    workspace.write('f.yaml', 'a: b');
    const check = (text: string): readonly string[] =>
      sopsProvider(workspace.folder, { ageKey: Secret.fromText(text) })
        .check(requestsOf(referencesOf('A = sops:f.yaml')))
        .map(({ setting, what }) => `${setting}: ${what}`);
    expect(check('# nothing')).toEqual(['sops-age-key: holds no age identity (AGE-SECRET-KEY-1…)']);
    expect(check(`${identity}\nsomething-else`)).toEqual([
      'sops-age-key: entry 2 is not an age identity (AGE-SECRET-KEY-1…); keys of SSH and plugins are not supported',
    ]);
    expect(check(identity)).toEqual([]);
  });

  it('with a damaged identity says so and does not quote it', async () => {
    const s = new Sealer();
    workspace.write('f.yaml', await yaml(s, `a: ${s.leaf('a:', 'one')}`));
    const damaged = identity.slice(0, -1) + (identity.endsWith('Q') ? 'P' : 'Q');
    const { A } = await sopsValues(workspace.folder, 'A = sops:f.yaml#a', {
      ageKey: Secret.fromText(damaged),
    });
    expect(A).toBe('!the age identity is damaged: its checksum does not fit');
  });
});

describe('parsers', () => {
  const formats: readonly Format[] = ['yaml', 'json', 'dotenv', 'ini', 'binary'];
  const piece = fc.constantFrom(
    ...[
      'a',
      ':',
      ' ',
      '\n',
      '  ',
      '- ',
      '"',
      "'",
      '`',
      '"""',
      '{',
      '}',
      '[',
      ']',
      ',',
      '&x ',
      '&\0',
      '*x',
      '#',
      ';',
      '=',
      '|\n',
      '\\',
      '---\n',
      'sops',
      '__list_0',
      '__map_a',
      '!!int ',
      '1',
      '.',
      'null',
      '\ufeff',
      '\r\n',
    ],
  );

  it.for(formats)('of %s throw nothing but a fault of the file', (format) => {
    const texts = fc.oneof(
      fc.string(),
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          texts.map((text) => Buffer.from(text)),
          fc.uint8Array(),
        ),
        (bytes) => {
          try {
            const file = parseStore(bytes, format);
            file.render({ leaves: new Map(), comments: new Map() });
          } catch (error) {
            if (!(error instanceof SopsFault)) throw error;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it.for(['json', 'yaml', 'dotenv', 'ini'] as const)(
    'give any texts back through the whole of a %s file',
    (format) => {
      const text = fc.string({ minLength: 1, unit: format === 'ini' ? 'grapheme-ascii' : 'grapheme' });
      fc.assert(
        fc.property(fc.array(text, { minLength: 1, maxLength: 5 }), (texts) => {
          // a backslash before an n is a line end in a dotenv file, and INI has no quotes for all quotes
          fc.pre(format !== 'dotenv' || !texts.some((one) => one.includes('\\n')));
          fc.pre(format !== 'ini' || !texts.some((one) => one.includes('`') && one.includes('"')));
          const expected = Object.fromEntries(texts.map((one, at) => [`k${at}`, one]));
          expect(plainValues(format, rendered(format, texts))).toEqual(expected);
        }),
        { numRuns: 100 },
      );
    },
  );
});

/** A file of these texts, sealed, opened and written again. */
function rendered(format: 'json' | 'yaml' | 'dotenv' | 'ini', texts: readonly string[]): string {
  const s = new Sealer();
  const prefix = format === 'ini' ? 's:' : '';
  const leaves = texts.map((text, at) => [`k${at}`, s.leaf(`${prefix}k${at}:`, text)] as const);
  const meta = s.metadata({ age: [{ recipient, enc: 'unused' }] });
  const flat = flattened(meta);
  const files = {
    json: `{${leaves.map(([key, leaf]) => `"${key}":"${leaf}"`).join()},"sops":${JSON.stringify(meta)}}`,
    yaml: `${leaves.map(([key, leaf]) => `${key}: ${leaf}\n`).join('')}sops: ${JSON.stringify(meta)}\n`,
    dotenv: [...leaves, ...flat.map(([key, value]) => [`sops_${key}`, value])]
      .map((pair) => `${pair.join('=')}\n`)
      .join(''),
    ini: `[s]\n${leaves.map((pair) => `${pair.join(' = ')}\n`).join('')}[sops]\n${flat.map((pair) => `${pair.join(' = ')}\n`).join('')}`,
  };
  const file = parseStore(Buffer.from(files[format]), format);
  const plain = decryptTree(file.branches, decodeMetadata(file.metadata), Secret.fromBytes(s.dataKey));
  const text = file.render(plain);
  return typeof text === 'string' ? text : Buffer.from(text).toString();
}

/** What other readers of the format, or for INI our own, find in a plain file. */
function plainValues(format: 'json' | 'yaml' | 'dotenv' | 'ini', text: string): unknown {
  if (format === 'json') return JSON.parse(text);
  if (format === 'yaml') {
    const found = parseYaml(text, { version: '1.1' });
    expect(parseYaml(text, { version: '1.2' })).toEqual(found);
    return found;
  }
  if (format === 'dotenv')
    return Object.fromEntries(
      text.split('\n').flatMap((line) => {
        const at = line.indexOf('=');
        return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1).replaceAll('\\n', '\n')]];
      }),
    );
  const { branches } = parseStore(Buffer.from(text), 'ini');
  const section = branches[0]?.entries.find((entry) => entry.kind === 'item');
  const entries = section?.kind === 'item' && section.value.kind === 'map' ? section.value.entries : [];
  return Object.fromEntries(
    entries.flatMap((entry) =>
      entry.kind === 'item' && entry.value.kind === 'leaf' && entry.value.value.kind === 'string'
        ? [[entry.key, entry.value.value.text]]
        : [],
    ),
  );
}

const hasAge = spawnSync('age', ['--version']).status === 0;
describe.skipIf(!hasAge)('the age command (skipped where it is not installed)', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tacet-age-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('encrypts data keys that open here', async () => {
    const key = spawnSync('age-keygen', { encoding: 'utf8' }).stdout;
    const own = /age1\w+/.exec(key)?.[0] ?? '';
    const s = new Sealer();
    const leaf = s.leaf('a:', 'by age');
    const enc = spawnSync('age', ['--armor', '--recipient', own], {
      input: s.dataKey,
      encoding: 'utf8',
    }).stdout;
    workspace.write(
      'f.yaml',
      `a: ${leaf}\nsops: ${JSON.stringify(s.metadata({ age: [{ recipient: own, enc }] }))}\n`,
    );
    expect(await sopsValues(workspace.folder, 'A = sops:f.yaml#a', { ageKey: Secret.fromText(key) })).toEqual(
      { A: 'by age' },
    );
  });

  it('opens the data keys of our test files', async () => {
    const dataKey = randomBytes(32);
    writeFileSync(join(folder, 'key.txt'), identity, { mode: 0o600 });
    const { enc } = await ageEntry(dataKey, recipient);
    const { stdout } = spawnSync('age', ['--decrypt', '--identity', join(folder, 'key.txt')], { input: enc });
    expect(stdout).toEqual(dataKey);
  });
});
