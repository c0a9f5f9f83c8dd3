/**
 * What a scan of a history leaves for the next one: which objects it has looked at and with which rules, which of them may
 * hold something, and what it has found. And how a later scan reads that back.
 *
 * An id is a hash of its object's content, so coverage by id is sound whatever happened to the repository since: a covered
 * object that is no suspect holds nothing that the covered rules match, under any path. Suspects are read and judged again
 * by every scan, because paths, filters, allow rules and the day may have changed; so a receipt decides nothing about a
 * finding, and holds no secret: of what was found it keeps the redacted form and where it came from.
 *
 * Shape: the header of `sealed-file.ts` is a `Header` as JSON; the rest is a list of ids, one behind the other, and then
 * their sizes, 4 bytes each, little-endian.
 */

import { TacetError } from '../base/errors.ts';
import { type JsonNode, parseJson } from '../base/json-node.ts';
import type { Receipt } from '../base/receipt.ts';
import type { Secret } from '../base/secret.ts';
import { VERSION } from '../base/version.ts';
import type { WalkFacts } from '../sources/history.ts';
import type { ReachedObject } from '../sources/reached-list.ts';
import { IdMap } from './id-map.ts';
import { seal, unseal } from './sealed-file.ts';

/** Where a finding came from, by which a scan of the same history need not look again. */
export interface Provenance {
  readonly fingerprint: string;
  readonly rule: string;
  /** As in the finding before it was traced: path, else blob, else commit. */
  readonly place: string;
  /** Everything that tracing has added, as JSON. */
  readonly traced: unknown;
}

/** What a scan leaves. */
export interface Coverage {
  readonly digests: Receipt['digests'];
  /** Digests of the rules that were looked with, by id. */
  readonly rules: ReadonlyMap<string, string>;
  /** See `repositoryState`. Undefined when it, or what the walk told, is not known: then nothing counts as unchanged. */
  readonly state: string | undefined;
  /** What the walk told of the history as a whole. */
  readonly walk: WalkFacts | undefined;
  /** What the history reached. */
  readonly counts: Pick<Receipt['counts'], 'commits' | 'objects' | 'bytes'>;
  /** How many objects had to be read through git. */
  readonly unread: number;
  /** Ids of all objects that may hold something, reached or not. */
  readonly suspects: ReadonlySet<string>;
  /** Those of them that the history reached, in its order, and those that could not be read. */
  readonly judged: readonly ReachedObject[];
  readonly findings: readonly Provenance[];
  readonly savedAt: string;
  /** Ids of the covered objects, and their sizes as unsigned 32-bit numbers, little-endian. */
  readonly names: Uint8Array;
  readonly sizes: Uint8Array;
  readonly idBytes: number;
}

/** What came of an earlier receipt. */
export type EarlierCoverage =
  | { readonly kind: 'usable'; readonly coverage: Coverage }
  /** `why` is a sentence without its end. */
  | { readonly kind: 'ignored'; readonly why: string };

/** The bytes of a receipt. */
export function writeCoverage(coverage: Coverage, key: Secret): Uint8Array {
  const { names, sizes, idBytes, rules, suspects, ...plain } = coverage;
  const header = {
    tool: VERSION,
    ...plain,
    rules: [...rules],
    suspects: [...suspects],
    idBytes,
    covered: sizes.length / 4,
  };
  return seal(Buffer.from(JSON.stringify(header)), [names, sizes], key);
}

/** Reads a receipt, and holds it against the version and configuration of this scan. Never throws. */
export function readCoverage(file: Uint8Array, key: Secret, configDigest: string): EarlierCoverage {
  const opened = unseal(file, key);
  if (opened.kind === 'refused') return ignored(opened.why);
  try {
    return decode(parseJson(opened.header, 'the header:'), opened.rest, configDigest);
  } catch (error) {
    if (!(error instanceof TacetError)) throw error;
    return ignored(`its contents cannot be read (${error.message})`);
  }
}

function ignored(why: string): EarlierCoverage {
  return { kind: 'ignored', why };
}

function decode(header: JsonNode, rest: Uint8Array, configDigest: string): EarlierCoverage {
  const tool = header.get('tool').text(/^[0-9A-Za-z.+-]{1,64}$/);
  if (tool !== VERSION) return ignored(`version ${tool} wrote it, and this is version ${VERSION}`);
  const digests = {
    ruleset: header.get('digests').get('ruleset').text(DIGEST),
    config: header.get('digests').get('config').text(DIGEST),
  };
  if (digests.config !== configDigest) return ignored('it was written with another configuration');
  const idBytes = header.get('idBytes').count();
  const covered = header.get('covered').count();
  if ((idBytes !== 20 && idBytes !== 32) || rest.length !== covered * (idBytes + 4))
    throw header.expected('as many ids as it says');
  const counts = header.get('counts');
  const id = (node: JsonNode): string => node.text(idBytes === 20 ? /^[0-9a-f]{40}$/ : /^[0-9a-f]{64}$/);
  return {
    kind: 'usable',
    coverage: {
      digests,
      rules: new Map(
        header
          .get('rules')
          .list()
          .map((pair) => textPair(pair)),
      ),
      state: header.get('state').optional((node) => node.text(DIGEST)),
      counts: {
        commits: counts.get('commits').count(),
        objects: counts.get('objects').count(),
        bytes: counts.get('bytes').count(),
      },
      walk: header.get('walk').optional((node) => ({
        missing: node.get('missing').list().map(id),
        corrupt: node.get('corrupt').list().map(id),
        isBroken: node.get('isBroken').flag(),
        unreachable: node.get('unreachable').count(),
      })),
      unread: header.get('unread').count(),
      suspects: new Set(header.get('suspects').list().map(id)),
      judged: header
        .get('judged')
        .list()
        .map((node) => reachedObject(node, id)),
      findings: header.get('findings').list().map(provenance),
      savedAt: header.get('savedAt').text(/^[0-9TZ:.+-]{1,40}$/),
      names: rest.subarray(0, covered * idBytes),
      sizes: rest.subarray(covered * idBytes),
      idBytes,
    },
  };
}

const DIGEST = /^sha256:[0-9a-f]{64}$/;

function textPair(node: JsonNode): readonly [string, string] {
  const [first, second] = node.list();
  if (first === undefined || second === undefined) throw node.expected('a pair');
  return [first.text(), second.text()];
}

function reachedObject(node: JsonNode, id: (node: JsonNode) => string): ReachedObject {
  const kind = node.get('kind').choice(['commit', 'tag', 'blob']);
  const oid = id(node.get('oid'));
  return kind === 'blob'
    ? { kind, oid, path: node.get('path').optional((path) => path.text()) }
    : { kind, oid };
}

function provenance(node: JsonNode): Provenance {
  return {
    fingerprint: node.get('fingerprint').text(),
    rule: node.get('rule').text(),
    place: node.get('place').text(),
    traced: node.get('traced').fields(),
  };
}

/** The covered objects as a map, for looking them up. */
export function coveredObjects({ names, sizes, idBytes }: Coverage): IdMap {
  const view = new DataView(sizes.buffer, sizes.byteOffset, sizes.byteLength);
  const count = sizes.length / 4;
  const map = new IdMap(idBytes, count);
  for (let index = 0; index < count; index++)
    map.add(names, index * idBytes, view.getUint32(index * 4, true));
  return map;
}

/** Tables for a receipt. */
export function tablesOf(map: IdMap): Pick<Coverage, 'names' | 'sizes' | 'idBytes'> {
  const sizes = Buffer.alloc(map.count * 4);
  for (const [index, size] of map.sizes.entries()) sizes.writeUInt32LE(size, index * 4);
  return { names: map.names, sizes, idBytes: map.idBytes };
}
