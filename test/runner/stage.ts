// Runs one stage (pre, main or post) of one step, from its condition to its file commands.
//
// Promises: the runner's order: condition, files, inputs, the group of details in the log, the process, the file
// commands, also when the process failed or was cancelled; whatever goes wrong fails the step and is said in the log.
// Must never touch another step than its own, but for what a command or a file command hands on through the job.
// Facts: github-actions.md section 9; the runner's StepsRunner, ActionRunner, NodeScriptActionHandler, ScriptHandler.

import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandProcessor } from './command-processor.ts';
import type { ActionStep, Conclusion, PrintedLine, Stage, StageResult } from './contract.ts';
import { readLines } from './dotnet.ts';
import { serviceVariables, stageEnvironment, Variables } from './environment.ts';
import { type ExpressionScope, evaluateCondition, evaluateTemplate } from './expressions.ts';
import {
  type CommandFiles,
  createCommandFiles,
  parsePairs,
  parsePaths,
  readCommandFile,
  SUMMARY_LIMIT_BYTES,
} from './file-commands.ts';
import { inputVariables, settleInputs } from './inputs.ts';
import { isAction, isLocal, type JobState, type StepState } from './job-state.ts';
import { runProcess } from './process.ts';
import { StageRecord } from './stage-record.ts';

/** What the preparation of a stage gives to its process. */
interface Prepared {
  readonly file: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The group of details that the log shows before the process runs. */
  readonly details: readonly string[];
}

/** Runs one stage and returns its result, which is added to the step and to the job. Does not throw for what a user's step does wrong. */
export async function runStage(job: JobState, step: StepState, stage: Stage): Promise<StageResult> {
  const run = new StageRun(job, step, stage);
  const result = await run.run();
  step.stages.push(result);
  job.stages.push(result);
  return result;
}

class StageRun {
  readonly #job: JobState;
  readonly #step: StepState;
  readonly #stage: Stage;
  readonly #record: StageRecord;
  readonly #stop = new AbortController();
  #env: Variables;
  #github: Record<string, unknown>;
  #environment: Readonly<Record<string, string>> = {};
  #exitCode: number | undefined;
  #hasTimedOut = false;
  #summary = '';
  #rawSummary = '';

  constructor(job: JobState, step: StepState, stage: Stage) {
    this.#job = job;
    this.#step = step;
    this.#stage = stage;
    this.#env = new Variables(job.env.toRecord());
    this.#github = { ...job.github, action: step.contextName };
    const { cancel } = job.spec;
    this.#record = new StageRecord({
      masker: job.masker,
      debug: job.spec.debug === true,
      onLine: (line) => {
        if (cancel !== undefined && 'whenLine' in cancel && cancel.whenLine(line)) job.cancel();
      },
    });
  }

  async run(): Promise<StageResult> {
    let conclusion: Conclusion;
    try {
      const env = this.#step.spec.env ?? {};
      for (const [name, text] of Object.entries(env))
        this.#env.set(name, evaluateTemplate(text, this.#scope));
      if (!this.#isWanted()) return this.#result('skipped');
      this.#job.onCancel = () => {
        if (!this.#isWanted()) this.#stop.abort();
      };
      conclusion = await this.#execute();
    } catch (error) {
      this.#record.error((error as Error).message);
      conclusion = 'failure';
    } finally {
      this.#job.onCancel = () => undefined;
    }
    return this.#result(conclusion === 'success' && this.#record.commandFailed ? 'failure' : conclusion);
  }

  get #scope(): ExpressionScope {
    return this.#job.scope(this.#env.toRecord(), this.#github);
  }

  /** Whether the stage's condition holds; asked again when the job is cancelled. */
  #isWanted(): boolean {
    const { spec } = this.#step;
    if (this.#stage === 'main') return evaluateCondition(spec.if ?? 'success()', this.#scope, 'success()');
    const metadata = this.#step.metadata(this.#job.spec.workspace);
    return evaluateCondition(this.#stage === 'pre' ? metadata.preIf : metadata.postIf, this.#scope);
  }

  async #execute(): Promise<Conclusion> {
    const { temp } = this.#job.folders;
    const files = createCommandFiles(temp);
    for (const [name, path] of Object.entries(files)) {
      this.#github[name] = path;
      this.#job.ownFiles.add(path);
    }
    this.#github.event_path = this.#writeEvent();
    const { spec } = this.#step;
    const prepared = isAction(spec) ? this.#prepareAction(spec) : this.#prepareScript(spec.run);
    for (const line of prepared.details) this.#record.output(line);
    this.#environment = stageEnvironment(this.#job.machine, {
      env: this.#env.toRecord(),
      action: prepared.variables,
      path: this.#job.addedPaths.toReversed(),
      github: this.#github,
      runner: this.#job.runner,
      services: serviceVariables(this.#job.spec, isAction(spec) ? 'action' : 'script'),
    });
    try {
      return await this.#runProcess(prepared.file, isAction(spec));
    } finally {
      this.#processFiles(files);
    }
  }

  #prepareAction(spec: ActionStep): Prepared {
    const metadata = this.#step.metadata(this.#job.spec.workspace);
    if (isLocal(spec)) {
      if (metadata.pre !== undefined) {
        this.#record.warning(`\`pre\` execution is not supported for local action from '${spec.uses}'`);
      }
    } else {
      const [repository, ref = ''] = this.#step.label.split('@');
      this.#github.action_repository = repository?.split('/').slice(0, 2).join('/');
      this.#github.action_ref = ref;
    }
    if (metadata.post !== undefined) this.#step.isPostRegistered = true;
    const inputs = settleInputs(metadata, spec.with ?? {}, this.#scope);
    for (const warning of inputs.warnings) this.#record.warning(warning);
    const state = Object.fromEntries(
      Object.entries(this.#step.state).map(([name, value]) => [`STATE_${name}`, value]),
    );
    const file = resolve(metadata.directory, metadata[this.#stage] ?? '');
    if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`File not found: '${file}'`);
    const given = [...inputs.values]
      .filter(([, value]) => value !== '')
      .map(([name, value]) => `  ${name}: ${value}`);
    return {
      file,
      variables: { ...state, ...inputVariables(inputs.values) },
      details:
        this.#stage === 'post'
          ? ['Post job cleanup.']
          : [
              `##[group]Run ${this.#step.label}`,
              ...(inputs.values.size > 0 ? ['with:', ...given] : []),
              ...this.#envDetails(state),
            ],
    };
  }

  #prepareScript(template: string): Prepared {
    const script = evaluateTemplate(template, this.#scope);
    const file = join(this.#job.folders.temp, `script-${this.#step.index}.mjs`);
    writeFileSync(file, script);
    this.#job.ownFiles.add(file);
    const lines = script.trim().split(/\r?\n/u);
    return {
      file,
      variables: {},
      details: [
        `##[group]Run ${lines[0] ?? ''}`,
        ...lines.map((line) => `\u001b[36;1m${line}\u001b[0m`),
        'shell: node {0}',
        ...this.#envDetails({}),
      ],
    };
  }

  /** The log shows every variable of the `env` context before a step: what is not masked by then is read by all. */
  #envDetails(state: Readonly<Record<string, string>>): string[] {
    const variables = Object.entries({ ...this.#env.toRecord(), ...state });
    return [
      ...(variables.length > 0 ? ['env:'] : []),
      ...variables.map(([k, v]) => `  ${k}: ${v}`),
      '##[endgroup]',
    ];
  }

  #writeEvent(): string {
    const folder = join(this.#job.folders.temp, '_github_workflow');
    mkdirSync(folder, { recursive: true });
    const path = join(folder, 'event.json');
    writeFileSync(path, JSON.stringify(this.#github.event ?? {}, null, 2));
    this.#job.ownFiles.add(path);
    return path;
  }

  async #runProcess(file: string, isActionStep: boolean): Promise<Conclusion> {
    const { spec, timing } = this.#job;
    const processor = new CommandProcessor({
      record: this.#record,
      masker: this.#job.masker,
      matchers: this.#job.matchers,
      workspace: spec.workspace,
      envContext: (name) => this.#env.get(name),
      setOutput: (name, value) => this.#setOutput(name, value),
      saveState: (name, value) => this.#saveState(name, value),
      setEnv: (name, value) => this.#setEnv(name, value),
      addPath: (path) => this.#job.addPath(path),
    });
    const timer = setTimeout(() => {
      this.#hasTimedOut = true;
      this.#stop.abort();
    }, timing.stepMs);
    try {
      const end = await runProcess({
        file: spec.node,
        args: [file],
        cwd: spec.workspace,
        env: this.#environment,
        onLine: (stream: PrintedLine['stream'], line: string) => processor.take(stream, line),
        stop: this.#stop.signal,
        timing,
      });
      this.#exitCode = end.exitCode;
      if (end.stopped) return this.#stopped();
    } finally {
      clearTimeout(timer);
    }
    if (isActionStep) this.#record.debug(`Node Action run completed with exit code ${this.#exitCode}`);
    if (this.#exitCode === 0) return 'success';
    if (!isActionStep) this.#record.error(`Process completed with exit code ${this.#exitCode}.`);
    return 'failure';
  }

  #stopped(): Conclusion {
    if (this.#hasTimedOut) {
      this.#record.error(`The action '${this.#step.label}' has timed out.`);
      return 'failure';
    }
    this.#record.error('The operation was canceled.');
    return 'cancelled';
  }

  /** After the process: the files in the runner's order; one that cannot be read fails the step, the others still count. */
  #processFiles(files: CommandFiles): void {
    const actions: readonly (readonly [name: string, apply: () => void])[] = [
      ['path', () => this.#applyPaths(files.path)],
      ['env', () => this.#applyPairs(files.env, (name, value) => this.#setEnvFromFile(name, value))],
      ['step_summary', () => this.#takeSummary(files.step_summary)],
      ['state', () => this.#applyPairs(files.state, (name, value) => this.#saveState(name, value))],
      ['output', () => this.#applyPairs(files.output, (name, value) => this.#setOutput(name, value))],
    ];
    for (const [name, apply] of actions) {
      try {
        apply();
      } catch (error) {
        this.#record.error(`Unable to process file command '${name}' successfully.`);
        this.#record.error((error as Error).message);
        this.#record.commandFailed = true;
      }
    }
  }

  #applyPaths(file: string): void {
    for (const path of parsePaths(readCommandFile(file))) this.#job.addPath(path);
  }

  #applyPairs(path: string, apply: (name: string, value: string) => void): void {
    for (const [name, value] of parsePairs(readCommandFile(path))) apply(name, value);
  }

  #setEnvFromFile(name: string, value: string): void {
    if (name.toUpperCase() === 'NODE_OPTIONS') {
      this.#record.error("Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.");
    } else {
      this.#setEnv(name, value);
    }
  }

  #setEnv(name: string, value: string): void {
    requireName(name);
    this.#job.env.set(name, value);
    this.#env.set(name, value);
    this.#record.debug(`${name}='${value}'`);
  }

  #setOutput(name: string, value: string): void {
    requireName(name);
    this.#step.outputs[name] = value;
    this.#record.debug(`Set output ${name} = ${value}`);
  }

  #saveState(name: string, value: string): void {
    this.#step.saveState(name, value);
    this.#record.debug(`Save intra-action state ${name} = ${value}`);
  }

  #takeSummary(path: string): void {
    if (!existsSync(path)) return;
    const { size } = statSync(path);
    const text = readCommandFile(path);
    this.#rawSummary = text;
    if (size > SUMMARY_LIMIT_BYTES) {
      const [limit, found] = [SUMMARY_LIMIT_BYTES, size].map((bytes) => `${Math.floor(bytes / 1024)}k`);
      this.#record.error(
        `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${limit}, got ${found}.`,
      );
      return;
    }
    this.#summary = readLines(text)
      .map((line) => `${this.#job.masker.mask(line)}\n`)
      .join('');
  }

  #result(conclusion: Conclusion): StageResult {
    return {
      step: this.#step.index,
      stage: this.#stage,
      conclusion,
      ...(this.#exitCode === undefined ? {} : { exitCode: this.#exitCode }),
      environment: this.#environment,
      log: this.#record.log,
      printed: this.#record.printed,
      annotations: this.#record.annotations.all,
      summary: this.#summary,
      rawSummary: this.#rawSummary,
    };
  }
}

function requireName(name: string): void {
  if (name === '') throw new Error("Value cannot be null or empty: 'name'");
}
