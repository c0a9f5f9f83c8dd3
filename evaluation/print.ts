/**
 * What `npm run evaluate` prints. By label, rule and place alone: never a value.
 */

import { type Dropped, type Figure, isMet, share } from './figures.ts';
import { isNamed, type Measurement, type Outcome, type Tally } from './measure.ts';

/** How many lines of a list are shown. */
const LISTED = 60;
const FEW = 4;

/** The figures with their aims, one a line. */
export function figureLines(figures: readonly Figure[]): string[] {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures.map((figure) => {
    const { name, value, unit, aim } = figure;
    const shown = unit === 'share' ? `${(100 * value).toFixed(2)} %` : `${value.toFixed(4)} per 1,000 lines`;
    if (aim === undefined) return `${name.padEnd(width)}  ${shown}`;
    const wanted = unit === 'share' ? `at least ${100 * aim} %` : `at most ${aim}`;
    return `${name.padEnd(width)}  ${shown} (aim: ${wanted})${isMet(figure) ? '' : '  MISSED'}`;
  });
}

/**
 * A table: what each rule or detector found, its share of all planted secrets, what it got wrong, its precision over the
 * corpora, its noise by 1,000 lines. Those with most wrong first.
 */
export function tallyLines(
  tallies: ReadonlyMap<string, Tally>,
  measured: Measurement,
  onlyWrong: boolean,
): string[] {
  const lines = [...measured.lines.values()].reduce((sum, count) => sum + count, 0);
  const secrets = measured.outcomes.length;
  return [...tallies]
    .filter(([, { wrong, noise }]) => !onlyWrong || wrong + noise > 0)
    .sort(([a, x], [b, y]) => y.wrong + y.noise - x.wrong - x.noise || y.right - x.right || (a < b ? -1 : 1))
    .map(([name, { right, wrong, noise }]) => {
      const precision = percent(right, right + wrong + noise);
      const rate = ((1000 * noise) / Math.max(1, lines)).toFixed(4);
      return `${name.padEnd(34)} found ${String(right).padStart(5)} (${percent(right, secrets)} of all)  wrong ${String(wrong).padStart(4)}  noise ${String(noise).padStart(4)} (${rate} per 1,000 lines)  precision ${precision}`;
    });
}

/** Missed secrets by what they are: the corpora in order, the tier met most first, the largest losses first. */
export function missLines(outcomes: readonly Outcome[], limit = LISTED): string[] {
  const order = ['provider', 'generic', 'structured'];
  const rows = grouped(
    outcomes,
    ({ corpus, secret }) => `${corpus}\t${secret.label.group}\t${secret.label.what}`,
  )
    .map(({ key, items }) => {
      const [corpus = '', group = '', what = ''] = key.split('\t');
      const missed = items.filter(({ by }) => by.length === 0);
      return { corpus, group, what, missed, count: items.length };
    })
    .filter(({ missed }) => missed.length > 0)
    .sort(
      (a, b) =>
        order.indexOf(a.corpus) - order.indexOf(b.corpus) ||
        (a.corpus === 'provider' ? a.group.localeCompare(b.group) : 0) ||
        share(b.missed.length, b.count) - share(a.missed.length, a.count),
    );
  return order.flatMap((corpus) => {
    const own = rows.filter((row) => row.corpus === corpus);
    if (own.length === 0) return [];
    return [
      `${corpus}: ${own.reduce((sum, { missed }) => sum + missed.length, 0)} missed`,
      ...own.slice(0, limit).map(({ group, what, missed, count }) => {
        const where = most(missed.map(({ secret }) => secret.label.where));
        const reasons = most(missed.flatMap(({ dropped }) => dropped));
        return `  ${group} ${shortened(what)}: ${missed.length} of ${count}; in ${where}${reasons === '' ? '' : `; dropped as ${reasons}`}`;
      }),
      ...(own.length > limit ? [`  … and ${own.length - limit} more`] : []),
    ];
  });
}

/** Kinds of tokens that no rule of their own issuer found, though a general rule may have: the tier met most first. */
export function unnamedLines(outcomes: readonly Outcome[]): string[] {
  const own = outcomes.filter(({ corpus }) => corpus === 'provider');
  return grouped(own, ({ secret }) => `${secret.label.group} ${secret.label.what}`)
    .filter(({ items }) => !items.some(isNamed))
    .map(({ key, items }) => {
      const rules = most(items.flatMap(({ by }) => by.map(({ rule }) => rule)));
      return `  ${shortened(key)}${rules === '' ? '' : `; found by ${rules}`}`;
    })
    .sort();
}

/** Missed generic secrets by what they stand in (language and form), or by their names: those that lose over a third. */
export function weakLines(outcomes: readonly Outcome[], by: 'where' | 'name', limit = LISTED): string[] {
  const own = outcomes.filter(({ corpus }) => corpus === 'generic');
  return grouped(own, ({ secret }) => secret.label[by] ?? '')
    .map(({ key, items }) => ({
      key,
      count: items.length,
      missed: items.filter(({ by: found }) => found.length === 0).length,
    }))
    .filter(({ missed, count }) => share(missed, count) > 1 / 3)
    .sort((a, b) => share(b.missed, b.count) - share(a.missed, a.count))
    .slice(0, limit)
    .map(({ key, missed, count }) => `  ${key}: ${missed} of ${count}`);
}

/** Wrong findings of the generic corpus by what they stand in, then those of the noise corpus by file and line. */
export function wrongLines({ wrong, noise }: Measurement, limit = LISTED): string[] {
  const rows = grouped(wrong, ({ decoy }) => `${decoy?.label.group ?? 'text'} ${decoy?.label.what ?? ''}`)
    .sort((a, b) => b.items.length - a.items.length)
    .slice(0, limit)
    .map(({ key, items }) => {
      const rules = most(items.map(({ finding }) => finding.rule));
      return `  ${key}: ${items.length}; by ${rules}; in ${most(items.map(({ decoy, path }) => decoy?.label.where ?? path))}`;
    });
  const files = noise
    .slice(0, limit)
    .map(({ path, kind, finding }) => `  ${kind}: ${finding.rule} at ${path}:${finding.line}`);
  return [`wrong in the generic corpus: ${wrong.length}`, ...rows, `noise: ${noise.length}`, ...files];
}

/** The figures that got worse. */
export function droppedLines(dropped: readonly Dropped[]): string[] {
  return dropped.map(({ name, recorded, now }) =>
    now === undefined
      ? `dropped: ${name} is no longer measured (recorded: ${recorded})`
      : `dropped: ${name} is ${now}, recorded ${recorded}`,
  );
}

function percent(part: number, whole: number): string {
  return `${(100 * share(part, whole)).toFixed(1)} %`;
}

/** Templates of whole JSON are long. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): { key: string; items: Item[] }[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups].map(([key, own]) => ({ key, items: own }));
}

/** The commonest texts with their counts. */
function most(texts: readonly string[]): string {
  const counted = grouped(texts, (text) => text).sort((a, b) => b.items.length - a.items.length);
  const shown = counted
    .slice(0, FEW)
    .map(({ key, items }) => (items.length > 1 ? `${key} ×${items.length}` : key));
  return [...shown, ...(counted.length > FEW ? ['…'] : [])].join(', ');
}
