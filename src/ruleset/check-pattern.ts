/**
 * Checks of one rule's pattern, its capture and its literals: everything that would make the rule miss what it was
 * written to find, or cost more than a rule may.
 *
 * Promise: every mistake is reported at its place, inside the pattern where possible; the parsed pattern comes back when
 * there is one. Users' rules are held to what is needed for correct results, built-in ones to what is needed for speed,
 * too: a user's pattern runs on a linear engine and may be as slow as that is.
 */

import { matchLength } from '../regex/analyze.ts';
import type { CaptureNode, Pattern, PatternNode } from '../regex/ast.ts';
import { growthRefusal, measureGrowth } from '../regex/growth.ts';
import { asciiLowerCase, requiredLiterals } from '../regex/literals.ts';
import { parsePattern } from '../regex/parse.ts';
import { PatternError } from '../regex/pattern-error.ts';
import { literalPlacements } from '../regex/placement.ts';
import { v8Refusal } from '../regex/to-v8.ts';
import { classifyRule, type PatternFacts, patternFacts } from './classify.ts';
import { DETECTORS, type DetectorTraits, MAX_MATCH_LINE_ENDS } from './detector-names.ts';
import type { DraftRule } from './draft-rule.ts';
import { literalBytes } from './literal-bytes.ts';
import { MAX_MATCH_BYTES, MIN_UNGATED_BYTES, type RuleSource } from './rule.ts';
import { quoted } from './rule-mistake.ts';

/** The most bytes between the start of a built-in rule's match and its literal: each is one more place to try from. */
export const MAX_BEFORE_BYTES = 256;

/** The kernel's bound (`MAX_LITERAL_BYTES` of `kernel/program.ts`, which this folder may not import; a test compares). */
export const MAX_LITERAL_BYTES = 255;

/** The capture that holds the credential. */
const SECRET = 'secret';

/** Checks pattern and literals. The parsed pattern, or undefined when there is none or it is wrong. */
export function checkPattern(rule: DraftRule): Pattern | undefined {
  const traits = DETECTORS.get(rule.source.detector);
  if (traits === undefined) return undefined;
  checkLiterals(rule, traits);
  const pattern = parse(rule, traits);
  if (pattern === undefined) {
    checkGates(rule, undefined);
    return undefined;
  }
  if (traits.pattern !== 'scheme') checkSecret(rule, pattern);
  const facts = patternFacts(rule.source, pattern);
  checkGates(rule, facts);
  checkCover(rule, pattern, facts);
  checkReach(rule, traits, facts);
  checkBuiltIn(rule, pattern);
  return pattern;
}

function parse(rule: DraftRule, traits: DetectorTraits): Pattern | undefined {
  const { pattern, source } = rule;
  const isRequired = traits.pattern === 'match' || traits.pattern === 'value';
  if (pattern === undefined) {
    if (isRequired && !rule.has('pattern')) rule.report(rule.place, 'the rule has no pattern');
    return undefined;
  }
  if (traits.pattern === 'none') {
    rule.report(pattern.place, `the detector ${source.detector} takes no pattern`, 'leave it out');
    return undefined;
  }
  if (rule.origin === 'user' && traits.pattern !== 'match') {
    // Those detectors run V8 expressions, which no pattern of a user may become (DESIGN section 5).
    rule.report(
      rule.placeOf('detector'),
      `the detector ${source.detector} runs no patterns of users`,
      'use the detector pattern, and begin the pattern with the name',
    );
    return undefined;
  }
  const space = pattern.text.search(/^\s|\s$/);
  if (space >= 0) {
    rule.report(
      pattern.placeAt(space),
      'the pattern begins or ends with white space',
      'write it on one line; a real space at the edge is [ ]',
    );
    return undefined;
  }
  try {
    return parsePattern(pattern.text);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    rule.report(pattern.placeAt(error.offset), `the pattern is wrong here: ${error.message}`, error.hint);
    return undefined;
  }
}

function checkLiterals(rule: DraftRule, traits: DetectorTraits): void {
  const { source } = rule;
  if (traits.starts === 'runs') {
    if (rule.has('literals')) {
      rule.report(
        rule.placeOf('literals'),
        `the detector ${source.detector} takes no literals`,
        'leave them out',
      );
    }
    if (!source.runs) rule.report(rule.placeOf('runs'), `the detector ${source.detector} needs runs: true`);
    return;
  }
  if (source.runs) {
    rule.report(rule.placeOf('runs'), `the detector ${source.detector} looks at literals, not at runs`);
  }
  if (!rule.has('literals')) {
    const canBeDerived = rule.origin === 'user' && traits.pattern === 'match';
    if (!canBeDerived) {
      rule.report(rule.place, 'the rule has no literals', 'name texts of which every match contains one');
    }
  } else if (source.literals.length === 0) {
    rule.report(rule.placeOf('literals'), 'the list of literals is empty');
  }
  const seen = new Set<string>();
  for (const { text, place, placeAt } of rule.literals) {
    // a pattern's literals are looked for in the pattern; names, which have none, may be of any script
    const odd = text.search(traits.pattern === 'none' ? /\p{C}/u : /[^ -~]/);
    if (odd >= 0)
      rule.report(
        placeAt(odd),
        `the literal ${quoted(text)} is not printable${traits.pattern === 'none' ? '' : ' ASCII'}`,
      );
    if (text.length < 2) rule.report(place, `the literal ${quoted(text)} has fewer than 2 bytes`);
    if (text.length > MAX_LITERAL_BYTES) {
      rule.report(place, `the literal ${quoted(text)} has more than ${MAX_LITERAL_BYTES} bytes`);
    }
    const capital = text.search(/[A-Z]/);
    if (source.ignoreCase && capital >= 0) {
      const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
      rule.report(
        placeAt(capital),
        `the literal ${quoted(text)} has capitals, but ignoreCase is set`,
        `write ${lower}`,
      );
    }
    if (seen.has(text)) rule.report(place, `the literal ${quoted(text)} is there twice`);
    seen.add(text);
  }
}

/** Every short literal must be shown to stand in a token run, or be declared to be worth its price. */
function checkGates(rule: DraftRule, facts: PatternFacts | undefined): void {
  const { source, literals } = rule;
  const short = literals.filter(({ text }) => literalBytes(text).length < MIN_UNGATED_BYTES);
  if (source.ungated && short.length === 0 && rule.has('literals')) {
    rule.report(
      rule.placeOf('ungated'),
      `no literal is shorter than ${MIN_UNGATED_BYTES} bytes: ungated changes nothing`,
      'leave it out',
    );
  }
  if (rule.origin === 'user' || source.ungated || source.literals.length !== literals.length) return;
  const needsPattern = DETECTORS.get(source.detector)?.pattern === 'match';
  if (needsPattern && facts === undefined) return; // the pattern's own mistake says enough
  const { gates } = classifyRule(source, facts);
  literals.forEach(({ text, place }, at) => {
    const isFound = facts?.cover?.placements[at]?.found ?? true;
    if (literalBytes(text).length >= MIN_UNGATED_BYTES || gates[at] === 'run' || !isFound) return;
    rule.report(
      place,
      `the literal ${quoted(text)} is shorter than ${MIN_UNGATED_BYTES} bytes, and nothing shows that it stands in a run of 16 or more of [A-Za-z0-9+/_=-]`,
      'take a longer literal, or set ungated: true and pay for looking everywhere',
    );
  });
}

/** Every match must contain a literal, and every literal must be of use. */
function checkCover(rule: DraftRule, pattern: Pattern, { cover, analysis }: PatternFacts): void {
  if (cover === undefined) return;
  rule.literals.forEach(({ text, place }, at) => {
    if (cover.placements[at]?.found) return;
    const otherCase = literalPlacements(pattern.root, { text: text.toLowerCase(), ignoreCase: true });
    rule.report(
      place,
      `no match of the pattern contains the literal ${quoted(text)} before another of the list`,
      otherCase.found && !rule.source.ignoreCase ? 'the pattern has it in another case' : undefined,
    );
  });
  if (cover.everyMatch) return;
  const loose = rule.literals.map(({ text }) => ({ text: text.toLowerCase(), ignoreCase: true }));
  const needsCase =
    !rule.source.ignoreCase && loose.some((literal) => literalPlacements(pattern.root, literal).everyMatch);
  const better = analysis.literals
    ?.slice(0, 6)
    .map(({ text, ignoreCase }) => (ignoreCase ? `${text} (in either case)` : text));
  rule.report(
    rule.placeOf('literals'),
    'the pattern has matches that contain none of the literals',
    needsCase
      ? 'the pattern ignores case: set ignoreCase: true and write the literals in lower case'
      : better === undefined
        ? 'the pattern has no fixed text in every match: give it some'
        : `every match contains one of: ${better.join(', ')}`,
  );
}

/** The capture must be there, be set by every match, and never be empty. */
function checkSecret(rule: DraftRule, pattern: Pattern): void {
  const place = rule.pattern!.place;
  const secret = findCapture(pattern.root);
  if (secret === undefined) {
    rule.report(
      place,
      'the pattern has no capture named secret',
      'write (?P<secret>…) around the credential',
    );
    return;
  }
  const at = rule.pattern!.placeAt(secret.at);
  if (!isAlwaysSet(pattern.root)) rule.report(at, 'the pattern has matches that leave secret unset');
  const length = matchLength(secret.body);
  if (length.min === 0) rule.report(at, 'secret can be empty');
  const { minLength, maxLength, minEntropyBitsPerChar } = rule.source;
  if (minLength !== undefined && minLength > (maxLength ?? Number.POSITIVE_INFINITY)) {
    rule.report(rule.placeOf('minLength'), `minLength ${minLength} is greater than maxLength ${maxLength}`);
  }
  if (minLength !== undefined && minLength > length.max) {
    rule.report(
      rule.placeOf('minLength'),
      `secret has at most ${length.max} bytes: minLength ${minLength} drops all`,
    );
  }
  if (maxLength !== undefined && maxLength < length.min) {
    rule.report(
      rule.placeOf('maxLength'),
      `secret has at least ${length.min} bytes: maxLength ${maxLength} drops all`,
    );
  }
  const longest = Math.min(maxLength ?? MAX_MATCH_BYTES, length.max, MAX_MATCH_BYTES);
  const ceiling = Math.min(8, Math.log2(longest));
  if (minEntropyBitsPerChar !== undefined && minEntropyBitsPerChar >= ceiling) {
    rule.report(
      rule.placeOf('minEntropyBitsPerChar'),
      `${longest} bytes have at most ${ceiling.toFixed(2)} bits per character: ${minEntropyBitsPerChar} drops all`,
    );
  }
}

function checkReach(rule: DraftRule, traits: DetectorTraits, { cover, analysis }: PatternFacts): void {
  const place = rule.pattern!.place;
  const { length, lines } = analysis;
  if (length.min > MAX_MATCH_BYTES) {
    rule.report(
      place,
      `every match is longer than ${MAX_MATCH_BYTES} bytes, which is the bound on one match`,
    );
  }
  if (rule.origin === 'user') return;
  if (length.max > MAX_MATCH_BYTES) {
    rule.report(
      place,
      `a match can be longer than ${MAX_MATCH_BYTES} bytes`,
      'bound the repeats: {20,200} rather than {20,} or +',
    );
  }
  const lineEnds =
    lines.kind === 'lines' ? lines.count : lines.kind === 'line' ? 0 : Number.POSITIVE_INFINITY;
  if (traits.reach === 'pattern' && lineEnds > MAX_MATCH_LINE_ENDS) {
    rule.report(
      place,
      `a match can contain ${lineEnds === Number.POSITIVE_INFINITY ? 'any number of' : lineEnds} line ends, at most ${MAX_MATCH_LINE_ENDS} are permitted`,
      'write [ \\t] for \\s, and add \\r\\n to negated classes',
    );
  }
  const placements = cover?.everyMatch ? cover.placements : [];
  const before = Math.max(0, ...placements.map((placement) => placement.maxBefore));
  if (before > MAX_BEFORE_BYTES) {
    rule.report(
      place,
      `a match can begin ${before === Number.POSITIVE_INFINITY ? 'any number of' : before} bytes before its literal, at most ${MAX_BEFORE_BYTES} are permitted`,
      'bound what stands before the literal, or start the pattern with it',
    );
  }
}

/**
 * The literals of a user's rule that names none: those that its pattern shows to be in every match, all in either case
 * when one of them is. Undefined, and a mistake, when the pattern shows none that the kernel could look for.
 */
export function deriveLiterals(
  rule: DraftRule,
  pattern: Pattern,
): Pick<RuleSource, 'literals' | 'ignoreCase'> | undefined {
  const required = requiredLiterals(pattern.root) ?? [];
  const ignoreCase = required.some((literal) => literal.ignoreCase);
  const texts = required.map(({ text }) => text.slice(0, MAX_LITERAL_BYTES));
  const isUsable = texts.length > 0 && texts.every((text) => /^[ -~]{2,}$/.test(text));
  if (!isUsable) {
    rule.report(
      rule.place,
      'the rule has no literals, and its pattern has no fixed text of 2 or more characters in every match',
      'give the pattern some, or the rule literals',
    );
    return undefined;
  }
  const literals = texts.map((text) => (ignoreCase ? asciiLowerCase(text) : text));
  return { literals: [...new Set(literals)], ignoreCase };
}

/**
 * Measures how the cost of a built-in rule's pattern grows with hostile text, and reports what must not run as a
 * backtracking expression. Patterns that V8 would understand otherwise are `checkPattern`'s to report.
 */
export function checkGrowth(rule: DraftRule, pattern: Pattern): void {
  if (rule.origin === 'user' || v8Refusal(pattern.root) !== undefined) return;
  const { before } = classifyRule(rule.source, patternFacts(rule.source, pattern));
  const refusal = growthRefusal(measureGrowth(pattern, { starts: before.max - before.min + 1 }));
  if (refusal === undefined) return;
  rule.report(
    rule.pattern!.place,
    refusal,
    'bound the repeats, and keep neighbouring repeats over different alphabets',
  );
}

/** What V8 would understand otherwise, and groups that only cost time. */
function checkBuiltIn(rule: DraftRule, pattern: Pattern): void {
  if (rule.origin === 'user') return;
  const refusal = v8Refusal(pattern.root);
  if (refusal !== undefined) {
    rule.report(rule.pattern!.placeAt(refusal.offset), refusal.message, refusal.hint);
  }
  for (const capture of capturesIn(pattern.root)) {
    if (capture.name !== undefined) continue;
    rule.report(rule.pattern!.placeAt(capture.at), 'the group has no name', 'write (?:…), or name the part');
  }
}

function findCapture(root: PatternNode): CaptureNode | undefined {
  return capturesIn(root).find(({ name }) => name === SECRET);
}

function capturesIn(node: PatternNode): readonly CaptureNode[] {
  switch (node.kind) {
    case 'empty':
    case 'byte':
    case 'assertion':
      return [];
    case 'capture':
      return [node, ...capturesIn(node.body)];
    case 'repeat':
      return capturesIn(node.body);
    case 'sequence':
      return node.items.flatMap(capturesIn);
    case 'choice':
      return node.branches.flatMap(capturesIn);
  }
}

/** Whether every match of the node passes through the capture of the secret. */
function isAlwaysSet(node: PatternNode): boolean {
  switch (node.kind) {
    case 'empty':
    case 'byte':
    case 'assertion':
      return false;
    case 'capture':
      return node.name === SECRET || isAlwaysSet(node.body);
    case 'repeat':
      return node.min > 0 && isAlwaysSet(node.body);
    case 'sequence':
      return node.items.some(isAlwaysSet);
    case 'choice':
      return node.branches.every(isAlwaysSet);
  }
}
