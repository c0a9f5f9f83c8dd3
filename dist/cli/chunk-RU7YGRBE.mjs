import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ForeignFile
} from "./chunk-OZ7HI3YC.mjs";
import {
  GITLEAKS_CONFIG_NAME,
  GITLEAKS_IGNORE_NAME
} from "./chunk-UQ6KK4HY.mjs";
import {
  ConfigError
} from "./chunk-VRKPR623.mjs";
import {
  foreignEntry
} from "./chunk-MJZZWCET.mjs";
import {
  InputError,
  systemCode
} from "./chunk-MLKVTFW4.mjs";

// src/compat/gitleaks/in-repository.ts
import { readFile } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
var NOTHING = { config: void 0, entries: [], files: [], warnings: [] };
async function gitleaksInRepository(reader, request = {}, workspace) {
  const { configPath, configText, ignoreFiles = [], baselines = [] } = request;
  const { configInRepository: name = GITLEAKS_CONFIG_NAME } = request;
  const own = {
    config: await reader?.read(name),
    ignore: await reader?.read(GITLEAKS_IGNORE_NAME)
  };
  const isMissing = request.configInRepository !== void 0 && own.config === void 0;
  const missing = isMissing ? [missingConfig(name, reader)] : [];
  const isNamed = configPath !== void 0 || (configText ?? "") !== "";
  if (!isNamed && own.config === void 0 && own.ignore === void 0 && ignoreFiles.length + baselines.length === 0)
    return { ...NOTHING, warnings: missing };
  const { catalogueIds, loadGitleaksConfig } = await import("./load-config-TLO3OWM3.mjs");
  const config = isNamed ? await loadGitleaksConfig({
    option: configPath,
    text: configText,
    read: (path) => readNamed(path, reader, workspace)
  }) : await loadGitleaksConfig({
    inTarget: name,
    read: (path) => path === name ? Promise.resolve(own.config) : readInside(reader, path)
  });
  const { readGitleaksIgnore } = await import("./ignore-SDONDRPE.mjs");
  const context = { ownRules: new Set(config?.rules.map(({ id }) => id)), catalogue: catalogueIds() };
  const texts = [
    ...own.ignore === void 0 ? [] : [[GITLEAKS_IGNORE_NAME, own.ignore]],
    ...await requireAll(ignoreFiles)
  ];
  const ignores = texts.map(
    ([name2, bytes]) => readGitleaksIgnore(name2, new TextDecoder().decode(bytes), context)
  );
  const known = await readBaselines(baselines);
  const mistakes = [...ignores.flatMap((each) => each.mistakes), ...known.mistakes];
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const [first] = config?.files ?? [];
  const skipped = [...first === void 0 ? [] : [first], ...baselines];
  return {
    config,
    entries: [...ignores.map(({ entries }) => entries), ...known.entries, skippedFiles(skipped)],
    files: [...config?.files ?? [], ...texts.map(([name2]) => name2), ...baselines],
    warnings: [...missing, ...config?.warnings ?? [], ...ignores.flatMap((each) => each.warnings)]
  };
}
function missingConfig(file, reader) {
  const where = reader === void 0 ? "what decides here" : reader.name;
  const message = `there is no such file in ${where}: the built-in rules run, and nothing of it is let pass`;
  return { file, line: 1, column: 1, message, hint: void 0, rule: void 0 };
}
async function readBaselines(files) {
  if (files.length === 0) return { entries: [], mistakes: [] };
  const { readGitleaksBaseline } = await import("./baseline-NB4E4VB2.mjs");
  const entries = [];
  const mistakes = [];
  for (const [name, bytes] of await requireAll(files)) {
    const file = new ForeignFile(name, new TextDecoder().decode(bytes));
    const found = await readGitleaksBaseline(file);
    if (found !== void 0) entries.push(found);
    mistakes.push(...file.mistakes);
  }
  return { entries, mistakes };
}
function skippedFiles(names) {
  const entries = names.map(
    (name) => foreignEntry(
      "gitleaks",
      { file: name, line: 1 },
      { reason: "gitleaks does not look into its own configuration and baseline" }
    )
  );
  return {
    source: "ignore-file",
    about: ({ path }) => path === void 0 ? [] : entries.filter(({ file }) => `/${file.replaceAll("\\", "/")}`.endsWith(`/${path}`))
  };
}
async function readInside(reader, path) {
  const clean = path.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");
  const isInside = !/^(?:\/|[A-Za-z]:)/.test(clean) && !clean.split("/").includes("..");
  return isInside ? await reader?.read(clean) : void 0;
}
async function readNamed(path, reader, workspace) {
  if (workspace === void 0) return await readDisk(path);
  const way = relative(workspace, resolve(workspace, path));
  const isOutside = way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
  return isOutside ? await readDisk(path) : await reader?.read(way.split(sep).join("/"));
}
async function readDisk(path) {
  try {
    return await readFile(path);
  } catch (error) {
    const code = systemCode(error);
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return void 0;
    throw new InputError("path-unreadable", `${path} cannot be read (${code ?? "unknown reason"})`, {
      cause: error
    });
  }
}
async function requireAll(files) {
  return await Promise.all(
    files.map(async (file) => {
      const bytes = await readDisk(file);
      if (bytes !== void 0) return [file, bytes];
      throw new InputError("path-not-found", `there is no file ${file}`);
    })
  );
}

export {
  gitleaksInRepository
};
