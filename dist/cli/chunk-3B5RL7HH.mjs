import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  listOf,
  textOf
} from "./chunk-6PXFSLZO.mjs";
import {
  splitFindings
} from "./chunk-CGFIVCKC.mjs";
import {
  InputError
} from "./chunk-MLKVTFW4.mjs";

// src/commands/outputs.ts
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve, sep } from "node:path";

// src/reports/formats.ts
function counted(report) {
  return { ...report, findings: splitFindings(report.findings).blocking };
}
var REPORT_FORMATS = [
  {
    name: "text",
    fileName: "tacet.txt",
    render: async (report, style) => (await import("./text-VWPAZCOK.mjs")).textReport(report, style)
  },
  {
    name: "json",
    fileName: "tacet.json",
    render: async (report, style) => (await import("./json-5PM3VMDJ.mjs")).jsonReport(report, style.showSecrets)
  },
  {
    name: "jsonl",
    fileName: "tacet.jsonl",
    render: async (report) => (await import("./jsonl-PECZOHBB.mjs")).jsonlReport(report)
  },
  {
    name: "sarif",
    fileName: "tacet.sarif",
    render: async (report) => (await import("./sarif-IQBA45ZV.mjs")).sarifReport(report, { category: `tacet/${report.receipt.resolved.kind}` })
  },
  {
    name: "html",
    fileName: "tacet.html",
    render: async (report) => (await import("./html-X3VSXK3G.mjs")).htmlReport(counted(report))
  },
  {
    name: "markdown",
    fileName: "tacet.md",
    render: async (report) => (await import("./markdown-PP5WVFVH.mjs")).markdownReport(counted(report))
  },
  {
    name: "csv",
    fileName: "tacet.csv",
    render: async (report) => (await import("./csv-EAPAUSUL.mjs")).csvReport(report)
  },
  {
    name: "junit",
    fileName: "tacet-junit.xml",
    render: async (report) => (await import("./junit-R5O6DIHC.mjs")).junitReport(counted(report))
  },
  {
    name: "gitlab",
    fileName: "gl-secret-detection-report.json",
    render: async (report) => (await import("./gitlab-NUYOO4XP.mjs")).gitlabReport(counted(report))
  },
  {
    name: "codequality",
    fileName: "gl-code-quality-report.json",
    render: async (report) => (await import("./code-quality-NQ5ZHB35.mjs")).codeQualityReport(counted(report))
  },
  {
    name: "sonarqube",
    fileName: "tacet-sonarqube.json",
    render: async (report) => (await import("./sonarqube-NTUBHE4P.mjs")).sonarqubeReport(counted(report))
  }
];
function findFormat(name) {
  return REPORT_FORMATS.find((format) => format.name === name);
}

// src/commands/outputs.ts
function outputsOf(values) {
  const given = listOf(values, "format");
  const outputs = (given.length === 0 ? ["text"] : given).map(parseOutput);
  if (outputs.filter(({ file }) => file === void 0).length > 1) {
    throw new InputError("option-invalid", "only one report can go to the screen", {
      hint: "write the others to files: --format sarif=tacet.sarif"
    });
  }
  return outputs;
}
function parseOutput(text) {
  const at = text.indexOf("=");
  const name = at < 0 ? text : text.slice(0, at);
  const file = at < 0 ? void 0 : text.slice(at + 1);
  const format = findFormat(name);
  if (format === void 0 || file === "") {
    throw new InputError(
      "option-invalid",
      `--format takes ${REPORT_FORMATS.map((known) => known.name).join(", ")}, each with =FILE if it is to go to a file; found ${text}`
    );
  }
  const isFolder = file?.endsWith("/") === true || file?.endsWith(sep) === true;
  return { format, file: isFolder ? join(file, format.fileName) : file };
}
async function deliver(report, outputs, values, showSecrets) {
  const receiptFile = textOf(values, "receipt");
  if (receiptFile !== void 0)
    await writeWhole(resolve(receiptFile), `${JSON.stringify(report.receipt, null, 2)}
`);
  for (const { format, file } of outputs) {
    const toScreen = file === void 0;
    const colour = toScreen && process.stdout.isTTY === true && !values.has("no-color") && (process.env.NO_COLOR ?? "") === "";
    const text = await format.render(report, { colour, quiet: values.has("quiet"), showSecrets });
    if (toScreen) await new Promise((done) => void process.stdout.write(text, () => done()));
    else await writeWhole(resolve(file), text);
  }
}
async function writeWhole(file, text, mode = 384) {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(beside, text, { mode });
    await rename(beside, file);
  } catch (cause) {
    await rm(beside, { force: true }).catch(() => void 0);
    throw new InputError("path-unreadable", `cannot write the report ${file}`, {
      hint: "choose a folder that exists and can be written to",
      cause
    });
  }
}

export {
  outputsOf,
  deliver,
  writeWhole
};
