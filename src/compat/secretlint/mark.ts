/**
 * `secretlint-disable-line`, `secretlint-disable-next-line`, and `secretlint-disable` … `secretlint-enable`, each for all
 * rules or for those that it names, with a reason behind ` -- `. Facts: the readme of
 * `@secretlint/secretlint-rule-filter-comments`, which looks for these words wherever they stand.
 *
 * The blocks of a unit are read once. In a later piece of a file that is too large to be one unit, a block that was opened
 * in an earlier piece is not known, and what stands there is reported.
 */

import type { UnitView } from '../../text/view.ts';
import { type ForeignMark, type MarkReader, withoutCommentEnd } from '../mark-place.ts';
import { isMeantBySecretlint } from './rule-ids.ts';

const DIRECTIVE = /secretlint-(disable-next-line|disable-line|disable|enable)(?![\w-])([^\r\n]{0,1000})/g;

/** One directive as written. Hostile text. */
interface Directive {
  readonly what: string;
  /** Ids of its rules; empty: all. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly offset: number;
  readonly line: number;
}

/** Reads marks of secretlint. */
export const secretlintMark: MarkReader = {
  tool: 'secretlint',
  read: ({ view, secret, lines }, ruleId) => {
    const directives = directivesOf(view);
    if (directives.length === 0) return undefined;
    const first = lines[0]?.number ?? 0;
    const near = directives.find(
      ({ what, line, rules }) =>
        ((what === 'disable-line' && line === first) ||
          (what === 'disable-next-line' && line === first - 1)) &&
        means(rules, ruleId),
    );
    const found = near ?? openBlock(directives, secret.start, ruleId);
    return found === undefined ? undefined : markOf(found);
  },
};

const known = new WeakMap<UnitView, readonly Directive[]>();

function directivesOf(view: UnitView): readonly Directive[] {
  const before = known.get(view);
  if (before !== undefined) return before;
  const { bytes } = view.unit;
  const isThere = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(
    'secretlint-disable',
  );
  const directives = isThere
    ? [...view.whole().matchAll(DIRECTIVE)].map((match) => directiveOf(match, view))
    : [];
  known.set(view, directives);
  return directives;
}

function directiveOf(match: RegExpExecArray, view: UnitView): Directive {
  const text = withoutCommentEnd(Buffer.from(match[2] ?? '', 'latin1').toString('utf8'));
  const split = /(?:^|\s)--(?:\s|$)/.exec(text);
  const names = split === null ? text : text.slice(0, split.index);
  const reason = split === null ? '' : text.slice(split.index + split[0].length).trim();
  return {
    what: match[1] ?? '',
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    reason: reason === '' ? undefined : reason,
    offset: match.index,
    line: view.lines.position(match.index).line,
  };
}

/** The block that is open for a rule at an offset: the last word before it about all rules or about this one decides. */
function openBlock(directives: readonly Directive[], offset: number, ruleId: string): Directive | undefined {
  const last = directives.findLast(
    ({ what, offset: at, rules }) =>
      at < offset && (what === 'disable' || what === 'enable') && means(rules, ruleId),
  );
  return last?.what === 'disable' ? last : undefined;
}

function means(rules: readonly string[], ruleId: string): boolean {
  return rules.length === 0 || rules.some((id) => isMeantBySecretlint(ruleId, id));
}

function markOf({ line, reason }: Directive): ForeignMark {
  return reason === undefined ? { line } : { line, reason };
}
