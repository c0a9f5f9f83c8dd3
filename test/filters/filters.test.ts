/** The filters one by one, and the chain that joins them. */

import { describe, expect, it } from 'vitest';
import type { Confidence } from '../../src/base/scan-request.ts';
import { markFor, readMark } from '../../src/config/mark.ts';
import type { Match } from '../../src/detectors/contract.ts';
import { createFilterChain } from '../../src/filters/chain.ts';
import type { Filter } from '../../src/filters/contract.ts';
import { duplicateFilter } from '../../src/filters/duplicate.ts';
import { encryptedFilter } from '../../src/filters/encrypted.ts';
import { integrityFilter } from '../../src/filters/integrity.ts';
import { placeholderFilter } from '../../src/filters/placeholder.ts';
import { seededRandom } from '../../src/ruleset/random.ts';
import { UnitView } from '../../src/text/view.ts';
import { rulesetOf, unitOf } from '../detectors/builder.ts';
import { mint } from '../mint.ts';

/** What a match in a test is, besides its place. */
interface MatchSketch {
  readonly rule?: string;
  readonly detector?: string;
  readonly confidence?: Confidence;
  readonly path?: string;
  readonly name?: string;
  readonly index?: number;
}

/** A match over the given piece of a text. */
function matchIn(text: string, secret: string, sketch: MatchSketch = {}): Match {
  const start = text.indexOf(secret);
  if (start < 0) throw new Error('the secret does not stand in the text');
  const { rule = 'acme-token', detector = 'pattern', confidence = 'possible', name, index = 0 } = sketch;
  const [compiled] = rulesetOf({ id: rule, detector }).rules;
  if (compiled === undefined) throw new Error('no rule');
  const span = { start, end: start + secret.length };
  const nameStart = name === undefined ? 0 : text.indexOf(name);
  return {
    rule: { ...compiled, index },
    secret: span,
    whole: span,
    parts: name === undefined ? {} : { name: { start: nameStart, end: nameStart + name.length } },
    confidence,
    severity: 'high',
    detail: undefined,
    decoded: undefined,
  };
}

/** The reason for which a filter drops a piece of a text, or undefined. */
function reason(filter: Filter, text: string, secret: string, sketch: MatchSketch = {}): string | undefined {
  const unit = unitOf(text, sketch.path === undefined ? {} : { path: sketch.path });
  return filter.judge({ match: matchIn(text, secret, sketch), unit, view: new UnitView(unit) })?.reason;
}

const alone = (filter: Filter, secret: string, sketch: MatchSketch = {}): string | undefined =>
  reason(filter, `x = ${secret}\n`, secret, sketch);

describe('the placeholder filter', () => {
  // Each value is documented by the vendor named beside it; joined, so that none stands here.
  it.each([
    ['AWS', ['AKIA', 'IOSFODNN7', 'EXAMPLE']],
    ['AWS', ['wJalrXUtnFEMI/K7MDENG', '/bPxRfiCYEXAMPLEKEY']],
    [
      'Azurite',
      ['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsu', 'Fq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw=='],
    ],
    ['Stripe', ['sk_test_4eC39HqL', 'yjWDarjtT1zdp7dc']],
    ['RFC 7617', ['QWxhZGRpbjpv', 'cGVuIHNlc2FtZQ==']],
  ])('drops the example that %s documents, however sure the match is', (_vendor, pieces) => {
    for (const confidence of ['proven', 'likely', 'possible'] as const) {
      expect(alone(placeholderFilter, pieces.join(''), { confidence })).toBe('documented-example');
    }
  });

  it('drops the usual sample of a JSON web token', () => {
    const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: '1234567890', name: 'John Doe' })}.${mint('{base64url:43}')}`;
    expect(alone(placeholderFilter, token, { confidence: 'proven' })).toBe('documented-example');
  });

  it.each(
    [
      `ghp_${'x'.repeat(36)}`,
      'AKI¦AXXXXXXXXXXXXXXXX',
      'sk-¦12345678901234567890123456789012',
      'AIz¦aSyAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
      'xox¦b-0000000000-0000000000-abcdefghijkl',
      'glp¦at-********************',
      `npm_${'abc'.repeat(12)}`,
      'sk_¦live_deadbeefdeadbeefdeadbeef',
      'token-...-token',
    ].map((text) => text.replace('¦', '')),
  )('drops %s by its whole value, although its form is right', (secret) => {
    expect(alone(placeholderFilter, secret, { confidence: 'likely' })).toBe('placeholder');
  });

  it.each([
    'your_api_key_here',
    'replace-me-please-now',
    'example-secret-value1',
    'my-dummy-password9',
    'changeme',
    'insert.token.here',
  ])('drops %s where there is no form to go by', (secret) => {
    expect(alone(placeholderFilter, secret, { detector: 'password-assignment' })).toBe('placeholder');
  });

  it.each([
    '$' + '{TOKEN}',
    '$TOKEN',
    '{{ token }}',
    '<your-token>',
    '%API_KEY%',
    '$' + '{{ secrets.TOKEN }}',
    '[TOKEN]',
    '%s',
    '__TOKEN__',
  ])('drops the template %s', (secret) => {
    expect(alone(placeholderFilter, secret)).toBe('template');
  });

  it('does not ask a value of a fixed form for words', () => {
    expect(alone(placeholderFilter, 'tok_exampleB', { confidence: 'likely' })).toBeUndefined();
    expect(alone(placeholderFilter, 'tok_exampleB', { confidence: 'possible' })).toBe('placeholder');
  });

  it('drops the words that stand behind a shared prefix', () => {
    for (const words of ['super_secret_value', 'existing_secret', 'brand_new_secret']) {
      expect(alone(placeholderFilter, `sk_${'live'}_${words}`, { confidence: 'possible' })).toBe(
        'placeholder',
      );
    }
    for (let round = 0; round < 200; round++) {
      const secret = `sk_${'live'}_${mint('{base62:24}')}`;
      expect(alone(placeholderFilter, secret, { confidence: 'possible' })).toBeUndefined();
    }
  });

  it('drops tokens made of words, whose kind is random', () => {
    expect(
      alone(placeholderFilter, 'ghs_InstallationOrActionToken00000000', { confidence: 'possible' }),
    ).toBe('placeholder');
  });

  it('lets words inside random tokens pass: they are chance', () => {
    for (let round = 0; round < 200; round++) {
      const secret = `ghp_${mint('{base62:12}')}test${mint('{base62:8}')}foo${mint('{base62:9}')}`;
      expect(alone(placeholderFilter, secret, { confidence: 'likely' })).toBeUndefined();
    }
  });

  it('lets random values pass, at every length and in every alphabet', () => {
    const templates = [
      '{base62:20}',
      '{hex:32}',
      '{hex:64}',
      '{base64:44}',
      '{alnum:24}',
      '{digits:2}{base62:14}',
      'sk-{base62:48}',
    ];
    // about one random value in ten thousand looks like a placeholder: the same thousand each time
    const random = seededRandom('placeholder');
    for (const template of templates) {
      for (let round = 0; round < 150; round++) {
        expect(alone(placeholderFilter, mint(template, random), { confidence: 'likely' })).toBeUndefined();
      }
    }
  });

  it('lets whatever passed a checksum pass', () => {
    expect(alone(placeholderFilter, `npm_${'A'.repeat(30)}0uCPlr`, { confidence: 'proven' })).toBeUndefined();
  });
});

describe('the encrypted filter', () => {
  const secret = mint('{base62:24}');
  it.each([
    ['a SOPS value', `password: ENC[AES256_GCM,data:${secret},iv:a=,tag:b==,type:str]`],
    ['a Jasypt value', `password=ENC(${secret})`],
    ['a Spring Cloud value', `password: '{cipher}${secret}'`],
    ['a Vault transit value', `x: vault:v1:${secret}`],
    ['an Ansible vault', `x: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  6162636465\n  ${secret}\n`],
    ['an age file', `-----BEGIN AGE ENCRYPTED FILE-----\nYWdlLWVuY3J5cHRpb24\n${secret}\n`],
    ['a certificate', `-----BEGIN CERTIFICATE-----\nMIIDdzCCAl\n${secret}\n-----END CERTIFICATE-----`],
    ['a certificate on one line', `"cert": "-----BEGIN CERTIFICATE-----\\nMIIDdzCCAl\\n${secret}\\n"`],
  ])('drops what stands in %s', (_what, text) => {
    expect(reason(encryptedFilter, text, secret)).toBe('encrypted');
  });

  it('drops a sealed secret', () => {
    const sealed = `AgBy3i4OJSWK${mint('{base64:300}')}`;
    expect(
      reason(
        encryptedFilter,
        `kind: SealedSecret\nspec:\n  encryptedData:\n    password: ${sealed}\n`,
        sealed,
      ),
    ).toBe('encrypted');
  });

  it.each([
    [
      'behind a block that has ended',
      `-----BEGIN CERTIFICATE-----\nMIID\n-----END CERTIFICATE-----\npassword = "${secret}"`,
    ],
    ['alone', `password: ${secret}`],
    ['in a private key', `-----BEGIN RSA PRIVATE KEY-----\nMIID\n${secret}\n`],
    ['behind a closed SOPS value', `a: ENC[AES256_GCM,data:x,type:str]\nb: ${secret}`],
  ])('lets pass what stands %s', (_where, text) => {
    expect(reason(encryptedFilter, text, secret)).toBeUndefined();
  });
});

describe('the integrity filter', () => {
  it.each([
    [
      'a subresource integrity value',
      () => mint('{base64:86}=='),
      (value: string) => `integrity="sha512-${value}"`,
      'digest',
    ],
    ['an image digest', () => mint('{hex:64}'), (value: string) => `image: nginx@sha256:${value}`, 'digest'],
    [
      'a Go checksum',
      () => mint('{base64:43}='),
      (value: string) => `example.org/x v1.0.0 h1:${value}`,
      'digest',
    ],
    [
      'a pinned action',
      () => mint('{hex:40}'),
      (value: string) => `uses: actions/github-token@${value}`,
      'digest',
    ],
    ['a commit', () => mint('{hex:40}'), (value: string) => `"gitHead": "${value}"`, 'digest'],
    ['a revision', () => mint('{hex:40}'), (value: string) => `rev = "${value}"`, 'digest'],
  ] as const)('drops %s', (_what, make, around, expected) => {
    const value = make();
    expect(reason(integrityFilter, around(value), value)).toBe(expected);
  });

  it('drops a UUID under a name that promises nothing, and no other', () => {
    const value = mint('{uuid}');
    expect(reason(integrityFilter, `tenant = ${value}`, value, { name: 'tenant' })).toBe('identifier');
    expect(reason(integrityFilter, `api_key = ${value}`, value, { name: 'api_key' })).toBeUndefined();
  });

  it('drops a piece of encoded data', () => {
    const value = mint('{base62:20}');
    const text = `url(data:font/woff;base64,${mint('{base64:400}')}/${value}/${mint('{base64:300}')})`;
    expect(reason(integrityFilter, text, value, { confidence: 'likely' })).toBe('encoded-data');
  });

  it('drops what has no format in lock files, whatever their folder', () => {
    const value = mint('{hex:32}');
    for (const path of ['package-lock.json', 'web/pnpm-lock.yaml', 'Cargo.lock', 'a/b/poetry.lock']) {
      expect(reason(integrityFilter, `"x": "${value}"`, value, { path })).toBe('lock-file');
      expect(
        reason(integrityFilter, `"x": "${value}"`, value, { path, confidence: 'likely' }),
      ).toBeUndefined();
    }
  });

  it('lets pass what has a checksum, and what is only near a digest', () => {
    const value = mint('{hex:40}');
    expect(reason(integrityFilter, `"gitHead": "${value}"`, value, { confidence: 'proven' })).toBeUndefined();
    expect(reason(integrityFilter, `sha256: x\npassword: ${value}`, value)).toBeUndefined();
  });
});

describe('an inline mark', () => {
  const secret = mint('{base62:24}');

  it.each([
    ['on the line', `x = "${secret}"  # tacet:allow -- test key`, 1],
    ['without a reason', `x = "${secret}"  # tacet:allow`, 1],
    ['for this rule', `x = "${secret}" // tacet:allow acme-token -- test key`, 1],
    ['for several rules', `x = "${secret}" // tacet:allow other-rule, acme-token -- test key`, 1],
    ['on its own line', `y = 1\nx = "${secret}" # tacet:allow kind=test-value -- test key`, 2],
    ['alone on the line before', `  # tacet:allow -- test key\nx = "${secret}"`, 1],
    ['alone before, in HTML', `<!-- tacet:allow -- test key -->\n<a x="${secret}">`, 1],
    ['alone before, with CR LF', `// tacet:allow -- test key\r\nx = "${secret}"`, 1],
    ['for another rule', `x = "${secret}" # tacet:allow other-rule -- test key`, undefined],
    ['behind code on the line before', `y = 1 # tacet:allow -- test key\nx = "${secret}"`, undefined],
    ['two lines before', `# tacet:allow -- test key\n\nx = "${secret}"`, undefined],
    ['on the line behind', `x = "${secret}"\n# tacet:allow -- test key`, undefined],
    ['that is part of a word', `x = "${secret}" # not-tacet:allowed`, undefined],
  ])('%s: %#', (_where, text, expected) => {
    const { rule, secret: span } = matchIn(text, secret);
    expect(markFor(rule.id, span.start, new UnitView(unitOf(text)))?.line).toBe(expected);
  });

  it('is read with its rules and its reason', () => {
    expect(readMark('x # tacet:allow a-b , c-d -- the reason, told')).toEqual({
      rules: ['a-b', 'c-d'],
      reason: 'the reason, told',
      isAlone: false,
    });
    expect(readMark('/* tacet:allow a-b kind=revoked until=2026-12-31 owner=@ops -- done */')).toEqual({
      rules: ['a-b'],
      kind: 'revoked',
      until: '2026-12-31',
      owner: '@ops',
      reason: 'done',
      isAlone: true,
    });
    expect(readMark('# tacet:allow kind=test-value')).toEqual({
      rules: [],
      kind: 'test-value',
      isAlone: true,
    });
    expect(readMark('# tacet:allow')).toEqual({ rules: [], isAlone: true });
    expect(readMark('nothing')).toBeUndefined();
  });
});

describe('the duplicate filter', () => {
  const token = mint('{base62:24}');
  const text = `https://user:${token}@host`;
  const generic = matchIn(text, token, { detector: 'token-assignment', rule: 'generic-token', index: 1 });
  const uri = matchIn(text, token, { detector: 'uri', rule: 'url-credentials', index: 2 });
  const issued = matchIn(text, token, { confidence: 'likely', index: 3 });
  const apart = matchIn(text, 'https', { detector: 'entropy', index: 4 });

  const kept = (...matches: readonly Match[]): readonly Match[] => {
    const unit = unitOf(text);
    const filter = duplicateFilter(matches);
    return matches.filter((match) => filter.judge({ match, unit, view: new UnitView(unit) }) === undefined);
  };

  it('keeps the most specific of those that overlap', () => {
    expect(kept(generic, uri, issued)).toEqual([issued]);
    expect(kept(generic, uri)).toEqual([uri]);
    expect(kept(uri, generic, apart)).toEqual([uri, apart]);
  });

  it('keeps one of two that are equally specific: the surer, the longer, the first in the table', () => {
    const surer = { ...issued, confidence: 'proven' as const };
    expect(kept(issued, surer)).toEqual([surer]);
    const shorter = { ...issued, secret: { ...issued.secret, end: issued.secret.end - 2 } };
    expect(kept(shorter, issued)).toEqual([issued]);
    const later = { ...issued, rule: { ...issued.rule, index: 9 } };
    expect(kept(later, issued)).toEqual([issued]);
  });
});

describe('the chain', () => {
  const token = mint('{base62:24}');
  const text = `token: "${token}" # tacet:allow -- test key\n`;
  const unit = unitOf(text);
  const view = new UnitView(unit);

  it('drops nothing for a mark', () => {
    const match = matchIn(text, token);
    expect(createFilterChain().judgeAll([match], unit, view, () => undefined)).toEqual([match]);
  });

  it('keeps the order of matches and explains every drop in a sentence without the secret', () => {
    const matches = [
      matchIn(text, token, { index: 1 }),
      matchIn(text, token, { detector: 'entropy', index: 2 }),
    ];
    const verdicts = createFilterChain().verdicts(matches, unit, view);
    expect(verdicts.map(({ match, drop }) => [match.rule.index, drop?.reason])).toEqual([
      [1, undefined],
      [2, 'duplicate'],
    ]);
    for (const { drop } of verdicts.slice(1)) {
      expect(drop?.explanation).toMatch(/^[a-z].+[^.]$/);
      expect(drop?.explanation).not.toContain(token);
    }
  });

  it('does not report as generic what a specific rule knew for an example', () => {
    const example = ['AKIA', 'IOSFODNN7', 'EXAMPLE'].join('');
    const line = `key = "${example}"`;
    const both = [
      matchIn(line, example, { detector: 'pattern', confidence: 'possible', index: 1 }),
      matchIn(line, example, { detector: 'key-assignment', index: 2 }),
    ];
    const lineUnit = unitOf(line);
    const kept = createFilterChain().judgeAll(both, lineUnit, new UnitView(lineUnit), () => undefined);
    expect(kept).toEqual([]);
  });
});
