import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  helpText,
  listOf,
  parseCommand,
  textOf
} from "./chunk-OD6CPHDH.mjs";
import {
  parseJson
} from "./chunk-VX3AXTIZ.mjs";
import {
  Secret
} from "./chunk-64F22OOD.mjs";
import "./chunk-HW3TQZA5.mjs";
import {
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  DeniedError,
  InputError,
  UpstreamError
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/plan.ts
import { readFile } from "node:fs/promises";

// src/options/plan-options.ts
var planCliOptions = [
  {
    name: "repository",
    kind: "list",
    metavar: "OWNER/NAME[=MB]",
    group: "What to scan",
    description: "A repository, with its size when it is not to be asked for. Without a size GitHub is asked, with the token."
  },
  {
    name: "repositories",
    kind: "text",
    metavar: "FILE",
    group: "What to scan",
    description: "A JSON list of repositories as GitHub gives them (full_name, size in KiB, archived, fork); - reads it from standard input. Nothing is asked of any server."
  },
  {
    name: "organisation",
    kind: "text",
    metavar: "NAME",
    group: "What to scan",
    description: "All repositories of an organisation, as GitHub lists them to the token in TACET_TOKEN or GITHUB_TOKEN."
  },
  {
    name: "include-archived",
    kind: "flag",
    group: "What to scan",
    description: "Also scan archived repositories."
  },
  { name: "include-forks", kind: "flag", group: "What to scan", description: "Also scan forks." },
  {
    name: "jobs",
    kind: "number",
    metavar: "N",
    default: "20",
    group: "How to split",
    description: "At most so many jobs; GitHub runs at most 256 of a matrix."
  },
  {
    name: "shard-size",
    kind: "number",
    metavar: "MB",
    default: "500",
    group: "How to split",
    description: "Split repositories that are larger than this, as GitHub tells their size."
  },
  {
    name: "debug",
    kind: "flag",
    group: "What to report",
    description: "Show the stack of an unexpected error."
  }
];

// src/shards/plan.ts
var TASK_BYTES = 1e7;
function planJobs(repositories, { maxJobs, shardBytes }) {
  const split = [...repositories].sort((a, b) => compareText(a.name, b.name)).map(({ name, sizeBytes }) => {
    const shards = Math.min(maxJobs, Math.max(1, Math.ceil(sizeBytes / shardBytes)));
    return { name, shards, weight: TASK_BYTES + sizeBytes / shards };
  });
  const total = split.reduce((sum, { shards, weight }) => sum + shards * weight, 0);
  const mostShards = Math.max(1, ...split.map(({ shards }) => shards));
  const taskCount = split.reduce((sum, { shards }) => sum + shards, 0);
  const jobCount = Math.min(maxJobs, taskCount, Math.max(mostShards, Math.ceil(total / shardBytes)));
  const jobs = Array.from({ length: jobCount }, () => new OpenJob());
  const heaviestFirst = [...split].sort((a, b) => b.weight - a.weight || compareText(a.name, b.name));
  for (const { name, shards, weight } of heaviestFirst) {
    const lightest = [...jobs].sort((a, b) => a.weight - b.weight).slice(0, shards);
    for (const [index, job] of lightest.entries())
      job.add({ repository: name, shard: `${index + 1}/${shards}` }, weight);
  }
  return {
    matrix: {
      include: jobs.map(({ tasks, weight }, index) => ({
        job: index + 1,
        tasks,
        megabytes: Math.round(weight / 1e6)
      }))
    },
    repositories: split.map(({ name, shards }) => ({ name, shards }))
  };
}
var OpenJob = class {
  tasks = [];
  weight = 0;
  add(task, weight) {
    this.tasks.push(task);
    this.weight += weight;
  }
};
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/shards/repository-list.ts
var KIBIBYTE = 1024;
var NAME = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
var OWNER = /^[A-Za-z0-9][A-Za-z0-9-]{0,38}$/;
var PAGE_SIZE = 100;
var MAX_PAGES = 1e3;
var MAX_PAGE_BYTES = 16 * 1024 * 1024;
var TIMEOUT_MS = 3e4;
function isRepositoryName(text) {
  return NAME.test(text);
}
function readRepositories(bytes, where) {
  return parseJson(bytes, `${where}:`).list().map(repositoryIn);
}
function countingRepositories(repositories, { includeArchived, includeForks }) {
  return repositories.filter(
    ({ isArchived, isFork }) => (includeArchived || !isArchived) && (includeForks || !isFork)
  );
}
async function listOrganisation(name, api) {
  if (!OWNER.test(name))
    throw new InputError(
      "option-invalid",
      `--organisation takes the name of one, found ${printable(name.slice(0, 60))}`
    );
  const repositories = [];
  for (let page = 1; page <= MAX_PAGES; page++) {
    const path = `/orgs/${name}/repos?type=all&sort=full_name&per_page=${PAGE_SIZE}&page=${page}`;
    const listed = (await ask(api, path)).list().map(repositoryIn);
    repositories.push(...listed);
    if (listed.length < PAGE_SIZE) return repositories;
  }
  throw new UpstreamError("upstream-malformed", `GitHub lists more than ${MAX_PAGES} pages of repositories`);
}
async function findRepository(name, api) {
  return repositoryIn(await ask(api, `/repos/${name}`));
}
function repositoryIn(node) {
  return {
    name: node.get("full_name").text(NAME),
    sizeBytes: node.get("size").count() * KIBIBYTE,
    isArchived: node.get("archived").optional((each) => each.flag()) ?? false,
    isFork: node.get("fork").optional((each) => each.flag()) ?? false
  };
}
async function ask({ url, token, signal }, path) {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  let response;
  let body;
  try {
    response = await fetch(new URL(`${url.replace(/\/$/, "")}${path}`), {
      headers: {
        accept: "application/vnd.github+json",
        "x-github-api-version": "2022-11-28",
        "user-agent": "tacet",
        ...token === void 0 ? {} : { authorization: `Bearer ${token.reveal()}` }
      },
      redirect: "error",
      signal: signal === void 0 ? timeout : AbortSignal.any([signal, timeout])
    });
    body = new Uint8Array(await response.arrayBuffer());
  } catch (cause) {
    throw new UpstreamError("upstream-failed", "GitHub did not answer", { cause, retryable: true });
  }
  if (response.status === 401 || response.status === 403 || response.status === 404)
    throw new DeniedError("access-denied", `GitHub answered ${response.status} to the list of repositories`, {
      hint: "give a token that may read the metadata of these repositories, in TACET_TOKEN"
    });
  if (response.status !== 200 || body.length > MAX_PAGE_BYTES)
    throw new UpstreamError(
      "upstream-failed",
      `GitHub answered ${response.status} to the list of repositories`,
      {
        retryable: response.status >= 500
      }
    );
  return parseJson(body, "the answer of GitHub:");
}

// src/commands/plan.ts
var USAGE = [
  "Usage: tacet plan [options]",
  "",
  "Shares repositories out to parallel jobs, large ones in shards, and prints the plan as one line of JSON: matrix for",
  "the strategy of a job, repositories for the job that merges. Asks GitHub only for what is named and not described."
];
var MAX_JOBS = 256;
var MEGABYTE = 1e6;
async function planCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, planCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, planCliOptions, "plan");
  if (positionals.length > 0)
    throw new InputError("option-invalid", "tacet plan takes options only", {
      hint: `--repository ${printable(positionals[0] ?? "")}`
    });
  const bounds = boundsOf(values);
  const repositories = await repositoriesOf(values);
  if (repositories.length === 0)
    throw new InputError("option-invalid", "there is no repository to scan", {
      hint: "name some with --repository, --repositories or --organisation; archived ones and forks are left out unless asked for"
    });
  process.stdout.write(`${JSON.stringify(planJobs(repositories, bounds))}
`);
  return 0;
}
function boundsOf(values) {
  const maxJobs = Number(textOf(values, "jobs") ?? 20);
  const megabytes = Number(textOf(values, "shard-size") ?? 500);
  if (maxJobs < 1 || maxJobs > MAX_JOBS)
    throw new InputError("option-invalid", `--jobs takes a number from 1 to ${MAX_JOBS}`);
  if (megabytes < 1) throw new InputError("option-invalid", "--shard-size takes a number of MB from 1");
  return { maxJobs, shardBytes: megabytes * MEGABYTE };
}
async function repositoriesOf(values) {
  const filter = {
    includeArchived: values.has("include-archived"),
    includeForks: values.has("include-forks")
  };
  const api = {
    url: process.env.GITHUB_API_URL || "https://api.github.com",
    token: tokenOf(process.env.TACET_TOKEN || process.env.GITHUB_TOKEN)
  };
  const found = /* @__PURE__ */ new Map();
  const add = (repository) => {
    const key = repository.name.toLowerCase();
    if (!found.has(key)) found.set(key, repository);
  };
  const file = textOf(values, "repositories");
  if (file !== void 0)
    countingRepositories(readRepositories(await bytesOf(file), file), filter).forEach(add);
  const organisation = textOf(values, "organisation");
  if (organisation !== void 0)
    countingRepositories(await listOrganisation(organisation, api), filter).forEach(add);
  for (const text of listOf(values, "repository")) add(await namedRepository(text, api));
  return [...found.values()];
}
async function namedRepository(text, api) {
  const [name = "", size] = text.split("=");
  if (!isRepositoryName(name) || size !== void 0 && !/^\d{1,9}$/.test(size))
    throw new InputError(
      "option-invalid",
      `--repository takes OWNER/NAME or OWNER/NAME=MB, found ${printable(text.slice(0, 150))}`
    );
  return size === void 0 ? await findRepository(name, api) : { name, sizeBytes: Number(size) * MEGABYTE };
}
function tokenOf(text) {
  return text === void 0 || text === "" ? void 0 : Secret.fromText(text);
}
async function bytesOf(file) {
  try {
    if (file !== "-") return await readFile(file);
    const chunks = [];
    for await (const chunk of process.stdin) chunks.push(chunk);
    return Buffer.concat(chunks);
  } catch (cause) {
    throw new InputError("path-unreadable", `cannot read the list ${printable(file)}`, { cause });
  }
}
export {
  planCommand
};
