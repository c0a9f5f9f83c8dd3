/**
 * Progress on a terminal: one line that is drawn over itself, only for work that takes longer than a second, never when
 * the output is piped. Pure in what it prints; the stream and the clock are passed in.
 */

import { counted, formatBytes, formatDuration, grouped } from './printable.ts';

/** How far a scan has come. */
export interface Progress {
  readonly phase: 'listing' | 'fetching' | 'scanning' | 'attributing';
  readonly objects: number;
  readonly totalObjects: number | undefined;
  readonly bytes: number;
  readonly findings: number;
}

/** The part of a stream that progress needs. */
export interface ProgressStream {
  write(text: string): unknown;
  readonly columns?: number;
}

const FIRST_DRAW_MS = 1000;
const REDRAW_MS = 100;
const PHASE_WORDS = {
  listing: 'Listing',
  fetching: 'Fetching',
  scanning: 'Scanning',
  attributing: 'Tracing findings',
} as const;

/** Draws progress on `stream`; `now` gives milliseconds. */
export class ProgressLine {
  readonly #stream: ProgressStream;
  readonly #now: () => number;
  readonly #startedAt: number;
  #drawnAt = 0;
  #visible = false;

  constructor(stream: ProgressStream, now: () => number) {
    this.#stream = stream;
    this.#now = now;
    this.#startedAt = now();
  }

  /** Redraws the line if it is time to. Cheap enough to be called for every unit. */
  update(progress: Progress): void {
    const now = this.#now();
    if (now - this.#startedAt < FIRST_DRAW_MS || now - this.#drawnAt < REDRAW_MS) return;
    this.#drawnAt = now;
    this.#visible = true;
    const text = progressText(progress, now - this.#startedAt).slice(0, (this.#stream.columns ?? 80) - 1);
    this.#stream.write(`\r\x1b[2K${text}`);
  }

  /** Removes the line, so that what is printed next stands alone. */
  clear(): void {
    if (this.#visible) this.#stream.write('\r\x1b[2K');
    this.#visible = false;
  }
}

/** The line as text: objects, bytes, rate, findings, and the time left when the total is known. */
export function progressText(progress: Progress, elapsedMs: number): string {
  const { objects, totalObjects, bytes, findings } = progress;
  const parts = [
    `${PHASE_WORDS[progress.phase]}: ${grouped(objects)}${totalObjects === undefined ? '' : ` of ${grouped(totalObjects)}`} objects`,
  ];
  if (bytes > 0)
    parts.push(`${formatBytes(bytes)} (${formatBytes((bytes / Math.max(1, elapsedMs)) * 1000)}/s)`);
  parts.push(counted(findings, 'finding'));
  if (totalObjects !== undefined && objects > 0 && objects < totalObjects) {
    parts.push(`${formatDuration((elapsedMs / objects) * (totalObjects - objects))} left`);
  }
  return parts.join(', ');
}
