// Objects that hold something only because of a change elsewhere in them: beside it, lines above it, or in what the file
// is. The version before holds nothing, is the larger one, and so becomes the base that git makes the delta against;
// whoever looks at the changed bytes alone, or trusts a base too far, finds nothing.

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/detectors/engine.ts';
import { createExaminer, findSuspects } from '../../src/history/index.ts';
import { createScalarKernel } from '../../src/kernel/scalar.ts';
import { createScalarArenaKernel } from '../../src/kernel/scalar-arena.ts';
import { builtInRuleset } from '../../src/ruleset/built-in.gen.ts';
import { decodeContent } from '../../src/text/encoding.ts';
import { UnitView } from '../../src/text/view.ts';
import { createRepository } from '../git.ts';
import { mint } from '../mint.ts';

const OPTIONS = { disabledRules: [], minConfidence: 'possible', nowMs: 0 } as const;

const filler = (lines: number): string =>
  Array.from({ length: lines }, () => `some text ${mint('{word} {word} {word} {digits:6}')}\n`).join('');

/** Around what is tested, so that a delta is worth while; what makes the base larger stands far away, at the end. */
interface Pair {
  readonly base: string;
  readonly changed: string;
}
const around = (base: string, changed: string): Pair => {
  const [before, behind, more] = [filler(60), filler(60), filler(6)];
  return { base: `${before}${base}${behind}${more}`, changed: `${before}${changed}${behind}` };
};

const key = (): readonly string[] => mint('{pem:ed25519}').trim().split('\n');

const PAIRS: Readonly<Record<string, () => Pair>> = {
  'a value on the line below its name': () =>
    around(
      '  - name: API_TOKEN\n    value: ""\n',
      `  - name: API_TOKEN\n    value: ${mint('{base62:32}')}\n`,
    ),
  'a token whose halves are joined': () => {
    const token = `ghp_${mint('{mint:github-crc32:30}')}`;
    return around(`x = "${token.slice(0, 9)}\n${token.slice(9)}"\n`, `x = "${token}"\n`);
  },
  'a token that loses a character in its middle': () => {
    const token = `ghp_${mint('{mint:github-crc32:30}')}`;
    return around(`"${token.slice(0, 20)}!${token.slice(20)}"\n`, `"${token}"\n`);
  },
  'a line between name and value that is deleted': () =>
    around(
      `  - name: API_TOKEN\n    other: ""\n    value: ${mint('{base62:32}')}\n`,
      `  - name: API_TOKEN\n    value: ${mint('{base62:32}')}\n`,
    ),
  'another key in an unchanged frame': () => {
    const [begin = '', body = '', end = ''] = key();
    return around(`${begin}\n<the key comes here, and is long>\n${end}\n`, `${begin}\n${body}\n${end}\n`);
  },
  'a kind that makes unchanged data a secret': () => {
    const data = `${filler(0)}metadata:\n  name: x\n${'# comment\n'.repeat(40)}data:\n  session: ${mint('{b64:{base62:24}}')}\n`;
    return {
      base: `apiVersion: v1\nkind: ConfigMap\n${data}${'# more comment\n'.repeat(8)}`,
      changed: `apiVersion: v1\nkind: Secret\n${data}`,
    };
  },
  'data below an unchanged kind': () => {
    const head = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: x\n${'# comment\n'.repeat(40)}`;
    return {
      base: `${head}data: {}\n${'# more comment\n'.repeat(9)}`,
      changed: `${head}data:\n  session: ${mint('{b64:{base62:24}}')}\n`,
    };
  },
  'text that was binary': () => {
    const text = `${filler(60)}password: "${mint('{base62:18}')}"\n${filler(60)}`;
    return { base: `\0\0${text}${filler(5)}`, changed: text };
  },
  'a token at the end of a line of megabytes': () => {
    const line = mint('{word} {word} ').repeat(60_000);
    return {
      base: `${line}"${'x'.repeat(60)}" ${filler(4)}`,
      changed: `${line}"ghp_${mint('{mint:github-crc32:30}')}" `,
    };
  },
  'a last line without its end': () => {
    const token = `ghp_${mint('{mint:github-crc32:30}')}`;
    const text = filler(60);
    return { base: `${text}${token}_and_more\n${filler(3)}`, changed: `${text}${token}` };
  },
};

const engine = createEngine(builtInRuleset, { ...OPTIONS, createKernel: createScalarKernel });

/** How many matches a look at the whole content gives. */
function matchesIn(content: string): number {
  const origin = { kind: 'blob', oid: '', path: undefined, commit: undefined } as const;
  const decoded = decodeContent(Buffer.from(content, 'latin1'));
  return engine.scan(new UnitView({ origin, ...decoded, firstLine: 1 })).length;
}

describe('an object that holds something because of', () => {
  it.each(Object.keys(PAIRS))('%s is a suspect', async (name) => {
    const { base, changed } = PAIRS[name]!();
    await using repository = await createRepository({ bare: true });
    await repository.commit({ files: { 'dir/file': Buffer.from(base, 'latin1') } });
    await repository.commit({ files: { 'dir/file': Buffer.from(changed, 'latin1') } });
    await repository.git(['repack', '-a', '-d', '-f', '-q']);
    const [before, after] = [
      await repository.git(['rev-parse', 'HEAD~:dir/file']),
      await repository.git(['rev-parse', 'HEAD:dir/file']),
    ];
    const input = 'HEAD:dir/file\n';
    expect(await repository.git(['cat-file', '--batch-check=%(deltabase)'], { input })).toBe(before);
    // alone, the base holds nothing, so that its windows must show what the change brought about
    expect([matchesIn(base), matchesIn(changed) > 0]).toEqual([0, true]);
    for (const makeKernel of [undefined, createScalarArenaKernel]) {
      const answer = await findSuspects({
        place: { directory: join(repository.gitDir, 'objects'), format: 'sha1' },
        makeParts: () => createExaminer(builtInRuleset, OPTIONS, makeKernel),
        workers: undefined,
        threads: 1,
        memoryBytes: 512 * 1024 * 1024,
        signal: new AbortController().signal,
        onProgress: () => undefined,
      });
      expect(answer).toMatchObject({ kind: 'found', unread: 0 });
      const suspects = answer.kind === 'found' ? [...answer.suspects] : [];
      expect(suspects).toContain(after);
    }
  });

  it('a required part that came beside an unchanged one, lines apart, is a suspect', async () => {
    // without the rules that report the key by its name alone
    const generic = builtInRuleset.rules.filter(({ detector }) => detector.endsWith('-assignment'));
    const options = { ...OPTIONS, disabledRules: generic.map((rule) => rule.id) };
    const alone = createEngine(builtInRuleset, { ...options, createKernel: createScalarKernel });
    const secret = `secret: "${mint('{base64:40}')}"\n`;
    const id = mint('{mint:aws-access-key-id:AKIA}');
    // more lines apart than windows are widened by
    const { base, changed } = around(`access: ""\n\n\n\n\n${secret}`, `access: "${id}"\n\n\n\n\n${secret}`);
    const rules = [base, changed].map((content) => {
      const origin = { kind: 'blob', oid: '', path: undefined, commit: undefined } as const;
      const unit = { origin, bytes: Buffer.from(content), contentClass: 'text', firstLine: 1 } as const;
      return alone.scan(new UnitView(unit)).map(({ rule }) => rule.id);
    });
    expect(rules).toEqual([[], ['aws-secret-key-beside-id']]);
    await using repository = await createRepository({ bare: true });
    await repository.commit({ files: { file: base } });
    await repository.commit({ files: { file: changed } });
    await repository.git(['repack', '-a', '-d', '-f', '-q']);
    const answer = await findSuspects({
      place: { directory: join(repository.gitDir, 'objects'), format: 'sha1' },
      // the id is no finding of its own here, so that only the pair can make the blob a suspect
      makeParts: () =>
        createExaminer(
          {
            ...builtInRuleset,
            rules: builtInRuleset.rules.map((rule) =>
              rule.id === 'aws-access-key-id' ? { ...rule, partOnly: true } : rule,
            ),
          },
          options,
        ),
      workers: undefined,
      threads: 1,
      memoryBytes: 512 * 1024 * 1024,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    expect(answer.kind === 'found' && [...answer.suspects]).toContain(
      await repository.git(['rev-parse', 'HEAD:file']),
    );
  });
});
