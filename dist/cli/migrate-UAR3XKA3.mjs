import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  baselineRoot,
  scanForBaseline
} from "./chunk-37SGS64X.mjs";
import {
  writeWhole
} from "./chunk-VAQQSW2S.mjs";
import {
  helpText,
  listOf,
  parseCommand
} from "./chunk-OD6CPHDH.mjs";
import "./chunk-MQYDHDIL.mjs";
import "./chunk-677WINNG.mjs";
import "./chunk-VX3AXTIZ.mjs";
import "./chunk-SU2BWYDD.mjs";
import "./chunk-6YTUPNX5.mjs";
import "./chunk-RU7YGRBE.mjs";
import "./chunk-FRU6DDVO.mjs";
import "./chunk-VQ3YYX2Z.mjs";
import "./chunk-GFAV5WAT.mjs";
import "./chunk-DSY4GNSK.mjs";
import "./chunk-64F22OOD.mjs";
import "./chunk-ETD4LLOX.mjs";
import "./chunk-CB5IU77C.mjs";
import {
  CONFIG_NAME,
  IGNORE_NAME
} from "./chunk-YCRTLUB3.mjs";
import {
  RULE_SELECTOR
} from "./chunk-DPL3WNPG.mjs";
import "./chunk-LHWI5VTL.mjs";
import "./chunk-2APNGFPI.mjs";
import "./chunk-5QT6A7SG.mjs";
import "./chunk-7S2HP7FY.mjs";
import "./chunk-CURK6QLX.mjs";
import "./chunk-5WYAM7PJ.mjs";
import "./chunk-3SMOQOE6.mjs";
import "./chunk-ZL5LOEQ7.mjs";
import "./chunk-QSSIPJLQ.mjs";
import "./chunk-XKFAA5KR.mjs";
import "./chunk-SXUG5HUH.mjs";
import "./chunk-VIV4JG3X.mjs";
import "./chunk-AY33RN6Z.mjs";
import "./chunk-4726SY5A.mjs";
import "./chunk-SFZ4GHME.mjs";
import "./chunk-T5SFZNJT.mjs";
import "./chunk-UGLDL62U.mjs";
import "./chunk-OZ7HI3YC.mjs";
import "./chunk-JE5DCFUB.mjs";
import "./chunk-JN4QDFAE.mjs";
import "./chunk-RBHNQ7AH.mjs";
import "./chunk-DSGTUIFF.mjs";
import "./chunk-ZUKYCCT6.mjs";
import "./chunk-UQ6KK4HY.mjs";
import "./chunk-VRKPR623.mjs";
import "./chunk-YHB3WRKM.mjs";
import "./chunk-MJZZWCET.mjs";
import "./chunk-B5ZZAE4C.mjs";
import "./chunk-H5ZPWOS6.mjs";
import "./chunk-HW3TQZA5.mjs";
import {
  counted,
  printable
} from "./chunk-YAB2QRGH.mjs";
import {
  InputError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";
import "./chunk-5MYJISTG.mjs";

// src/commands/migrate.ts
import { lstat, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";

// src/compat/converters.ts
var CONVERTERS = [
  {
    tool: "gitleaks",
    load: async () => (await import("./convert-E75CF52K.mjs")).gitleaksConverter
  },
  {
    tool: "betterleaks",
    load: async () => (await import("./convert-VBLABBQY.mjs")).betterleaksConverter
  },
  {
    tool: "trufflehog",
    load: async () => (await import("./convert-A7H3MPUU.mjs")).trufflehogConverter
  },
  {
    tool: "kingfisher",
    load: async () => (await import("./convert-E2AREEGU.mjs")).kingfisherConverter
  },
  {
    tool: "detect-secrets",
    load: async () => (await import("./convert-XAMDFT6U.mjs")).detectSecretsConverter
  },
  {
    tool: "secretlint",
    load: async () => (await import("./convert-RZGDF6XQ.mjs")).secretlintConverter
  },
  {
    tool: "ggshield",
    load: async () => (await import("./convert-6POOBWRB.mjs")).ggshieldConverter
  },
  {
    tool: "git-secrets",
    load: async () => (await import("./convert-TJ7OOPJ2.mjs")).gitSecretsConverter
  }
];

// src/options/migrate-options.ts
var migrateCliOptions = [
  {
    name: "from",
    kind: "list",
    metavar: "TOOL",
    group: "Options",
    description: "Read the files of this tool alone: gitleaks, betterleaks, trufflehog, kingfisher, detect-secrets, secretlint, ggshield, git-secrets. Default: of every tool that has left some."
  },
  {
    name: "file",
    kind: "list",
    metavar: "FILE",
    group: "Options",
    description: "A file of the tool that --from names, relative to the root of the repository. Default: those that the tool itself would find."
  },
  {
    name: "write",
    kind: "flag",
    group: "Options",
    description: "Write the files. Without it they are only shown."
  },
  {
    name: "no-scan",
    kind: "flag",
    group: "Options",
    description: "Leave out entries for single findings, for which the history and the tree are scanned to learn their fingerprints."
  },
  {
    name: "tree-only",
    kind: "flag",
    group: "Options",
    description: "Learn fingerprints from the working tree alone, without the history."
  }
];

// src/commands/migrate.ts
var USAGE = [
  "Usage: tacet migrate [PATH] [options]",
  "",
  "Shows what the files of other scanners in the repository at PATH are in the words of this one, and writes it with",
  "--write. Exit status: 0 all of it could be said, 1 some could not (the notes say what), 2 nothing could be read."
];
var FILE_MODE = 420;
async function migrateCommand(words) {
  if (words.includes("--help") || words.includes("-h")) {
    process.stdout.write(helpText(USAGE, migrateCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, migrateCliOptions, "migrate");
  const [path = ".", ...more] = positionals;
  if (more.length > 0) throw new InputError("option-invalid", "tacet migrate takes one path");
  const { root, isGit } = baselineRoot(resolve(path));
  const reader = filesUnder(root);
  const tools = await convertAll(reader, values);
  const resolved = values.has("no-scan") ? [] : await resolveFindings(tools, root, isGit, values);
  const { planMigration } = await import("./migration-HUBNUFHN.mjs");
  const existing = { config: await textOf(reader, CONFIG_NAME), ignore: await textOf(reader, IGNORE_NAME) };
  const { files, notes } = planMigration(tools, resolved, existing);
  const isWriting = values.has("write");
  if (isWriting)
    for (const { path: name, text } of files)
      await writeWhole(join(root, ...name.split("/")), text, FILE_MODE);
  process.stdout.write(report(tools, files, notes, isWriting));
  return notes.some(({ kind }) => kind === "lost") ? 1 : 0;
}
async function convertAll(reader, values) {
  const wanted = listOf(values, "from");
  const files = listOf(values, "file");
  const unknown = wanted.find((name) => CONVERTERS.every(({ tool }) => tool !== name));
  if (unknown !== void 0)
    throw new InputError(
      "option-invalid",
      `--from takes ${CONVERTERS.map(({ tool }) => tool).join(", ")}; found ${unknown}`
    );
  if (files.length > 0 && wanted.length !== 1)
    throw new InputError("option-invalid", "--file needs --from with the one tool whose file it is");
  const entries = CONVERTERS.filter(({ tool }) => wanted.length === 0 || wanted.includes(tool));
  const found = [];
  const names = [];
  for (const { tool, load } of entries) {
    const converter = await load();
    names.push(...converter.looksFor);
    const conversion = await converter.convert({ reader, files });
    if (conversion !== void 0) found.push({ tool, conversion });
  }
  if (found.length > 0) return found;
  throw new InputError("path-not-found", `there is nothing to move over: looked for ${names.join(", ")}`, {
    hint: "run it in the root of the repository, or name a file with --from TOOL --file FILE"
  });
}
async function resolveFindings(tools, root, isGit, values) {
  const names = new Set(tools.flatMap(({ conversion }) => [...conversion.resolve]));
  if (names.size === 0) return [];
  const baselines = tools.flatMap(({ conversion }) => [...conversion.baselines ?? []]);
  process.stderr.write("tacet: scanning, to learn the fingerprints of what single entries are about\n");
  const results = await scanForBaseline({
    ...{ root, isGit, asked: "migrate", minConfidence: void 0, baselines, shared: {} },
    treeOnly: values.has("tree-only")
  });
  return results.flatMap(({ findings }) => findings.flatMap((finding) => entryOf(finding, names)));
}
function entryOf({ fingerprint, rule, location, suppression }, names) {
  if (suppression?.effect !== "silences") return [];
  const file = suppression.where.replace(/:\d+$/, "");
  if (!names.has(file) && !names.has(suppression.where)) return [];
  const { kind, reason, owner, expires } = suppression;
  const entry = {
    fingerprint,
    rule: RULE_SELECTOR.test(rule.id) ? rule.id : void 0,
    // an entry for one place must not let the same value pass elsewhere
    path: location.path === void 0 || /[*?[\]{}\\]/.test(location.path) ? void 0 : location.path,
    valueClass: void 0,
    kind: kind ?? "accepted",
    owner,
    until: expires,
    reason: reason ?? `was in ${suppression.where}`
  };
  return [{ rule: rule.id, entry }];
}
function report(tools, files, notes, isWriting) {
  const lines = tools.map(
    ({ tool, conversion }) => `${tool}: read ${conversion.files.map((name) => printable(name)).join(", ")}`
  );
  for (const { path, text, added } of files) {
    lines.push("", `${isWriting ? "wrote" : "would write"} ${path}${added === text ? "" : ", adding"}:`);
    lines.push(
      ...added.trimEnd().split("\n").map((line) => `  ${printable(line)}`)
    );
  }
  if (files.length === 0)
    lines.push("", "nothing to write: what these files say is said already, or cannot be said");
  for (const kind of ["lost", "changed", "kept"]) lines.push(...notesOf(notes, kind));
  const next = isWriting ? "The files of the other tools are as they were: delete them when nobody uses them any more." : "Nothing was written: give --write.";
  return `${[...lines, "", next].join("\n")}
`;
}
var TITLES = {
  lost: "not moved over",
  changed: "moved over with another meaning",
  kept: "moved over as it was"
};
function notesOf(notes, kind) {
  const own = notes.filter((note) => note.kind === kind);
  if (own.length === 0) return [];
  return [
    "",
    `${counted(own.length, "thing")} ${TITLES[kind]}:`,
    ...own.map(
      ({ place, text, hint }) => printable(`  ${place}: ${text}${hint === void 0 ? "" : ` (${hint})`}`)
    )
  ];
}
function filesUnder(root) {
  return {
    name: "the working tree",
    async read(path) {
      const file = join(root, ...path.split("/"));
      try {
        return (await lstat(file)).isFile() ? await readFile(file) : void 0;
      } catch (error) {
        const code = systemCode(error);
        if (code === "ENOENT" || code === "ENOTDIR") return void 0;
        throw new InputError("path-unreadable", `${path} cannot be read (${code ?? "unknown reason"})`, {
          cause: error
        });
      }
    }
  };
}
async function textOf(reader, path) {
  const bytes = await reader.read(path);
  return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
}
export {
  migrateCommand
};
