#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  VERSION
} from "./cli/chunk-JE5DCFUB.mjs";
import {
  nearest
} from "./cli/chunk-HW3TQZA5.mjs";
import {
  printable
} from "./cli/chunk-YAB2QRGH.mjs";
import {
  TacetError,
  describeError
} from "./cli/chunk-MLKVTFW4.mjs";
import "./cli/chunk-5MYJISTG.mjs";

// src/commands/commands.ts
var COMMANDS = [
  {
    name: "scan",
    summary: "look for secrets in a tree, a change or a history",
    run: async (words) => await (await import("./cli/scan-JSQ2A752.mjs")).scanCommand(words)
  },
  {
    name: "why",
    summary: "tell why a line is or is not reported",
    run: async (words) => await (await import("./cli/why-4V6SFAEU.mjs")).whyCommand(words)
  },
  {
    name: "baseline",
    summary: "keep the list of findings that were let pass",
    run: async (words) => await (await import("./cli/baseline-PDGBIAYC.mjs")).baselineCommand(words)
  },
  {
    name: "triage",
    summary: "walk through the findings and say what each is",
    run: async (words) => await (await import("./cli/triage-C77FLH7B.mjs")).triageCommand(words)
  },
  {
    name: "rules",
    summary: "list and explain the rules, test your own",
    run: async (words) => await (await import("./cli/rules-QRWC76NG.mjs")).rulesCommand(words)
  },
  {
    name: "fetch",
    summary: "run a command with short-lived secrets in its environment",
    run: async (words) => await (await import("./cli/fetch-5WIL2J72.mjs")).fetchCommand(words)
  },
  {
    name: "hook",
    summary: "scan what a commit or a push brings, from git's hooks",
    run: async (words) => await (await import("./cli/hook-WRN2AZEE.mjs")).hookCommand(words)
  },
  {
    name: "merge",
    summary: "join the reports of all shards of a scan",
    run: async (words) => await (await import("./cli/merge-QM2M277I.mjs")).mergeCommand(words)
  },
  {
    name: "plan",
    summary: "share repositories out to parallel jobs",
    run: async (words) => await (await import("./cli/plan-Y4GWBI7M.mjs")).planCommand(words)
  },
  {
    name: "migrate",
    summary: "turn another scanner's files into ours",
    run: async (words) => await (await import("./cli/migrate-UAR3XKA3.mjs")).migrateCommand(words)
  },
  {
    name: "import",
    summary: "print what another fetch action or vals asks for in our words",
    run: async (words) => await (await import("./cli/import-CG2AVO6N.mjs")).importCommand(words)
  },
  ...[
    ["git", "the history of a repository, or what is staged"],
    ["dir", "the files of a folder"],
    ["stdin", "standard input"],
    ["detect", "the older form of git, dir and stdin"],
    ["protect", "the older form of git --staged"]
  ].map(([name, summary]) => ({
    name,
    summary,
    group: "In the manner of gitleaks, with its flags and exit statuses",
    run: async (words) => await (await import("./cli/gitleaks-IC5QKCWZ.mjs")).gitleaksCommand(name, words)
  }))
];
function findCommand(name) {
  return COMMANDS.find((command) => command.name === name);
}

// src/cli.ts
var GROUPS = [...new Set(COMMANDS.flatMap(({ group }) => group ?? []))];
function listed(group) {
  return COMMANDS.filter((command) => command.group === group).map(({ name, summary }) => `  tacet ${name.padEnd(10)}  ${summary}`).join("\n");
}
var USAGE = `tacet finds leaked credentials in trees, changes and whole histories.

Usage:
${listed(void 0)}
  tacet --version
  tacet --help

tacet COMMAND --help lists the options of a command.
Exit status: 0 clean, 1 findings, 2 could not scan everything or wrong use.
${GROUPS.map((group) => `
${group}:
${listed(group)}
`).join("")}`;
var FAILED = 2;
async function main(words) {
  const [name, ...rest] = words;
  const command = findCommand(name);
  if (command !== void 0) return await command.run(rest);
  if (name === "--version" || name === "version") {
    process.stdout.write(`tacet ${VERSION}
`);
    return 0;
  }
  if (name === "--help" || name === "-h" || name === "help") {
    process.stdout.write(USAGE);
    return 0;
  }
  const wrong = name === void 0 ? "no command given" : `unknown command ${printable(name)}`;
  const near = name === void 0 ? void 0 : nearest(
    name,
    COMMANDS.map((known) => known.name)
  );
  const hint = near === void 0 ? "tacet scan looks for secrets in the current folder" : `did you mean tacet ${near}?`;
  process.stderr.write(`tacet: ${wrong}
hint: ${hint}; tacet --help says more
`);
  return FAILED;
}
function report(error) {
  const lines = describeError(error).split("\n").map(printable);
  process.stderr.write(`tacet: ${lines.join("\n")}
`);
  if (error instanceof TacetError && error.hint !== void 0)
    process.stderr.write(`hint: ${printable(error.hint)}
`);
  if (!(error instanceof TacetError))
    process.stderr.write("hint: run again with --debug to see where this happened\n");
  if (process.argv.includes("--debug") && error instanceof Error)
    process.stderr.write(`${error.stack ?? ""}
`);
}
process.stdout.on(
  "error",
  (error) => process.exit(error.code === "EPIPE" ? FAILED : 1)
);
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  report(error);
  process.exitCode = FAILED;
}
