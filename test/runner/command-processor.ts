// Obeys the workflow commands in a stage's output and passes everything else to the log.
//
// Promises: both streams go through one processor, so stop-commands on one silences the other; an obeyed command is
// not in the log unless echo is on; a command that cannot be obeyed leaves two errors and fails the step, whatever the
// process's exit code; a wrong stop token ends the stage at once (throws).
// Must never carry anything over to the next stage: the runner makes a new processor each time.
// Facts: github-actions.md sections 3.1, 3.3 and 9.4; the runner's ActionCommandManager and its extensions.

import { join } from 'node:path';
import { relativeToWorkspace, repairPositions } from './annotations.ts';
import { parseCommand, type WorkflowCommand } from './command-parser.ts';
import type { Annotation, PrintedLine } from './contract.ts';
import { trim } from './dotnet.ts';
import type { Masker } from './masker.ts';
import { loadMatchers, type MatcherRegistry, MatcherStream } from './problem-matchers.ts';
import type { StageRecord } from './stage-record.ts';

/** What commands may change in their step and job. */
export interface CommandHost {
  readonly record: StageRecord;
  readonly masker: Masker;
  readonly matchers: MatcherRegistry;
  readonly workspace: string;
  /** A variable of the `env` context; two of them unlock commands that are off. */
  readonly envContext: (name: string) => string | undefined;
  readonly setOutput: (name: string, value: string) => void;
  readonly saveState: (name: string, value: string) => void;
  readonly setEnv: (name: string, value: string) => void;
  readonly addPath: (path: string) => void;
}

const STOP = 'stop-commands';

/** The commands whose line is never echoed; add-mask echoes a line of its own instead. */
const NOT_ECHOED = new Set(['add-mask', 'debug', 'warning', 'error', 'notice']);

type Handler = (command: WorkflowCommand, host: CommandHost) => void;

const HANDLERS: Readonly<Record<string, Handler>> = {
  'set-env': setEnv,
  'set-output': (command, host) => {
    host.record.warning(deprecated(command.name));
    host.setOutput(requireName(command), command.data);
  },
  'save-state': (command, host) => {
    host.record.warning(deprecated(command.name));
    host.saveState(requireName(command), command.data);
  },
  'add-path': (command, host) => {
    requireUnlocked(command.name, host);
    if (command.data === '') throw new Error("Value cannot be empty: 'path'");
    host.addPath(command.data);
  },
  'add-mask': addMask,
  'add-matcher': addMatcher,
  'remove-matcher': removeMatcher,
  debug: (command, host) => host.record.debug(command.data),
  warning: annotate('warning'),
  error: annotate('error'),
  notice: annotate('notice'),
  group: (command, host) => host.record.output(`##[group]${command.data}`),
  endgroup: (_, host) => host.record.output('##[endgroup]'),
  echo: switchEcho,
};

/** Reads a stage's output line by line and acts on it. */
export class CommandProcessor {
  readonly #host: CommandHost;
  readonly #registered = new Set([STOP, ...Object.keys(HANDLERS)]);
  readonly #streams: Readonly<Record<PrintedLine['stream'], MatcherStream>>;
  #stopToken: string | undefined;

  constructor(host: CommandHost) {
    this.#host = host;
    const stream = () => new MatcherStream(host.matchers, host.workspace);
    this.#streams = { stdout: stream(), stderr: stream() };
  }

  /** Takes the next line of a stream. Throws when a stop-commands token is not acceptable: the stage is over then. */
  take(stream: PrintedLine['stream'], line: string): void {
    const { record } = this.#host;
    const at = record.printed.push({ stream, text: line }) - 1;
    const obeyed = this.#obey(line);
    if (obeyed !== undefined) {
      record.printed[at] = { stream, text: line, obeyed };
      return;
    }
    const text = line.replace(/##\[(?=start-action|end-action)/gu, '##[\\');
    const found = this.#streams[stream].find(text);
    if (found === undefined) record.output(text);
    else record.issue(found.issue, found.logged);
  }

  /** The name of the command that the line held and that was obeyed, or undefined for ordinary output. */
  #obey(line: string): string | undefined {
    const command = parseCommand(line, this.#registered);
    if (command === undefined) return undefined;
    if (this.#stopToken !== undefined) return this.#resume(line, command, this.#stopToken);
    if (command.name === STOP) return this.#stop(line, command);
    const { record } = this.#host;
    if (record.echo && !NOT_ECHOED.has(command.name)) record.output(line);
    try {
      HANDLERS[command.name]?.(command, this.#host);
    } catch (error) {
      record.error(
        `Unable to process command '${NOT_ECHOED.has(command.name) ? command.name : line}' successfully.`,
      );
      record.error((error as Error).message);
      record.commandFailed = true;
    }
    return command.name;
  }

  #stop(line: string, command: WorkflowCommand): string {
    const token = command.data.toLowerCase();
    const isWrong = token === '' || token === 'pause-logging' || this.#registered.has(token);
    const isUnlocked = /^(?:1|\$?true)$/iu.test(
      this.#host.envContext('ACTIONS_ALLOW_UNSECURE_STOPCOMMAND_TOKENS') ?? '',
    );
    if (isWrong && !isUnlocked) {
      throw new Error(
        "You cannot use a endToken that is an empty string, the string 'pause-logging', or another workflow command.",
      );
    }
    this.#stopToken = token;
    this.#registered.add(token);
    if (token.length > 6) this.#host.masker.addValue(command.data);
    this.#host.record.output(line);
    return STOP;
  }

  #resume(line: string, command: WorkflowCommand, token: string): string | undefined {
    if (command.name !== token) return undefined;
    this.#host.record.output(line);
    this.#registered.delete(token);
    this.#stopToken = undefined;
    return token;
  }
}

function deprecated(name: string): string {
  return `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`;
}

function requireName({ name, properties }: WorkflowCommand): string {
  const value = properties.get('name');
  if (value === undefined) throw new Error(`Required field 'name' is missing in ##[${name}] command.`);
  return value;
}

function requireUnlocked(name: string, host: CommandHost): void {
  if (/^true$/iu.test(trim(host.envContext('ACTIONS_ALLOW_UNSECURE_COMMANDS') ?? ''))) return;
  throw new Error(`The \`${name}\` command is disabled. Please upgrade to using Environment Files.`);
}

function setEnv(command: WorkflowCommand, host: CommandHost): void {
  requireUnlocked(command.name, host);
  const name = requireName(command);
  if (name.toUpperCase() === 'NODE_OPTIONS') {
    host.record.error("Can't update NODE_OPTIONS environment variable using ::set-env:: command.");
  } else {
    host.setEnv(name, command.data);
  }
}

function addMask({ data }: WorkflowCommand, host: CommandHost): void {
  if (trim(data) === '') {
    host.record.warning("Can't add secret mask for empty string in ##[add-mask] command.");
    return;
  }
  if (host.record.echo) host.record.output('::add-mask::***');
  host.masker.addValueAndLines(data);
}

function addMatcher({ data }: WorkflowCommand, host: CommandHost): void {
  if (data === '') host.record.warning('File path must be specified.');
  else host.matchers.add(loadMatchers(rooted(data, host.workspace)));
}

function removeMatcher({ data, properties }: WorkflowCommand, host: CommandHost): void {
  const owner = properties.get('owner');
  if (owner !== undefined && data !== '') {
    host.record.warning('Either specify an owner name or a file path in ##[remove-matcher] command.');
  } else if (owner !== undefined) {
    host.matchers.remove([owner]);
  } else if (data !== '') {
    host.matchers.remove(loadMatchers(rooted(data, host.workspace)).map((matcher) => matcher.owner));
  } else {
    host.record.warning(
      'Either an owner name or a file path must be specified in ##[remove-matcher] command.',
    );
  }
}

function rooted(file: string, workspace: string): string {
  return /^(?:[/\\]|[a-z]:)/iu.test(file) ? file : join(workspace, file);
}

function annotate(kind: Annotation['kind']): Handler {
  return (command, host) => {
    const { properties, complaints } = repairPositions(command.properties);
    for (const complaint of complaints)
      host.record.debug(`Invalid ${command.name} command value. ${complaint}`);
    const located = new Map(properties);
    const file = located.get('file');
    if (file !== undefined) located.set('file', relativeToWorkspace(file, host.workspace));
    host.record.issue({ kind, message: command.data, properties: located });
  };
}

function switchEcho({ data }: WorkflowCommand, host: CommandHost): void {
  const value = trim(data).toUpperCase();
  if (value !== 'ON' && value !== 'OFF') {
    throw new Error(
      `Invalid echo command value. Possible values can be: 'on', 'off'. Current value is: '${data}'.`,
    );
  }
  host.record.echo = value === 'ON';
}
