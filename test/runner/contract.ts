// What goes into the emulated runner and what comes out of it: plain data, no behaviour.
//
// Promises: everything a user, a later step or a later job could see of a job is in `JobResult`, and what was merely
// printed by a process is kept apart from what the log shows. Names follow GitHub's own words.
// Must never import another file of this folder.
// Facts: github-actions.md sections 2, 3 and 9.

/** One of the three runs of an action within a job. */
export type Stage = 'pre' | 'main' | 'post';

/** How a stage, a step or a job ended, in the words of the `steps` and `job` contexts. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** Fields of every kind of step. Strings may hold `${{ }}`, except `id`. */
export interface StepCommon {
  /** Only a step with an id is in the `steps` context of later steps and of the job's outputs. */
  readonly id?: string;
  /** Condition without `${{ }}`; `success()` when left out, and joined with it unless it names a status function. */
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly continueOnError?: boolean;
}

/** A step that runs an action. */
export interface ActionStep extends StepCommon {
  /** Absolute path: an action as downloaded from its repository. Starting with `./`: local, within the workspace. */
  readonly uses: string;
  /** What the workflow wrote, for the log and GITHUB_ACTION_REPOSITORY and _REF: `OWNER/tacet/fetch@v1`. */
  readonly reference?: string;
  readonly with?: Readonly<Record<string, string | number | boolean>>;
}

/** A step that runs a script: an ECMAScript module for Node, as with `shell: node {0}`. */
export interface ScriptStep extends StepCommon {
  readonly run: string;
}

/** One entry of `steps:`. */
export type StepSpec = ActionStep | ScriptStep;

/** The `github` context, as far as a test sets it; everything else has a fixed value. Names as in the context. */
export interface GithubFields {
  readonly token?: string;
  readonly repository?: string;
  readonly sha?: string;
  readonly ref?: string;
  readonly server_url?: string;
  readonly api_url?: string;
  readonly [name: string]: string | undefined;
}

/** Addresses of the services that a runner knows. Each variable is absent from the process when its field is. */
export interface RunnerServices {
  /** Given to processes only with the permission `id-token: write`. */
  readonly idTokenUrl?: string;
  readonly runtimeUrl?: string;
  readonly resultsUrl?: string;
  readonly cacheUrl?: string;
  /** ACTIONS_RUNTIME_TOKEN and, as in the runner, also the token for `idTokenUrl`; masked from the start. */
  readonly runtimeToken?: string;
}

/** When the user presses "cancel": at the first line of the visible log that fits, or after a while. */
export type Cancellation = { readonly whenLine: (line: string) => boolean } | { readonly afterMs: number };

/** Waiting times of the runner, which tests shorten. */
export interface Timing {
  /** SIGINT to SIGTERM on cancellation; 7,500 in the runner. */
  readonly sigintMs: number;
  /** SIGTERM to kill; 2,500 in the runner. */
  readonly sigtermMs: number;
  /** How long streams may stay open after the process has ended (a grandchild holds them); 5,000 in the runner. */
  readonly drainMs: number;
  /** `timeout-minutes` of every step, here in milliseconds; none in the runner, 60,000 here. */
  readonly stepMs: number;
}

/** One job. */
export interface JobSpec {
  /** GITHUB_WORKSPACE; created when it does not exist. */
  readonly workspace: string;
  /** The Node 24 executable: see `test/node24.ts`. */
  readonly node: string;
  readonly steps: readonly StepSpec[];
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly github?: GithubFields;
  /** The `env:` of the workflow and the job; may hold `${{ }}`. */
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly permissions?: Readonly<Record<string, 'read' | 'write' | 'none'>>;
  readonly services?: RunnerServices;
  /** Variables of the machine itself (a self-hosted runner's proxy settings), under everything else. */
  readonly machineEnv?: Readonly<Record<string, string>>;
  /** Job outputs by name, each with `${{ steps.….outputs.… }}`. */
  readonly outputs?: Readonly<Record<string, string>>;
  /** ACTIONS_STEP_DEBUG: RUNNER_DEBUG=1, debug lines, obeyed commands echoed. */
  readonly debug?: boolean;
  readonly cancel?: Cancellation;
  readonly timing?: Partial<Timing>;
}

/** An annotation as GitHub shows it. Only `message` has been through the masker. */
export interface Annotation {
  readonly kind: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  /** Relative to the workspace when it lies within, with forward slashes. */
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** A line as a process printed it, before any masking. */
export interface PrintedLine {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  /** The command that the runner obeyed in this line, in lower case; absent when the line went to the log. */
  readonly obeyed?: string;
}

/** One stage of one step. */
export interface StageResult {
  readonly step: number;
  readonly stage: Stage;
  readonly conclusion: Conclusion;
  /** Absent when no process ended by itself: skipped, killed, or not started. */
  readonly exitCode?: number;
  /** The variables that the process was given, complete; empty when none was started. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the log shows of this stage: the runner's own lines and the process's, masked. */
  readonly log: readonly string[];
  readonly printed: readonly PrintedLine[];
  readonly annotations: readonly Annotation[];
  /** The masked summary that GitHub shows; empty when there is none or it was dropped. */
  readonly summary: string;
  /** The summary file as the process left it. */
  readonly rawSummary: string;
}

/** One step with all its stages. */
export interface StepResult {
  readonly id?: string;
  /** The result of `main`; `conclusion` is after `continue-on-error`. */
  readonly outcome: Conclusion;
  readonly conclusion: Conclusion;
  readonly exitCode?: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Of all stages, in order; the limits act on each stage. */
  readonly annotations: readonly Annotation[];
  /** Of all stages, one after the other. */
  readonly summary: string;
  readonly stages: readonly StageResult[];
}

/** A file that the job made or changed and did not remove. */
export interface FileLeft {
  /** `temp` is RUNNER_TEMP, `tmp` the system's own temporary folder, `home` the home folder. */
  readonly place: 'workspace' | 'temp' | 'tmp' | 'home' | 'tool-cache';
  /** Relative to that place, with forward slashes. */
  readonly path: string;
  /** Permission bits, such as 0o600. */
  readonly mode: number;
  /** The content; of a symbolic link its target. */
  readonly bytes: Uint8Array;
}

/** The whole job. */
export interface JobResult {
  readonly conclusion: Conclusion;
  readonly steps: readonly StepResult[];
  /** In the order in which they ran. */
  readonly stages: readonly StageResult[];
  /** What a user who opens the log sees, LF between lines. */
  readonly visibleLog: string;
  /** Everything that processes printed, LF between lines, unmasked and with the commands. */
  readonly rawLog: string;
  /** The registered masks, without their encoded forms. */
  readonly masks: readonly string[];
  /** The environment that a further step would find in its `env` context: the job's, and GITHUB_ENV's. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders from GITHUB_PATH, the last one added first, as they stand before PATH. */
  readonly path: readonly string[];
  readonly jobOutputs: Readonly<Record<string, string>>;
  readonly files: readonly FileLeft[];
}
