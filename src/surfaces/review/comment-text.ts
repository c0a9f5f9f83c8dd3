/**
 * The words of review comments. Each begins with a mark by which it is known again; all text of the repository in it is escaped
 * or stands in a block that it cannot end.
 */

import { markdownCode, markdownText } from '../../base/markdown.ts';
import type { Finding } from '../../findings/finding.ts';
import { shortId, suppressionText } from '../../reports/report.ts';
import type { PlacedFinding } from './place-findings.ts';
import { fenced } from './suggestion.ts';

/** A comment of ours: fingerprint and digest of the path. */
const MARK = /^<!-- tacet:review (t1-[0-9a-f]{32} [0-9a-f]{12}) -->\n/;

/** The key of a comment of ours, or undefined when it is none. */
export function reviewKeyIn(body: string): string | undefined {
  return MARK.exec(body)?.[1];
}

/** Whether a comment of ours says that its line is gone or passes. */
export function isSettled(body: string): boolean {
  return /^(?:✅|⚠️)/.test(body.slice(MARK.exec(body)?.[0].length ?? 0));
}

/** Begins the text of a comment about a finding. */
function marked(key: string, lines: readonly string[]): string {
  return `<!-- tacet:review ${key} -->\n${lines.join('\n')}\n`;
}

/** The comment on a line. */
export function foundText({ finding, key, suggestion }: PlacedFinding): string {
  const { rule } = finding;
  const said = suppressionText(finding);
  const where = suggestion?.kind === 'mark' ? ' on the next line' : '';
  return marked(key, [
    `**${markdownText(rule.name)}**${where}: ${markdownCode(finding.preview)} (${factsOf(finding)})`,
    '',
    markdownText(rule.description),
    '',
    `**Now:** ${markdownText(rule.revoke)} Taking the line away does not take the secret back.`,
    ...(said === undefined ? [] : ['', `${markdownText(said)}.`]),
    ...(suggestion === undefined ? [] : ['', suggestion.lead, '', fenced('suggestion', suggestion.text)]),
    ...markHint(finding, suggestion?.kind === 'mark'),
    '',
    `<sub>\`${rule.id}\` ${finding.fingerprint}</sub>`,
  ]);
}

function factsOf({ severity, confidence, detail }: Finding): string {
  return [severity, confidence, ...(detail === undefined ? [] : [markdownText(detail)])].join(', ');
}

/** How to say that it is none; a mark of the pull request itself is not believed unless its base allows that. */
function markHint({ rule }: Finding, isSuggested: boolean): readonly string[] {
  const believed = 'It silences once the base has it, or at once where the base says `trust-changes: true`.';
  if (isSuggested) return ['', believed];
  return [
    '',
    '<details><summary>It opens nothing</summary>',
    '',
    `Then say so in a remark on the line or on one of its own before it: \`tacet:allow ${rule.id} kind=test-value -- and why\`. ${believed}`,
    '',
    '</details>',
  ];
}

/** The comment when the line is gone, but a commit of the pull request still has the secret. */
export function leftText(key: string, { rule, introduction }: Finding): string {
  const commit =
    introduction === undefined ? 'An earlier commit' : `Commit \`${shortId(introduction.commit)}\``;
  return marked(key, [
    `⚠️ **${markdownText(rule.name)}**: no longer on this line, but still in this pull request`,
    '',
    `${commit} brings it, and merging would bring it into the history. Rewrite the branch without it.`,
    '',
    `**Now:** ${markdownText(rule.revoke)}`,
  ]);
}

/** The comment when somebody who may has let the finding pass, or it is no longer one that counts. */
export function passedText(key: string, finding: Finding): string {
  const said = suppressionText(finding);
  return marked(key, [
    `✅ **${markdownText(finding.rule.name)}**: it no longer counts`,
    ...(said === undefined ? [] : ['', `${markdownText(said)}.`]),
  ]);
}

/** The comment when no commit of the pull request has the secret any more. */
export function goneText(key: string): string {
  return marked(key, [
    '✅ **Gone from this pull request**',
    '',
    'Whoever saw it may still use it: revoke it, if that has not been done.',
  ]);
}
