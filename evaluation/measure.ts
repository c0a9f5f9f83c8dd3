/**
 * Measures a half of every corpus: figures, a tally for each rule and detector, and what was missed or wrong, by label.
 */

import { type Figure, share } from './figures.ts';
import { genericCorpus } from './generic-corpus.ts';
import type { Half } from './halves.ts';
import type { Judge, JudgedSecret, Reported, Wrong } from './judge.ts';
import { linesOf, type NoiseKind, noiseFiles } from './noise-corpus.ts';
import { providerCorpus } from './provider-corpus.ts';
import type { ProviderTable } from './provider-kinds.ts';
import { structuredCorpus } from './structured-corpus.ts';

/** What a rule or detector did: secrets it found, wrong findings in the generic corpus, findings in the noise corpus. */
export interface Tally {
  right: number;
  wrong: number;
  noise: number;
}

/** A secret of a corpus with what was found. */
export interface Outcome extends JudgedSecret {
  readonly corpus: 'provider' | 'generic' | 'structured';
}

/** Everything that was measured. */
export interface Measurement {
  readonly figures: readonly Figure[];
  readonly rules: ReadonlyMap<string, Tally>;
  readonly detectors: ReadonlyMap<string, Tally>;
  readonly outcomes: readonly Outcome[];
  readonly wrong: readonly Wrong[];
  /** Findings in files that hold no secrets. */
  readonly noise: readonly { readonly path: string; readonly kind: NoiseKind; readonly finding: Reported }[];
  readonly lines: ReadonlyMap<NoiseKind, number>;
}

const WHOLE_TOLERANCE = 0.005;
const PART_TOLERANCE = 0.03;
/** Half of a generic or provider value: less is another value. Of a key file any part will do. */
const COVER = 0.5;

/** Runs everything. `root` is the root of the repository. */
export function measure(
  judge: Judge,
  table: ProviderTable,
  root: string,
  seed: string,
  half: Half,
): Measurement {
  const rules = new Map<string, Tally>();
  const detectors = new Map<string, Tally>();
  const count = ({ rule, detector }: Reported, what: keyof Tally): void => {
    for (const [map, key] of [
      [rules, rule],
      [detectors, detector],
    ] as const) {
      const tally = map.get(key) ?? { right: 0, wrong: 0, noise: 0 };
      tally[what]++;
      map.set(key, tally);
    }
  };
  const outcomes: Outcome[] = [];
  const wrong: Wrong[] = [];
  const corpora = [
    ['provider', providerCorpus(table.kinds, seed, half), COVER],
    ['generic', genericCorpus(seed, half), COVER],
    ['structured', structuredCorpus(seed, half), 0],
  ] as const;
  for (const [corpus, documents, cover] of corpora) {
    for (const document of documents) {
      const judged = judge.judge(document, cover);
      for (const secret of judged.secrets) {
        outcomes.push({ corpus, ...secret });
        for (const finding of secret.by) count(finding, 'right');
      }
      if (corpus !== 'generic') continue;
      wrong.push(...judged.wrong);
      for (const { finding } of judged.wrong) count(finding, 'wrong');
    }
  }
  const lines = new Map<NoiseKind, number>();
  const noise: Measurement['noise'][number][] = [];
  for (const { path, kind, bytes } of noiseFiles(root, seed, half)) {
    lines.set(kind, (lines.get(kind) ?? 0) + linesOf(bytes));
    for (const finding of judge.report(path, bytes)) {
      if (finding.dropped !== undefined) continue;
      noise.push({ path, kind, finding });
      count(finding, 'noise');
    }
  }
  const figures = [
    ...recallFigures(outcomes),
    precisionFigure(outcomes, wrong),
    ...noiseFigures(lines, noise),
  ];
  return { figures, rules, detectors, outcomes, wrong, noise, lines };
}

function recallFigures(outcomes: readonly Outcome[]): Figure[] {
  const figures: Figure[] = [];
  for (const [corpus, aim] of [
    ['provider', 0.99],
    ['generic', 0.8],
    ['structured', undefined],
  ] as const) {
    const own = outcomes.filter((outcome) => outcome.corpus === corpus);
    figures.push({
      ...recall(`${corpus} recall`, own, WHOLE_TOLERANCE),
      ...(aim === undefined ? {} : { aim }),
    });
    const groups = [...new Set(own.map(({ secret }) => secret.label.group))].sort();
    const word = corpus === 'provider' ? 'tier ' : '';
    for (const group of groups) {
      const part = own.filter(({ secret }) => secret.label.group === group);
      figures.push(recall(`${corpus} recall, ${word}${group}`, part, PART_TOLERANCE));
    }
    if (corpus === 'provider') {
      const named = own.filter(isNamed).length;
      figures.push(shareFigure('provider recall, as the provider', named, own.length, WHOLE_TOLERANCE));
    }
    if (corpus === 'generic') {
      for (const kind of ['password', 'secret', 'token', 'key']) {
        const part = own.filter(({ secret }) => secret.label.what.startsWith(`${kind} `));
        figures.push(recall(`generic recall, named ${kind}`, part, PART_TOLERANCE));
      }
    }
  }
  return figures;
}

function recall(name: string, outcomes: readonly Outcome[], tolerance: number): Figure {
  return shareFigure(name, outcomes.filter(({ by }) => by.length > 0).length, outcomes.length, tolerance);
}

function shareFigure(name: string, part: number, whole: number, tolerance: number): Figure {
  return { name, value: share(part, whole), unit: 'share', tolerance };
}

function precisionFigure(outcomes: readonly Outcome[], wrong: readonly Wrong[]): Figure {
  const right = outcomes.filter(({ corpus, by }) => corpus === 'generic' && by.length > 0).length;
  return { ...shareFigure('generic precision', right, right + wrong.length, WHOLE_TOLERANCE), aim: 0.9 };
}

function noiseFigures(lines: Measurement['lines'], noise: Measurement['noise']): Figure[] {
  const rate = (
    name: string,
    isCounted: (kind: NoiseKind) => boolean,
    tolerance: number,
    aim?: number,
  ): Figure => {
    const found = noise.filter(({ kind }) => isCounted(kind)).length;
    const whole = [...lines].reduce((sum, [kind, count]) => sum + (isCounted(kind) ? count : 0), 0);
    const value = whole === 0 ? 0 : (1000 * found) / whole;
    return { name, value, unit: 'per 1,000 lines', tolerance, ...(aim === undefined ? {} : { aim }) };
  };
  const isOrdinary = (kind: NoiseKind): boolean => kind !== 'test' && kind !== 'key file';
  return [
    rate('noise outside tests and key files', isOrdinary, 0.002, 0.02),
    rate('noise, lockfile', (kind) => kind === 'lockfile', 0, 0),
    ...[...lines.keys()]
      .filter((kind) => kind !== 'lockfile')
      .sort()
      .map((kind) => rate(`noise, ${kind}`, (other) => other === kind, 0.02)),
  ];
}

/** Providers whose tokens another name issues. */
const ISSUERS: Readonly<Record<string, string>> = {
  blogger: 'google',
  gcp: 'google',
  firebase: 'google',
  googlegemini: 'google',
  youtube: 'google',
  bitbucket: 'atlassian',
  branchio: 'branch',
  hashicorpvault: 'hashicorp',
  highnote: 'workos',
  kimi: 'moonshot',
  twitter: 'x',
  facebook: 'meta',
};

/** Whether a rule of the token's own issuer found it. */
export function isNamed({ secret, by }: JudgedSecret): boolean {
  const provider = secret.label.what.split(' ', 1)[0] ?? '';
  const names = [provider, ISSUERS[provider] ?? provider];
  return by.some(({ rule, issuer }) => {
    const own = plain(issuer);
    return names.some(
      (name) =>
        own === name ||
        rule.startsWith(`${name}-`) ||
        plain(rule).startsWith(name) ||
        isPartOf(rule.split('-', 1)[0] ?? '', name) ||
        isPartOf(own, name),
    );
  });
}

/** `teamwork` of `teamworkcrm`, `dropbox` of `dropboxinc`: short names mean nothing. */
function isPartOf(one: string, other: string): boolean {
  return (one.length > 3 && other.includes(one)) || (other.length > 3 && one.includes(other));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}
