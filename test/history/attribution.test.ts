// What a scan of a history says of each finding, and counts, in the store's own files and through git: expected values are
// worked out by hand from the commits beside them, and both ways must say the same.

import { describe, expect, it } from 'vitest';
import type { ScanRequest } from '../../src/base/scan-request.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { csvReport } from '../../src/reports/csv.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { sarifReport } from '../../src/reports/sarif.ts';
import { textReport } from '../../src/reports/text.ts';
import { type ScanResult, scan } from '../../src/scan.ts';
import { createRepository, requireGit, runGit, type TestRepository } from '../git.ts';
import { mint } from '../mint.ts';

const token = (): string => `ghp_${mint('{mint:github-crc32:30}')}`;

function scanHistory(repository: TestRepository, historyThroughGit = false): Promise<ScanResult> {
  const request = {
    target: { kind: 'history', repository: repository.path },
    asked: 'history',
    why: 'test',
    ruleFiles: [],
    disabledRules: [],
    minConfidence: 'possible',
    honourMarks: true,
    maxFindings: 1000,
  } as const satisfies ScanRequest;
  return scan(request, {
    now: () => 0,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    mayLoadNative: false,
    historyThroughGit,
  });
}

const factsOf = ({ location, introduction, occurrences, spread, inHead, headPlace }: Finding) => ({
  kind: location.kind,
  path: location.path,
  line: location.startLine,
  commit: introduction?.commit,
  author: introduction?.author,
  occurrences,
  spread,
  inHead,
  headPlace,
});

/** Scans both ways, which must agree on everything that is said and counted. */
async function scanBothWays(repository: TestRepository): Promise<ScanResult> {
  const result = await scanHistory(repository);
  const throughGit = await scanHistory(repository, true);
  expect(result.findings.map(factsOf)).toEqual(throughGit.findings.map(factsOf));
  expect(result.receipt.counts).toEqual(throughGit.receipt.counts);
  expect(result.receipt.skips).toEqual(throughGit.receipt.skips);
  return result;
}

describe('a finding of a history', () => {
  it('names the commit that brought it in, its path and line there, how far it spread, and where HEAD has it', async () => {
    await using repository = await createRepository();
    const secret = token();
    await repository.commit({ files: { 'readme.md': 'hello\n' } });
    const author = { name: 'Bo Writer', email: 'bo@example.org' };
    const first = await repository.commit({ files: { 'old.txt': `one\n${secret}\n` }, author });
    // further down, in a copy at a second path, and then moved without a change
    const files = { 'old.txt': `one\ntwo\n${secret}\n`, 'copy.txt': `${secret}\n` };
    const second = await repository.commit({ files });
    await repository.commit({
      files: { 'old.txt': null, 'new/name.txt': `one\ntwo\n${secret}\n`, 'copy.txt': 'gone\n' },
    });
    for (const step of ['loose', 'packed']) {
      const { findings, receipt } = await scanBothWays(repository);
      // commits two to four hold it, under old.txt, copy.txt and new/name.txt; HEAD has it on line 3 of the last
      const shared = {
        kind: 'blob',
        spread: { commits: 3, paths: 3 },
        inHead: true,
        headPlace: { path: 'new/name.txt', line: 3 },
      };
      expect([step, findings.map(factsOf)]).toEqual([
        step,
        [
          { ...shared, path: 'copy.txt', line: 1, commit: second, author: 'Ada Test', occurrences: 1 },
          { ...shared, path: 'old.txt', line: 2, commit: first, author: 'Bo Writer', occurrences: 2 },
        ],
      ]);
      // readme, three versions with the secret, and the text that took the place of the copy
      expect(receipt.counts).toMatchObject({ commits: 4, objects: 5 });
      await repository.git(['repack', '-a', '-d', '-f', '-q']);
    }
  });

  it('may have come in with a merge of any kind, and be gone', async () => {
    await using repository = await createRepository();
    const [evil, octopus] = [token(), token()];
    await repository.commit({ files: { a: '1\n' } });
    for (const side of ['one', 'two', 'three']) {
      await repository.setBranch(side, 'HEAD');
      await repository.commit({ ref: side, files: { [side]: `${side}\n` } });
    }
    const merge = await repository.merge({ from: 'one', files: { a: `${evil}\n` } });
    const tips = ['HEAD', 'two', 'three'];
    const many = await repository.commit({ parents: tips, files: { a: '2\n', 'dir/b': `${octopus}\n` } });
    await repository.commit({ files: { 'dir/b': null } });
    const { findings } = await scanBothWays(repository);
    const gone = {
      kind: 'blob',
      line: 1,
      author: 'Ada Test',
      occurrences: 1,
      inHead: false,
      headPlace: undefined,
    };
    const spread = { commits: 1, paths: 1 };
    expect(findings.map(factsOf)).toEqual([
      { ...gone, path: 'a', commit: merge, spread },
      { ...gone, path: 'dir/b', commit: many, spread },
    ]);
  });

  it('may stand in a message, a tag, a note, the name of a ref, or a reflog', async () => {
    await using repository = await createRepository();
    const [message, tag, note, name, log, branch] = Array.from({ length: 6 }, token);
    const commit = await repository.commit({ files: { a: '1\n' }, message: `oops ${message}\n` });
    const tagId = await repository.tag('v1', 'HEAD', `release ${tag}`);
    await repository.git(['notes', 'add', '-m', `see ${note}`, 'HEAD']);
    await repository.git(['update-ref', `refs/heads/fix-${name}`, 'HEAD']);
    await repository.git([
      'update-ref',
      '--create-reflog',
      '-m',
      `pull of ${log}`,
      'refs/heads/main',
      commit,
    ]);
    await repository.git(['tag', `t-${branch}`]);
    const { findings } = await scanBothWays(repository);
    const kinds = findings.map(({ location, introduction }) => [location.kind, introduction?.commit]);
    const notes = await repository.git(['rev-parse', 'refs/notes/commits']);
    expect(kinds.sort()).toEqual(
      [
        ['message', commit],
        ['message', tagId],
        ['blob', notes],
        ['ref', undefined],
        ['ref', undefined],
        ['reflog', undefined],
      ].sort(),
    );
    // the name of the ref is the secret: no report may show it
    const report = { findings, receipt: (await scanHistory(repository)).receipt };
    const texts = [
      jsonReport(report),
      sarifReport(report, { category: 'test' }),
      markdownReport(report),
      csvReport(report),
      textReport(report, { colour: false, quiet: false, showSecrets: false }),
    ];
    for (const text of texts)
      for (const secret of [message, tag, note, name, log, branch])
        expect(text).not.toContain(secret?.slice(8));
    // what adjoins a secret is hidden with it
    expect(texts[0]).toContain('refs/heads/ghp_********');
  });

  it('is not reported when nothing reaches it, and what is not reached is counted apart', async () => {
    await using repository = await createRepository();
    await repository.commit({ files: { a: '1\n' } });
    await repository.git(['hash-object', '-w', '--stdin'], { input: `${token()}\n` });
    const { findings, receipt } = await scanBothWays(repository);
    expect(findings).toEqual([]);
    expect(receipt).toMatchObject({ complete: true, counts: { commits: 1, objects: 1 } });
    const { receipt: native } = await scanHistory(repository);
    expect(native.notes.find(({ code }) => code === 'unreachable')).toMatchObject({ count: 1 });
  });

  it('is counted and named alike when a submodule, a link and a second pack are there', async () => {
    await using repository = await createRepository();
    const secret = token();
    const module = { mode: '160000', object: '1'.repeat(40) };
    await repository.commit({ files: { module, link: { mode: '120000', content: 'a' }, a: `${secret}\n` } });
    await repository.git(['repack', '-a', '-d', '-q']);
    await repository.commit({ files: { b: `${secret}\n`, c: 'new\n' } });
    await repository.git(['repack', '-q']);
    // the same objects in both packs
    const listing = await runGit(['rev-list', '--objects', '--all', '--no-object-names'], {
      cwd: repository.path,
    });
    await requireGit(['pack-objects', '-q', `${repository.gitDir}/objects/pack/pack`], {
      cwd: repository.path,
      input: listing.stdout,
    });
    const { findings, receipt } = await scanBothWays(repository);
    // one blob, two paths from the second commit on; it came in as "a"
    expect(findings.map(factsOf)).toMatchObject([{ path: 'a', spread: { commits: 2, paths: 2 } }]);
    // "a", the link's target and "new"
    expect(receipt.counts).toMatchObject({ commits: 2, objects: 3 });
  });
});
