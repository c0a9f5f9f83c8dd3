/**
 * The only place that starts git, always in a closed environment.
 *
 * Promises: nothing that a scanned repository can name is run: no hook, pager, file-system monitor, external diff, text
 * conversion, filter, signature check, credential helper, proxy or ssh command, and no lazy fetch; no protocol is open
 * unless a call opens one (`network`); replacements and grafts do not hide objects; the user's and the machine's
 * configuration is not read unless a call asks for it; output is not translated, coloured or quoted.
 * Minimum: git 2.20 for everything local, git 2.31 to fetch (`GIT_CONFIG_COUNT`, `fetch --stdin`).
 * Facts: github-actions.md section 7.3, DESIGN section 5, git(1) "Environment Variables".
 */

import { isAbsolute, relative, resolve, sep } from 'node:path';
import { UpstreamError } from '../base/errors.ts';
import {
  type Environment,
  findProgram,
  type ProcessExit,
  type ProcessResult,
  type RunningProcess,
  runProcess,
  startProcess,
} from '../base/process.ts';

/** The folders of one repository. */
export interface GitPlace {
  /** Absolute path of the git directory of this work tree. */
  readonly gitDir: string;
  /** Absolute path of the directory with the objects and refs: `gitDir`, except in a linked work tree. */
  readonly commonDir: string;
  /** Absolute path of the work tree; undefined when bare. */
  readonly workTree: string | undefined;
}

/** What git is started with, from outside. */
export interface GitOutside {
  /** The variables of this process: PATH, temporary folders, proxies, and what git tells its hooks. */
  readonly environment: Environment;
  /** The current folder, against which git's hook variables are resolved. */
  readonly currentDirectory: string;
  readonly signal?: AbortSignal;
}

/** Options of one call. */
export interface GitCall {
  /** Where the call runs; default the top of the work tree, or the git directory of a bare repository. */
  readonly cwd?: string;
  readonly input?: Uint8Array | 'piped';
  /** Bound on collected output. Default 64 MiB. */
  readonly maxBytes?: number;
  /** Read the user's and the machine's configuration, too: for what the user's git ignores, and for proxies. */
  readonly userConfig?: boolean;
  /** Opens one protocol and adds variables; see `fetch.ts`. */
  readonly network?: { readonly protocol: string; readonly variables: Environment };
}

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Variables without which programs do not start or find their temporary folder. */
const PASSED_ON = [
  'PATH',
  'Path',
  'PATHEXT',
  'SystemRoot',
  'SYSTEMROOT',
  'SystemDrive',
  'windir',
  'ComSpec',
  'TMPDIR',
  'TEMP',
  'TMP',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
] as const;

/** Where a user's own configuration is found; passed on only for calls with `userConfig`. */
const HOME_VARIABLES = ['HOME', 'XDG_CONFIG_HOME', 'USERPROFILE', 'HOMEDRIVE', 'HOMEPATH'] as const;

/** Where the network is reached; passed on only for calls with `network`. */
const NETWORK_VARIABLES = [
  'http_proxy',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
  'SSL_CERT_FILE',
  'SSL_CERT_DIR',
  'GIT_SSL_CAINFO',
  'GIT_SSL_CAPATH',
] as const;

const FIXED_VARIABLES: Environment = {
  // two empty names: not even `ext`, `file` or `ssh` is on the list
  GIT_ALLOW_PROTOCOL: ':',
  GIT_NO_LAZY_FETCH: '1',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_ASKPASS: '',
  SSH_ASKPASS: '',
  GIT_ATTR_NOSYSTEM: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  GIT_LITERAL_PATHSPECS: '1',
  // on deltas in a circle git would take all memory there is; so it ends after some seconds. It streams what is larger
  GIT_ALLOC_LIMIT: '1g',
  LC_ALL: 'C',
};

/** git maps `/dev/null` on Windows, too. */
const NO_USER_CONFIG: Environment = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };

/** Settings that win over the repository's own, on every call. */
const FIXED_SETTINGS = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.quotePath=false',
  'core.pager=cat',
  'core.askPass=',
  'core.sshCommand=false',
  'core.gitProxy=',
  'core.alternateRefsCommand=true',
  'credential.helper=',
  'diff.external=',
  'log.showSignature=false',
  'protocol.allow=never',
  'protocol.ext.allow=never',
] as const;

/** What git itself said about a failure: one sanitised line, for debug output. */
export class GitComplaint extends Error {
  override readonly name = 'GitComplaint';
}

/** git, for one repository. */
export class Git {
  readonly place: GitPlace;
  readonly #program: string;
  readonly #outside: GitOutside;

  /** @throws UpstreamError `git-failed` when there is no git on PATH. */
  constructor(place: GitPlace, outside: GitOutside) {
    this.place = place;
    this.#outside = outside;
    this.#program = requireGitProgram(outside.environment);
  }

  /** Aborted when the scan is. */
  get signal(): AbortSignal | undefined {
    return this.#outside.signal;
  }

  /** Starts a call whose output is read as it comes. Never throws. */
  start(args: readonly string[], call: GitCall = {}): RunningProcess {
    return startProcess(this.#request(args, call));
  }

  /**
   * Runs a call to its end. A non-zero status is the caller's to judge.
   * @throws UpstreamError `cancelled`, or `upstream-failed` for too much output.
   */
  run(args: readonly string[], call: GitCall = {}): Promise<ProcessResult> {
    return runProcess({ ...this.#request(args, call), maxBytes: call.maxBytes ?? DEFAULT_MAX_BYTES });
  }

  /**
   * Runs a call that must succeed and gives its output.
   * @throws UpstreamError `git-failed` with git's complaint as its cause, and what `run` throws.
   */
  async require(args: readonly string[], call: GitCall = {}): Promise<Uint8Array> {
    const { exit, stdout } = await this.run(args, call);
    if (exit.status !== 0) throw gitFailed(args[0] ?? '', exit);
    return stdout;
  }

  #request(args: readonly string[], call: GitCall) {
    const { gitDir, workTree } = this.place;
    const settings = [...FIXED_SETTINGS, `safe.directory=${workTree ?? gitDir}`];
    const { input } = call;
    const { signal } = this.#outside;
    return {
      program: this.#program,
      args: ['--no-pager', ...settings.flatMap((setting) => ['-c', setting]), ...args],
      // the top of the work tree: anywhere else git would narrow some commands down to that folder
      cwd: call.cwd ?? workTree ?? gitDir,
      environment: this.#environment(call),
      ...(input === undefined ? {} : { input }),
      ...(signal === undefined ? {} : { signal }),
    };
  }

  #environment(call: GitCall): Environment {
    const { environment } = this.#outside;
    const { gitDir, workTree } = this.place;
    return {
      ...pick(environment, PASSED_ON),
      ...FIXED_VARIABLES,
      ...(call.userConfig === true ? pick(environment, HOME_VARIABLES) : NO_USER_CONFIG),
      ...(call.network === undefined
        ? hookVariables(this.place, this.#outside)
        : {
            ...pick(environment, NETWORK_VARIABLES),
            // no ~/.netrc: only our own token goes out
            HOME: gitDir,
            GIT_ALLOW_PROTOCOL: call.network.protocol,
            // indexing the pack of a very large repository takes more
            GIT_ALLOC_LIMIT: '0',
            ...call.network.variables,
          }),
      GIT_DIR: gitDir,
      ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
    };
  }
}

/** The error for a git command that failed. */
export function gitFailed(command: string, exit: ProcessExit): UpstreamError {
  const how = exit.status === undefined ? 'did not end by itself' : `ended with status ${exit.status}`;
  return new UpstreamError('git-failed', `git ${command} ${how}`, {
    cause: new GitComplaint(exit.complaint),
    hint: 'run with --debug to see what git said; "git fsck" checks a repository',
  });
}

/**
 * Absolute path of git.
 * @throws UpstreamError `git-failed` when there is none on PATH.
 */
export function requireGitProgram(environment: Environment): string {
  const program = findProgram('git', environment);
  if (program === undefined)
    throw new UpstreamError('git-failed', 'git was not found', { hint: 'install git, or add it to PATH' });
  return program;
}

/**
 * What git tells its hooks, as far as it is about this repository: the index of the commit being made (`git commit
 * file` uses one of its own), and the quarantine in which pre-receive finds the pushed objects. Values that point
 * elsewhere are left out.
 */
function hookVariables(place: GitPlace, { environment, currentDirectory }: GitOutside): Environment {
  const index = environment.GIT_INDEX_FILE;
  const objects = environment.GIT_OBJECT_DIRECTORY;
  const variables: Record<string, string> = {};
  if (index !== undefined && isWithin(resolve(currentDirectory, index), place.gitDir))
    variables.GIT_INDEX_FILE = resolve(currentDirectory, index);
  if (objects !== undefined && isWithin(resolve(currentDirectory, objects), place.commonDir)) {
    variables.GIT_OBJECT_DIRECTORY = resolve(currentDirectory, objects);
    variables.GIT_ALTERNATE_OBJECT_DIRECTORIES = resolve(place.commonDir, 'objects');
  }
  return variables;
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function pick(environment: Environment, names: readonly string[]): Environment {
  return Object.fromEntries(
    names.filter((name) => environment[name] !== undefined).map((name) => [name, environment[name]]),
  );
}
