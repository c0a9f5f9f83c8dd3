/**
 * Reports in gitleaks' shape. Names, order, types and redaction are those of gitleaks-v8.md (A8, A10, A12, A15, A17); values
 * are worked out by hand from the sample lines.
 */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { entropyOf } from '../../../src/compat/gitleaks/reports/entropy.ts';
import {
  formatOfFile,
  gitleaksCsv,
  gitleaksJson,
  gitleaksJunit,
  gitleaksSarif,
  templateValue,
} from '../../../src/compat/gitleaks/reports/formats.ts';
import { type ShapeOptions, shapedFindings } from '../../../src/compat/gitleaks/reports/gitleaks-finding.ts';
import { linkTo, platformOf, webAddress } from '../../../src/compat/gitleaks/reports/links.ts';
import type { Finding, Suppression } from '../../../src/findings/finding.ts';
import { makeFinding } from '../../../src/findings/make-finding.ts';
import type { Origin } from '../../../src/text/unit.ts';
import { matchOf, sampleText, viewOf } from '../../findings/sample.ts';
import { fc } from '../../property.ts';
import { receiptOf } from '../../reports/receipt.ts';
import { parseXml } from '../../reports/xml.ts';

const VALUE = ['abcd', 'EFGH12345678'].join('');
const COMMIT = 'c0ffee'.padEnd(40, '0');
// line 2, from its column 8; é has two bytes
const TEXT = `a = 1\nkéy = "${VALUE}"\n`;

/** A finding of the value in a text, of which the whole match is the name before it too. */
function finding(text = TEXT, changes: Partial<Finding> = {}, origin?: Origin): Finding {
  const view = viewOf(text, origin);
  const match = matchOf(view, VALUE);
  const line = view.lineAround(match.secret.start);
  const made = makeFinding({ ...match, whole: line }, view, sampleText, [match.secret]);
  return { ...made, ...changes };
}

const committed = (changes: Partial<Finding> = {}): Finding =>
  finding(TEXT, {
    introduction: {
      commit: COMMIT,
      author: 'Ann',
      email: 'ann@example.com',
      date: '2026-03-01T12:00:00+02:00',
    },
    ...changes,
  });

const OPTIONS: ShapeOptions = {
  secrets: { kind: 'whole' },
  ruleIdOf: (id) => `gl-${id}`,
  messages: new Map([[COMMIT, `add it\n\nthe value is ${VALUE}`]]),
  linkOf: () => undefined,
};

const shape = (findings: readonly Finding[], options: Partial<ShapeOptions> = {}) =>
  shapedFindings({ findings, receipt: receiptOf() }, { ...OPTIONS, ...options });

/** The JSON report's only finding. */
const json = (one: Finding, options: Partial<ShapeOptions> = {}) =>
  JSON.parse(gitleaksJson(shape([one], options)))[0];

describe('the JSON report (A17)', () => {
  it('has its fields in their order, an array, set in by one blank', () => {
    expect(gitleaksJson(shape([committed()]))).toBe(`[
 {
  "RuleID": "gl-sample-token",
  "Description": "An attacker could act as the owner of the token.",
  "StartLine": 2,
  "EndLine": 2,
  "StartColumn": 10,
  "EndColumn": 25,
  "Match": "kéy = \\"REDACTED\\"",
  "Secret": "REDACTED",
  "File": "src/app.ts",
  "SymlinkFile": "",
  "Commit": "${COMMIT}",
  "Entropy": 4,
  "Author": "Ann",
  "Email": "ann@example.com",
  "Date": "2026-03-01T10:00:00Z",
  "Message": "add it\\n\\nthe value is REDACTED",
  "Tags": [],
  "Fingerprint": "${COMMIT}:src/app.ts:gl-sample-token:2",
  "TacetFingerprint": "${committed().fingerprint}"
 }
]
`);
  });

  it('is an empty array without findings', () => {
    expect(gitleaksJson([])).toBe('[]\n');
  });

  it('has a link behind the commit where there is one', () => {
    const link = 'https://example.com/x';
    const fields = Object.keys(json(committed(), { linkOf: () => link }));
    expect(fields.slice(10, 13)).toEqual(['Commit', 'Link', 'Entropy']);
  });

  it('has nothing of ours when it shows secrets', () => {
    expect(Object.keys(json(committed(), { secrets: { kind: 'none' } })).at(-1)).toBe('Fingerprint');
  });

  it('leaves the commit out of the fingerprint of a file (A15)', () => {
    const { Fingerprint, Commit, Date: date } = json(finding());
    expect([Fingerprint, Commit, date]).toEqual(['src/app.ts:gl-sample-token:2', '', '']);
  });

  it('has ! before what is inside an archive (A12)', () => {
    const origin = { kind: 'file', path: 'a.zip!/b.tar!/c/d.ts' } as const;
    const one = finding(TEXT, {}, origin);
    const inside = { ...one, location: { ...one.location, container: 'a.zip' } };
    expect(json(inside).Fingerprint).toBe('a.zip!b.tar!c/d.ts:gl-sample-token:2');
  });

  it('counts the columns of a first line from 1, the end with it (A10)', () => {
    // `key = "` has seven bytes
    const { StartColumn, EndColumn } = json(finding(`key = "${VALUE}"\n`));
    expect([StartColumn, EndColumn]).toEqual([8, 23]);
  });

  it('leaves out what is let pass and what was known', () => {
    const suppression: Suppression = {
      by: 'mark',
      where: 'a:1',
      kind: undefined,
      reason: undefined,
      owner: undefined,
      expires: undefined,
      effect: 'silences',
    };
    expect(shape([finding(TEXT, { suppression }), finding(TEXT, { standing: 'known' })])).toEqual([]);
  });

  it('shows all, or so much of the beginning, when that is asked for', () => {
    const all = json(committed(), { secrets: { kind: 'none' } });
    expect([all.Secret, all.Match]).toEqual([VALUE, `kéy = "${VALUE}"`]);
    expect(all.Message).toContain(VALUE);
    // 16 letters without 75 in a hundred of them are 4
    const some = json(committed(), { secrets: { kind: 'partial', percent: 75 } });
    expect([some.Secret, some.Match]).toEqual(['abcd...', 'kéy = "abcd..."']);
  });

  it('hides the secrets of other findings in a match, too', () => {
    const other = finding(`id = "${VALUE}"\n`);
    const long = `${VALUE}-${VALUE}9`;
    const view = viewOf(`x = "${long}" ; y = "${VALUE}"\n`);
    const match = matchOf(view, long);
    const whole = view.lineAround(0);
    const one = makeFinding({ ...match, whole }, view, sampleText, [match.secret]);
    expect(json(one, {})).toMatchObject({ Secret: 'REDACTED' });
    const both = gitleaksJson(shape([one, other]));
    expect(both).toContain('x = \\"REDACTED\\" ; y = \\"REDACTED\\"');
    expect(both).not.toContain(VALUE);
  });
});

describe('entropy (A8)', () => {
  it.each([
    ['aaaa', 0],
    ['aabb', 1],
    ['abcd', 2],
    // log2(3) = 1.58496250072…, of which a 32-bit float keeps 1.5849625
    ['abc', 1.5849625],
    // one character of two bytes: -1/2 · log2(1/2)
    ['é', 0.5],
    ['', 0],
  ])('of %j is %d', (text, bits) => {
    expect(entropyOf(text)).toBe(bits);
  });
});

describe('the CSV report (A17)', () => {
  const HEAD =
    'RuleID,Commit,File,SymlinkFile,Secret,Match,StartLine,EndLine,StartColumn,EndColumn,Author,Message,Date,Email,Fingerprint,Tags';

  it('has its columns in their order', () => {
    const [head, row, ...rest] = gitleaksCsv(
      shape([committed({ rule: { ...sampleText, tags: ['a', 'b'] } })]),
    ).split('\n');
    expect([head, rest]).toEqual([HEAD, ['']]);
    expect(row).toBe(
      `gl-sample-token,${COMMIT},src/app.ts,,REDACTED,"kéy = ""REDACTED""",2,2,10,25,Ann,add it\\n\\nthe value is REDACTED,2026-03-01T10:00:00Z,ann@example.com,${COMMIT}:src/app.ts:gl-sample-token:2,a b`,
    );
  });

  it('has a last column for links when there is one', () => {
    const text = gitleaksCsv(shape([committed(), finding()], { linkOf: () => 'https://x.example/' }));
    const [head, first, second] = text.split('\n');
    expect(head).toBe(`${HEAD},Link`);
    expect(first?.endsWith(',https://x.example/')).toBe(true);
    expect(second?.endsWith(',')).toBe(true);
  });

  it('runs no formula and splits no row', () => {
    const origin = { kind: 'file', path: '=cmd|"x"\n,b.ts' } as const;
    const text = gitleaksCsv(shape([finding(TEXT, {}, origin)]));
    expect(text.split('\n')).toHaveLength(3);
    expect(text).toContain(`"'=cmd|""x""\\n,b.ts"`);
  });
});

describe('the JUnit report', () => {
  it('is well-formed and has one failure a finding', () => {
    const origin = { kind: 'file', path: '<&"\u0001>.ts' } as const;
    const [root] = parseXml(gitleaksJunit(shape([committed(), finding(TEXT, {}, origin)])));
    const [suite] = root?.children ?? [];
    expect(suite?.attributes).toMatchObject({ name: 'gitleaks', tests: '2', failures: '2' });
    const [, first, second] = suite?.children ?? [];
    expect(first?.attributes.name).toBe(
      `gl-sample-token has detected a secret in file src/app.ts, line 2, at commit ${COMMIT}.`,
    );
    expect(JSON.parse(first?.children[0]?.text ?? '')).toMatchObject({ Secret: 'REDACTED', StartLine: 2 });
    expect(second?.attributes.file).toBe('<&"\\x01>.ts');
  });
});

describe('the SARIF report (A17)', () => {
  const folder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
  const schema: Record<string, unknown> = JSON.parse(
    readFileSync(join(folder, 'schemas', 'sarif-2.1.0.json'), 'utf8'),
  );
  const ajv = new Ajv.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const sarif = (findings: readonly Finding[], isRaw = false) =>
    JSON.parse(
      gitleaksSarif(shape(findings, isRaw ? { secrets: { kind: 'none' } } : {}), { isRaw, version: '1.2.3' }),
    );

  it.each([
    ['empty', []],
    ['with findings', [committed(), finding(TEXT, {}, { kind: 'file', path: 'a b/#ü%.ts' })]],
  ])('is valid by the schema, %s', (_name, findings) => {
    validate(sarif(findings));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('names gitleaks, its constant version, and rules by id and description alone', () => {
    const { tool } = sarif([committed()]).runs[0];
    expect(tool.driver).toMatchObject({ name: 'gitleaks', semanticVersion: 'v8.0.0' });
    expect(tool.driver.rules).toEqual([
      {
        id: 'gl-sample-token',
        shortDescription: { text: 'An attacker could act as the owner of the token.' },
      },
    ]);
  });

  it('has the message of gitleaks, the place, the tags; no level and no suppressions', () => {
    const [result] = sarif([committed()]).runs[0].results;
    expect(result.message.text).toBe(
      `gl-sample-token has detected secret for file src/app.ts at commit ${COMMIT}.`,
    );
    expect(Object.keys(result)).toEqual([
      'message',
      'ruleId',
      'locations',
      'partialFingerprints',
      'properties',
    ]);
    const { region } = result.locations[0].physicalLocation;
    expect(region).toEqual({
      ...{ startLine: 2, startColumn: 10, endLine: 2, endColumn: 25 },
      snippet: { text: 'REDACTED' },
    });
    const [file] = sarif([finding()]).runs[0].results;
    expect(file.message.text).toBe('gl-sample-token has detected secret for file src/app.ts.');
  });

  it('has who and what was committed only beside raw secrets', () => {
    const prints = (isRaw: boolean) => sarif([committed()], isRaw).runs[0].results[0].partialFingerprints;
    expect(prints(false)).toEqual({ commitSha: COMMIT });
    expect(Object.keys(prints(true))).toEqual(['commitSha', 'email', 'author', 'date', 'commitMessage']);
  });
});

describe('whatever the repository says', () => {
  /** Rows and cells by RFC 4180. */
  function csvCells(text: string): readonly (readonly string[])[] {
    const rows: string[][] = [[]];
    for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
      rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
      if (end === '\n') rows.push([]);
      if (end === '') break;
    }
    return rows.slice(0, -1);
  }

  it('every format stays what it is, and holds no secret', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        ',',
        '\n',
        '\r\n',
        ']]>',
        '<!--',
        '=1',
        '\ud800',
        '::error::',
        '\u202e',
        `${VALUE}x`,
      ),
    );
    const text = fc.array(hostile, { maxLength: 4 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (path, author, message) => {
        const introduction = { commit: COMMIT, author, email: author, date: message };
        const origin = { kind: 'file', path: `a${path.replaceAll(VALUE, '')}` } as const;
        const shaped = shape([finding(TEXT, { introduction }, origin)], {
          messages: new Map([[COMMIT, message]]),
        });
        const fields = JSON.parse(gitleaksJson(shaped))[0];
        expect(fields.File).toBe(origin.path.toWellFormed());
        expect(fields.Message).toBe(message.replaceAll(VALUE, 'REDACTED').toWellFormed());
        const cells = csvCells(gitleaksCsv(shaped));
        expect(cells.map(({ length }) => length)).toEqual([16, 16]);
        const [root] = parseXml(gitleaksJunit(shaped));
        expect(root?.children[0]?.children).toHaveLength(2);
        const { runs } = JSON.parse(gitleaksSarif(shaped, { isRaw: false, version: '1' }));
        expect(runs[0].results).toHaveLength(1);
        expect(fields.Secret + fields.Match + fields.Message).not.toContain(VALUE);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a template', () => {
  it('sees the fields of the JSON, the line, and nothing that steers a screen', () => {
    const origin = { kind: 'file', path: '::error::\u001b[31m.ts' } as const;
    const [value] = templateValue(shape([finding(TEXT, {}, origin)]));
    expect(value?.get('File')).toBe('\\::error::\\x1b[31m.ts');
    expect(value?.get('Line')).not.toContain(VALUE);
    expect(value?.get('Link')).toBe('');
  });
});

describe('the format of a file', () => {
  it.each([
    ['a.json', 'json'],
    ['b/a.CSV', 'csv'],
    ['a.sarif', 'sarif'],
    ['a.xml', 'junit'],
    ['a.txt', undefined],
    ['json', undefined],
  ])('%s is %s', (path, format) => {
    expect(formatOfFile(path)).toBe(format);
  });
});

describe('a link', () => {
  const place = { commit: COMMIT, path: 'a b/c#.ts', startLine: 3, endLine: 5 };

  it.each([
    ['https://github.com/o/r.git', `https://github.com/o/r/blob/${COMMIT}/a%20b/c%23.ts#L3-L5`],
    ['git@gitlab.com:g/s/r.git', `https://gitlab.com/g/s/r/-/blob/${COMMIT}/a%20b/c%23.ts#L3-5`],
    ['ssh://git@codeberg.org:22/o/r', `https://codeberg.org/o/r/src/commit/${COMMIT}/a%20b/c%23.ts#L3-L5`],
    ['https://me:pass@bitbucket.org/o/r', `https://bitbucket.org/o/r/src/${COMMIT}/a%20b/c%23.ts#lines-3:5`],
  ])('leads from %s to the lines', (remote, link) => {
    const address = webAddress(remote) ?? '';
    expect(linkTo(address, platformOf(address), place)).toBe(link);
  });

  it.each(['/srv/repo.git', '../repo', 'file:///srv/repo', 'C:\\repo', 'https://exa mple/x', ''])(
    'is not made of %j',
    (remote) => {
      expect(webAddress(remote)).toBeUndefined();
    },
  );

  it('is not made where the platform is not known', () => {
    expect(linkTo('https://git.example/o/r', platformOf('https://git.example/o/r'), place)).toBeUndefined();
  });
});
