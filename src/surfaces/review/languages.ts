/**
 * How files of a kind read a value from the environment, and how they carry a remark: for suggestions. Known by the file's name alone;
 * an unknown kind has neither, and gets no suggestion.
 *
 * A reference is either code that stands for a whole string literal, or text that is put where the value stood.
 */

/** What a kind of file offers. */
export interface FileKind {
  /** Code in place of a literal, quotes included: `process.env.NAME`. */
  readonly code?: (name: string) => string;
  /** Text in place of the value alone; the quotes around it stay as they are. Empty text: the value is taken out. */
  readonly text?: (name: string) => string;
  /** What the value is called where it is to be given: `the secret`, `the variable`. Default: the environment variable. */
  readonly noun?: string;
  /** Whether names are written small there. */
  readonly isLowerCase?: boolean;
  /** What stands before and after a remark at the end of a line. Undefined: the kind has no remarks. */
  readonly remark?: readonly [string, string];
}

const SLASHES = ['//', ''] as const;
const HASH = ['#', ''] as const;
const DASHES = ['--', ''] as const;
const ANGLES = ['<!--', '-->'] as const;

const SCRIPT: FileKind = { code: (name) => `process.env.${name}`, remark: SLASHES };
const JVM: FileKind = { code: (name) => `System.getenv("${name}")`, remark: SLASHES };
const SHELL: FileKind = { code: (name) => `"$\{${name}:?}"`, text: (name) => `$\{${name}:?}`, remark: HASH };

/** By extension, lower case. Vendor syntax: each language's own manual. */
const BY_EXTENSION: Readonly<Record<string, FileKind>> = {
  js: SCRIPT, mjs: SCRIPT, cjs: SCRIPT, ts: SCRIPT, mts: SCRIPT, cts: SCRIPT,
  py: { code: (name) => `os.environ["${name}"]`, remark: HASH },
  rb: { code: (name) => `ENV.fetch("${name}")`, remark: HASH },
  go: { code: (name) => `os.Getenv("${name}")`, remark: SLASHES },
  java: JVM, kt: JVM, kts: JVM, scala: JVM, groovy: JVM, gradle: JVM,
  cs: { code: (name) => `Environment.GetEnvironmentVariable("${name}")`, remark: SLASHES },
  php: { code: (name) => `getenv('${name}')`, remark: SLASHES },
  rs: { code: (name) => `std::env::var("${name}").expect("${name} is set")`, remark: SLASHES },
  swift: { code: (name) => `ProcessInfo.processInfo.environment["${name}"]!`, remark: SLASHES },
  ex: { code: (name) => `System.fetch_env!("${name}")`, remark: HASH },
  exs: { code: (name) => `System.fetch_env!("${name}")`, remark: HASH },
  pl: { code: (name) => `$ENV{${name}}`, remark: HASH },
  pm: { code: (name) => `$ENV{${name}}`, remark: HASH },
  r: { code: (name) => `Sys.getenv("${name}")`, remark: HASH },
  lua: { code: (name) => `os.getenv("${name}")`, remark: DASHES },
  jl: { code: (name) => `ENV["${name}"]`, remark: HASH },
  ps1: { code: (name) => `$env:${name}`, remark: HASH },
  psm1: { code: (name) => `$env:${name}`, remark: HASH },
  sh: SHELL, bash: SHELL, zsh: SHELL,
  tf: { code: (name) => `var.${name}`, noun: 'the Terraform variable', isLowerCase: true, remark: HASH },
  env: { text: () => '', remark: HASH },
  yml: { remark: HASH }, yaml: { remark: HASH }, toml: { remark: HASH }, conf: { remark: HASH },
  properties: {}, c: { remark: SLASHES }, h: { remark: SLASHES }, cc: { remark: SLASHES }, cpp: { remark: SLASHES },
  hpp: { remark: SLASHES }, m: { remark: SLASHES }, dart: { remark: SLASHES }, scss: { remark: SLASHES },
  sql: { remark: DASHES }, hs: { remark: DASHES }, html: { remark: ANGLES }, xml: { remark: ANGLES },
  md: { remark: ANGLES }, svg: { remark: ANGLES }, css: { remark: ['/*', '*/'] },
}; // biome-ignore format: one kind a line reads as the table it is

/** By the whole path, before the extension is asked. */
const BY_PATH: readonly (readonly [RegExp, FileKind])[] = [
  [
    /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/,
    { text: (name) => `$\{{ secrets.${name} }}`, noun: 'the secret of the repository', remark: HASH },
  ],
  [/(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/, { text: (name) => `$\{${name}:?}`, remark: HASH }],
  [/(?:^|\/)\.gitlab-ci\.yml$/, { text: (name) => `$${name}`, noun: 'the CI/CD variable', remark: HASH }],
  [/(?:^|\/)\.npmrc$/, { text: (name) => `$\{${name}}` }],
  [/(?:^|\/)\.env(?:\.[^/]*)?$/, { text: () => '', remark: HASH }],
  [/(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile)(?:\.[^/]*)?$/, {}],
];

/** The kind of a file, by its path. Undefined when it is not known. */
export function fileKindOf(path: string): FileKind | undefined {
  const known = BY_PATH.find(([pattern]) => pattern.test(path));
  if (known !== undefined) return known[1];
  const extension = /\.([A-Za-z0-9]{1,12})$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_EXTENSION, extension) ? BY_EXTENSION[extension] : undefined;
}
