/**
 * Reads the texts of a scan that lie on GitHub, one kind after the other, and says on the receipt what could not be read.
 *
 * Promise: what was asked for is read, or is a skip that names the permission that is missing; it never throws.
 */

import { setTimeout } from 'node:timers/promises';
import type { SourceContext, TextReader } from '../sources/contract.ts';
import type { Unit } from '../text/unit.ts';
import { Api, type ApiPlace, refusalText } from './api.ts';
import { readComments } from './comments.ts';
import { readRunArtifacts } from './run-artifacts.ts';
import { readRunLogs } from './run-logs.ts';
import type { EndedRun, WantedTexts } from './wanted.ts';

/** What reading needs from outside. */
export interface TextOutside {
  /** `https://github.com/owner/repo`; undefined: no addresses. */
  readonly repositoryUrl: string | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Waits; the real time unless a test says otherwise. */
  readonly sleep?: (ms: number, signal: AbortSignal) => Promise<void>;
}

/** Logs and artifacts take the same. */
export const RUN_PERMISSION = 'actions: read';

/** The reader for a scan. `place` undefined: there is no token, or the runner does not say which server this is. */
export function textReader(
  wanted: WantedTexts,
  place: ApiPlace | undefined,
  outside: TextOutside,
): TextReader {
  return async function* read(context) {
    const { receipt } = context;
    for (const note of wanted.notes) receipt.note('texts-absent', note);
    for (const unread of wanted.unread) receipt.skip('text-unavailable', unread);
    const isAsked = wanted.threads.length > 0 || wanted.logs !== undefined || wanted.artifacts !== undefined;
    if (!isAsked) return;
    if (place === undefined)
      return receipt.skip(
        'text-unavailable',
        'comments, logs and artifacts: there is no token to read them with',
      );
    const reading = new Reading(place, outside, context);
    for (const thread of wanted.threads) yield* reading.comments(thread);
    if (wanted.logs !== undefined) yield* reading.logs(wanted.logs);
    if (wanted.artifacts !== undefined) yield* reading.artifacts(wanted.artifacts);
  };
}

/** One reading: units out, everything else on the receipt. */
class Reading {
  readonly #context: SourceContext;
  readonly #api: Api;
  readonly #link: (path: string) => string | undefined;
  readonly #clock: () => number;

  constructor(
    place: ApiPlace,
    { repositoryUrl, now, sleep = sleepFor }: TextOutside,
    context: SourceContext,
  ) {
    const { signal } = context;
    this.#context = context;
    this.#clock = now;
    this.#api = new Api(place, { signal, now, sleep: (ms) => sleep(ms, signal) });
    this.#link = (path) => (repositoryUrl === undefined ? undefined : `${repositoryUrl}/${path}`);
  }

  async *comments(thread: WantedTexts['threads'][number]): AsyncGenerator<Unit> {
    for await (const each of readComments(this.#api, thread, this.#link)) {
      if ('kind' in each) this.#unread(`${each.name}: ${refusalText(each, each.permission)}`);
      else {
        const { name, url, text } = each;
        // made here and not judged by its bytes: what somebody wrote is text, NUL or not
        yield {
          origin: { kind: 'text', name, url },
          bytes: Buffer.from(text),
          contentClass: 'text',
          firstLine: 1,
        };
      }
    }
  }

  async *logs(run: EndedRun): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    for await (const news of readRunLogs(run, { api: this.#api, link: this.#link, clock: this.#clock })) {
      if (news.kind === 'unit') yield news.unit;
      else if (news.kind === 'problem') receipt.skip(news.problem, news.place);
      else if (news.isOlder && (news.refusal.reason === 'missing' || news.refusal.reason === 'gone'))
        receipt.note('logs-gone', `${news.name}: they are no longer there`);
      else this.#unread(`${news.name}: ${refusalText(news.refusal, RUN_PERMISSION)}`);
    }
  }

  async *artifacts(run: EndedRun): AsyncGenerator<Unit> {
    const { receipt } = this.#context;
    for await (const news of readRunArtifacts(run, {
      api: this.#api,
      link: this.#link,
      clock: this.#clock,
    })) {
      if (news.kind === 'unit') yield news.unit;
      else if (news.kind === 'expired')
        receipt.noteCount('artifacts-expired', `artifacts of run ${run.id} that have expired`, news.count);
      else if (news.kind === 'out-of-time') receipt.skip('time-limit', news.name);
      else if (news.refusal.reason === 'too-large') receipt.skip('too-large', news.name);
      else this.#unread(`${news.name}: ${refusalText(news.refusal, RUN_PERMISSION)}`);
    }
  }

  #unread(place: string): void {
    this.#context.receipt.skip('text-unavailable', place);
  }
}

async function sleepFor(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => undefined);
}
