/** The walk of `tacet triage` without a terminal: which keys say what, and that nothing of the repository obeys itself. */

import { describe, expect, it } from 'vitest';
import { type Answer, type Key, TriageWalk } from '../../src/commands/triage-walk.ts';
import { formatEntry, parseIgnoreFile } from '../../src/config/ignore-file.ts';
import type { Finding } from '../../src/findings/finding.ts';
import { findingOf } from '../findings/sample.ts';
import { fc } from '../property.ts';

const key = (name: string, changes: Partial<Key> = {}): Key => ({
  name,
  text: name.length === 1 ? name : undefined,
  isControl: false,
  ...changes,
});
const RETURN = key('return', { text: '\r' });
const ESCAPE = key('escape', { text: '\u001b' });
const INTERRUPT = key('c', { text: '\u0003', isControl: true });

const value = ['abcd', '0123456789AB'].join('');
const sample = (fingerprint: string, changes: Partial<Finding> = {}, path = 'src/app.ts'): Finding =>
  findingOf(`key = "${value}"\n`, value, { fingerprint, ...changes }, { kind: 'file', path });

/** What keys lead to. */
function walked(findings: readonly Finding[], keys: readonly Key[]) {
  const walk = new TriageWalk(findings, () => 80);
  const outputs = [walk.opening()];
  const answers: Answer[] = [];
  let isOver = false;
  for (const pressed of keys) {
    const step = walk.press(pressed);
    outputs.push(step.output);
    if (step.answer !== undefined) answers.push(step.answer);
    isOver ||= step.isOver === true;
  }
  return { text: outputs.join(''), answers, isOver, walk };
}
const typed = (text: string): readonly Key[] => [...text].map((character) => key(character));

describe('the walk', () => {
  it('asks once about a secret that stands in several places, and lists them', () => {
    const findings = [sample('t1-a'), sample('t1-b'), sample('t1-a', {}, 'b.ts'), sample('t1-a', {}, 'b.ts')];
    const { text, walk } = walked(findings, [key('o')]);
    expect(walk.count).toBe(2);
    expect(text).toContain('1 of 2: Sample token  [high, likely]');
    expect(text).toContain('and at 1 more place');
    expect(text).toContain('o\n  src/app.ts:1:8\n  b.ts:1:8\n');
    expect(text).not.toContain(value.slice(4));
  });

  it('says of a place that is only in the history how to see it', () => {
    const introduction = { commit: 'c'.repeat(40), author: 'Ann', email: 'a@b.example', date: '2026-01-02' };
    const { text } = walked([sample('t1-a', { introduction, inHead: false })], [key('o')]);
    expect(text).toContain('since 2026-01-02 by Ann, commit cccccccccc\n');
    expect(text).toContain('src/app.ts:1:8  (only in the history: git show cccccccccccc)');
  });

  it.each([
    ['a', 'accepted'],
    ['f', 'false-positive'],
    ['t', 'test-value'],
    ['r', 'revoked'],
  ])('takes %s for %s, with its reason', (name, kind) => {
    const keys = [key(name), ...typed('so be it'), RETURN];
    expect(walked([sample('t1-a')], keys)).toMatchObject({
      answers: [{ fingerprint: 't1-a', kind, reason: 'so be it' }],
      isOver: true,
    });
  });

  it('wants a reason from whoever accepts, and from nobody else', () => {
    expect(walked([sample('t1-a')], [key('a'), ...typed('  '), RETURN])).toMatchObject({
      answers: [],
      isOver: false,
    });
    expect(walked([sample('t1-a')], [key('t'), RETURN]).answers).toEqual([
      { fingerprint: 't1-a', kind: 'test-value', reason: undefined },
    ]);
  });

  it('lets a reason be mended and left', () => {
    const clear = key('u', { isControl: true });
    const mended = [...typed('xx'), clear, ...typed('oko'), key('backspace'), RETURN];
    expect(walked([sample('t1-a')], [key('f'), ...mended]).answers).toMatchObject([{ reason: 'ok' }]);
    const left = [key('f'), ...typed('no'), ESCAPE, key('r'), RETURN];
    expect(walked([sample('t1-a')], left).answers).toEqual([
      { fingerprint: 't1-a', kind: 'revoked', reason: undefined },
    ]);
  });

  it('skips, ends, and ends at an interrupt in the middle of a reason, without an answer', () => {
    const two = [sample('t1-a'), sample('t1-b')];
    expect(walked(two, [key('s')])).toMatchObject({ answers: [], isOver: false });
    expect(walked(two, [key('s'), key('s')]).isOver).toBe(true);
    expect(walked(two, [key('q')]).isOver).toBe(true);
    expect(walked(two, [key('a'), ...typed('yes'), INTERRUPT])).toMatchObject({ answers: [], isOver: true });
  });

  it('shows nothing of the repository that a terminal would obey', () => {
    const hostile = sample(
      't1-a',
      { line: '\u001b]0;x\u0007\u202e', preview: 'a\u001b[2J' },
      'a\u001b[31m\n.ts',
    );
    const { text } = walked([hostile], [key('o')]);
    expect(text).not.toMatch(/[\u0007\u001b\u202e]/);
  });

  it('takes any keys, and every reason that it takes can be read back', () => {
    const anyKey = fc.record<Key>({
      name: fc.constantFrom('a', 'f', 't', 'r', 'o', 's', 'return', 'backspace', 'escape', 'up', undefined),
      text: fc.option(fc.string({ unit: 'binary', maxLength: 3 }), { nil: undefined }),
      isControl: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyKey, { maxLength: 60 }), (keys) => {
        const { answers } = walked([sample('t1-a'), sample('t1-b'), sample('t1-c')], keys);
        for (const { kind, reason } of answers) {
          const fingerprint = `t1-${'0'.repeat(32)}`;
          const rest = {
            rule: undefined,
            path: undefined,
            valueClass: undefined,
            owner: undefined,
            until: undefined,
          };
          const { entries, mistakes } = parseIgnoreFile(
            'b',
            formatEntry({ ...rest, fingerprint, kind, reason }),
          );
          expect(mistakes).toEqual([]);
          expect(entries).toMatchObject([{ kind, reason: reason?.replace(/\s+/g, ' ') }]);
        }
      }),
    );
  });
});
