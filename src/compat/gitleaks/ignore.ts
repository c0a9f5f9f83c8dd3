/**
 * `.gitleaksignore`: one fingerprint a line, `file:rule:line` or `commit:file:rule:line`, and comments behind `#` at a
 * line's start. A line of the first form is about that line in any commit; back-slashes count as slashes; a finding by its
 * path alone has the line 0; in archives `!` stands before the inner path.
 *
 * Promise: reading never throws; a line that is no fingerprint is a warning, as in gitleaks: it lets nothing pass. Rules are
 * compared by gitleaks' ids and ours (`rule-map.ts`), lines with that of the match and that of the secret.
 */

import type { AllowEntry, ForeignEntries, Subject } from '../../config/contract.ts';
import type { ConfigMistake } from '../../config/mistake.ts';
import { quoted } from '../../ruleset/rule-mistake.ts';
import { foreignEntry } from '../foreign-entry.ts';
import { counterpartOf, meansRule } from './rule-map.ts';

/** The longest file: some hundred thousand lines. */
export const MAX_IGNORE_CHARACTERS = 16 << 20;
/** So many lines are warned about one by one. */
const MAX_WARNINGS = 50;

/** One line. */
export interface GitleaksFingerprint {
  /** Lower case; undefined: any. */
  readonly commit: string | undefined;
  /** With `/`, as gitleaks writes it. */
  readonly file: string;
  readonly rule: string;
  readonly line: number;
}

/** What a file says. */
export interface ReadIgnore {
  readonly entries: ForeignEntries;
  readonly warnings: readonly ConfigMistake[];
  /** A file that is too long lets nothing pass: its mistakes stop the scan. */
  readonly mistakes: readonly ConfigMistake[];
}

/** Reads a file. `ownRules` are ids of rules of the configuration. Never throws. */
export function readGitleaksIgnore(
  name: string,
  text: string,
  {
    ownRules,
    catalogue,
  }: { readonly ownRules: ReadonlySet<string>; readonly catalogue: ReadonlySet<string> },
): ReadIgnore {
  const warnings: ConfigMistake[] = [];
  const mistakes: ConfigMistake[] = [];
  if (text.length > MAX_IGNORE_CHARACTERS)
    mistakes.push(at(name, 1, `the file is longer than ${MAX_IGNORE_CHARACTERS} characters`));
  const byFile = new Map<string, { readonly print: GitleaksFingerprint; readonly entry: AllowEntry }[]>();
  const lines = mistakes.length > 0 ? [] : text.replace(/^\ufeff/, '').split('\n');
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const print = parseFingerprint(line);
    if (print === undefined) {
      warnings.push(at(name, index + 1, `${quoted(line)} is no fingerprint: it is ignored`));
      continue;
    }
    if (!ownRules.has(print.rule) && counterpartOf(print.rule, catalogue).kind === 'unknown')
      warnings.push(
        at(name, index + 1, `there is no rule ${quoted(print.rule)}: the line lets nothing pass`),
      );
    const entry = foreignEntry('gitleaks', { file: name, line: index + 1 });
    const list = byFile.get(print.file);
    if (list === undefined) byFile.set(print.file, [{ print, entry }]);
    else list.push({ print, entry });
  }
  return {
    entries: {
      source: 'ignore-file',
      about: (subject) =>
        (byFile.get(gitleaksPath(subject.path)) ?? [])
          .filter(({ print }) => isAbout(print, subject))
          .map(({ entry }) => entry),
    },
    warnings:
      warnings.length <= MAX_WARNINGS
        ? warnings
        : [
            ...warnings.slice(0, MAX_WARNINGS),
            at(
              name,
              1,
              `${warnings.length - MAX_WARNINGS} more lines are no fingerprints that could be used`,
            ),
          ],
    mistakes,
  };
}

/** A line as its parts; undefined when it has neither three nor four, or no number at the end. */
export function parseFingerprint(text: string): GitleaksFingerprint | undefined {
  const parts = text.replaceAll('\\', '/').split(':');
  if (parts.length !== 3 && parts.length !== 4) return undefined;
  const [line = '', rule = '', file = '', commit] = [...parts].reverse();
  if (!/^\d{1,9}$/.test(line) || rule === '' || file === '' || commit === '') return undefined;
  return { commit: commit?.toLowerCase(), file: file.replace(/^(?:\.\/)+/, ''), rule, line: Number(line) };
}

function isAbout({ commit, rule, line }: GitleaksFingerprint, { ruleId, found }: Subject): boolean {
  if (found === undefined || !meansRule(rule, ruleId)) return false;
  if (commit !== undefined && commit !== found.commit?.toLowerCase()) return false;
  return line === found.matchLine || (line === found.line && found.matchLine !== 0);
}

/** A path of ours as gitleaks writes it: `archive.zip!inner` where we write `archive.zip!/inner`. */
export function gitleaksPath(path: string | undefined): string {
  return (path ?? '').replaceAll('!/', '!');
}

function at(file: string, line: number, message: string): ConfigMistake {
  return { file, line, column: 1, message, hint: undefined, rule: undefined };
}
