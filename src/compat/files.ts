/**
 * The ignore files and baselines of other tools that a scan honours as they stand: which there are, under which names, and
 * who reads them. They are read from the same version of the files as our own configuration, so the base of a change
 * decides about them, too.
 *
 * Promise: a file that is there and cannot be used is told with all its mistakes, and the caller stops (`ConfigError`): what
 * it was to let pass is not guessed. `honours` in `.tacet.yml` without the tool leaves its files unread.
 */

import type { FileReader } from '../base/file-reader.ts';
import type { ForeignEntries, ForeignTool } from '../config/contract.ts';
import type { ForeignFiles, ForeignReader } from '../config/load-policy.ts';
import { ForeignFile } from './placed-value.ts';

/** Gives the entries of a file; undefined when it has none, or has mistakes. */
type ReadEntries = (file: ForeignFile) => Promise<ForeignEntries | undefined>;

/** One kind of file. */
export interface ForeignFileKind {
  readonly tool: ForeignTool;
  /** Its names in the root, each of which is read. Empty: it is read only when it is named as a baseline. */
  readonly names: readonly string[];
  /** Whether a baseline that was named is of this kind, by its text. */
  readonly isBaseline?: (text: string) => boolean;
  /** The reader, loaded when there is such a file. */
  readonly load: () => Promise<ReadEntries>;
}

/** The longest file that is read: as long as one of ours. */
const MAX_BYTES = 16 << 20;

/** All kinds. */
export const FOREIGN_FILES: readonly ForeignFileKind[] = [
  {
    // its configuration and ignore file are read by scan-gitleaks.ts: they are more than entries
    tool: 'gitleaks',
    names: [],
    isBaseline: (text) => /^\ufeff?\s*\[/.test(text.slice(0, 4096)),
    load: async () => (await import('./gitleaks/baseline.ts')).readGitleaksBaseline,
  },
  {
    tool: 'betterleaks',
    names: ['.betterleaksignore'],
    load: async () => (await import('./betterleaks/ignore.ts')).readBetterleaksIgnore,
  },
  {
    tool: 'kingfisher',
    names: [],
    isBaseline: (text) => /^(?:ExactFindings|fingerprint_algorithm|repositories):/m.test(text.slice(0, 4096)),
    load: async () => (await import('./kingfisher/baseline.ts')).readKingfisherBaseline,
  },
  {
    tool: 'detect-secrets',
    names: ['.secrets.baseline'],
    isBaseline: (text) => /^\s*\{/.test(text) && /"(?:plugins_used|results)"\s*:/.test(text),
    load: async () => (await import('./detect-secrets/baseline.ts')).readBaseline,
  },
  {
    tool: 'secretlint',
    names: ['.secretlintignore'],
    load: async () => (await import('./secretlint/config.ts')).readSecretlintIgnore,
  },
  {
    tool: 'secretlint',
    names: ['.secretlintrc.json', '.secretlintrc.yml', '.secretlintrc.yaml', '.secretlintrc'],
    load: async () => (await import('./secretlint/config.ts')).readSecretlintConfig,
  },
  {
    tool: 'ggshield',
    names: ['.gitguardian.yaml', '.gitguardian.yml'],
    load: async () => (await import('./ggshield/config.ts')).readGgshieldConfig,
  },
  {
    tool: 'git-secrets',
    names: ['.gitallowed'],
    load: async () => (await import('./git-secrets/gitallowed.ts')).readGitallowed,
  },
];

/** Reads files of other tools for a policy. */
export const foreignReader: ForeignReader = {
  async inRoot(reader, honours) {
    const kinds = FOREIGN_FILES.filter(({ tool }) => honours.includes(tool));
    const all = await Promise.all(
      kinds.flatMap((kind) => kind.names.map((name) => readIfThere(reader, name, kind))),
    );
    return {
      foreign: all.flatMap(({ foreign }) => foreign),
      mistakes: all.flatMap(({ mistakes }) => mistakes),
    };
  },
  async baseline(name, text) {
    const kind = FOREIGN_FILES.find(({ isBaseline }) => isBaseline?.(text) === true);
    return kind === undefined ? undefined : await readOne(name, text, kind);
  },
};

const NOTHING: ForeignFiles = { foreign: [], mistakes: [] };

async function readIfThere(reader: FileReader, name: string, kind: ForeignFileKind): Promise<ForeignFiles> {
  const bytes = await reader.read(name);
  if (bytes === undefined) return NOTHING;
  if (bytes.length <= MAX_BYTES) return await readOne(name, new TextDecoder().decode(bytes), kind);
  const file = new ForeignFile(name, '');
  file.report(file.lineAt(1), `the file is longer than ${MAX_BYTES} bytes`);
  return { foreign: [], mistakes: file.mistakes };
}

async function readOne(name: string, text: string, { tool, load }: ForeignFileKind): Promise<ForeignFiles> {
  const file = new ForeignFile(name, text);
  const entries = await (await load())(file);
  return {
    foreign: entries === undefined ? [] : [entries],
    mistakes: file.mistakes.map((mistake) => ({
      ...mistake,
      hint: mistake.hint ?? `a file of ${tool}; leave ${tool} out of honours: in .tacet.yml to pass over it`,
    })),
  };
}
