/**
 * What a scan is asked to do, as data. The command line and the action's event both end in one of these; `scan.ts`
 * resolves it against git. Nothing here touches the world.
 */

import type { SharedFileId } from './file-reader.ts';
import type { ReceiptNote } from './receipt.ts';
import type { Secret } from './secret.ts';
import type { ShardNumber } from './shard.ts';

/** Where to look. Paths are absolute; revisions are as the user wrote them and are resolved later. */
export type ScanTarget =
  /** A working tree: in git the tracked and the untracked, not ignored files; outside git every file. `path` may be one file. */
  | {
      readonly kind: 'tree';
      readonly path: string;
      /** In git, too, every file, those it ignores included. Default: not. */
      readonly hasIgnored?: boolean;
      /** Links to files count as those files, too; links to folders never do. Only with `hasIgnored`. Default: not. */
      readonly followsLinks?: boolean;
    }
  /** Everything that any ref, HEAD, stash, note or reflog of the repository reaches; each blob once. */
  | { readonly kind: 'history'; readonly repository: string }
  /** Every commit in `from..to` (reachable from `to`, not from `from`), merges included. `from` undefined: all ancestors. */
  | {
      readonly kind: 'range';
      readonly repository: string;
      readonly from: string | undefined;
      readonly to: string;
      /** Further ends of the range, in full ids: commits that it leads to, and commits that bound it. */
      readonly alsoTo?: readonly string[];
      readonly alsoFrom?: readonly string[];
    }
  /** What the index adds to HEAD: the bytes in the index, not those in the work tree. */
  | { readonly kind: 'staged'; readonly repository: string }
  /** What the tracked files of the work tree add to the index. */
  | { readonly kind: 'unstaged'; readonly repository: string }
  /** Bytes given to the process; `name` stands for the path in reports. */
  | { readonly kind: 'stdin'; readonly name: string }
  /** A unified diff; only its added lines are reported. `path` `-` is standard input. */
  | { readonly kind: 'diff'; readonly path: string }
  /** No file at all: only the texts beside files that the request brings. */
  | { readonly kind: 'texts' }
  /** A change on a server, of which the local clone may hold little: resolved in a private side repository. */
  | RemoteChange;

/**
 * A change as an event describes it: scan every commit that `heads` reach and `bases` do not.
 * When a base cannot be found the range is widened, never narrowed, and the receipt says so.
 */
export interface RemoteChange {
  readonly kind: 'remote-change';
  /** The user's clone, never written to. Undefined when there is none. */
  readonly workspace: string | undefined;
  /** Where to fetch what is missing: `https://github.com/owner/repo`. Undefined: use the workspace's objects alone. */
  readonly remoteUrl: string | undefined;
  /** Sent to that server alone, as git's basic authorisation. */
  readonly token: Secret | undefined;
  /** An empty or new directory outside the workspace in which the side repository is made. */
  readonly sideDirectory: string;
  /** Full ids (40 or 64 hexadecimal digits) whose commits are scanned. */
  readonly heads: readonly string[];
  /** Full ids that bound the range. Empty: bound by `baseRefs`, else everything. */
  readonly bases: readonly string[];
  /** Ref names (`refs/heads/main`) on the server that bound the range when no base id does. */
  readonly baseRefs: readonly string[];
  /** The number of commits the event speaks of: where deepening starts. 0 when it does not say. */
  readonly expectedCommits: number;
  /** The whole history instead of a range: `schedule`. */
  readonly wholeHistory: boolean;
  /** Refs on the server whose tips are scanned besides `heads`, where the event names no id: `refs/pull/7/head`. */
  readonly headRefs?: readonly string[];
  /** The commit whose configuration decides. Default: the base, or where the change parted from it. */
  readonly policyBase?: string;
  /** Refs whose commits are left out besides those of `bases`; one that has taken a head in since counts for nothing. */
  readonly alsoBaseRefs?: readonly string[];
  /**
   * Full ids of former tips. What only they reach was left behind by a forced push; it is scanned too where it can still
   * be had, and where not the receipt says so, complete or not.
   */
  readonly formerHeads?: readonly string[];
  /** Who the token belongs to, for the server's basic authorisation. Default: `x-access-token`, as GitHub has it. */
  readonly tokenUser?: string;
}

/** One text beside files, as an event has it. */
export interface GivenText {
  /** What it is, so that it can stand behind "in the": `body of pull request 7`. Hostile. */
  readonly name: string;
  /** Where people see it; holds nothing that a stranger chose. */
  readonly url: string | undefined;
  readonly text: string;
  /** What the text was before the event changed it: what only this has is old. */
  readonly isFormer?: boolean;
}

/** Severity of a rule, in the terms of SARIF viewers and GitLab. */
export type Severity = 'critical' | 'high' | 'medium' | 'low';

/**
 * How sure a match is. *proven*: a checksum or the full structure holds. *likely*: fixed prefix and shape.
 * *possible*: context and shape. *hint*: shape alone, off by default.
 */
export type Confidence = 'proven' | 'likely' | 'possible' | 'hint';

/** Confidence from the least to the most sure, for comparisons. */
export const CONFIDENCE_ORDER: readonly Confidence[] = ['hint', 'possible', 'likely', 'proven'];

/** Which configuration is read. */
export interface ConfigRequest {
  /** Whether what is scanned was accepted already, so that its own configuration is believed. */
  readonly believesHead: boolean;
  /** The configuration at another place than `.tacet.yml`, relative to the root of the repository. */
  readonly path?: string;
  /** Baselines besides those that the configuration names, relative to the root of the repository. */
  readonly baselines?: readonly string[];
  /**
   * Whether rule files of the request that lie in the clone are those of the version that is believed, and not those that a
   * change has made of them. Default: the files are read as they lie on the disk.
   */
  readonly rulesOfBase?: boolean;
  /** Whether the repository's own configuration is left unread, so that only a policy holds. Default: it is read. */
  readonly ignoresRepository?: boolean;
  /** A configuration above the repository's, whose locks bind it. */
  readonly policy?: PolicyRequest;
  /** How files of other repositories are read. Default: they are refused. */
  readonly shared?: SharedRequest;
}

/** Where the configuration above the repository's stands. */
export type PolicyRequest =
  | ({ readonly kind: 'shared' } & SharedFileId)
  /** An absolute path of this machine. */
  | { readonly kind: 'file'; readonly path: string }
  /** A path from the root of the repository, in the version of the files that is believed. */
  | { readonly kind: 'own'; readonly path: string };

/** How files of other repositories are read. */
export interface SharedRequest {
  /** The server that has them: `https://github.com`. Undefined: no network is used. */
  readonly serverUrl: string | undefined;
  /** Sent to that server alone. */
  readonly token: Secret | undefined;
  /** A folder outside every clone, in which private repositories are made and deleted. */
  readonly sideDirectory: string;
  /** Clones on this machine, by `OWNER/REPO` in lower case: absolute paths. They are read and never written to. */
  readonly clones: ReadonlyMap<string, string>;
  /** A folder in which objects that were read are kept; undefined: none is. */
  readonly cacheDirectory: string | undefined;
}

/** How a scan of a history builds on an earlier one: see `src/resume/`. */
export interface ResumeRequest {
  /** The bytes of an earlier resume receipt; `absent` when there is no such file; undefined: none was named. */
  readonly since: Uint8Array | 'absent' | undefined;
  /** The user's key, by which receipts are authenticated. */
  readonly key: Secret | undefined;
  /** Whether a receipt is wanted of this scan. */
  readonly save: boolean;
  /** Why an earlier receipt may not be relied on here, whatever it says. */
  readonly ignoreBecause: string | undefined;
}

/**
 * What of gitleaks' files a command or an option names; whatever is undefined is looked for where gitleaks looks for it,
 * in the version of the files that decides. Files named here are read from the disk: whoever runs the scan answers for them.
 */
export interface GitleaksRequest {
  /** False: none of gitleaks' files and marks is honoured. Default: true, unless `.tacet.yml` says not to. */
  readonly isHonoured?: boolean;
  /** A configuration, instead of the repository's `.gitleaks.toml`: absolute path. */
  readonly configPath?: string;
  /** The configuration at another place of the repository than `.gitleaks.toml`, in the version that decides: with `/`. */
  readonly configInRepository?: string;
  /** The text of a configuration, instead of a file: `GITLEAKS_CONFIG_TOML`. `configPath` goes before it. */
  readonly configText?: string;
  /** Ignore files besides the repository's `.gitleaksignore`: absolute paths of files that exist. */
  readonly ignoreFiles?: readonly string[];
  /** Earlier JSON reports of gitleaks, as `--baseline-path` names them: absolute paths. */
  readonly baselines?: readonly string[];
  /** Only these rules run (`--enable-rule`), by gitleaks' ids or ours; undefined: all. */
  readonly onlyRules?: readonly string[];
}

/** A whole request. */
export interface ScanRequest {
  readonly target: ScanTarget;
  /** The request in the user's own terms, for the receipt: `scan .`, `event push`. */
  readonly asked: string;
  /** Why this target was chosen, for the receipt: `no option given: the working tree`. */
  readonly why: string;
  /** What there is to say about the request before it runs: choices made on the reader's behalf, for the receipt. */
  readonly notes?: readonly ReceiptNote[];
  /** Files with users' rules, read at start. */
  readonly ruleFiles: readonly string[];
  /** Rule ids that do not run. */
  readonly disabledRules: readonly string[];
  /**
   * The least confidence that is reported; `hint` brings the entropy detector in. Undefined: what the configuration says,
   * else `possible`.
   */
  readonly minConfidence: Confidence | undefined;
  /** Whether inline marks in the scanned content may silence findings (never for a pull request's own content). */
  readonly honourMarks: boolean;
  /** Where configuration comes from; undefined: none is read. */
  readonly config?: ConfigRequest;
  /** What of gitleaks' is named from outside; undefined: what lies in the repository is honoured. */
  readonly gitleaks?: GitleaksRequest;
  /** How many threads a history or a tree is scanned with; undefined: as many as the machine and its size suggest. */
  readonly threads?: number;
  /** About how much memory a scan of a history or a tree may take, in bytes, git's own processes apart. Default 512 MiB. */
  readonly memoryBytes?: number;
  /** Whether the scan of a history looks at what no ref, HEAD or reflog reaches, too. Default: not. */
  readonly hasUnreachable?: boolean;
  /** Whether what a partial clone lacks is fetched from the server that it names as its source. Default: not. */
  readonly fetchesMissing?: boolean;
  /** Only this part of the target is scanned; undefined: all of it. */
  readonly shard?: ShardNumber;
  /** What an earlier scan has left, and what this one is to leave; undefined: neither. */
  readonly resume?: ResumeRequest;
  /** Texts beside files that are scanned with the target: what the event says of itself. Default: none. */
  readonly texts?: readonly GivenText[];
  /**
   * Which findings are to count: the new ones, or whatever nobody has silenced. Undefined: of a change the new ones, else all.
   * A policy of the organisation may keep `new` from being heard.
   */
  readonly counting?: 'new' | 'any';
  /** A bound on findings kept, so that a hostile input cannot exhaust memory; reaching it is on the receipt. */
  readonly maxFindings: number;
  /** How often what was decoded is decoded again; 0: nothing is decoded. Undefined: five times. */
  readonly decodeDepth?: number;
  /** How deep containers in containers are opened; 0: none is. Undefined: five deep. */
  readonly archiveDepth?: number;
}
