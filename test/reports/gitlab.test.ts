import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Suppression } from '../../src/findings/finding.ts';
import { codeQualityReport } from '../../src/reports/code-quality.ts';
import { gitlabReport } from '../../src/reports/gitlab.ts';
import { findingOf } from '../findings/sample.ts';
import { hostileFindings, introducedFinding, SECRET } from './hostile.ts';
import { incompleteReceipt, receiptOf } from './receipt.ts';

/**
 * What GitLab's schema 15.2.1 for secret detection demands of the parts that we write, said anew: a field that GitLab
 * does not know is let through there, here it is an error.
 */
const text = { type: 'string', minLength: 1 };
const time = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$' };
const closed = (properties: Record<string, object>, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const flag = closed({ type: { const: 'flagged-as-likely-false-positive' }, origin: text, description: text });
const tool = closed({
  id: text,
  name: text,
  version: text,
  vendor: closed({ name: text }),
  url: { type: 'string', pattern: '^https?://.+' },
});
const secretDetection = new Ajv({ allErrors: true }).compile(
  closed({
    version: { type: 'string', pattern: '^15\\.[0-9]+\\.[0-9]+$' },
    scan: closed({
      analyzer: tool,
      scanner: tool,
      type: { const: 'secret_detection' },
      start_time: time,
      end_time: time,
      status: { enum: ['success', 'failure'] },
      messages: { type: 'array', items: closed({ level: { enum: ['info', 'warn', 'fatal'] }, value: text }) },
    }),
    vulnerabilities: {
      type: 'array',
      items: closed(
        {
          flags: { type: 'array', items: flag },
          id: {
            type: 'string',
            pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$',
          },
          name: { type: 'string', maxLength: 255 },
          description: { type: 'string', maxLength: 1_048_576 },
          severity: { enum: ['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical'] },
          solution: { type: 'string', maxLength: 7000 },
          identifiers: {
            type: 'array',
            minItems: 1,
            maxItems: 20,
            items: closed(
              { type: text, name: text, value: text, url: { type: 'string', pattern: '^(https?|ftp)://.+' } },
              ['url'],
            ),
          },
          links: {
            type: 'array',
            items: closed({ url: { type: 'string', pattern: '^(https?|ftp)://.+' } }),
          },
          details: {
            type: 'object',
            additionalProperties: closed({
              name: text,
              type: { enum: ['text', 'code'] },
              value: { type: 'string' },
            }),
          },
          location: closed({
            file: { type: 'string' },
            start_line: { type: 'integer', minimum: 1 },
            end_line: { type: 'integer', minimum: 1 },
            commit: closed({ sha: text, author: { type: 'string' }, date: { type: 'string' } }, [
              'author',
              'date',
            ]),
          }),
        },
        ['flags'],
      ),
    },
  }),
);

/** GitLab's own schema, where TACET_GITLAB_SCHEMA names its file: it is not kept here (test/schemas/README.md). */
const officialFile = process.env.TACET_GITLAB_SCHEMA;
const official =
  officialFile === undefined
    ? undefined
    : new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(officialFile, 'utf8')));

function parsed(report: string) {
  const document = JSON.parse(report);
  expect(secretDetection(document), JSON.stringify(secretDetection.errors)).toBe(true);
  expect(official?.(document) ?? true, JSON.stringify(official?.errors)).toBe(true);
  return document;
}

describe('the GitLab secret detection report', () => {
  it('keeps to the schema when clean, with findings, with hostile texts and when incomplete', () => {
    expect(parsed(gitlabReport({ findings: [], receipt: receiptOf() })).scan.status).toBe('success');
    parsed(gitlabReport({ findings: [introducedFinding()], receipt: receiptOf() }));
    expect(
      parsed(gitlabReport({ findings: hostileFindings(), receipt: receiptOf() })).vulnerabilities,
    ).toHaveLength(hostileFindings().length);
    const { scan } = parsed(gitlabReport({ findings: [], receipt: incompleteReceipt() }));
    expect(scan.status).toBe('failure');
    expect(scan.messages[0]).toMatchObject({ level: 'warn', value: expect.stringContaining('locked.txt') });
  });

  it('flags what somebody says is none, in their words, and leaves out what else does not count', () => {
    const suppression: Suppression = {
      by: 'config',
      where: '.tacet.yml:3',
      kind: 'false-positive',
      reason: 'a checksum',
      owner: undefined,
      expires: undefined,
      effect: 'silences',
    };
    const findings = [
      introducedFinding({ suppression }),
      introducedFinding({ suppression: { ...suppression, kind: 'accepted' } }),
      introducedFinding({ standing: 'known' }),
    ];
    const { vulnerabilities, scan } = parsed(gitlabReport({ findings, receipt: receiptOf() }));
    expect(vulnerabilities).toHaveLength(1);
    expect(vulnerabilities[0].flags[0].description).toContain('a false positive, "a checksum"');
    expect(scan.messages[0].value).toBe('2 findings not counted: known before, or let pass');
  });

  it('cuts what is longer than GitLab takes, by characters', () => {
    const finding = introducedFinding();
    const rule = { ...finding.rule, name: '🔑'.repeat(300), revoke: 'r'.repeat(8000) };
    const [item] = parsed(
      gitlabReport({ findings: [{ ...finding, rule }], receipt: receiptOf() }),
    ).vulnerabilities;
    expect([...item.name]).toHaveLength(255);
    expect(item.name.endsWith('🔑…')).toBe(true);
    expect(item.solution).toHaveLength(7000);
  });

  it('gives a finding the same name-based UUID in every run', () => {
    const report = gitlabReport({ findings: [introducedFinding()], receipt: receiptOf() });
    // python3: uuid.uuid5(uuid.UUID('5b0d7c1e-52f1-4b7a-9c55-0f0a3c1d6e84'), 't1-' + '0' * 32 + '\0src/app.ts\0' + '1')
    expect(parsed(report).vulnerabilities[0].id).toBe('be5206f3-e571-53ff-a673-f1178c4cfc1d');
    const moved = introducedFinding();
    const later = { ...moved, location: { ...moved.location, startLine: 70, endLine: 70 } };
    const again = gitlabReport({
      findings: [later],
      receipt: receiptOf({ startedAt: '2027-01-01T00:00:00.000Z' }),
    });
    expect(parsed(again).vulnerabilities[0].id).toBe('be5206f3-e571-53ff-a673-f1178c4cfc1d');
  });

  it('tells the same secret twice in one file apart', () => {
    const { vulnerabilities } = parsed(
      gitlabReport({ findings: [introducedFinding(), introducedFinding()], receipt: receiptOf() }),
    );
    expect(new Set(vulnerabilities.map(({ id }: { id: string }) => id)).size).toBe(2);
  });

  it('names the commit that brought the secret in, else the scanned one, else the null id', () => {
    const inTree = findingOf(`key = "${SECRET}"`, SECRET);
    const shaOf = (report: string): string => parsed(report).vulnerabilities[0].location.commit.sha;
    expect(shaOf(gitlabReport({ findings: [introducedFinding()], receipt: receiptOf() }))).toBe(
      'c'.repeat(40),
    );
    const resolved = { kind: 'range', head: 'd'.repeat(40), why: 'the commits of the range' };
    expect(shaOf(gitlabReport({ findings: [inTree], receipt: receiptOf({ resolved }) }))).toBe(
      'd'.repeat(40),
    );
    expect(shaOf(gitlabReport({ findings: [inTree], receipt: receiptOf() }))).toBe('0'.repeat(40));
  });

  it('starts and ends to the second, in UTC', () => {
    // 10:00:00 and 42 ms, by the receipt of these tests
    const receipt = receiptOf({ durationMs: 61_000 });
    const { scan } = parsed(gitlabReport({ findings: [], receipt }));
    expect([scan.start_time, scan.end_time]).toEqual(['2026-11-01T10:00:00', '2026-11-01T10:01:01']);
  });

  it('shows neither the secret nor the raw line', () => {
    const report = gitlabReport({ findings: [introducedFinding()], receipt: receiptOf() });
    expect(report).not.toContain(SECRET.slice(4));
    expect(report).not.toContain('raw_source_code_extract');
  });
});

/** docs.gitlab.com, "Code Quality report format": the mandatory fields, and the closed list of severities. */
const codeQuality = new Ajv({ allErrors: true }).compile({
  type: 'array',
  items: closed({
    description: text,
    check_name: text,
    fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
    severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
    location: closed({
      path: text,
      lines: closed({ begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } }, [
        'end',
      ]),
    }),
  }),
});

describe('the GitLab code quality report', () => {
  function entries(report: string) {
    const document = JSON.parse(report);
    expect(codeQuality(document), JSON.stringify(codeQuality.errors)).toBe(true);
    return document;
  }

  it('is an empty array when clean', () => {
    expect(codeQualityReport({ findings: [], receipt: receiptOf() })).toBe('[]\n');
  });

  it('has one entry for each finding, with a fingerprint of its own that does not change when lines move', () => {
    const finding = introducedFinding();
    const moved = { ...finding, location: { ...finding.location, startLine: 9, endLine: 9 } };
    const [first, second] = entries(codeQualityReport({ findings: [finding, moved], receipt: receiptOf() }));
    // python3: sha256(b'tacet code quality 1\0' + b't1-' + b'0' * 32 + b'\0src/app.ts\0' + b'1'), its first 32 digits
    expect(first.fingerprint).toBe('d6ba4cdce1f26bf434b3c5df1c1bdfc9');
    expect(second.fingerprint).not.toBe(first.fingerprint);
    expect(entries(codeQualityReport({ findings: [moved], receipt: receiptOf() }))[0].fingerprint).toBe(
      first.fingerprint,
    );
    expect(first).toMatchObject({
      severity: 'critical',
      location: { path: 'src/app.ts', lines: { begin: 1 } },
    });
  });

  it('says in an entry of its own that the scan is incomplete', () => {
    const [entry] = entries(codeQualityReport({ findings: [], receipt: incompleteReceipt() }));
    expect(entry.description).toContain(
      'The scan is incomplete. Not scanned: 1 × unreadable file (locked.txt)',
    );
  });

  it('takes hostile texts, and shows no secret', () => {
    const report = codeQualityReport({ findings: hostileFindings(), receipt: receiptOf() });
    expect(entries(report)).toHaveLength(hostileFindings().length);
    expect(report).not.toContain(SECRET.slice(4));
  });
});
