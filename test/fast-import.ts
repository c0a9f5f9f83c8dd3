// The text that `git fast-import` reads: commits with inline contents, and a long synthetic history.
//
// Promises: every path and content git can hold goes in unchanged (paths are quoted byte by byte), and the same
// arguments always give the same bytes, so that object ids and sizes are the same on every machine.
// Must never: start git or touch a disk; `git.ts` does.
// Format: git-fast-import(1).

/** What one path holds in a commit: text, bytes, an entry with a mode, or `null` for "the path is deleted". */
export type FileSpec = string | Uint8Array | FileEntry | null;

/**
 * A path's entry with its git mode: its content (for a symlink the target), or an object that the repository already
 * has (for a gitlink, mode 160000, the other repository's commit).
 */
export type FileEntry =
  | { readonly mode: '100644' | '100755' | '120000'; readonly content: string | Uint8Array }
  | { readonly mode: string; readonly object: string };

/** Paths and what they hold; the list form takes paths as raw bytes (invalid UTF-8, for instance). */
export type FileSpecs = Readonly<Record<string, FileSpec>> | readonly FileSpecPair[];

/** One path of the list form. */
export type FileSpecPair = readonly [path: string | Uint8Array, spec: FileSpec];

/** A person as git writes one. */
export interface Person {
  readonly name: string;
  readonly email: string;
}

/** One commit of the stream. */
export interface CommitCommand {
  /** Full name of the ref that moves to the commit. */
  readonly ref: string;
  /** Number by which later commands of the stream can name the commit. */
  readonly mark: number;
  /** Seconds since 1970, UTC, for author and committer. */
  readonly dateSeconds: number;
  readonly author: Person;
  readonly message: string | Uint8Array;
  /** Commit ids of the parents, or `'previous'` for the commit that the stream wrote to this ref before. */
  readonly parents: readonly string[] | 'previous';
  readonly files: FileSpecs;
}

/** 2026-01-01T00:00:00Z: the first commit of every repository. */
export const FIRST_COMMIT_SECONDS = 1_767_225_600;

/** The people every commit is by, unless a test says otherwise. */
export const AUTHOR: Person = { name: 'Ada Test', email: 'ada@example.org' };
export const COMMITTER: Person = { name: 'Grace Test', email: 'grace@example.org' };

/** The list form of either form of paths. */
export function filePairs(files: FileSpecs): readonly FileSpecPair[] {
  return isList(files) ? files : Object.entries(files);
}

function isList(files: FileSpecs): files is readonly FileSpecPair[] {
  return Array.isArray(files);
}

/** One `commit` command with its file changes. Parents other than `'previous'` replace whatever the ref held. */
export function commitCommand(commit: CommitCommand): Buffer {
  const { author, dateSeconds, parents } = commit;
  const [first, ...others] = parents === 'previous' ? [] : parents;
  return Buffer.concat([
    Buffer.from(
      `${parents === 'previous' ? '' : `reset ${commit.ref}\n\n`}commit ${commit.ref}\nmark :${commit.mark}\n` +
        `author ${author.name} <${author.email}> ${dateSeconds} +0000\n` +
        `committer ${COMMITTER.name} <${COMMITTER.email}> ${dateSeconds} +0000\n`,
    ),
    dataCommand(commit.message),
    Buffer.from(
      (first === undefined ? '' : `from ${first}\n`) + others.map((id) => `merge ${id}\n`).join(''),
    ),
    ...filePairs(commit.files).map(([path, spec]) => fileCommand(path, spec)),
    Buffer.from('\n'),
  ]);
}

/** Ends the stream: git prints the id of the marked commit. */
export function endCommand(mark: number): Buffer {
  return Buffer.from(`get-mark :${mark}\ndone\n`);
}

function fileCommand(path: string | Uint8Array, spec: FileSpec): Buffer {
  const name = quotePath(path);
  if (spec === null) {
    return Buffer.from(`D ${name}\n`);
  }
  if (typeof spec === 'string' || spec instanceof Uint8Array) {
    return fileCommand(path, { mode: '100644', content: spec });
  }
  return 'object' in spec
    ? Buffer.from(`M ${spec.mode} ${spec.object} ${name}\n`)
    : Buffer.concat([Buffer.from(`M ${spec.mode} inline ${name}\n`), dataCommand(spec.content)]);
}

/** A path as fast-import reads it: always quoted, every byte but the plain ones as an octal escape. */
function quotePath(path: string | Uint8Array): string {
  let quoted = '"';
  for (const byte of typeof path === 'string' ? Buffer.from(path) : path) {
    const character = String.fromCharCode(byte);
    quoted += /[A-Za-z0-9/._-]/u.test(character) ? character : `\\${byte.toString(8).padStart(3, '0')}`;
  }
  return `${quoted}"`;
}

function dataCommand(content: string | Uint8Array): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')]);
}

/**
 * A synthetic history of `commits` commits on `ref`, one a minute: the first writes `files` source files of 40 lines,
 * each later one edits a line in one to three of them.
 */
export function historyStream(ref: string, commits: number, files: number): Buffer {
  const LINES_PER_FILE = 40;
  const contents = Array.from({ length: files }, (_, file) =>
    Array.from({ length: LINES_PER_FILE }, (_, line) => sourceLine(file, line, 0)),
  );
  const edited = (file: number): FileSpecPair => [
    `src/part${file % 10}/module${file}.ts`,
    `${contents[file]?.join('\n')}\n`,
  ];
  const stream: Buffer[] = [];
  for (let number = 0; number < commits; number += 1) {
    const changed = new Set<number>(number === 0 ? contents.keys() : []);
    for (let edit = 0; number > 0 && edit <= number % 3; edit += 1) {
      const file = (number * 7 + edit * 31) % files;
      const line = (number * 13 + edit) % LINES_PER_FILE;
      contents[file]?.splice(line, 1, sourceLine(file, line, number));
      changed.add(file);
    }
    stream.push(
      commitCommand({
        ref,
        mark: number + 1,
        dateSeconds: FIRST_COMMIT_SECONDS + number * 60,
        author: AUTHOR,
        message: `Change number ${number}`,
        parents: number === 0 ? [] : 'previous',
        files: [...changed].map(edited),
      }),
    );
  }
  return Buffer.concat([...stream, endCommand(commits)]);
}

/** A line of plausible source whose number differs in every revision. */
function sourceLine(file: number, line: number, revision: number): string {
  // Knuth's multiplicative hash: scattered digits, so that the text does not deflate to nothing.
  return `export const value${line} = compute(${file}, ${line}, ${Math.imul(revision + line, 2_654_435_761) >>> 8});`;
}
