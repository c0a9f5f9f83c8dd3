/**
 * The logs of a run that has ended: GitHub gives an archive for each attempt. Promise: every attempt is read, or told.
 * Facts: docs.github.com REST, "Download workflow run attempt logs".
 */

import type { Api, Refusal } from './api.ts';
import { type ArchiveNews, MAX_ARCHIVE_BYTES, readLogs } from './log-archive.ts';
import type { EndedRun } from './wanted.ts';

/** What is told of a run's logs. */
export type LogNews =
  | ArchiveNews
  /** An attempt that cannot be read. `isOlder`: a newer one of the same run was. */
  | { readonly kind: 'unread'; readonly name: string; readonly refusal: Refusal; readonly isOlder: boolean };

/** What reading logs needs. */
export interface LogReading {
  readonly api: Api;
  readonly link: (path: string) => string | undefined;
  readonly clock: () => number;
}

/** The logs of all attempts, the last first. */
export async function* readRunLogs(run: EndedRun, reading: LogReading): AsyncGenerator<LogNews> {
  let isOneRead = false;
  for (let attempt = run.attempts; attempt >= 1; attempt--) {
    const name = `run ${run.id}, attempt ${attempt}`;
    const path = `actions/runs/${run.id}/attempts/${attempt}/logs`;
    const archive = await reading.api.download(path, MAX_ARCHIVE_BYTES);
    if (!(archive instanceof Uint8Array)) {
      yield { kind: 'unread', name: `logs of ${name}`, refusal: archive, isOlder: isOneRead };
      if (archive.reason === 'cancelled') return;
      continue;
    }
    isOneRead = true;
    const url = reading.link(`actions/runs/${run.id}/attempts/${attempt}`);
    yield* readLogs(archive, name, url, reading.clock);
  }
}
