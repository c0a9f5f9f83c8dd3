/**
 * What the id token of the job says, for explanations of every provider: a service names neither the condition that
 * failed nor what it compared.
 *
 * Claims are no secrets; the token is, and is not here. They are hostile text all the same (a branch may be called
 * anything): lines are neutralised where they are printed, and what is to be copied goes through `pasteable`.
 * Facts: secret-providers.md 2.1 (forms of `sub`), 6 (rows 14 to 16).
 */

import { subjectOf } from '../identity/claims.ts';
import type { TokenClaims } from '../identity/contract.ts';

/**
 * Issuer, audience and subject, the subject in both forms. `audience` is what was asked for; `trust` names what the user
 * compares them with: `a trust policy`.
 */
export function tokenLines(claims: TokenClaims, audience: string, trust: string): readonly string[] {
  const subject = subjectOf(claims);
  const lines = [
    'What the id token of this job says:',
    `  iss  ${claims.iss ?? '(nothing)'}`,
    `  aud  ${claims.aud ?? audience}`,
    `  sub  ${subject?.actual ?? '(nothing)'}`,
  ];
  if (subject === undefined) return lines;
  if (subject.form === 'custom') {
    lines.push('  The form of sub is customised for this repository or its organisation.');
    return lines;
  }
  const other = subject.form === 'classic' ? subject.immutable : subject.classic;
  const otherForm = subject.form === 'classic' ? 'immutable' : 'classic';
  lines.push(`  This is the ${subject.form} form of sub.`);
  if (other !== undefined) lines.push(`  The ${otherForm} form of the same would be ${other}`);
  if (subject.form === 'immutable') {
    lines.push(
      `  Repositories created, renamed or transferred since 15 July 2026 send the immutable form: ${trust}`,
      '  that names the classic one no longer matches.',
    );
  }
  if (claims.environment !== undefined)
    lines.push('  The job has an environment, which stands in sub in place of the branch or the event.');
  return lines;
}

/**
 * JSON that means the same and holds nothing that a log or a summary has to change: a branch or an environment may be
 * called `##[error]`, and the text must still be right when it is copied from there.
 */
export function pasteable(json: string): string {
  return json.replace(
    /[^\n\x20-\x7e]|`|(?<=#)#(?=\[|vso)/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A word of a command line that a POSIX shell reads as exactly this text. Undefined when it holds what a log has to
 * change or what quotes do not make harmless everywhere: then there is no command to paste.
 */
export function shellWord(text: string): string | undefined {
  if (/^[A-Za-z0-9_./:@%+,=-]+$/.test(text)) return text;
  if (/[^\x20-\x7e]|['`!]|##(?=\[|vso)/.test(text)) return undefined;
  return `'${text}'`;
}
