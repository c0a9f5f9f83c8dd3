// The leak check around every end-to-end test: no planted secret may be anywhere but where the test asked for it.
//
// Promises: looks at everything that a job leaves (visible log, raw output but for the mask commands, summaries,
// annotations with titles and paths, outputs, environment, state, files), at every request that test servers saw, and at
// any further text; in every form that `derived-forms.ts` knows; and says where each leak is and in which form.
// Must never print a secret: messages use labels, and a place whose name holds the secret is shown with the label.
// Facts: github-actions.md sections 3.3 and 10; secret-providers.md section 5.

import type { JobResult, StageResult } from './contract.ts';
import { Haystack, type Needle, needlesFor, type Planted } from './derived-forms.ts';

export type { Planted } from './derived-forms.ts';

/** The kinds of places where a secret may turn up. */
export type Surface =
  | 'log'
  | 'printed'
  | 'summary'
  | 'annotation'
  | 'output'
  | 'job-output'
  | 'env'
  | 'path'
  | 'state'
  | 'file'
  | 'request'
  | 'text';

/** A place where the test wants the secret to be. */
export interface Allowance {
  /** Only this secret; every secret when left out. */
  readonly label?: string;
  readonly surface: Surface;
  /** The name of the output or variable, `place:path` of a file, the server of a request; all when left out. */
  readonly at?: string | RegExp;
}

/** A request as a test server recorded it; the log of `test/servers/loopback-server.ts` has this shape. */
export interface RecordedRequest {
  /** The name of the server, for `owners` and allowances. */
  readonly server: string;
  readonly method: string;
  /** With the query, as sent. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string | Uint8Array;
}

/** What to look at besides the job, and what to let pass. */
export interface LeakCheckOptions {
  readonly allow?: readonly Allowance[];
  readonly requests?: readonly RecordedRequest[];
  /** Anything else: an error's message, a program's output, a report. */
  readonly texts?: readonly { readonly name: string; readonly content: string | Uint8Array }[];
}

/** One secret in one place. */
export interface Leak {
  readonly label: string;
  /** How it is written there. */
  readonly form: string;
  readonly surface: Surface;
  /** For people: the step, line, file or request. Holds no secret. */
  readonly where: string;
}

/** A place to search. */
interface Place {
  readonly surface: Surface;
  /** What an allowance's `at` is compared with. */
  readonly at: string;
  readonly where: string;
  readonly content: string | Uint8Array;
}

/**
 * Throws an Error that lists every leak when a planted secret is anywhere but in its allowed places.
 * `job` may be undefined to check requests and texts alone. A job whose own step clones a repository leaves its pack,
 * which counts as a leak of anything: allow `file` at `/^workspace:\.git\//`, or clone before the job.
 * Also throws when nothing was planted, or too short a value: such a check could not fail.
 */
export function assertNoLeak(
  planted: readonly (Planted | string | Uint8Array)[],
  job: JobResult | undefined,
  options: LeakCheckOptions = {},
): void {
  const leaks = findLeaks(planted, job, options);
  if (leaks.length === 0) return;
  const lines = leaks.map(
    ({ label, form, surface, where }) => `  ${label} (${form}) in ${surface}: ${where}`,
  );
  throw new Error(`planted secrets leaked:\n${[...new Set(lines)].join('\n')}`);
}

/** Label of what cannot be searched and therefore counts as a leak of anything. */
const UNKNOWN = 'any secret';

/** Objects in a pack are compressed one by one and as deltas: a pack left behind may hold every secret of a repository. */
function isPack(content: string | Uint8Array): boolean {
  return typeof content !== 'string' && Buffer.from(content.subarray(0, 4)).toString('latin1') === 'PACK';
}

/** The leaks themselves, at most one for each secret and place; the first form that was found. */
export function findLeaks(
  planted: readonly (Planted | string | Uint8Array)[],
  job: JobResult | undefined,
  options: LeakCheckOptions = {},
): Leak[] {
  const secrets = planted.map((secret, at) => named(secret, at));
  if (secrets.length === 0) throw new Error('no secret was planted, so nothing would be checked');
  const searched = secrets.map((secret) => ({ secret, needles: needlesFor(secret) }));
  const hide = hiding(searched.flatMap(({ needles }) => needles));
  const leaks: Leak[] = [];
  for (const place of [...(job === undefined ? [] : jobPlaces(job)), ...otherPlaces(options)]) {
    if (isPack(place.content) && !isAllowed({ label: UNKNOWN, value: '' }, place, options.allow ?? [])) {
      leaks.push({
        label: UNKNOWN,
        form: 'a git pack, not looked into',
        surface: place.surface,
        where: place.where,
      });
    }
    const haystack = new Haystack(place.content);
    for (const { secret, needles } of searched) {
      if (isAllowed(secret, place, options.allow ?? [])) continue;
      const needle = needles.find((candidate) => haystack.has(candidate));
      if (needle === undefined) continue;
      const line = lineOf(place.content, needle);
      const where = hide(line === undefined ? place.where : `${place.where}, line ${line}`);
      leaks.push({ label: secret.label, form: needle.form, surface: place.surface, where });
    }
  }
  return leaks;
}

function named(secret: Planted | string | Uint8Array, at: number): Planted {
  const isBare = typeof secret === 'string' || secret instanceof Uint8Array;
  return isBare ? { label: `secret ${at + 1}`, value: secret } : secret;
}

function isAllowed({ label, owners = [] }: Planted, place: Place, allow: readonly Allowance[]): boolean {
  if (place.surface === 'request' && owners.includes(place.at)) return true;
  return allow.some(
    (rule) =>
      rule.surface === place.surface &&
      (rule.label === undefined || rule.label === label) &&
      (rule.at === undefined ||
        (typeof rule.at === 'string' ? rule.at === place.at : rule.at.test(place.at))),
  );
}

/** The line in which the needle stands; undefined for one line, for bytes, and when it spans lines. */
function lineOf(content: string | Uint8Array, needle: Needle): number | undefined {
  const lines = typeof content === 'string' ? content.split('\n') : [];
  if (lines.length < 2) return undefined;
  const at = lines.findIndex((line) => new Haystack(line, 1).has(needle));
  return at < 0 ? undefined : at + 1;
}

/** A place's name may be made of the secret (a file called by it): what shows is the label. */
function hiding(needles: readonly Needle[]): (text: string) => string {
  return (text) => {
    const found = needles.find((needle) => new Haystack(text, 0).has(needle));
    return found === undefined ? text : `(a name that holds ${found.label})`;
  };
}

function* jobPlaces(job: JobResult): Generator<Place> {
  yield { surface: 'log', at: 'log', where: 'visible log', content: job.visibleLog };
  for (const stage of job.stages) yield* stagePlaces(stage);
  for (const [index, step] of job.steps.entries()) {
    yield* pairs('output', step.outputs, `step ${index + 1}, output`);
    yield* pairs('state', step.state, `step ${index + 1}, state`);
  }
  yield* pairs('job-output', job.jobOutputs, 'job output');
  yield* pairs('env', job.env, 'variable');
  yield { surface: 'path', at: 'PATH', where: 'GITHUB_PATH', content: job.path.join('\n') };
  for (const { place, path, bytes } of job.files) {
    const at = `${place}:${path}`;
    yield { surface: 'file', at, where: at, content: bytes };
    yield { surface: 'file', at, where: `${at}, its name`, content: path };
  }
}

function* stagePlaces({
  step,
  stage,
  printed,
  summary,
  rawSummary,
  annotations,
}: StageResult): Generator<Place> {
  const where = `step ${step + 1}, ${stage}`;
  // The mask commands carry the secrets to the runner; only those that it obeyed are out of everyone's sight.
  const shown = printed.map((line) => (line.obeyed === 'add-mask' ? '' : line.text));
  yield { surface: 'printed', at: stage, where: `${where}, raw output`, content: shown.join('\n') };
  yield { surface: 'summary', at: stage, where: `${where}, summary`, content: summary };
  yield { surface: 'summary', at: stage, where: `${where}, summary file`, content: rawSummary };
  for (const [index, annotation] of annotations.entries()) {
    const name = `${where}, ${annotation.kind} ${index + 1}`;
    for (const part of ['message', 'title', 'file'] as const) {
      yield { surface: 'annotation', at: part, where: `${name}, ${part}`, content: annotation[part] ?? '' };
    }
  }
}

/** Names are searched too: a secret makes as bad a name as it makes a value. */
function* pairs(surface: Surface, values: Readonly<Record<string, string>>, what: string): Generator<Place> {
  for (const [name, content] of Object.entries(values)) {
    yield { surface, at: name, where: `${what} ${name}`, content };
    yield { surface, at: name, where: `${what}, a name`, content: name };
  }
}

function* otherPlaces({ requests = [], texts = [] }: LeakCheckOptions): Generator<Place> {
  for (const [index, { server, method, path, headers, body }] of requests.entries()) {
    const where = `request ${index + 1}, to ${server} (${method})`;
    yield { surface: 'request', at: server, where: `${where}, address`, content: path };
    for (const [name, value] of Object.entries(headers)) {
      const text = typeof value === 'string' ? value : (value ?? []).join('\n');
      yield { surface: 'request', at: server, where: `${where}, header ${name}`, content: text };
    }
    yield { surface: 'request', at: server, where: `${where}, body`, content: body };
  }
  for (const { name, content } of texts) yield { surface: 'text', at: name, where: name, content };
}
