/**
 * The two ends of a change: what the files held at its base and at its head, for findings whose standing does not follow from
 * the commits between them alone (a file was moved; a secret is gone from both).
 *
 * Promise: only what is asked for is read, and fetched where it is not here. What cannot be read is undefined and never an error:
 * the scan is done by then, and a finding keeps the graver standing.
 */

import { TacetError } from '../base/errors.ts';
import type { FileReader } from '../base/file-reader.ts';
import { ObjectReader } from '../git/objects.ts';
import { contentsOf, shownPath } from './blobs.ts';
import { commitFiles } from './file-readers.ts';
import type { RangeSource } from './range.ts';

/** A file that one end has and the other has not. */
export interface LostFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** So many lost files are looked at, those of the same name first: a change that deletes more is no move. */
const MAX_LOST = 100;
const MAX_LIST_BYTES = 16 * 1024 * 1024;

/** Reads at the ends of a change. */
export class ChangeEnds {
  readonly #source: RangeSource;
  readonly #files = new Map<string, Promise<FileReader | undefined>>();

  constructor(source: RangeSource) {
    this.#source = source;
  }

  /** What a path holds at the bases. Undefined when that cannot be told of each; empty when none has the path. */
  atBase(path: string): Promise<readonly Uint8Array[] | undefined> {
    return this.#at(this.#source.bases, path);
  }

  /** What a path holds at the heads. Undefined and empty as for the bases. */
  atHead(path: string): Promise<readonly Uint8Array[] | undefined> {
    return this.#at(this.#source.heads, path);
  }

  /** Files of the bases that no head has at their path, those of the same name as `path` first. Empty when that cannot be told. */
  async lost(path: string): Promise<readonly LostFile[]> {
    const name = (of: string): string => of.slice(of.lastIndexOf('/') + 1);
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

  async #at(commits: readonly string[], path: string): Promise<readonly Uint8Array[] | undefined> {
    const contents: Uint8Array[] = [];
    try {
      for (const commit of commits) {
        const files = await this.#filesOf(commit);
        if (files === undefined) return undefined;
        const bytes = await files.read(path);
        if (bytes !== undefined) contents.push(bytes);
      }
      return contents;
    } catch (error) {
      if (!(error instanceof TacetError)) throw error;
      return undefined;
    }
  }

  #filesOf(commit: string): Promise<FileReader | undefined> {
    const { repository } = this.#source;
    const known =
      this.#files.get(commit) ??
      commitFiles(repository, commit, commit, (oids) => this.#source.provide(oids));
    this.#files.set(commit, known);
    return known;
  }

  #lost: Promise<readonly { readonly path: string; readonly oid: string }[]> | undefined;

  #listLost(): Promise<readonly { readonly path: string; readonly oid: string }[]> {
    this.#lost ??= this.#readLost();
    return this.#lost;
  }

  /** `:MODE 000000 OID OID D`, then the path, each ended by NUL (git-diff-tree(1), "RAW OUTPUT FORMAT"). */
  async #readLost(): Promise<readonly { readonly path: string; readonly oid: string }[]> {
    const { bases, heads, repository } = this.#source;
    const [head] = heads;
    if (head === undefined || heads.length > 1) return [];
    const lost: { readonly path: string; readonly oid: string }[] = [];
    for (const base of bases) {
      const args = [
        'diff-tree',
        '-r',
        '-z',
        '--raw',
        '--no-abbrev',
        '--no-renames',
        '--diff-filter=D',
        base,
        head,
      ];
      const { exit, stdout } = await repository.git
        .run(args, { maxBytes: MAX_LIST_BYTES })
        .catch((error: unknown) => {
          if (!(error instanceof TacetError)) throw error;
          return { exit: { status: 1 }, stdout: new Uint8Array(0) };
        });
      if (exit.status !== 0) continue;
      const fields = Buffer.from(stdout).toString('latin1').split('\0');
      for (let at = 0; at + 1 < fields.length; at += 2) {
        const [, oid] = /^:100\d{3} 0{6} ([0-9a-f]{40,64}) /.exec(fields[at] ?? '') ?? [];
        if (oid !== undefined)
          lost.push({ oid, path: shownPath(Buffer.from(fields[at + 1] ?? '', 'latin1')) });
      }
    }
    return lost;
  }
}
