import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  countedAs,
  headPlaceIn,
  introductionIn,
  locationIn,
  numberSetText,
  spreadIn,
  standingInHistory
} from "./chunk-677WINNG.mjs";
import {
  JsonNode,
  parseJson
} from "./chunk-VX3AXTIZ.mjs";
import {
  HistorySource,
  RangeSource,
  TreeSource,
  anyMarkFor,
  applyPolicies,
  closePolicies,
  contentsOf,
  createFilterChain,
  gitleaksJudges,
  listHistory,
  loadRuleset,
  makeFinding,
  normalisedValue,
  openSource,
  openTexts,
  readPolicies,
  readSteps,
  shownPath
} from "./chunk-SU2BWYDD.mjs";
import {
  ShardPart
} from "./chunk-6YTUPNX5.mjs";
import {
  commitFiles
} from "./chunk-VQ3YYX2Z.mjs";
import {
  RECEIPT_VERSION,
  ReceiptBuilder
} from "./chunk-DSY4GNSK.mjs";
import {
  compareFindings,
  isBlocking
} from "./chunk-ETD4LLOX.mjs";
import {
  CONFIG_NAME,
  IGNORE_NAME
} from "./chunk-YCRTLUB3.mjs";
import {
  unitOf
} from "./chunk-2APNGFPI.mjs";
import {
  findObjectDirectories,
  listLoose,
  listPacks
} from "./chunk-5QT6A7SG.mjs";
import {
  authorOf
} from "./chunk-CURK6QLX.mjs";
import {
  compareIds,
  idBytesOf
} from "./chunk-5WYAM7PJ.mjs";
import {
  ObjectReader,
  StreamReader,
  readObjects
} from "./chunk-3SMOQOE6.mjs";
import {
  containerKindOf,
  isCutContainer,
  unitsInside
} from "./chunk-XKFAA5KR.mjs";
import {
  CONTAINER_LIMITS
} from "./chunk-SXUG5HUH.mjs";
import {
  DECODE_LIMITS,
  UnitView,
  createEngine,
  createKernel
} from "./chunk-VIV4JG3X.mjs";
import {
  placeOf
} from "./chunk-T5SFZNJT.mjs";
import {
  VERSION
} from "./chunk-JE5DCFUB.mjs";
import {
  decodeUtf8
} from "./chunk-B5ZZAE4C.mjs";
import {
  TacetError,
  UpstreamError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

// src/scan.ts
import { createHash as createHash3 } from "node:crypto";
import { availableParallelism as availableParallelism2 } from "node:os";

// src/base/worker-bundle.ts
import { existsSync } from "node:fs";
function findWorker() {
  const places = ["./scan-worker.mjs", "../scan-worker.mjs"].map((path) => new URL(path, import.meta.url));
  return places.find((url) => existsSync(url));
}

// src/git/introductions.ts
var MAX_PATHS = 1e4;
var NUL = 0;
async function traceSecrets(repository, secrets, withHolders = false) {
  const trail = new SecretTrail(secrets, withHolders);
  if (!trail.isEmpty) {
    const history = await listHistory(repository.git);
    trail.begin(history);
    for await (const step of readSteps(repository.git, history))
      if (step.kind === "change") trail.change(step);
  }
  return trail.end();
}
var SecretTrail = class {
  #byBlob = /* @__PURE__ */ new Map();
  #places = /* @__PURE__ */ new Map();
  #paths;
  #commits;
  /** By secret: the ranks of its commits, when they are wanted. */
  #ranks;
  #history = [];
  /** By commit: how often it holds each secret; commits that change nothing of it share this with their parent. */
  #holdings = [];
  #changed;
  constructor(secrets, withHolders) {
    this.#ranks = withHolders ? secrets.map(() => []) : void 0;
    for (const [index, blobs] of secrets.entries())
      for (const blob of blobs) this.#byBlob.set(blob, [...this.#byBlob.get(blob) ?? [], index]);
    this.#paths = secrets.map(() => /* @__PURE__ */ new Set());
    this.#commits = secrets.map(() => 0);
  }
  get isEmpty() {
    return this.#byBlob.size === 0;
  }
  begin(history) {
    this.#history = history;
    this.#holdings = [];
  }
  change(step) {
    const lost = step.before === void 0 ? void 0 : this.#byBlob.get(step.before);
    const won = step.after === void 0 ? void 0 : this.#byBlob.get(step.after);
    if (lost === void 0 && won === void 0) return;
    this.#goTo(step.commit);
    this.#changed ??= new Map(this.#inherited(step.commit));
    for (const secret of lost ?? []) this.#changed.set(secret, (this.#changed.get(secret) ?? 0) - 1);
    for (const secret of won ?? []) this.#changed.set(secret, (this.#changed.get(secret) ?? 0) + 1);
    if (step.after === void 0 || won === void 0) return;
    const path = Buffer.from(step.path).toString("latin1");
    for (const secret of won) if (this.#paths[secret].size < MAX_PATHS) this.#paths[secret].add(path);
    if (!this.#places.has(step.after))
      this.#places.set(step.after, {
        commit: this.#history[step.commit].oid,
        path: decodeUtf8(step.path),
        rank: step.commit
      });
  }
  end() {
    this.#goTo(this.#history.length);
    const spreads = this.#commits.map((commits, secret) => {
      const paths = this.#paths[secret];
      const holders = this.#ranks && { commits: this.#ranks[secret], paths: [...paths] };
      return { commits, paths: paths.size, ...holders === void 0 ? {} : { holders } };
    });
    return { places: this.#places, spreads };
  }
  /** Closes all commits before this one. */
  #goTo(commit) {
    while (this.#holdings.length < commit) {
      const at = this.#holdings.length;
      const holding = this.#changed ?? this.#inherited(at);
      this.#changed = void 0;
      this.#holdings.push(holding);
      for (const [secret, count] of holding ?? []) {
        if (count <= 0) continue;
        this.#commits[secret]++;
        this.#ranks?.[secret]?.push(at);
      }
    }
  }
  #inherited(commit) {
    const first = this.#history[commit]?.parents[0];
    return first === void 0 ? void 0 : this.#holdings[first];
  }
};
async function readAuthors(repository, commits) {
  const authors = /* @__PURE__ */ new Map();
  const requests = [...commits].map((oid) => ({ oid, item: void 0 }));
  if (requests.length === 0) return authors;
  for await (const { oid, answer } of readObjects(repository, requests))
    if (answer.kind === "object" && answer.type === "commit") authors.set(oid, authorOf(answer.bytes));
  return authors;
}
async function findInHead(git, blobs) {
  const paths = /* @__PURE__ */ new Map();
  const process = git.start(["ls-tree", "-r", "-z", "--full-tree", "HEAD"]);
  const reader = new StreamReader(process.stdout);
  for (let entry = await reader.readUntil(NUL); entry !== void 0; entry = await reader.readUntil(NUL)) {
    const tab = entry.indexOf(9);
    const oid = decodeUtf8(entry, 0, tab).split(" ")[2] ?? "";
    if (!blobs.has(oid)) continue;
    const known = paths.get(oid) ?? [];
    known.push(decodeUtf8(entry, tab + 1));
    paths.set(oid, known);
  }
  return (await process.exited).status === 0 ? paths : void 0;
}

// src/findings/attribution.ts
async function attribute(collector, repository, tracer = traceSecrets, onHolders) {
  const findings = collector.sorted();
  if (findings.length === 0 || repository === void 0) return findings;
  try {
    return await trace(findings, collector, repository, tracer, onHolders);
  } catch (error) {
    if (error instanceof UpstreamError && error.code === "cancelled") return findings;
    throw error;
  }
}
async function trace(findings, collector, repository, tracer, onHolders) {
  const secrets = new Secrets();
  for (const finding of findings)
    if (isUntraced(finding)) secrets.add(finding.fingerprint, collector.linesOf(finding));
  const sets = secrets.sets();
  const indexes = secrets.indexes();
  const traces = sets.length === 0 ? { places: /* @__PURE__ */ new Map(), spreads: [] } : await tracer(repository, sets, onHolders !== void 0) ?? await traceSecrets(repository, sets, onHolders !== void 0);
  for (const [fingerprint, index] of indexes) {
    const holders = traces.spreads[index]?.holders;
    if (holders !== void 0) onHolders?.(fingerprint, holders);
  }
  const blobs = new Set(sets.flatMap((set) => [...set]));
  const inHead = blobs.size === 0 ? void 0 : await findInHead(repository.git, blobs);
  const introductions = findings.map((finding) => {
    if (!isUntraced(finding)) return finding.introduction?.commit;
    return earliest([...collector.linesOf(finding).keys()].flatMap((blob) => traces.places.get(blob) ?? []));
  });
  const authors = await readAuthors(repository, new Set(introductions.flatMap((commit) => commit ?? [])));
  return findings.map((finding, index) => {
    const commit = introductions[index];
    const introduction = commit === void 0 ? void 0 : {
      commit,
      author: authors.get(commit)?.name ?? "",
      email: authors.get(commit)?.email ?? "",
      date: authors.get(commit)?.date ?? ""
    };
    if (!isUntraced(finding)) return { ...finding, introduction };
    const spread = traces.spreads[indexes.get(finding.fingerprint) ?? -1];
    const headPlace = inHead && secrets.firstPlace(finding.fingerprint, inHead);
    return {
      ...finding,
      introduction,
      // what only a tag of a tree holds, or lies where a broken history ends, was not counted
      spread: spread === void 0 || spread.commits === 0 ? void 0 : { commits: spread.commits, paths: spread.paths },
      inHead: inHead === void 0 ? void 0 : headPlace !== void 0,
      headPlace
    };
  });
}
function isUntraced({ introduction, location }) {
  return introduction === void 0 && location.kind === "blob";
}
function earliest(places) {
  let first;
  for (const place of places) if (first === void 0 || place.rank < first.rank) first = place;
  return first?.commit;
}
var Secrets = class {
  #lines = /* @__PURE__ */ new Map();
  add(fingerprint, lines) {
    const known = this.#lines.get(fingerprint) ?? /* @__PURE__ */ new Map();
    for (const [blob, line] of lines) known.set(blob, Math.min(line, known.get(blob) ?? line));
    this.#lines.set(fingerprint, known);
  }
  sets() {
    return [...this.#lines.values()].map((lines) => new Set(lines.keys()));
  }
  /** Places of the secrets in `sets`, by fingerprint. */
  indexes() {
    return new Map([...this.#lines.keys()].map((fingerprint, index) => [fingerprint, index]));
  }
  /** The first place in a tree, by path, at which a secret stands; undefined when it is not there. */
  firstPlace(fingerprint, tree) {
    let first;
    for (const [blob, line] of this.#lines.get(fingerprint) ?? [])
      for (const path of tree.get(blob) ?? [])
        if (first === void 0 || path < first.path) first = { path, line };
    return first;
  }
};

// src/findings/collect.ts
var FindingCollector = class {
  #byKey = /* @__PURE__ */ new Map();
  /** By finding: the blobs in which its secret stands, and the first line of each on which it does. */
  #blobs = /* @__PURE__ */ new Map();
  #receipt;
  #maxFindings;
  constructor(receipt, maxFindings) {
    this.#receipt = receipt;
    this.#maxFindings = maxFindings;
  }
  /** How many findings there are so far. */
  get count() {
    return this.#byKey.size;
  }
  /** Adds a finding; the first of several that are one is kept, unless a later one counts and it does not. */
  add(finding) {
    const key = keyOf(finding);
    const known = this.#byKey.get(key);
    if (known !== void 0) {
      this.#remember(key, finding);
      this.#byKey.set(key, {
        ...joined(known, finding),
        occurrences: Math.max(1, this.#blobs.get(key)?.size ?? 1)
      });
    } else if (this.#byKey.size < this.#maxFindings) {
      this.#remember(key, finding);
      this.#byKey.set(key, finding);
    } else {
      this.#receipt.skip(
        "finding-limit",
        finding.location.path ?? finding.location.text?.name ?? finding.location.blob ?? finding.location.kind
      );
    }
  }
  /** All findings in report order. */
  sorted() {
    return [...this.#byKey.values()].sort(compareFindings);
  }
  /** The blobs in which a finding's secret stands, with the line on which it first does. Empty outside blobs. */
  linesOf(finding) {
    return this.#blobs.get(keyOf(finding)) ?? /* @__PURE__ */ new Map();
  }
  #remember(key, { location: { blob, startLine } }) {
    if (blob === void 0) return;
    const blobs = this.#blobs.get(key) ?? /* @__PURE__ */ new Map();
    blobs.set(blob, Math.min(startLine, blobs.get(blob) ?? startLine));
    this.#blobs.set(key, blobs);
  }
};
function joined(known, finding) {
  const isGraver = known.standing === "known" && finding.standing === "new" || known.standing === finding.standing && isExcused(known) && !isExcused(finding);
  return isGraver ? finding : known;
}
function keyOf(finding) {
  const { location } = finding;
  const isOnce = location.kind === "blob" || location.kind === "log";
  const version = isOnce ? "" : `${location.startLine}:${location.startColumn}`;
  const message = location.kind === "message" ? finding.introduction?.commit ?? "" : "";
  return [
    finding.fingerprint,
    finding.rule.id,
    location.kind,
    location.path ?? location.text?.name ?? location.blob ?? "",
    version,
    message
  ].join("\0");
}
function isExcused({ suppression, allowances = [] }) {
  return suppression !== void 0 || allowances.some(({ commits }) => commits === void 0);
}

// src/findings/without-secrets.ts
var MIN_CHARACTERS = 12;
var SecretEraser = class {
  #hidden;
  constructor(findings) {
    const hidden = /* @__PURE__ */ new Map();
    for (const { secret, preview } of findings)
      if (secret.sizeBytes >= MIN_CHARACTERS) hidden.set(secret.reveal(), preview);
    this.#hidden = [...hidden].sort(([a], [b]) => b.length - a.length);
  }
  /** A text without them. */
  text(text) {
    return this.#hidden.reduce((left, [secret, preview]) => left.replaceAll(secret, preview), text);
  }
  /** A finding whose place is named without them. */
  finding(finding) {
    const { location } = finding;
    if (location.text === void 0) return finding;
    return {
      ...finding,
      location: { ...location, text: { ...location.text, name: this.text(location.text.name) } }
    };
  }
  /** A receipt without them. */
  receipt(receipt) {
    if (this.#hidden.length === 0) return receipt;
    return {
      ...receipt,
      asked: this.text(receipt.asked),
      resolved: { ...receipt.resolved, why: this.text(receipt.resolved.why) },
      notes: receipt.notes.map((note) => ({ ...note, text: this.text(note.text) })),
      skips: receipt.skips.map((skip) => ({
        ...skip,
        examples: skip.examples.map((place) => this.text(place))
      }))
    };
  }
};

// src/scan-history.ts
import { availableParallelism } from "node:os";
import { join as join2 } from "node:path";

// src/resume/id-map.ts
var FREE = 0;
var MAX_SIZE = 4294967294;
var IdMap = class {
  idBytes;
  #names;
  #sizes;
  /** Numbers of entries plus one, by hash. */
  #slots;
  #count = 0;
  constructor(idBytes, expected = 1024) {
    this.idBytes = idBytes;
    this.#names = new Uint8Array(expected * idBytes);
    this.#sizes = new Uint32Array(expected);
    this.#slots = new Uint32Array(slotsFor(expected));
  }
  /** How many ids there are. */
  get count() {
    return this.#count;
  }
  /** The ids in the order in which they were added, one behind the other: a view. */
  get names() {
    return this.#names.subarray(0, this.#count * this.idBytes);
  }
  /** Their sizes: a view. */
  get sizes() {
    return this.#sizes.subarray(0, this.#count);
  }
  /** Adds an id; one that is there keeps its size. */
  add(bytes, at, sizeBytes) {
    if (this.#count === this.#sizes.length) this.#grow();
    const slot = this.#slotOf(bytes, at);
    if (this.#slots[slot] !== FREE) return;
    this.#names.set(bytes.subarray(at, at + this.idBytes), this.#count * this.idBytes);
    this.#sizes[this.#count] = Math.min(sizeBytes, MAX_SIZE);
    this.#slots[slot] = ++this.#count;
  }
  /** Whether an id is there. */
  has(bytes, at) {
    return this.#slots[this.#slotOf(bytes, at)] !== FREE;
  }
  /** The size of an object in bytes; undefined when it is not there. */
  sizeOf(oid) {
    if (oid.length !== this.idBytes * 2) return void 0;
    const entry = this.#slots[this.#slotOf(Buffer.from(oid, "hex"), 0)] ?? FREE;
    return entry === FREE ? void 0 : this.#sizes[entry - 1];
  }
  /** The slot that holds an id, or the free one where it belongs. */
  #slotOf(bytes, at) {
    const mask = this.#slots.length - 1;
    const view = bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3];
    for (let slot = view >>> 0 & mask; ; slot = slot + 1 & mask) {
      const entry = this.#slots[slot];
      if (entry === FREE) return slot;
      if (compareIds(this.#names, (entry - 1) * this.idBytes, bytes, at, this.idBytes) === 0) return slot;
    }
  }
  #grow() {
    const room = this.#sizes.length * 2 + 16;
    const names = new Uint8Array(room * this.idBytes);
    names.set(this.#names);
    const sizes = new Uint32Array(room);
    sizes.set(this.#sizes);
    this.#names = names;
    this.#sizes = sizes;
    this.#slots = new Uint32Array(slotsFor(room));
    for (let entry = 0; entry < this.#count; entry++)
      this.#slots[this.#slotOf(names, entry * this.idBytes)] = entry + 1;
  }
};
function slotsFor(count) {
  return 2 ** Math.ceil(Math.log2(Math.max(8, count * 2)));
}

// src/resume/sealed-file.ts
import { createHmac, timingSafeEqual } from "node:crypto";
var MAGIC = "tacet resume receipt, version ";
var RESUME_VERSION = 1;
var FIRST_LINE = Buffer.from(`${MAGIC}${RESUME_VERSION}
`);
var CODE_LABEL = Buffer.from("hmac-sha256 ");
var CODE_DIGITS = 64;
var BODY_AT = FIRST_LINE.length + CODE_LABEL.length + CODE_DIGITS + 1;
var SIZE_BYTES = 4;
function seal(header, rest, key) {
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeUInt32LE(header.length);
  const body = [size, header, ...rest];
  const code = codeOf(body, key).toString("hex");
  return Buffer.concat([FIRST_LINE, CODE_LABEL, Buffer.from(`${code}
`), ...body]);
}
function unseal(file, key) {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (!bytes.subarray(0, FIRST_LINE.length).equals(FIRST_LINE))
    return { kind: "refused", why: stranger(bytes) };
  const label = bytes.subarray(FIRST_LINE.length, FIRST_LINE.length + CODE_LABEL.length);
  const digits = bytes.toString("latin1", FIRST_LINE.length + CODE_LABEL.length, BODY_AT - 1);
  const body = bytes.subarray(BODY_AT);
  const isWhole = label.equals(CODE_LABEL) && /^[0-9a-f]{64}$/.test(digits) && bytes[BODY_AT - 1] === 10;
  if (!isWhole || !timingSafeEqual(codeOf([body], key), Buffer.from(digits, "hex")))
    return {
      kind: "refused",
      why: "it is not what was written under this key: it was changed or cut short, or the key is another one"
    };
  if (body.length < SIZE_BYTES) return { kind: "refused", why: "it is too short" };
  const headerEnd = SIZE_BYTES + body.readUInt32LE();
  if (headerEnd > body.length) return { kind: "refused", why: "it is too short" };
  return { kind: "sealed", header: body.subarray(SIZE_BYTES, headerEnd), rest: body.subarray(headerEnd) };
}
function stranger(bytes) {
  return bytes.subarray(0, MAGIC.length).toString("latin1") === MAGIC ? "another version of tacet wrote it, in a form of its own" : "it is no resume receipt";
}
function codeOf(parts, key) {
  const own = createHmac("sha256", key.revealBytes()).update("tacet resume receipt").digest();
  const hmac = createHmac("sha256", own).update(FIRST_LINE);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}

// src/resume/coverage.ts
function writeCoverage(coverage, key) {
  const { names, sizes, idBytes, rules, suspects, ...plain } = coverage;
  const header = {
    tool: VERSION,
    ...plain,
    rules: [...rules],
    suspects: [...suspects],
    idBytes,
    covered: sizes.length / 4
  };
  return seal(Buffer.from(JSON.stringify(header)), [names, sizes], key);
}
function readCoverage(file, key, configDigest2) {
  const opened = unseal(file, key);
  if (opened.kind === "refused") return ignored(opened.why);
  try {
    return decode(parseJson(opened.header, "the header:"), opened.rest, configDigest2);
  } catch (error) {
    if (!(error instanceof TacetError)) throw error;
    return ignored(`its contents cannot be read (${error.message})`);
  }
}
function ignored(why) {
  return { kind: "ignored", why };
}
function decode(header, rest, configDigest2) {
  const tool = header.get("tool").text(/^[0-9A-Za-z.+-]{1,64}$/);
  if (tool !== VERSION) return ignored(`version ${tool} wrote it, and this is version ${VERSION}`);
  const digests = {
    ruleset: header.get("digests").get("ruleset").text(DIGEST),
    config: header.get("digests").get("config").text(DIGEST)
  };
  if (digests.config !== configDigest2) return ignored("it was written with another configuration");
  const idBytes = header.get("idBytes").count();
  const covered = header.get("covered").count();
  if (idBytes !== 20 && idBytes !== 32 || rest.length !== covered * (idBytes + 4))
    throw header.expected("as many ids as it says");
  const counts = header.get("counts");
  const id = (node) => node.text(idBytes === 20 ? /^[0-9a-f]{40}$/ : /^[0-9a-f]{64}$/);
  return {
    kind: "usable",
    coverage: {
      digests,
      rules: new Map(
        header.get("rules").list().map((pair) => textPair(pair))
      ),
      state: header.get("state").optional((node) => node.text(DIGEST)),
      counts: {
        commits: counts.get("commits").count(),
        objects: counts.get("objects").count(),
        bytes: counts.get("bytes").count()
      },
      walk: header.get("walk").optional((node) => ({
        missing: node.get("missing").list().map(id),
        corrupt: node.get("corrupt").list().map(id),
        isBroken: node.get("isBroken").flag(),
        unreachable: node.get("unreachable").count()
      })),
      unread: header.get("unread").count(),
      suspects: new Set(header.get("suspects").list().map(id)),
      judged: header.get("judged").list().map((node) => reachedObject(node, id)),
      findings: header.get("findings").list().map(provenance),
      savedAt: header.get("savedAt").text(/^[0-9TZ:.+-]{1,40}$/),
      names: rest.subarray(0, covered * idBytes),
      sizes: rest.subarray(covered * idBytes),
      idBytes
    }
  };
}
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function textPair(node) {
  const [first, second] = node.list();
  if (first === void 0 || second === void 0) throw node.expected("a pair");
  return [first.text(), second.text()];
}
function reachedObject(node, id) {
  const kind = node.get("kind").choice(["commit", "tag", "blob"]);
  const oid = id(node.get("oid"));
  return kind === "blob" ? { kind, oid, path: node.get("path").optional((path) => path.text()) } : { kind, oid };
}
function provenance(node) {
  return {
    fingerprint: node.get("fingerprint").text(),
    rule: node.get("rule").text(),
    place: node.get("place").text(),
    traced: node.get("traced").fields()
  };
}
function coveredObjects({ names, sizes, idBytes }) {
  const view = new DataView(sizes.buffer, sizes.byteOffset, sizes.byteLength);
  const count = sizes.length / 4;
  const map = new IdMap(idBytes, count);
  for (let index = 0; index < count; index++)
    map.add(names, index * idBytes, view.getUint32(index * 4, true));
  return map;
}
function tablesOf(map) {
  const sizes = Buffer.alloc(map.count * 4);
  for (const [index, size] of map.sizes.entries()) sizes.writeUInt32LE(size, index * 4);
  return { names: map.names, sizes, idBytes: map.idBytes };
}

// src/resume/repository-state.ts
import { createHash } from "node:crypto";
import { closeSync, fstatSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import { basename, join } from "node:path";
var TRAILER_BYTES = 64;
var REF_FILES = ["HEAD", "packed-refs", "refs", "logs", "reftable/tables.list", "shallow"];
var MAX_DEPTH = 64;
function repositoryState({ place, state }) {
  const hash = createHash("sha256");
  try {
    const worktrees = namesIn(join(place.commonDir, "worktrees")).map(
      (name) => join(place.commonDir, "worktrees", name)
    );
    for (const folder of [place.gitDir, place.commonDir, ...worktrees])
      for (const name of REF_FILES) addFile(hash, join(folder, name), `${basename(folder)}/${name}`, 0);
    const store = storeState(join(place.commonDir, "objects"), state.objectFormat);
    if (store === void 0) return void 0;
    hash.update(store.join("\n"));
  } catch {
    return void 0;
  }
  return `sha256:${hash.digest("hex")}`;
}
function addFile(hash, path, name, depth) {
  if (depth > MAX_DEPTH) throw new Error("folders are too deep");
  const names = namesIn(path);
  for (const inner of names) addFile(hash, join(path, inner), `${name}/${inner}`, depth + 1);
  if (names.length > 0) return;
  try {
    const bytes = readFileSync(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  } catch (error) {
    if (!["ENOENT", "ENOTDIR", "EISDIR"].includes(systemCode(error) ?? "")) throw error;
  }
}
function namesIn(path) {
  try {
    return readdirSync(path).sort();
  } catch (error) {
    if (["ENOENT", "ENOTDIR"].includes(systemCode(error) ?? "")) return [];
    throw error;
  }
}
function storeState(directory, format) {
  const { directories, problems } = findObjectDirectories([directory]);
  const listings = directories.map(listPacks);
  if (problems.length > 0 || listings.some(({ problem }) => problem !== void 0)) return void 0;
  const packs = listings.flatMap((listing) => listing.packs.map(({ path }) => packLine(path))).sort();
  let isWhole = true;
  const ids = directories.flatMap((each) => [
    ...listLoose(each, idBytesOf(format), () => {
      isWhole = false;
    })
  ]);
  const loose = createHash("sha256").update(ids.sort().join("\n"));
  return isWhole ? [...packs, `loose ${ids.length} ${loose.digest("hex")}`] : void 0;
}
function packLine(path) {
  const descriptor = openSync(`${path}.idx`, "r");
  try {
    const { size } = fstatSync(descriptor);
    const trailer = Buffer.alloc(Math.min(size, TRAILER_BYTES));
    readSync(descriptor, trailer, 0, trailer.length, size - trailer.length);
    return `pack ${basename(path)} ${statSync(`${path}.pack`).size} ${size} ${trailer.toString("hex")}`;
  } finally {
    closeSync(descriptor);
  }
}

// src/resume/rule-digests.ts
import { createHash as createHash2 } from "node:crypto";
function ruleDigests(ruleset, disabledRules) {
  const own = ownTexts(ruleset);
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const disabled = new Set(disabledRules);
  const digests = /* @__PURE__ */ new Map();
  for (const rule of ruleset.rules) {
    if (disabled.has(rule.id)) continue;
    const hash = createHash2("sha256").update(`${ruleset.formatVersion} ${ruleset.kernelContractVersion}
`);
    for (const id of withPartners(rule, byId))
      hash.update(disabled.has(id) ? `${id} off
` : `${own.get(id)}
`);
    digests.set(rule.id, hash.digest("hex"));
  }
  return digests;
}
function changedRules(before, now) {
  return [...now].filter(([id, digest]) => before.get(id) !== digest).map(([id]) => id);
}
function allBut(ruleset, ids, disabledRules) {
  const byId = new Map(ruleset.rules.map((rule) => [rule.id, rule]));
  const kept = new Set(ids.flatMap((id) => [...withPartners(byId.get(id), byId)]));
  for (const id of disabledRules) kept.delete(id);
  return ruleset.rules.flatMap(({ id }) => kept.has(id) ? [] : [id]);
}
function withPartners(rule, byId) {
  const ids = /* @__PURE__ */ new Set();
  const left = rule === void 0 ? [] : [rule];
  for (let next = left.pop(); next !== void 0; next = left.pop()) {
    if (ids.has(next.id)) continue;
    ids.add(next.id);
    left.push(...next.near.flatMap((part) => byId.get(part.rule) ?? []));
  }
  return ids;
}
function ownTexts({ rules, literals }) {
  const literalsOf = rules.map(() => []);
  for (const { rules: asking, ...literal } of literals)
    for (const index of asking) literalsOf[index]?.push(JSON.stringify(literal, sortedKeys));
  return new Map(
    rules.map(({ index, ...rule }) => [
      rule.id,
      `${JSON.stringify(rule, sortedKeys)} ${(literalsOf[index] ?? []).sort().join(" ")}`
    ])
  );
}
function sortedKeys(_key, value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a < b ? -1 : 1));
}

// src/resume/resume.ts
var Resume = class _Resume {
  /** What may be relied on; undefined: everything is scanned. */
  earlier;
  /** Whether nothing has changed since: then what was judged before is judged again, and that is all. */
  isUnchanged;
  #start;
  #state;
  #rules;
  constructor(start, earlier, state) {
    this.#start = start;
    this.#state = state;
    this.earlier = earlier;
    const isSame = state !== void 0 && earlier?.state === state && earlier.walk !== void 0;
    this.isUnchanged = isSame && earlier?.digests.ruleset === start.ruleset.digest;
  }
  /** Decides about the earlier receipt; what is ignored goes on the scan's receipt. */
  static open(start, receipt) {
    const { request, configDigest: configDigest2 } = start;
    const state = repositoryState(start.repository);
    const answer = readEarlier(request, configDigest2);
    if (answer !== void 0 && answer.kind === "ignored")
      receipt.note("receipt-ignored", `everything is scanned, the earlier receipt is ignored: ${answer.why}`);
    return new _Resume(start, answer?.kind === "usable" ? answer.coverage : void 0, state);
  }
  /** What the earlier scan covers, for a search of the rest; undefined: nothing. */
  covered() {
    if (this.earlier === void 0) return void 0;
    return {
      objects: coveredObjects(this.earlier),
      suspects: this.earlier.suspects,
      changedRules: changedRules(this.earlier.rules, this.#ruleDigests())
    };
  }
  /** The findings with what the earlier scan has traced; undefined when it has not traced all of them. */
  traced(findings) {
    const known = new Map(
      this.earlier?.findings.map((each) => [keyOf2(each.fingerprint, each.rule, each.place), each.traced])
    );
    const traced = findings.map((finding) => {
      const found = known.get(keyOf2(finding.fingerprint, finding.rule.id, placeOf2(finding)));
      return found === void 0 ? void 0 : withTrace(finding, new JsonNode(found, "traced"));
    });
    return traced.every((finding) => finding !== void 0) ? traced : void 0;
  }
  /** The receipt that this scan leaves; undefined when it is to leave none, or has learned nothing to rely on. */
  leave(end) {
    const { request, ruleset, configDigest: configDigest2, repository } = this.#start;
    if (!request.save || request.key === void 0) return void 0;
    const objects = this.#objects(end);
    if (objects === void 0) return void 0;
    const isStill = this.isUnchanged || repositoryState(repository) === this.#state;
    const walk = this.isUnchanged ? this.earlier?.walk : end.walk;
    const coverage = {
      ...objects,
      digests: { ruleset: ruleset.digest, config: configDigest2 },
      state: walk !== void 0 && isStill ? this.#state : void 0,
      walk,
      counts: end.counts,
      judged: end.judged,
      findings: end.findings.map(({ before, after }) => ({
        fingerprint: before.fingerprint,
        rule: before.rule.id,
        place: placeOf2(before),
        traced: traceOf(after)
      })),
      savedAt: end.savedAt
    };
    return writeCoverage(coverage, request.key);
  }
  #objects(end) {
    if (this.isUnchanged && this.earlier !== void 0) return this.earlier;
    const { searched } = end;
    if (searched?.kind !== "found") return void 0;
    const { suspects, unread } = searched;
    return { ...tablesOf(searched.covered()), rules: this.#ruleDigests(), suspects, unread };
  }
  #ruleDigests() {
    this.#rules ??= ruleDigests(this.#start.ruleset.compiled, this.#start.disabledRules);
    return this.#rules;
  }
};
function readEarlier({ since, key, ignoreBecause }, configDigest2) {
  if (since === void 0) return void 0;
  const ignored2 = (why) => ({ kind: "ignored", why });
  if (ignoreBecause !== void 0) return ignored2(ignoreBecause);
  if (key === void 0) return ignored2("there is no key to check it with");
  if (since === "absent") return ignored2("there is none yet");
  return readCoverage(since, key, configDigest2);
}
function placeOf2({ location, introduction }) {
  return [location.kind, location.path ?? location.blob ?? introduction?.commit ?? ""].join(" ");
}
function keyOf2(...parts) {
  return parts.join("\0");
}
function traceOf({ location, introduction, occurrences, spread, inHead, headPlace }) {
  return { location, introduction, occurrences, spread, inHead, headPlace };
}
function withTrace(finding, node) {
  const trace2 = {
    location: locationIn(node.get("location")),
    introduction: node.get("introduction").optional(introductionIn),
    occurrences: node.get("occurrences").count(),
    spread: node.get("spread").optional(spreadIn),
    inHead: node.get("inHead").optional((each) => each.flag()),
    headPlace: node.get("headPlace").optional(headPlaceIn)
  };
  return { ...finding, ...trace2 };
}

// src/resume/search-new.ts
async function searchAll(find) {
  const answer = await find(void 0, void 0);
  if (answer.kind !== "found") return answer;
  const { suspects, places, unread, examined } = answer;
  return {
    kind: "found",
    suspects,
    places,
    unread,
    sizeOf: (oid) => examined.sizeOf(oid),
    parts: examined.parts,
    covered: () => {
      const map = new IdMap(examined.idBytes);
      for (const { names, sizes } of examined.parts)
        for (const [position, size] of sizes.entries())
          if (size > 0) map.add(names, position * examined.idBytes, size - 1);
      return map;
    }
  };
}
async function searchNew(source, earlier, find) {
  const reached = await source.list(earlier?.suspects);
  const { idBytes } = reached;
  const isCovered = (index) => earlier?.objects.idBytes === idBytes && earlier.objects.has(reached.ids, index * idBytes);
  const fresh = new IdMap(idBytes, reached.size);
  const old = new IdMap(idBytes);
  for (let index = 0; index < reached.size; index++)
    (isCovered(index) ? old : fresh).add(reached.ids, index * idBytes, 0);
  const answers = [];
  if (fresh.count > 0) answers.push(await find(fresh, void 0));
  if (old.count > 0 && earlier !== void 0 && earlier.changedRules.length > 0)
    answers.push(await find(old, earlier.changedRules));
  return joined2(reached, earlier, answers);
}
function joined2(reached, earlier, answers) {
  const suspects = /* @__PURE__ */ new Set();
  let unread = 0;
  const sizes = [];
  for (const answer of answers) {
    if (answer.kind !== "found") return answer;
    for (const oid of answer.suspects) suspects.add(oid);
    unread += answer.unread;
    sizes.push((oid) => answer.examined.sizeOf(oid));
  }
  if (earlier !== void 0) sizes.push((oid) => earlier.objects.sizeOf(oid));
  const sizeOf = (oid) => {
    for (const size of sizes) {
      const found = size(oid);
      if (found !== void 0) return found;
    }
    return void 0;
  };
  return {
    kind: "found",
    suspects: /* @__PURE__ */ new Set([...suspects, ...reachedOf(earlier?.suspects ?? /* @__PURE__ */ new Set(), reached)]),
    unread,
    sizeOf,
    covered: () => {
      const map = new IdMap(reached.idBytes, reached.size);
      for (const [index, { oid }] of [...reached].entries()) {
        const size = sizeOf(oid);
        if (size !== void 0) map.add(reached.ids, index * reached.idBytes, size);
      }
      return map;
    }
  };
}
function reachedOf(oids, reached) {
  if (oids.size === 0) return [];
  const wanted = new IdMap(reached.idBytes, oids.size);
  for (const oid of oids) wanted.add(Buffer.from(oid, "hex"), 0, 0);
  const found = [];
  for (let index = 0; index < reached.size; index++)
    if (wanted.has(reached.ids, index * reached.idBytes)) found.push(reached.at(index).oid);
  return found;
}

// src/findings/novelty.ts
function newMatches(current, previous) {
  if (previous.length === 0) return current.matches;
  const before = previous.map((version) => groupBySecret("view" in version ? [version] : version));
  const fresh = /* @__PURE__ */ new Set();
  for (const [key, matches] of groupBySecret([current])) {
    const known = before.map((version) => version.get(key) ?? []);
    const mostBefore = Math.max(...known.map((entries) => entries.length));
    const added = matches.length - mostBefore;
    if (added <= 0) continue;
    const knownLines = new Set(known.flat().map((entry) => entry.line));
    const [onNewLines, onOldLines] = partition(matches, (entry) => !knownLines.has(entry.line));
    const chosen = [...onNewLines, ...onOldLines.reverse()].slice(0, added);
    for (const { match } of chosen) fresh.add(match);
  }
  return current.matches.filter((match) => fresh.has(match));
}
function groupBySecret(texts) {
  const groups = /* @__PURE__ */ new Map();
  for (const { view, matches } of texts) {
    for (const match of matches) {
      const key = secretKey(match, view);
      const { start, end } = view.lineAround(match.secret.start);
      const group = groups.get(key) ?? [];
      group.push({ match, line: view.slice(start, end) });
      groups.set(key, group);
    }
  }
  return groups;
}
function secretKey(match, view) {
  return `${match.rule.id}\0${Buffer.from(normalisedValue(match, view)).toString("latin1")}`;
}
function partition(items, test) {
  const yes = [];
  const no = [];
  for (const item of items) (test(item) ? yes : no).push(item);
  return [yes, no];
}

// src/scan-unit.ts
function depthsOf({ decodeDepth, archiveDepth }) {
  return {
    decode: { ...DECODE_LIMITS, maxDepth: decodeDepth ?? DECODE_LIMITS.maxDepth },
    containers: { ...CONTAINER_LIMITS, maxDepth: archiveDepth ?? CONTAINER_LIMITS.maxDepth }
  };
}
async function scanUnit(unit, scan2) {
  const { receipt, containers, collector } = scan2;
  const own = await findingsIn(
    unit,
    scan2,
    once(() => earlierVersions(unit, scan2))
  );
  if (isCutContainer(unit, containers)) receipt.skip("container-limit", placeOf(unit.origin));
  const kind = containerKindOf(unit, containers);
  if (kind === void 0) {
    for (const { finding } of own) collector.add(finding);
    return;
  }
  const earlier = once(() => earlierInside(unit, scan2));
  const within = [];
  const tell = receipt.skip.bind(receipt);
  for (const inner of unitsInside(unit, kind, { limits: containers, clock: scan2.clock, tell }))
    for (const keyed of await findingsIn(inner, scan2, earlier)) within.push(keyed);
  const [shown, other] = kind === "notebook" ? [own, within] : [within, own];
  const known = new Set(shown.map(({ key }) => key));
  for (const { finding } of shown) collector.add(finding);
  for (const { finding, key } of other) {
    if (known.has(key)) receipt.drop("duplicate");
    else collector.add(finding);
  }
}
async function findingsIn(unit, { engine, chain, ruleset, receipt, salt, judges }, earlier) {
  const view = new UnitView(unit);
  const matches = engine.scan(view);
  if (matches.length === 0) return [];
  const onDrop = (reason) => receipt.drop(reason);
  const real = chain.judgeAll(matches, unit, view, onDrop);
  const { kept, allowances } = judgeMatches(real, view, judges, onDrop);
  if (kept.length === 0) return [];
  const fresh = await onlyNew(view, kept, earlier);
  const texts = await ruleset.texts();
  const secrets = matches.map(({ secret }) => secret);
  const findings = [];
  for (const match of kept) {
    const text = texts.get(match.rule.id);
    if (text === void 0) continue;
    const mark = anyMarkFor(match.rule.id, match.secret, view, match.whole);
    const finding = makeFinding(match, view, text, secrets, {
      mark,
      salt,
      allowances: allowances.get(match)
    });
    const standing = fresh === void 0 ? void 0 : fresh.includes(match) ? "new" : "known";
    findings.push({ finding: { ...finding, standing }, key: secretKey(match, view) });
  }
  return findings;
}
function judgeMatches(matches, view, judges, onDrop) {
  const allowances = /* @__PURE__ */ new Map();
  if (judges.length === 0) return { kept: matches, allowances };
  const kept = matches.filter((match) => {
    const verdicts = judges.map((judge) => judge.judge(match, view));
    const drop = verdicts.find((verdict) => verdict.drop !== void 0)?.drop;
    if (drop !== void 0) onDrop(drop);
    else
      allowances.set(
        match,
        verdicts.flatMap((verdict) => verdict.allowances)
      );
    return drop === void 0;
  });
  return { kept, allowances };
}
async function onlyNew(view, kept, earlier) {
  const previous = await earlier();
  return previous === void 0 ? void 0 : newMatches({ view, matches: kept }, previous);
}
async function earlierVersions(unit, { source, engine }) {
  const previous = await source.previous?.(unit);
  return previous?.map((bytes) => {
    const before = new UnitView({ ...unit, bytes, windows: [{ start: 0, end: bytes.length }], firstLine: 1 });
    return [{ view: before, matches: engine.scan(before) }];
  });
}
async function earlierInside(unit, { source, engine, containers, clock }) {
  const previous = await source.previous?.(unit);
  return previous?.map((bytes) => {
    const before = unitOf(unit.origin, bytes);
    const kind = containerKindOf(before, containers);
    if (kind === void 0) return [];
    const versions = [];
    for (const inner of unitsInside(before, kind, { limits: containers, clock, tell: () => void 0 })) {
      const view = new UnitView(inner);
      const matches = engine.scan(view);
      if (matches.length > 0) versions.push({ view, matches });
    }
    return versions;
  });
}
function once(ask) {
  let answer;
  return () => {
    answer ??= ask();
    return answer;
  };
}

// src/scan-history.ts
var DEFAULT_MEMORY_BYTES = 512 * 1024 * 1024;
var UNREAD = "objects that were read through git";
var HistoryRoute = class {
  #scan;
  #resume;
  #searched;
  #forests;
  #trace;
  #before = [];
  #after = [];
  #secrets = /* @__PURE__ */ new Map();
  constructor(scan2) {
    this.#scan = scan2;
  }
  /** Searches the store and narrows the source to what may hold something. */
  async prepare() {
    const { source, request, ruleset, receipt, configDigest: configDigest2 } = this.#scan;
    source.hasUnreachable = request.hasUnreachable === true;
    source.fetchesMissing = request.fetchesMissing === true;
    if (!source.isPlainStore) return;
    source.walker = async (repository, suspects) => {
      const { walkHistory } = await import("./history-DPXPSZQ5.mjs");
      const forests = this.#forests;
      this.#forests = void 0;
      return await walkHistory(repository, suspects, forests);
    };
    if (request.resume !== void 0 && !this.#seesMore())
      this.#resume = Resume.open(
        {
          request: request.resume,
          ruleset,
          disabledRules: request.disabledRules,
          configDigest: configDigest2,
          repository: source.repository
        },
        receipt
      );
    const { earlier, isUnchanged = false } = this.#resume ?? {};
    if (isUnchanged && earlier?.walk !== void 0) {
      const { commits, objects, bytes } = earlier.counts;
      receipt.commits += commits;
      receipt.objects += objects;
      receipt.bytes += bytes;
      if (earlier.unread > 0) receipt.noteCount("read-through-git", UNREAD, earlier.unread);
      source.recall(earlier.judged, earlier.walk);
      this.#trace = traceWithStore(source);
    } else await this.#search();
  }
  /** Whether more is scanned than what the history reaches and the store has: no receipt covers that. */
  #seesMore() {
    const { request, receipt } = this.#scan;
    const seesMore = request.hasUnreachable === true || request.fetchesMissing === true;
    if (seesMore && request.resume?.since !== void 0)
      receipt.note(
        "receipt-ignored",
        "everything is scanned, the earlier receipt is ignored: it does not cover what nothing reaches, nor what is fetched"
      );
    return seesMore;
  }
  /** The findings, traced to where they came from. @throws UpstreamError `git-failed`. */
  async attribute(collector) {
    this.#before = collector.sorted();
    const known = this.#resume?.isUnchanged === true ? this.#resume.traced(this.#before) : void 0;
    const { source, request } = this.#scan;
    this.#after = known ?? await attribute(
      collector,
      source.repository,
      this.#trace,
      request.shard === void 0 ? void 0 : (fingerprint, { commits, paths }) => this.#secrets.set(fingerprint, { commits: numberSetText(commits), paths })
    );
    return this.#after;
  }
  /** Of a part of a history: how far each secret spread, as far as this part knows. */
  get secrets() {
    return this.#secrets;
  }
  /** What an earlier scan has spared this one, for the receipt; undefined: nothing. */
  get since() {
    const earlier = this.#resume?.earlier;
    return earlier === void 0 ? void 0 : { savedAt: earlier.savedAt, objects: earlier.names.length / earlier.idBytes };
  }
  /** The bytes of the resume receipt of this scan; undefined when none is wanted, or there is nothing to rely on. */
  leave(savedAt) {
    const { source, receipt } = this.#scan;
    const { commits, objects, bytes } = receipt;
    const before = this.#before;
    return this.#resume?.leave({
      searched: this.#searched,
      judged: source.judged,
      findings: this.#after.flatMap((after, index) => {
        const own = before[index];
        return own?.fingerprint === after.fingerprint && own.rule.id === after.rule.id ? [{ before: own, after }] : [];
      }),
      counts: { commits, objects, bytes },
      walk: factsOf(source.walked),
      savedAt
    });
  }
  async #search() {
    const { source, request, receipt } = this.#scan;
    const covered = this.#resume?.covered();
    const find = await this.#finder();
    const isPart = request.shard !== void 0;
    const isWhole = covered === void 0 && (!isPart || request.hasUnreachable === true);
    if (isPart) await source.list();
    const searched = isWhole ? await searchAll(find) : await searchNew(source, covered, find);
    this.#searched = searched;
    if (searched.kind === "unusable")
      receipt.note("through-git", `every object is read through git, which is slower: ${searched.why}`);
    if (searched.kind !== "found") return;
    const tells = !isWhole || !isPart || request.shard?.index === 1;
    if (searched.unread > 0 && tells) receipt.noteCount("read-through-git", UNREAD, searched.unread);
    source.narrow(searched);
    this.#trace = traceWithStore(source);
  }
  /** The search of the object store, on all threads. */
  async #finder() {
    const { source, request, environment, ruleset, linear, nowMs } = this.#scan;
    const { findSuspects, createExaminer } = await import("./history-DPXPSZQ5.mjs");
    const { place, state } = source.repository;
    const url = environment.workerUrl ?? findWorker();
    return async (wanted, onlyRules) => {
      const disabledRules = onlyRules === void 0 ? request.disabledRules : allBut(ruleset.compiled, onlyRules, request.disabledRules);
      const options = { disabledRules, minConfidence: request.minConfidence, nowMs, ...depthsOf(request) };
      const engine = {
        ...options,
        ruleset: request.hasOwnRules ? ruleset.compiled : void 0,
        mayLoadNative: environment.mayLoadNative
      };
      const answer = await findSuspects({
        place: { directory: join2(place.commonDir, "objects"), format: state.objectFormat },
        makeParts: () => createExaminer(ruleset.compiled, { ...options, ...linear }),
        workers: url === void 0 ? void 0 : { url, processors: availableParallelism(), engine },
        threads: request.threads,
        memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES,
        ...wanted === void 0 ? {} : { wanted },
        signal: environment.signal,
        onProgress: (progress) => source.context.onProgress({ phase: "scanning", ...progress })
      });
      if (answer.kind === "found") {
        this.#forests = answer.forests;
        for (const oid of answer.hopeless) source.withheld.add(oid);
      }
      return answer;
    };
  }
};
function factsOf(walked) {
  if (walked === void 0) return void 0;
  const { missing, corrupt, isBroken, unreachable } = walked;
  return { missing, corrupt, isBroken, unreachable };
}
function traceWithStore(source) {
  return async (repository, secrets, withHolders) => {
    if (source.walked !== void 0) return source.walked.trace(secrets, withHolders);
    const { traceInStore } = await import("./history-DPXPSZQ5.mjs");
    return await traceInStore(repository, secrets, withHolders);
  };
}

// src/sources/change-ends.ts
var MAX_LOST = 100;
var MAX_LIST_BYTES = 16 * 1024 * 1024;
var ChangeEnds = class {
  #source;
  #files = /* @__PURE__ */ new Map();
  constructor(source) {
    this.#source = source;
  }
  /** What a path holds at the bases. Undefined when that cannot be told of each; empty when none has the path. */
  atBase(path) {
    return this.#at(this.#source.bases, path);
  }
  /** What a path holds at the heads. Undefined and empty as for the bases. */
  atHead(path) {
    return this.#at(this.#source.heads, path);
  }
  /** Files of the bases that no head has at their path, those of the same name as `path` first. Empty when that cannot be told. */
  async lost(path) {
    const name = (of) => of.slice(of.lastIndexOf("/") + 1);
    const listed = await this.#listLost();
    const first = listed.filter((file) => name(file.path) === name(path));
    const chosen = [...first, ...listed.filter((file) => !first.includes(file))].slice(0, MAX_LOST);
    const reader = new ObjectReader(this.#source.repository);
    try {
      const oids = chosen.map(({ oid }) => oid);
      await this.#source.provide(oids);
      const contents = await contentsOf(reader, oids);
      return chosen.map((file, index) => ({ path: file.path, bytes: contents[index] ?? new Uint8Array(0) }));
    } catch (error) {
      if (!(error instanceof TacetError)) throw error;
      return [];
    } finally {
      reader.close();
    }
  }
  async #at(commits, path) {
    const contents = [];
    try {
      for (const commit of commits) {
        const files = await this.#filesOf(commit);
        if (files === void 0) return void 0;
        const bytes = await files.read(path);
        if (bytes !== void 0) contents.push(bytes);
      }
      return contents;
    } catch (error) {
      if (!(error instanceof TacetError)) throw error;
      return void 0;
    }
  }
  #filesOf(commit) {
    const { repository } = this.#source;
    const known = this.#files.get(commit) ?? commitFiles(repository, commit, commit, (oids) => this.#source.provide(oids));
    this.#files.set(commit, known);
    return known;
  }
  #lost;
  #listLost() {
    this.#lost ??= this.#readLost();
    return this.#lost;
  }
  /** `:MODE 000000 OID OID D`, then the path, each ended by NUL (git-diff-tree(1), "RAW OUTPUT FORMAT"). */
  async #readLost() {
    const { bases, heads, repository } = this.#source;
    const [head] = heads;
    if (head === void 0 || heads.length > 1) return [];
    const lost = [];
    for (const base of bases) {
      const args = [
        "diff-tree",
        "-r",
        "-z",
        "--raw",
        "--no-abbrev",
        "--no-renames",
        "--diff-filter=D",
        base,
        head
      ];
      const { exit, stdout } = await repository.git.run(args, { maxBytes: MAX_LIST_BYTES }).catch((error) => {
        if (!(error instanceof TacetError)) throw error;
        return { exit: { status: 1 }, stdout: new Uint8Array(0) };
      });
      if (exit.status !== 0) continue;
      const fields = Buffer.from(stdout).toString("latin1").split("\0");
      for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, oid] = /^:100\d{3} 0{6} ([0-9a-f]{40,64}) /.exec(fields[at] ?? "") ?? [];
        if (oid !== void 0)
          lost.push({ oid, path: shownPath(Buffer.from(fields[at + 1] ?? "", "latin1")) });
      }
    }
    return lost;
  }
};

// src/scan-standing.ts
var MAX_COMPARED = 2e3;
async function settleStandings(findings, scan2) {
  const { source, counting } = scan2;
  const isChange = source.previous !== void 0;
  if (!isChange) return findings.map((finding) => countedAs(standingInHistory(finding, counting), counting));
  if (!(source instanceof RangeSource) || source.bases.length === 0)
    return findings.map((finding) => countedAs(finding, counting));
  const ends = new ChangeEnds(source);
  const settled = [];
  for (const [index, finding] of findings.entries()) {
    const isCompared = index < MAX_COMPARED && isComparable(finding);
    const standing = isCompared ? await standingAt(ends, finding, scan2) : finding.standing;
    settled.push(countedAs({ ...finding, standing }, counting));
  }
  return settled;
}
function isComparable({ location, standing }) {
  const { kind, path, container } = location;
  return standing !== void 0 && kind === "blob" && path !== void 0 && container === void 0 && !path.includes("�");
}
async function standingAt(ends, finding, scan2) {
  const path = finding.location.path ?? "";
  const atBase = await ends.atBase(path);
  if (atBase === void 0) return finding.standing;
  if (finding.standing === "new") {
    if (atBase.length > 0) return "new";
    for (const { path: old, bytes } of await ends.lost(path))
      if (await holds(bytes, old, finding, scan2)) return "known";
    return "new";
  }
  const atHead = await ends.atHead(path);
  if (atHead === void 0) return finding.standing;
  for (const bytes of [...atBase, ...atHead]) if (await holds(bytes, path, finding, scan2)) return "known";
  return "old";
}
async function holds(bytes, path, { fingerprint, rule, location }, { engine, ruleset, salt }) {
  const text = (await ruleset.texts()).get(rule.id);
  if (text === void 0) return false;
  const view = new UnitView(
    unitOf({ kind: "blob", oid: location.blob ?? "", path, commit: void 0 }, bytes)
  );
  return engine.scan(view).some(
    (match) => match.rule.id === rule.id && makeFinding(match, view, text, [], { salt }).fingerprint === fingerprint
  );
}

// src/scan.ts
async function scan(request, environment) {
  const startedAtMs = environment.now();
  const receipt = new ReceiptBuilder();
  for (const { code, text } of request.notes ?? []) receipt.note(code, text);
  const part = request.shard === void 0 ? void 0 : new ShardPart(request.shard);
  let count = 0;
  const source = await openSource(request.target, {
    receipt,
    signal: environment.signal,
    ...part === void 0 ? {} : { part },
    onProgress: (progress) => environment.onProgress({ ...progress, findings: count })
  });
  try {
    const { policies, settings, ruleFiles, bound, fragments, gitleaks } = await readPolicies(
      request,
      source,
      receipt,
      startedAtMs
    );
    const { minConfidence, disabledRules } = bound;
    const effective = { ...request, ...bound, hasOwnRules: ruleFiles.length > 0 || fragments !== void 0 };
    const ruleset = await loadRuleset(ruleFiles, disabledRules, fragments);
    const linear = await linearEngineFor(ruleset, environment);
    const judges = await gitleaksJudges(
      gitleaks.trusted,
      gitleaks.proposed,
      async () => linear.linearEngine ?? await loadLinear(environment)
    );
    const depths = depthsOf(request);
    const engine = createEngine(ruleset.compiled, {
      disabledRules,
      minConfidence,
      createKernel,
      nowMs: startedAtMs,
      ...linear,
      onDetectorFailure: ({ view, detector }) => receipt.skip("detector-failed", `${placeOf(view.unit.origin)} (${detector})`),
      onMatchLimit: (view) => receipt.skip("finding-limit", placeOf(view.unit.origin)),
      decode: depths.decode,
      clock: environment.now,
      onDecodeLimit: (view, reason) => receipt.skip(reason, placeOf(view.unit.origin))
    });
    const chain = createFilterChain();
    const collector = new FindingCollector(receipt, request.maxFindings);
    const unitScan = {
      ...{ source, engine, chain, ruleset, receipt, collector, judges, salt: settings?.salt },
      containers: depths.containers,
      clock: environment.now
    };
    const history = historyRoute({
      source,
      request: effective,
      environment,
      ruleset,
      linear,
      nowMs: startedAtMs,
      configDigest: configDigest(effective),
      receipt
    });
    await history?.prepare();
    const tree = source instanceof TreeSource ? source : void 0;
    tree?.notice([`/${CONFIG_NAME}`, `/${IGNORE_NAME}`]);
    tree?.lookAheadWith(() => lookAhead(effective, environment, ruleset, linear, startedAtMs));
    for await (const unit of source.units()) {
      await scanUnit(unit, unitScan);
      count = collector.count;
    }
    const placed = await (history?.attribute(collector) ?? attribute(collector, source.repository));
    const isLocked = policies.trusted?.locks.failOn !== void 0;
    const counting = isLocked && request.counting === "new" ? void 0 : request.counting;
    const standing = { source, engine, ruleset, salt: settings?.salt, counting };
    const attributed = await settleStandings(placed, standing);
    const besides = await scanTexts(request, environment, unitScan, counting, (found) => {
      count = collector.count + found;
    });
    const all = [...attributed, ...besides].sort(compareFindings);
    const findings = await applyPolicies(all, policies, (reason) => receipt.drop(reason));
    const entries = await closePolicies(policies, request, source, receipt);
    const sealed = sealReceipt(effective, ruleset, source, receipt, findings, startedAtMs, environment.now());
    const eraser = new SecretEraser(besides);
    const resume = history?.leave(sealed.startedAt);
    return {
      findings: findings.map((finding) => eraser.finding(finding)),
      receipt: {
        ...eraser.receipt(sealed),
        ...entries === void 0 ? {} : { entries },
        ...part === void 0 ? {} : { shard: { ...part.number, census: part.census } },
        ...history?.since === void 0 ? {} : { since: history.since }
      },
      failOn: settings?.failOn,
      failOnBound: policies.trusted?.locks.failOn,
      unusedEntries: policies.trusted?.unused ?? [],
      usedEntries: policies.trusted?.used ?? [],
      ...history === void 0 || part === void 0 ? {} : { secrets: history.secrets },
      resume
    };
  } finally {
    await source.close();
  }
}
async function scanTexts({ texts = [], shard, maxFindings }, { readTexts, signal, onProgress }, unitScan, counting, onCount) {
  if (texts.length === 0 && readTexts === void 0 || shard !== void 0 && shard.index > 1) return [];
  const { receipt } = unitScan;
  const collector = new FindingCollector(receipt, maxFindings);
  const context = {
    receipt,
    signal,
    onProgress: (state) => onProgress({ ...state, findings: collector.count })
  };
  const source = openTexts(texts, readTexts, context);
  for await (const unit of source.units()) {
    await scanUnit(unit, { ...unitScan, source, collector });
    onCount(collector.count);
  }
  const former = new Set(texts.filter(({ isFormer }) => isFormer === true).map(({ name }) => name));
  return collector.sorted().map(
    (finding) => former.has(finding.location.text?.name ?? "") ? countedAs({ ...finding, standing: "old" }, counting) : finding
  );
}
function historyRoute(scan2) {
  const { source, environment, request, receipt } = scan2;
  if (source instanceof HistorySource && environment.historyThroughGit !== true)
    return new HistoryRoute({ ...scan2, source });
  if (request.resume?.since !== void 0)
    receipt.note("receipt-ignored", "the earlier receipt is ignored: only a whole history can build on one");
  return void 0;
}
async function linearEngineFor(ruleset, environment) {
  if (!ruleset.compiled.rules.some((rule) => rule.linearSource !== void 0)) return {};
  return { linearEngine: await loadLinear(environment) };
}
async function loadLinear({ mayLoadNative }) {
  const { loadLinearEngine } = await import("./load-linear-2ECXQOZN.mjs");
  return await loadLinearEngine(mayLoadNative);
}
async function lookAhead(request, environment, { compiled }, linear, nowMs) {
  const { startLookAhead } = await import("./look-ahead-CSWWPFK3.mjs");
  const { disabledRules, minConfidence, hasOwnRules, threads } = request;
  const options = { disabledRules, minConfidence, nowMs, ...depthsOf(request) };
  const url = environment.workerUrl ?? findWorker();
  const { mayLoadNative } = environment;
  const plan = { ...options, ruleset: hasOwnRules ? compiled : void 0, mayLoadNative };
  return startLookAhead({
    ruleset: compiled,
    options: { ...options, ...linear },
    workers: url === void 0 ? void 0 : { url, processors: availableParallelism2(), plan },
    threads,
    memoryBytes: request.memoryBytes ?? DEFAULT_MEMORY_BYTES2
  });
}
var DEFAULT_MEMORY_BYTES2 = 512 * 1024 * 1024;
function sealReceipt(request, ruleset, source, builder, findings, startedAtMs, endedAtMs) {
  const { skips, notes, complete, dropped } = builder.snapshot();
  const { commits, objects, files, bytes, texts } = builder;
  return {
    receiptVersion: RECEIPT_VERSION,
    tool: { name: "tacet", version: VERSION },
    asked: request.asked,
    resolved: source.resolution,
    counts: {
      ...{ commits, objects, files, bytes },
      ...texts === 0 ? {} : { texts },
      ...countsOf(findings),
      dropped
    },
    skips,
    notes,
    complete,
    digests: { ruleset: ruleset.digest, config: configDigest(request) },
    rules: ruleset.activeRules,
    startedAt: new Date(startedAtMs).toISOString(),
    durationMs: Math.max(0, Math.round(endedAtMs - startedAtMs))
  };
}
function countsOf(findings) {
  const blocking = findings.filter(isBlocking).length;
  const silenced = findings.filter(({ suppression }) => suppression?.effect === "silences").length;
  return { findings: blocking, known: findings.length - blocking - silenced, silenced };
}
function configDigest(request) {
  const { disabledRules, minConfidence, honourMarks, maxFindings, hasUnreachable } = request;
  const { decode: decode2, containers } = depthsOf(request);
  const canonical = JSON.stringify({
    disabledRules: [...disabledRules].sort(),
    minConfidence,
    honourMarks,
    maxFindings,
    ...hasUnreachable === true ? { hasUnreachable } : {},
    depths: [decode2.maxDepth, containers.maxDepth]
  });
  return `sha256:${createHash3("sha256").update(canonical).digest("hex")}`;
}

export {
  scan
};
