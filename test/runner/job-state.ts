// The mutable state of one running job and of its steps, and the contexts that expressions see of it.
//
// Promises: one place for everything that steps hand to each other: variables, paths, outputs, state, masks, status;
// secrets and tokens are masked before the first line of the log.
// Must never run anything: `stage.ts` and `job.ts` do.
// Facts: github-actions.md sections 2.2, 3.3 and 9; the runner's JobRunner, Worker.InitializeSecretMasker.

import { isAbsolute, join } from 'node:path';
import type {
  ActionStep,
  Conclusion,
  JobSpec,
  ScriptStep,
  StageResult,
  StepResult,
  StepSpec,
  Timing,
} from './contract.ts';
import { trim } from './dotnet.ts';
import {
  githubContext,
  machineVariables,
  type RunnerFolders,
  runnerContext,
  Variables,
} from './environment.ts';
import { type ExpressionScope, evaluateTemplate } from './expressions.ts';
import { Masker } from './masker.ts';
import { type ActionMetadata, loadAction } from './metadata.ts';
import { MatcherRegistry } from './problem-matchers.ts';

const RUNNER_TIMING: Timing = { sigintMs: 7500, sigtermMs: 2500, drainMs: 5000, stepMs: 60_000 };

/** One step while its job runs. */
export class StepState {
  readonly index: number;
  readonly spec: StepSpec;
  readonly outputs: Record<string, string> = {};
  /** By name; names do not differ by case, the first spelling is kept. */
  readonly state: Record<string, string> = {};
  readonly stages: StageResult[] = [];
  isPostRegistered = false;
  outcome: Conclusion = 'skipped';
  conclusion: Conclusion = 'skipped';
  #metadata: ActionMetadata | undefined;

  constructor(index: number, spec: StepSpec) {
    this.index = index;
    this.spec = spec;
  }

  /** How the log names the step. */
  get label(): string {
    if (!isAction(this.spec)) return this.spec.run.trim().split(/\r?\n/u)[0] ?? '';
    return this.spec.reference ?? (isLocal(this.spec) ? this.spec.uses : 'OWNER/tacet@v1');
  }

  /** GITHUB_ACTION: the id, or a name that the runner makes up. */
  get contextName(): string {
    if (this.spec.id !== undefined) return this.spec.id;
    if (!isAction(this.spec)) return '__run';
    return isLocal(this.spec) ? '__self' : `__${this.label.split('@')[0]?.replaceAll('/', '_')}`;
  }

  /** The action's metadata, read once; a local action's only when its step is reached. Throws when it is not acceptable. */
  metadata(workspace: string): ActionMetadata {
    if (!isAction(this.spec)) throw new Error('a script step has no metadata');
    this.#metadata ??= loadAction(isLocal(this.spec) ? join(workspace, this.spec.uses) : this.spec.uses);
    return this.#metadata;
  }

  saveState(name: string, value: string): void {
    const known = Object.keys(this.state).find((key) => key.toLowerCase() === name.toLowerCase());
    this.state[known ?? name] = value;
  }

  toResult(): StepResult {
    const exitCode = this.stages.find((stage) => stage.stage === 'main')?.exitCode;
    return {
      ...(this.spec.id === undefined ? {} : { id: this.spec.id }),
      ...(exitCode === undefined ? {} : { exitCode }),
      outcome: this.outcome,
      conclusion: this.conclusion,
      outputs: this.outputs,
      state: this.state,
      annotations: this.stages.flatMap((stage) => stage.annotations),
      summary: this.stages.map((stage) => stage.summary).join(''),
      stages: this.stages,
    };
  }
}

/** Whether a step runs an action. Throws when `uses` is neither absolute nor local. */
export function isAction(spec: StepSpec): spec is ActionStep {
  if (!('uses' in spec)) return false;
  if (isLocal(spec) || isAbsolute(spec.uses)) return true;
  throw new Error(`uses must be an absolute path or start with ./, found '${spec.uses}'`);
}

/** Whether an action is used as `./path`, from the workspace. */
export function isLocal(spec: ActionStep | ScriptStep): boolean {
  return 'uses' in spec && /^\.[/\\]/u.test(spec.uses);
}

/** One job while it runs. */
export class JobState {
  readonly spec: JobSpec;
  readonly folders: RunnerFolders;
  readonly timing: Timing;
  readonly steps: readonly StepState[];
  readonly masker = new Masker();
  readonly matchers = new MatcherRegistry();
  readonly machine: Variables;
  readonly env = new Variables();
  readonly github: Readonly<Record<string, unknown>>;
  readonly runner: Readonly<Record<string, string>>;
  /** In the order in which they were added; the last one stands first in PATH. */
  readonly addedPaths: string[] = [];
  readonly stages: StageResult[] = [];
  /** Files that the runner itself put into RUNNER_TEMP. */
  readonly ownFiles = new Set<string>();
  status: 'success' | 'failure' | 'cancelled' = 'success';
  /** Called when the job is cancelled; set by the stage that runs. */
  onCancel: () => void = () => undefined;

  constructor(spec: JobSpec, folders: RunnerFolders) {
    this.spec = spec;
    this.folders = folders;
    this.timing = { ...RUNNER_TIMING, ...spec.timing };
    this.steps = spec.steps.map((step, index) => new StepState(index, step));
    this.machine = machineVariables(folders, spec.machineEnv);
    this.github = githubContext(spec);
    this.runner = runnerContext(folders, spec.workspace, spec.debug === true);
    const token = spec.github?.token ?? '';
    for (const secret of [...Object.values(spec.secrets ?? {}), token, spec.services?.runtimeToken ?? '']) {
      this.masker.addValueAndLines(trim(secret));
    }
    if (token !== '') this.masker.addValue(Buffer.from(`x-access-token:${token}`).toString('base64'));
    const scope = this.scope({});
    for (const [name, text] of Object.entries(spec.env ?? {}))
      this.env.set(name, evaluateTemplate(text, scope));
  }

  /** The user pressed "cancel". Only the first time counts. */
  cancel(): void {
    if (this.status === 'cancelled') return;
    this.status = 'cancelled';
    this.onCancel();
  }

  addPath(path: string): void {
    const at = this.addedPaths.indexOf(path);
    if (at >= 0) this.addedPaths.splice(at, 1);
    this.addedPaths.push(path);
  }

  /** What expressions of a step may refer to, status functions included. */
  scope(env: Readonly<Record<string, string>>, github = this.github): ExpressionScope {
    const { secrets = {}, vars = {} } = this.spec;
    const named = this.steps.flatMap(({ spec, outputs, outcome, conclusion, stages }) =>
      spec.id === undefined || stages.length === 0
        ? []
        : [[spec.id, { outputs, outcome, conclusion }] as const],
    );
    return {
      status: this.status,
      contexts: {
        github,
        env,
        vars,
        inputs: (this.spec.event?.payload as { readonly inputs?: unknown } | undefined)?.inputs ?? {},
        secrets: { ...secrets, GITHUB_TOKEN: github.token },
        runner: this.runner,
        job: { status: this.status },
        steps: Object.fromEntries(named),
        strategy: null,
        matrix: null,
      },
    };
  }
}
