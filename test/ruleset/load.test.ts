/** Every mistake a rule file can have, with the exact line and column at which it is reported. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/errors.ts';
import { type LoadOptions, loadRules, parseRules } from '../../src/ruleset/load.ts';
import { RulesError } from '../../src/ruleset/rule-mistake.ts';
import { fc } from '../property.ts';
import { editedRule } from './rule-text.ts';

const BUILT_IN: LoadOptions = { origin: 'built-in' };
const WITH_GROWTH: LoadOptions = { ...BUILT_IN, measureGrowthOf: () => true };
const USER: LoadOptions = { origin: 'user' };

/** `line:column: message (hint)` of every mistake; empty when there is none. */
function mistakesIn(text: string, options: LoadOptions = BUILT_IN): readonly string[] {
  try {
    parseRules([{ name: 'a.yml', text }], options);
    return [];
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    return error.mistakes.map(
      ({ line, column, message, hint }) =>
        `${line}:${column}: ${message}${hint === undefined ? '' : ` (${hint})`}`,
    );
  }
}

interface Case {
  readonly title: string;
  /** The line of the good rule to replace, and with what; `null` leaves it out. */
  readonly change: Readonly<Record<string, string | null>>;
  /** Field whose line is reported, or the number of the line. */
  readonly at: string | number;
  readonly column: number;
  readonly message: string;
}

const FIELDS: readonly Case[] = [
  {
    title: 'an unknown field, with the nearest one',
    change: { extra: '    sevrity: high' },
    at: 'extra',
    column: 5,
    message: 'the rule has no field "sevrity" (did you mean severity?)',
  },
  {
    title: 'an unknown field of the file',
    change: { issuer: 'issuer: Acme\nrevokes: There.' },
    at: 2,
    column: 1,
    message: 'the file has no field "revokes" (did you mean revoke?)',
  },
  {
    title: 'a number where a text is expected',
    change: { name: '    name: 12' },
    at: 'name',
    column: 11,
    message: 'name: expected text, found a number (put it in quotes)',
  },
  {
    title: 'a text where a list is expected',
    change: { literals: '    literals: acme_' },
    at: 'literals',
    column: 15,
    message: 'literals: expected a list of texts, found the text "acme_"',
  },
  {
    title: 'a text where true or false is expected',
    change: { ignoreCase: '    ignoreCase: yes' },
    at: 'ignoreCase',
    column: 17,
    message: 'ignoreCase: expected true or false, found the text "yes"',
  },
  {
    title: 'a wrong item of a list',
    change: { examples: '    examples: ["acme_{hex:32}", "k=acme_{hex:32}", [x]]' },
    at: 'examples',
    column: 52,
    message: 'examples, item 3: expected text, found a list',
  },
  {
    title: 'a field without a value, at its key',
    change: { extra: '    minLength:' },
    at: 'extra',
    column: 5,
    message: 'minLength: expected a whole number from 1 to 4096, found nothing',
  },
  {
    title: 'a fraction where a whole number is expected',
    change: { extra: '    minLength: 4.5' },
    at: 'extra',
    column: 16,
    message: 'minLength: expected a whole number from 1 to 4096, found the number 4.5',
  },
  {
    title: 'an unknown severity, with the nearest one',
    change: { severity: '    severity: hihg' },
    at: 'severity',
    column: 15,
    message: 'severity: expected one of critical, high, medium, low, found "hihg" (did you mean high?)',
  },
  {
    title: 'a missing field, at the rule',
    change: { description: null },
    at: 'id',
    column: 5,
    message: 'the rule has no description',
  },
  {
    title: 'a missing issuer, at the file',
    change: { issuer: null },
    at: 1,
    column: 1,
    message: 'the file has no issuer',
  },
  {
    title: 'an id that is not kebab-case',
    change: { id: '  - id: acme_token' },
    at: 'id',
    column: 9,
    message: 'the id "acme_token" is not kebab-case of issuer and kind, such as github-pat',
  },
  {
    title: 'an id of one word',
    change: { id: '  - id: acme' },
    at: 'id',
    column: 9,
    message: 'the id "acme" is not kebab-case of issuer and kind, such as github-pat',
  },
  {
    title: 'a description without a full stop',
    change: { description: '    description: Reads every parcel' },
    at: 'description',
    column: 18,
    message: 'description has no full stop at its end',
  },
  {
    title: 'a name that ends like a sentence',
    change: { name: '    name: Acme token.' },
    at: 'name',
    column: 11,
    message: 'name is no sentence: no full stop at its end',
  },
  {
    title: 'a description of several lines',
    change: { description: '    description: |-\n      One.\n      Two.' },
    at: 'description',
    column: 18,
    message: 'description has several lines, one is expected (fold it with >-)',
  },
  {
    title: 'an unknown detector, with the nearest one',
    change: { detector: '    detector: patern' },
    at: 'detector',
    column: 15,
    message: 'there is no detector "patern" (did you mean pattern?)',
  },
  {
    title: 'an unknown proof, with the nearest one',
    change: { extra: '    proof: github-tokn' },
    at: 'extra',
    column: 12,
    message: 'there is no proof "github-tokn" (did you mean github-token?)',
  },
  {
    title: 'a required proof that is not named',
    change: { extra: '    proofRequired: true' },
    at: 'extra',
    column: 20,
    message: 'proofRequired is set, but the rule has no proof',
  },
  {
    title: 'a value public by design of high severity',
    change: { extra: '    publicByDesign: It is shown to every visitor.' },
    at: 'severity',
    column: 15,
    message: 'what is public by design has severity low, found high',
  },
  {
    title: 'one example',
    change: { examples: '    examples: ["acme_{hex:32}"]' },
    at: 'examples',
    column: 15,
    message: 'the rule has 1 example, at least 2 are needed',
  },
  {
    title: 'no near misses',
    change: { nearMisses: null },
    at: 'id',
    column: 5,
    message: 'the rule has 0 near misses, at least 2 are needed',
  },
  {
    title: 'an example that is there twice',
    change: { examples: '    examples: ["acme_{hex:32}", "acme_{hex:32}"]' },
    at: 'examples',
    column: 33,
    message: 'the same text is there twice',
  },
  {
    title: 'an unknown placeholder inside an example, behind a break mark',
    change: { examples: '    examples: ["acme_{hex:32}", "a\u00a6cme_{hex2:32}"]' },
    at: 'examples',
    column: 40,
    message: 'there is no placeholder {hex2} (did you mean {hex}? for a plain brace write \\{hex2)',
  },
  {
    title: 'a wrong argument of a placeholder',
    change: { examples: "    examples: ['acme_{hex:32}', 'acme_{hex:x}']" },
    at: 'examples',
    column: 44,
    message: '{hex}: expected a length such as 36, or a range such as 20-40',
  },
  {
    title: 'no reference',
    change: { references: null },
    at: 'id',
    column: 5,
    message:
      'the rule has no reference (name the page that describes the format: { url: …, seen: 2026-01-31 }; if there is none: { none: the reason })',
  },
  {
    title: 'a missing reference of a likely rule',
    change: { references: '    references: { none: nobody says }' },
    at: 'references',
    column: 17,
    message:
      "a rule without reference is at most possible, found confidence likely (name the vendor's page, or lower the confidence)",
  },
  {
    title: 'a reference that is no address',
    change: { references: '    references: [{ url: acme.example, seen: 2026-01-31 }]' },
    at: 'references',
    column: 25,
    message: 'the reference "acme.example" is not an http or https address',
  },
  {
    title: 'a reference seen on no day',
    change: { references: '    references: [{ url: https://acme.example/, seen: 2026-02-30 }]' },
    at: 'references',
    column: 54,
    message: 'the date "2026-02-30" is not a day of the form 2026-01-31',
  },
  {
    title: 'a reference without a date',
    change: { references: '    references: [{ url: https://acme.example/ }]' },
    at: 'references',
    column: 18,
    message: 'the reference has no seen',
  },
  {
    title: 'a glob that cannot be read, inside it',
    change: { extra: "    paths: { only: ['src/{a,b'] }" },
    at: 'extra',
    column: 26,
    message: 'the glob "src/{a,b": the choice is not closed (close it with })',
  },
  {
    title: 'a part that no rule is',
    change: { extra: '    near: [{ rule: acme-tokn, withinLines: 3 }]' },
    at: 'extra',
    column: 20,
    message: 'there is no rule "acme-tokn" (did you mean acme-token?)',
  },
  {
    title: 'a rule that is a part of itself',
    change: { extra: '    near: [{ rule: acme-token, withinLines: 3 }]' },
    at: 'extra',
    column: 20,
    message: 'a rule is no part of itself',
  },
  {
    title: 'a part too many lines away',
    change: { extra: '    near: [{ rule: acme-token, withinLines: 21 }]' },
    at: 'extra',
    column: 45,
    message: 'withinLines: expected a whole number from 0 to 20, found the number 21',
  },
  {
    title: 'a part that nobody names',
    change: { extra: '    partOnly: true' },
    at: 'extra',
    column: 15,
    message:
      'no rule names this part in its near: its matches would never be shown (name it in the near of a rule, or leave partOnly out)',
  },
];

const PATTERNS: readonly Case[] = [
  {
    title: 'a missing pattern',
    change: { pattern: null },
    at: 'id',
    column: 5,
    message: 'the rule has no pattern',
  },
  {
    title: 'a pattern for a detector that takes none',
    change: { detector: '    detector: pem' },
    at: 'pattern',
    column: 14,
    message: 'the detector pem takes no pattern (leave it out)',
  },
  {
    title: 'no capture named secret',
    change: { pattern: '    pattern: \\bacme_[0-9a-f]{32}\\b' },
    at: 'pattern',
    column: 14,
    message: 'the pattern has no capture named secret (write (?P<secret>…) around the credential)',
  },
  {
    title: 'a capture that a match may leave unset, at its bracket',
    change: { pattern: '    pattern: acme_(?:[0-9]{16}|(?P<secret>[a-f]{16}))' },
    at: 'pattern',
    column: 32,
    message: 'the pattern has matches that leave secret unset',
  },
  {
    title: 'a capture that may be left out, at its bracket',
    change: { pattern: '    pattern: acme_[0-9]{16}(?P<secret>[a-f]{16})?' },
    at: 'pattern',
    column: 28,
    message: 'the pattern has matches that leave secret unset',
  },
  {
    title: 'a secret that can be empty',
    change: { pattern: '    pattern: acme_(?P<secret>[0-9a-f]{0,32})' },
    at: 'pattern',
    column: 19,
    message: 'secret can be empty',
  },
  {
    title: 'a group without a name',
    change: { pattern: '    pattern: acme_(live|test)_(?P<secret>[0-9a-f]{32})' },
    at: 'pattern',
    column: 19,
    message: 'the group has no name (write (?:…), or name the part)',
  },
  {
    title: 'a pattern with a line end at its end',
    change: { pattern: '    pattern: |\n      acme_(?P<secret>[0-9a-f]{32})' },
    at: 10,
    column: 36,
    message:
      'the pattern begins or ends with white space (write it on one line; a real space at the edge is [ ])',
  },
  {
    title: 'no literals',
    change: { literals: null },
    at: 'id',
    column: 5,
    message: 'the rule has no literals (name texts of which every match contains one)',
  },
  {
    title: 'an empty list of literals',
    change: { literals: '    literals: []' },
    at: 'literals',
    column: 15,
    message: 'the list of literals is empty',
  },
  {
    title: 'a literal of a pattern that is not ASCII, at the character',
    change: { literals: '    literals: [acme_, acmé_]' },
    at: 'literals',
    column: 26,
    message: 'the literal "acmé_" is not printable ASCII',
  },
  {
    title: 'a literal that is there twice',
    change: { literals: '    literals: [acme_, acme_]' },
    at: 'literals',
    column: 23,
    message: 'the literal "acme_" is there twice',
  },
  {
    title: 'a literal that the pattern does not contain',
    change: { literals: '    literals: [acme_, acne_]' },
    at: 'literals',
    column: 23,
    message: 'no match of the pattern contains the literal "acne_" before another of the list',
  },
  {
    title: 'matches without any literal, with those that would do',
    change: { pattern: '    pattern: \\b(?P<secret>(?:acme|acne)_[0-9a-f]{32})\\b' },
    at: 'literals',
    column: 15,
    message:
      'the pattern has matches that contain none of the literals (every match contains one of: acme_, acne_)',
  },
  {
    title: 'a pattern that ignores case while its literals do not',
    change: { pattern: '    pattern: (?i)\\b(?P<secret>acme_[0-9a-f]{32})\\b' },
    at: 'literals',
    column: 15,
    message:
      'the pattern has matches that contain none of the literals (the pattern ignores case: set ignoreCase: true and write the literals in lower case)',
  },
  {
    title: 'capitals in literals that ignore case, at the first',
    change: {
      pattern: '    pattern: (?i)\\b(?P<secret>acme_[0-9a-f]{32})\\b',
      literals: '    literals: [acMe_]',
      ignoreCase: '    ignoreCase: true',
    },
    at: 'literals',
    column: 18,
    message: 'the literal "acMe_" has capitals, but ignoreCase is set (write acme_)',
  },
  {
    title: 'a short literal that no token run holds for certain',
    change: {
      pattern: '    pattern: \\b(?P<secret>AC\\.[0-9a-f]{32})\\b',
      literals: '    literals: [AC.]',
    },
    at: 'literals',
    column: 16,
    message:
      'the literal "AC." is shorter than 5 bytes, and nothing shows that it stands in a run of 16 or more of [A-Za-z0-9+/_=-] (take a longer literal, or set ungated: true and pay for looking everywhere)',
  },
  {
    title: 'a short literal in runs of fifteen',
    change: {
      pattern: '    pattern: \\b(?P<secret>acm_[0-9a-f]{11})\\b',
      literals: '    literals: [acm_]',
    },
    at: 'literals',
    column: 16,
    message:
      'the literal "acm_" is shorter than 5 bytes, and nothing shows that it stands in a run of 16 or more of [A-Za-z0-9+/_=-] (take a longer literal, or set ungated: true and pay for looking everywhere)',
  },
  {
    title: 'ungated without a short literal',
    change: { extra: '    ungated: true' },
    at: 'extra',
    column: 14,
    message: 'no literal is shorter than 5 bytes: ungated changes nothing (leave it out)',
  },
  {
    title: 'a match without a bound',
    change: { pattern: '    pattern: \\b(?P<secret>acme_[0-9a-f]{32,})' },
    at: 'pattern',
    column: 14,
    message: 'a match can be longer than 4096 bytes (bound the repeats: {20,200} rather than {20,} or +)',
  },
  {
    title: 'a match over many lines',
    change: { pattern: '    pattern: acme_\\s{1,4}(?P<secret>[0-9a-f]{32})' },
    at: 'pattern',
    column: 14,
    message:
      'a match can contain 4 line ends, at most 3 are permitted (write [ \\t] for \\s, and add \\r\\n to negated classes)',
  },
  {
    title: 'a match that begins far before its literal',
    change: { pattern: '    pattern: (?P<secret>[0-9a-f]{257})acme_' },
    at: 'pattern',
    column: 14,
    message:
      'a match can begin 257 bytes before its literal, at most 256 are permitted (bound what stands before the literal, or start the pattern with it)',
  },
  {
    title: 'a least length above the greatest',
    change: { extra: '    minLength: 9\n    maxLength: 8' },
    at: 'extra',
    column: 16,
    message: 'minLength 9 is greater than maxLength 8',
  },
  {
    title: 'an entropy that no match can have',
    change: {
      pattern: '    pattern: acme_(?P<secret>[0-9a-f]{32})\\b',
      extra: '    minEntropyBitsPerChar: 5',
    },
    at: 'extra',
    column: 28,
    message: '32 bytes have at most 5.00 bits per character: 5 drops all',
  },
  {
    title: 'what V8 would understand otherwise, at the repeat',
    change: { pattern: '    pattern: acme_(?P<secret>(?:a?){1,3}[0-9a-f]{32})' },
    at: 'pattern',
    column: 36,
    message:
      'a repetition repeats something that can match nothing (make the inside match at least one byte)',
  },
  {
    title: 'runs for a detector of literals',
    change: { extra: '    runs: true' },
    at: 'extra',
    column: 11,
    message: 'the detector pattern looks at literals, not at runs',
  },
];

describe('a rule file', () => {
  it('that is right has no mistakes', () => {
    expect(mistakesIn(editedRule().text, WITH_GROWTH)).toEqual([]);
  });

  it.each([...FIELDS, ...PATTERNS])(
    'with $title is refused at that place',
    ({ change, at, column, message }) => {
      const { text, lineOf } = editedRule(change);
      const line = typeof at === 'number' ? at : lineOf(at);
      expect(mistakesIn(text)).toContain(`${line}:${column}: ${message}`);
    },
  );

  it.each([...FIELDS, ...PATTERNS])('with $title has no second, unrelated mistake', ({ title, change }) => {
    const mayHaveMore = ['a text where a list is expected', 'a value public by design of high severity'];
    const found = mistakesIn(editedRule(change).text).length;
    expect(found).toBeGreaterThan(0);
    if (!mayHaveMore.includes(title)) expect(found).toBeLessThanOrEqual(2);
  });

  it('reports the place inside a pattern in every style of quoting', () => {
    const broken = { plain: '    pattern: acme_(?P<secret>[0-9a-f]{32}\\q)' };
    expect(mistakesIn(editedRule({ pattern: broken.plain }).text)[0]).toMatch(
      /^9:42: the pattern is wrong here/,
    );
    const single = "    pattern: 'acme_''(?P<secret>[0-9a-f]{32}\\q)'";
    expect(mistakesIn(editedRule({ pattern: single }).text)[0]).toMatch(/^9:45: the pattern is wrong here/);
    const double = '    pattern: "acme_\\x41(?P<secret>[0-9a-f]{32}\\\\q)"';
    expect(mistakesIn(editedRule({ pattern: double }).text)[0]).toMatch(/^9:47: the pattern is wrong here/);
    const block = '    pattern: |-\n      acme_(?P<secret>[0-9a-f]{32}\\q)';
    expect(mistakesIn(editedRule({ pattern: block }).text)[0]).toMatch(/^10:35: the pattern is wrong here/);
    const folded = '    pattern: >-\n      acme_(?P<secret>[0-9a-f]{32}\n      \\q)';
    expect(mistakesIn(editedRule({ pattern: folded }).text)[0]).toMatch(/^11:7: the pattern is wrong here/);
  });

  it('with a pattern that grows is refused', () => {
    const pattern = '    pattern: acme_[a-z]{0,300}[a-z0-9]{0,300}[a-z_]{0,300}(?P<secret>[xX]{8})';
    expect(mistakesIn(editedRule({ pattern }).text, WITH_GROWTH).join('\n')).toMatch(
      /9:14: the cost of the pattern grows/,
    );
  });

  it('with several mistakes reports all of them, in order', () => {
    const { text } = editedRule({
      name: '    name: 12',
      severity: '    severity: hihg',
      pattern: '    pattern: acme_(',
      nearMisses: null,
    });
    const places = mistakesIn(text).map((mistake) => mistake.split(': ')[0]);
    expect(places).toEqual(['3:5', '4:11', '6:15', '9:19']);
  });

  it('that is no YAML is refused where it stops being YAML', () => {
    expect(mistakesIn('issuer: Acme\nrules: [\n')[0]).toMatch(/^3:1: not valid YAML: /);
    expect(mistakesIn('issuer: "Acme')[0]).toMatch(/^1:14: not valid YAML: /);
  });

  it('with a repeated field is refused, and read further', () => {
    const { text } = editedRule({ extra: '    severity: low\n    proof: nothing-known' });
    expect(mistakesIn(text).map((mistake) => mistake.replace(/ \(.*/, ''))).toEqual([
      '12:5: not valid YAML: map keys must be unique',
      '13:12: there is no proof "nothing-known"',
    ]);
  });

  it('with an alias is refused', () => {
    const text = editedRule({ name: '    name: &x Acme token', description: '    description: *x' }).text;
    expect(mistakesIn(text)).toContain(
      '5:18: description: expected text, found an alias (write it out: aliases are not read)',
    );
  });

  it('that is a list, or empty, is refused', () => {
    expect(mistakesIn('- a\n')).toEqual(['1:1: the file: expected a mapping, found a list']);
    expect(mistakesIn('')).toEqual(['1:1: the file: expected a mapping, found nothing']);
  });

  it('may have Windows line ends and a byte order mark', () => {
    expect(mistakesIn(`\ufeff${editedRule().text.replaceAll('\n', '\r\n')}`)).toEqual([]);
    const { text } = editedRule({ severity: '    severity: hihg' });
    expect(mistakesIn(`\ufeff${text.replaceAll('\n', '\r\n')}`)[0]).toMatch(/^6:15: severity/);
  });

  it('may name its defaults once for all rules', () => {
    const { text } = editedRule({
      issuer:
        'issuer: Acme\nrevoke: Delete it.\nrotate: Make another.\nreferences: [{ url: https://acme.example/, seen: 2026-01-31 }]',
      revoke: null,
      references: null,
    });
    const [rule] = parseRules([{ name: 'a.yml', text }], BUILT_IN);
    expect(rule?.source).toMatchObject({
      issuer: 'Acme',
      revoke: 'Delete it.',
      rotate: 'Make another.',
      references: [{ url: 'https://acme.example/', seen: '2026-01-31' }],
    });
  });

  it('fills in the defaults of the format', () => {
    const [rule] = parseRules([{ name: 'a.yml', text: editedRule({ extra: null }).text }], BUILT_IN);
    expect(rule?.source).toMatchObject({
      detector: 'pattern',
      ignoreCase: false,
      runs: false,
      ungated: false,
      minLength: undefined,
      proofRequired: false,
      near: [],
      paths: { only: [], never: [] },
      partOnly: false,
      binary: true,
      rotate: undefined,
    });
    const hint = editedRule({ confidence: '    confidence: possible' }).text;
    expect(parseRules([{ name: 'a.yml', text: hint }], BUILT_IN)[0]?.source.binary).toBe(false);
  });

  it('gives examples without break marks', () => {
    const text = editedRule({
      nearMisses: '    nearMisses: ["ac\u00a6me_{hex:31}", "acme_{upper:32}"]',
    }).text;
    expect(parseRules([{ name: 'a.yml', text }], BUILT_IN)[0]?.source.nearMisses[0]).toBe('acme_{hex:31}');
  });
});

describe('several rule files', () => {
  it('may not share an id, a text or a pattern, and each second place names the first', () => {
    const files = ['a.yml', 'b.yml'].map((name) => ({ name, text: editedRule().text }));
    let messages: readonly string[] = [];
    try {
      parseRules(files, BUILT_IN);
    } catch (error) {
      if (error instanceof RulesError) {
        messages = error.mistakes.map(
          ({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`,
        );
      }
    }
    expect(messages).toEqual([
      'b.yml:3:9: the id "acme-token" is taken: a.yml:3:9',
      'b.yml:4:11: the same name is there already: a.yml:4:11',
      'b.yml:5:18: the same description is there already: a.yml:5:18',
      'b.yml:9:14: a rule with the same pattern and literals is there already: a.yml:9:14',
    ]);
  });

  it('come back ordered by id, whatever the order of the files', () => {
    const other = editedRule({
      id: '  - id: acme-key',
      name: '    name: Acme key',
      description: '    description: Writes.',
      pattern: '    pattern: \\b(?P<secret>acme_[0-9A-F]{32})\\b',
    });
    const files = [
      { name: 'a.yml', text: editedRule().text },
      { name: 'b.yml', text: other.text },
    ];
    expect(parseRules(files, BUILT_IN).map(({ source }) => source.id)).toEqual(['acme-key', 'acme-token']);
  });

  it('are reported in the message, with a hint where to read on', () => {
    try {
      parseRules([{ name: 'a.yml', text: 'rules: 5\n' }], USER);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InputError);
      const { code, message, hint } = error as InputError;
      expect(code).toBe('rule-invalid');
      expect(message).toBe('1 mistake in 1 rule file\na.yml:1:8: rules: expected a list, found the number 5');
      expect(hint).toBe('rules/README.md explains every field');
    }
  });

  it('cannot carry a command or an escape into the message', () => {
    const text = 'rules:\n  - "\\u001b[31m::error::x##[warning]": 1\n';
    const message = mistakesIn(text, USER).join('\n');
    expect(message).not.toContain('\u001b');
    expect(message).not.toContain('##[');
  });
});

describe("a user's rule", () => {
  const rule = (lines: string) => `rules:\n  - ${lines.trim().replaceAll('\n', '\n    ')}\n`;

  it('needs an id and a pattern alone: literals come from the pattern', () => {
    const text = rule('id: acme-own\npattern: (?i)acme_(?P<secret>[0-9a-f]{8,})');
    const [loaded] = parseRules([{ name: 'own.yml', text }], USER);
    expect(loaded?.source).toMatchObject({
      name: 'acme-own',
      issuer: 'your own rules',
      severity: 'high',
      confidence: 'likely',
      literals: ['acme_'],
      ignoreCase: true,
      examples: [],
    });
  });

  it('keeps the literals that it names', () => {
    const text = rule('id: acme-own\npattern: acme_zz(?P<secret>[0-9a-f]{8})\nliterals: [me_z]');
    expect(parseRules([{ name: 'own.yml', text }], USER)[0]?.source.literals).toEqual(['me_z']);
  });

  it('may have what costs a built-in one too much', () => {
    const text = rule(
      'id: acme-own\npattern: ([a-z]+)+acme_(?P<secret>(?:x*)*[^x]+)\nliterals: [acme_]\nseverity: low',
    );
    expect(mistakesIn(text, USER)).toEqual([]);
  });

  it('is checked as far as it goes', () => {
    const text = rule('id: acme-own\npattern: acme_(?P<secret>x)\nexamples: ["{hex}"]\nseverity: hihg');
    expect(mistakesIn(text, USER)).toEqual([
      '4:21: {hex}: expected a length such as 36, or a range such as 20-40',
      '5:15: severity: expected one of critical, high, medium, low, found "hihg" (did you mean high?)',
    ]);
  });

  it('with a pattern for a detector that would run it as a V8 expression is refused', () => {
    const own = (detector: string) =>
      rule(`id: acme-own\ndetector: ${detector}\npattern: (?P<secret>x{9})\nliterals: [acmecorp]`);
    for (const detector of ['assigned', 'uri']) {
      expect(mistakesIn(own(detector), USER)).toEqual([
        `3:15: the detector ${detector} runs no patterns of users (use the detector pattern, and begin the pattern with the name)`,
      ]);
    }
  });

  it('without anything fixed to look for is refused', () => {
    const text = rule('id: acme-own\npattern: (?P<secret>[0-9a-f]{32})');
    expect(mistakesIn(text, USER)).toEqual([
      '2:5: the rule has no literals, and its pattern has no fixed text of 2 or more characters in every match (give the pattern some, or the rule literals)',
    ]);
  });

  it('may not take the id of a built-in rule, and may name one as its part', () => {
    const options: LoadOptions = { origin: 'user', otherIds: new Set(['github-pat']) };
    expect(mistakesIn(rule('id: github-pat\npattern: acme_(?P<secret>x)'), options)).toEqual([
      '2:9: the id "github-pat" is that of a built-in rule (give yours another id; --disable-rule switches the built-in one off)',
    ]);
    const near = 'id: acme-own\npattern: acme_(?P<secret>x)\nnear: [{ rule: github-pat, withinLines: 2 }]';
    expect(mistakesIn(rule(near), options)).toEqual([]);
  });
});

describe('loadRules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tacet-rules-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads files of the disk', async () => {
    const path = join(folder, 'a.yml');
    writeFileSync(path, editedRule().text);
    const rules = await loadRules([path], BUILT_IN);
    expect(rules.map(({ source }) => source.id)).toEqual(['acme-token']);
  });

  it('names a file that is not there, and one that is a folder', async () => {
    await expect(loadRules([join(folder, 'none.yml')], USER)).rejects.toMatchObject({
      name: 'InputError',
      code: 'path-not-found',
    });
    await expect(loadRules([folder], USER)).rejects.toMatchObject({
      name: 'InputError',
      code: 'path-unreadable',
    });
  });
});

describe('any text', () => {
  const fragment = fc.oneof(
    fc.constantFrom(
      'issuer: a\n',
      'rules:\n',
      '  - id: a-b\n',
      '    pattern: (?P<secret>ab)\n',
      '    near: [',
      '&a',
      '*a',
      '!!x ',
      '|',
      "'",
      '"',
      '{',
      '}',
      '- ',
      '\t',
      '\r\n',
      ': ',
    ),
    fc.string({ maxLength: 12 }),
  );

  it('is either rules or a RulesError, nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 20 }),
        fc.constantFrom<LoadOptions>({ origin: 'built-in' }, USER),
        (fragments, options) => {
          try {
            parseRules([{ name: 'a.yml', text: fragments.join('') }], options);
          } catch (error) {
            expect(error).toBeInstanceOf(RulesError);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('as a pattern is either a rule or a RulesError', () => {
    const piece = fc.constantFrom(
      '(?P<secret>',
      '(',
      ')',
      'ab',
      '[a-z]',
      '{2,3}',
      '*',
      '+?',
      '|',
      '\\b',
      '(?i)',
      '^',
      'é',
      '\\',
      '[',
      ']',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const pattern = JSON.stringify(pieces.join(''));
        const { text } = editedRule({
          pattern: `    pattern: ${pattern}`,
          literals: '    literals: [ab, ba]',
        });
        for (const options of [{ origin: 'built-in' } as const, USER]) {
          try {
            parseRules([{ name: 'a.yml', text }], options);
          } catch (error) {
            expect(error).toBeInstanceOf(RulesError);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
