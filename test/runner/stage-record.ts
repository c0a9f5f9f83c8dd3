// What one stage leaves in the log and in the annotations: every line that goes to a user passes through here.
//
// Promises: the masker acts on each text as a whole and only then is it cut into lines; an annotation's message is
// masked and cut to its limit before anyone sees it, its properties are not touched; debug lines exist only in debug
// mode. Lines are handed to `onLine` as they appear, so that a test can react to them.
// Must never keep an unmasked text in `log`; what processes printed is kept apart in `printed`.
// Facts: github-actions.md sections 3.3 and 9.4; the runner's ExecutionContext.Write and AddIssue.

import { AnnotationList, type Issue, MESSAGE_CHARS } from './annotations.ts';
import type { PrintedLine } from './contract.ts';
import type { Masker } from './masker.ts';

/** What a stage's record needs from its job. */
export interface RecordHost {
  readonly masker: Masker;
  readonly debug: boolean;
  readonly onLine: (line: string) => void;
}

/** The log, the annotations and the raw output of one stage. */
export class StageRecord {
  readonly log: string[] = [];
  readonly printed: PrintedLine[] = [];
  readonly annotations = new AnnotationList();
  /** Whether obeyed commands are shown in the log; debug mode starts with it. */
  echo: boolean;
  /** A command or a file command failed: the step fails even if its process succeeds. */
  commandFailed = false;
  readonly #host: RecordHost;

  constructor(host: RecordHost) {
    this.#host = host;
    this.echo = host.debug;
  }

  /** Writes to the log, masked. */
  output(text: string): void {
    for (const line of this.#host.masker.mask(text).split(/\r?\n/u)) {
      this.log.push(line);
      this.#host.onLine(line);
    }
  }

  /** Writes debug lines, if the job runs in debug mode. */
  debug(text: string): void {
    if (!this.#host.debug) return;
    for (const line of text.split(/\r?\n/u)) this.output(`##[debug]${line}`);
  }

  /** A warning of the runner itself: log and annotation. */
  warning(message: string): void {
    this.issue({ kind: 'warning', message, properties: new Map() });
  }

  /** An error of the runner itself: log and annotation. It does not by itself fail the step. */
  error(message: string): void {
    this.issue({ kind: 'error', message, properties: new Map() });
  }

  /** Adds an annotation within the limits and logs it, with another text where a problem matcher found it in a line. */
  issue(issue: Issue, logged?: string): void {
    const message = this.#host.masker.mask(issue.message).slice(0, MESSAGE_CHARS);
    this.annotations.add({ ...issue, message });
    const text = logged ?? message;
    if (text !== '') this.output(`##[${issue.kind}]${text}`);
  }
}
