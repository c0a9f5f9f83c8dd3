/**
 * The policies of a scan: which configuration is read from where, what of it is believed, and the settings and rule files
 * that follow from it.
 *
 * Promise: a configuration that is believed and broken throws before anything is scanned; one that is only proposed never
 * does, and is said to be broken on the receipt.
 */

import { basename, dirname, isAbsolute, relative, sep } from 'node:path';
import { InputError, UpstreamError } from './base/errors.ts';
import type { FileReader, SharedReader } from './base/file-reader.ts';
import { counted } from './base/printable.ts';
import type { EntryUse, ReceiptBuilder } from './base/receipt.ts';
import type { Confidence, PolicyRequest, ScanRequest } from './base/scan-request.ts';
import { foreignReader } from './compat/files.ts';
import type { GitleaksConfig } from './compat/gitleaks/config.ts';
import {
  type ForeignReader,
  loadPolicy,
  type PolicyOptions,
  type PolicyPlace,
} from './config/load-policy.ts';
import { exceedsConfidence } from './config/lock.ts';
import { ConfigError } from './config/mistake.ts';
import { type Policy, type PolicySettings, shownPlace } from './config/policy.ts';
import { readRuleFiles } from './config/rule-files.ts';
import type { Policies } from './findings/apply-policy.ts';
import type { FragmentSet } from './ruleset/compile-fragments.ts';
import type { RuleFile } from './ruleset/load.ts';
import { formatMistake, inOrder } from './ruleset/rule-mistake.ts';
import { GitleaksReader } from './scan-gitleaks.ts';
import { diskFiles } from './sources/file-readers.ts';
import type { OpenedSource } from './sources/open.ts';
import { coversAll, policyPlaces } from './sources/policy-places.ts';
import type { SharedFiles } from './sources/shared-files.ts';
import { TreeSource } from './sources/tree.ts';

/** What was read. */
export interface ScanPolicies {
  readonly policies: Policies;
  /** Of the configuration that is believed; undefined when there is none. */
  readonly settings: PolicySettings | undefined;
  /** The rule files that it and the request name. */
  readonly ruleFiles: readonly (string | RuleFile)[];
  /** What the request and the configuration ask for, as far as a policy permits it. */
  readonly bound: { readonly minConfidence: Confidence; readonly disabledRules: readonly string[] };
  /** Rules of a gitleaks configuration that is believed; undefined: there is none. */
  readonly fragments: FragmentSet | undefined;
  /** Configurations of gitleaks, whose allowlists and thresholds judge matches. */
  readonly gitleaks: {
    readonly trusted: GitleaksConfig | undefined;
    readonly proposed: GitleaksConfig | undefined;
  };
}

/** Reads the policies. Throws `ConfigError`, `InputError` and `UpstreamError` for what is believed and cannot be read. */
export async function readPolicies(
  request: ScanRequest,
  source: OpenedSource,
  receipt: ReceiptBuilder,
  nowMs: number,
): Promise<ScanPolicies> {
  const today = new Date(nowMs).toISOString().slice(0, 10);
  const { config, honourMarks: believesMarks } = request;
  if (config === undefined && request.gitleaks === undefined) {
    const policies = { trusted: undefined, proposed: undefined, believesMarks, today };
    const bound = boundRequest(request, undefined, receipt);
    const gitleaks = { trusted: undefined, proposed: undefined };
    const nothing = { settings: undefined, fragments: undefined, gitleaks };
    return { policies, ruleFiles: request.ruleFiles, bound, ...nothing };
  }
  const shared = openShared(request, receipt);
  try {
    return await read(request, source, receipt, today, shared);
  } finally {
    await shared?.close();
  }
}

/** What reads files of other repositories. */
interface Shared {
  readonly read: SharedReader;
  /** For what a change only proposes: nothing is read that was not read for what is believed. */
  readonly readKnown: SharedReader;
  close(): Promise<void>;
}

/** Its code is loaded when it is asked for something: most repositories share nothing. */
function openShared({ config }: ScanRequest, receipt: ReceiptBuilder): Shared | undefined {
  const request = config?.shared;
  if (request === undefined) return undefined;
  let opened: Promise<SharedFiles> | undefined;
  const files = (): Promise<SharedFiles> => {
    const outside = { environment: process.env, currentDirectory: process.cwd() };
    opened ??= import('./sources/shared-files.ts').then(
      (module) => new module.SharedFiles({ request, receipt, outside }),
    );
    return opened;
  };
  return {
    read: async (file) => await (await files()).read(file),
    readKnown: async (file) => await (await files()).readKnown(file),
    close: async () => await (await opened)?.close(),
  };
}

async function read(
  request: ScanRequest,
  source: OpenedSource,
  receipt: ReceiptBuilder,
  today: string,
  shared: Shared | undefined,
): Promise<ScanPolicies> {
  const { config, target, honourMarks: believesMarks } = request;
  const places =
    config === undefined || config.ignoresRepository === true
      ? { trusted: undefined, proposed: undefined }
      : await policyPlaces({ target, source, believesHead: config?.believesHead === true, receipt });
  const above = config?.policy && policyPlace(config.policy, places.trusted);
  const workspace = target.kind === 'remote-change' ? target.workspace : undefined;
  const gitleaks = new GitleaksReader(foreignReader, request.gitleaks, workspace);
  const options: PolicyOptions = {
    today,
    foreign: gitleaks,
    ...(shared === undefined ? {} : { readShared: shared.read }),
    ...(above === undefined ? {} : { above }),
    ...(config?.path === undefined || places.trusted === undefined ? {} : { configPath: config.path }),
    ...(config?.baselines === undefined || places.trusted === undefined
      ? {}
      : { baselines: config.baselines }),
  };
  const trusted =
    places.trusted === undefined && above === undefined && request.gitleaks === undefined
      ? undefined
      : await loadPolicy(places.trusted, options);
  if (config?.policy !== undefined)
    receipt.note('policy', `the policy ${shownPolicy(config.policy)} holds above the configuration`);
  gitleaks.tell(receipt);
  const own = await gitleaks.rules((rule) => trusted?.locks.hasRule(rule) === true);
  for (const what of own.refused.slice(0, MAX_REFUSALS)) noteRefusal(receipt, what);
  const { isHonoured = true, configInRepository } = request.gitleaks ?? {};
  const proposedGitleaks = new GitleaksReader(foreignReader, {
    isHonoured,
    ...(configInRepository === undefined ? {} : { configInRepository }),
  });
  const proposed =
    places.proposed && (await proposedPolicy(places.proposed, today, receipt, shared, proposedGitleaks));
  return {
    policies: { trusted, proposed, believesMarks, today },
    settings: trusted?.settings,
    ruleFiles: [
      ...(await readRuleFiles(trusted?.settings.ruleFiles ?? [])),
      ...(await requestedRules(request, places.trusted, receipt)),
    ],
    bound: boundRequest(
      { ...request, disabledRules: [...new Set([...request.disabledRules, ...own.disabled])] },
      trusted,
      receipt,
    ),
    fragments: own.fragments,
    gitleaks: { trusted: own.config, proposed: proposedGitleaks.config },
  };
}

function policyPlace(policy: PolicyRequest, trusted: FileReader | undefined): PolicyPlace {
  if (policy.kind === 'shared') return policy;
  if (policy.kind === 'file') {
    const folder = dirname(policy.path);
    return { kind: 'file', reader: diskFiles(folder, folder, true), path: basename(policy.path) };
  }
  if (trusted !== undefined) return { kind: 'file', reader: trusted, path: policy.path };
  throw new InputError(
    'path-not-found',
    `the policy ${policy.path} is in no version of the files that is believed`,
    {
      hint: 'name it as OWNER/REPO/PATH@COMMIT, or by an absolute path',
    },
  );
}

function shownPolicy(policy: PolicyRequest): string {
  return policy.kind === 'shared' ? `${policy.repository}/${policy.path}@${policy.commit}` : policy.path;
}

/**
 * The rule files that the request names. Of a change those of the base, where it has them: what a change makes of them
 * holds once it is merged. Files outside the clone are those of whoever runs the scan.
 */
async function requestedRules(
  { ruleFiles, target, config }: ScanRequest,
  trusted: FileReader | undefined,
  receipt: ReceiptBuilder,
): Promise<readonly (string | RuleFile)[]> {
  const root = target.kind === 'remote-change' && !target.wholeHistory ? target.workspace : undefined;
  if (root === undefined || trusted === undefined || config?.rulesOfBase !== true) return ruleFiles;
  return await Promise.all(
    ruleFiles.map(async (file) => {
      const way = relative(root, file);
      if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) return file;
      const name = way.split(sep).join('/');
      const bytes = await trusted.read(name);
      if (bytes !== undefined) return { name, text: new TextDecoder().decode(bytes) };
      receipt.note(
        'rules-of-change',
        `the rules ${name} are not in ${trusted.name}: those of the change run`,
      );
      return file;
    }),
  );
}

/** What was asked for, as far as the locks permit it; what they do not is on the receipt. */
function boundRequest(
  request: ScanRequest,
  trusted: Policy | undefined,
  receipt: ReceiptBuilder,
): ScanPolicies['bound'] {
  const asked = request.minConfidence ?? trusted?.settings.minConfidence ?? 'possible';
  const locked = trusted?.locks.minConfidence;
  const isTooSure = locked !== undefined && exceedsConfidence(asked, locked);
  if (isTooSure) noteRefusal(receipt, `min-confidence: ${asked}, ${locked} is locked`);
  const refused = request.disabledRules.filter((rule) => trusted?.locks.hasRule(rule));
  for (const rule of refused.slice(0, MAX_REFUSALS)) noteRefusal(receipt, `disable-rule: ${rule} is locked`);
  if (refused.length > MAX_REFUSALS)
    noteRefusal(receipt, `and ${refused.length - MAX_REFUSALS} more rules that are locked`);
  return {
    minConfidence: isTooSure ? locked : asked,
    disabledRules: request.disabledRules.filter((rule) => !refused.includes(rule)),
  };
}

/** So many refusals are told one by one. */
const MAX_REFUSALS = 50;

/** What is left to say when every finding has been judged: what was refused, and what became of the entries. */
export async function closePolicies(
  { trusted }: Policies,
  request: ScanRequest,
  source: OpenedSource,
  receipt: ReceiptBuilder,
): Promise<EntryUse | undefined> {
  if (trusted === undefined) return undefined;
  const isWhole = coversAll(request.target, source);
  // where nothing was found nobody has asked for the configuration yet, and its entries are about nothing
  const noticed = isWhole && source instanceof TreeSource ? source.noticed : [];
  for (const folder of new Set(noticed.map((path) => path.slice(0, path.lastIndexOf('/')))))
    await readUnasked(trusted, folder, receipt);
  const { refusals } = trusted;
  for (const refusal of refusals.slice(0, MAX_REFUSALS))
    noteRefusal(receipt, `${shownPlace(refusal)}: ${refusal.what}`);
  if (refusals.length > MAX_REFUSALS)
    noteRefusal(receipt, `and ${refusals.length - MAX_REFUSALS} more places`);
  // a part sees only some of the findings, and cannot tell what entries are about
  return request.shard === undefined ? trusted.use(isWhole) : undefined;
}

/** A broken configuration where nothing was found silences nothing: it is told, and stops nobody. */
async function readUnasked(policy: Policy, folder: string, receipt: ReceiptBuilder): Promise<void> {
  try {
    await policy.readFolder(folder);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const [first] = error.mistakes;
    const what = first === undefined ? '' : `: ${formatMistake(first)}`;
    receipt.note('folder-config-broken', `the configuration of ${folder} cannot be used${what}`);
  }
}

function noteRefusal(receipt: ReceiptBuilder, what: string): void {
  receipt.note('policy-refuses', `not heard, the policy does not permit it: ${what}`);
}

/** What the change proposes, as far as it can be read. */
async function proposedPolicy(
  reader: FileReader,
  today: string,
  receipt: ReceiptBuilder,
  shared: Shared | undefined,
  foreign: ForeignReader,
): Promise<Policy | undefined> {
  const readShared = shared === undefined ? {} : { readShared: shared.readKnown };
  try {
    const options = { today, strict: false, foreign, ...readShared };
    const policy = await loadPolicy(reader, options);
    const mistakes = inOrder(policy.mistakes);
    const [first] = mistakes;
    if (first !== undefined)
      receipt.note(
        'proposed-config-broken',
        `the configuration of ${reader.name} has ${counted(mistakes.length, 'mistake')}, with which no scan starts once it is believed: ${first.file}:${first.line}: ${first.message}${mistakes.length > 1 ? ', …' : ''}`,
      );
    return policy;
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof UpstreamError)) throw error;
    receipt.note(
      'proposed-config-unreadable',
      `the configuration of ${reader.name} cannot be used: it is not shown`,
    );
    return undefined;
  }
}
