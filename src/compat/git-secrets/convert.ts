/**
 * The converter of git-secrets for `tacet migrate`: what `.gitallowed` lets pass becomes fingerprints of what a scan finds
 * so. Patterns live in the configuration of git, which is not in the repository: the output of `git secrets --list`, in a
 * file that is named, becomes YAML rules.
 */

import { quoted } from '../../ruleset/rule-mistake.ts';
import { type ConversionNote, type Converter, type NativeRule, NO_CONVERSION } from '../contract.ts';
import { filesThere, requireRight } from '../converter-files.ts';
import type { ForeignFile } from '../placed-value.ts';
import { mistakeIn, namedSecret, noteAt } from '../rule-conversion.ts';
import { allowedPatterns } from './gitallowed.ts';

const ALLOWED = '.gitallowed';
/** A line of `git secrets --list`: a key of git's configuration and its value. */
const LISTED = /^(?:\S+[ \t]+)?secrets\.(patterns|allowed|providers)[ \t]+(.+)$/;

/** The converter. */
export const gitSecretsConverter: Converter = {
  tool: 'git-secrets',
  looksFor: [ALLOWED],
  async convert({ reader, files: named }) {
    const files = await filesThere(reader, named.length > 0 ? named : [ALLOWED], named.length > 0);
    if (files.length === 0) return undefined;
    const notes: ConversionNote[] = [];
    const rules: NativeRule[] = [];
    for (const file of files) {
      if (file.name.endsWith(ALLOWED))
        for (const { text, place } of allowedPatterns(file))
          notes.push(
            noteAt('changed', place, `what ${quoted(text)} lets pass now does so by its fingerprint`, {
              hint: `or keep ${ALLOWED}: it is honoured as it is`,
            }),
          );
      else rules.push(...listedRules(file, rules.length, notes));
    }
    const names = files.map(({ name }) => name);
    return {
      ...NO_CONVERSION,
      files: names,
      rules,
      resolve: names.filter((name) => name === ALLOWED),
      notes,
    };
  },
};

function listedRules(file: ForeignFile, before: number, notes: ConversionNote[]): readonly NativeRule[] {
  const rules: NativeRule[] = [];
  for (const [index, raw] of file.text.split('\n').entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const [, what, value = ''] = LISTED.exec(line) ?? [];
    const place = file.lineAt(index + 1);
    if (what === undefined)
      file.report(place, 'expected a line of git secrets --list', 'git secrets --list > FILE writes one');
    else if (what === 'patterns') {
      const rule = ruleOf(value, before + rules.length + 1);
      if (typeof rule === 'string') notes.push(noteAt('lost', place, `${quoted(value)}: ${rule}`));
      else {
        rules.push(rule);
        notes.push(noteAt('kept', place, `${quoted(value)} is the rule ${rule.id}`, { rule: rule.id }));
      }
    } else
      notes.push(
        noteAt('lost', place, `${quoted(value)} (secrets.${what}) is not moved over`, {
          hint:
            what === 'allowed'
              ? `put it into ${ALLOWED}, which is honoured as it is`
              : 'its patterns are those of a program',
        }),
      );
  }
  requireRight(file);
  return rules;
}

/** A rule, or what is wrong with it. */
function ruleOf(expression: string, number: number): NativeRule | string {
  const named = namedSecret(expression);
  if (named.kind === 'unusable') return named.message;
  const rule = {
    id: `git-secrets-${number}`,
    name: `Pattern ${number} of git-secrets`,
    pattern: named.pattern,
  };
  return mistakeIn(rule) ?? rule;
}
