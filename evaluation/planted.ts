/**
 * A planted document: a text in which it is known what is a secret. Corpora write secrets between marks; the marks are
 * taken out here, and what stood between them becomes a truth with its byte span.
 *
 * Promise: a document holds no mark, and every truth is exactly the bytes that were marked. A label says what a truth or
 * a decoy is without any part of its value; only labels are ever printed.
 */

import type { Span } from '../src/text/unit.ts';

/** The marks around a secret (U+27E6, U+27E7) and around what is none (U+27EA, U+27EB). No corpus writes them as text. */
export const SECRET_MARKS = ['\u27e6', '\u27e7'] as const;
export const DECOY_MARKS = ['\u27ea', '\u27eb'] as const;

/** What a planted span is, in words that say nothing of its value. */
export interface Label {
  /** The first level of the figures: a tier (`A`), a value class (`random`), a shape (`pem`). */
  readonly group: string;
  /** What it is: provider and template, kind of value and of name. */
  readonly what: string;
  /** Where it stands: the surrounding, or the language and form. */
  readonly where: string;
  /** The name it stands under, in words, in corpora that vary names. */
  readonly name?: string;
}

/** A span of a document with its label, in bytes. */
export interface Planted extends Span {
  readonly label: Label;
}

/** One text of a corpus. */
export interface PlantedDocument {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Ascending and apart. */
  readonly secrets: readonly Planted[];
  /** What looks like a secret and is none: for naming wrong findings. Any finding outside a secret is wrong. */
  readonly decoys: readonly Planted[];
}

/** A secret between its marks. */
export function secret(value: string): string {
  return SECRET_MARKS[0] + value + SECRET_MARKS[1];
}

/** What is no secret between its marks. */
export function decoy(value: string): string {
  return DECOY_MARKS[0] + value + DECOY_MARKS[1];
}

/** Writes documents: pieces of text in turn, each with the label of what is marked in it. */
export class DocumentWriter {
  #text = '';
  #bytes = 0;
  readonly #secrets: Planted[] = [];
  readonly #decoys: Planted[] = [];

  /** Adds text; whatever is marked in it has the label. Throws an Error for a mark without its partner. */
  add(marked: string, label?: Label): this {
    for (const [index, part] of marked.split(/([\u27e6\u27e7\u27ea\u27eb])/u).entries()) {
      if (index % 2 === 0) this.#plain(part);
      else this.#mark(part, label);
    }
    if (this.#open !== undefined) throw new Error('a mark is not closed');
    return this;
  }

  #open: { readonly mark: string; readonly start: number } | undefined;

  #plain(text: string): void {
    this.#text += text;
    this.#bytes += Buffer.byteLength(text);
  }

  #mark(mark: string, label: Label | undefined): void {
    if (mark === SECRET_MARKS[0] || mark === DECOY_MARKS[0]) {
      if (this.#open !== undefined) throw new Error('marks may not stand in each other');
      this.#open = { mark, start: this.#bytes };
      return;
    }
    const isSecret = this.#open?.mark === SECRET_MARKS[0];
    if (this.#open === undefined || isSecret !== (mark === SECRET_MARKS[1]))
      throw new Error('a mark is not opened');
    if (label === undefined) throw new Error('what is marked needs a label');
    (isSecret ? this.#secrets : this.#decoys).push({ start: this.#open.start, end: this.#bytes, label });
    this.#open = undefined;
  }

  /** The document so far. */
  finish(path: string): PlantedDocument {
    return { path, bytes: Buffer.from(this.#text), secrets: [...this.#secrets], decoys: [...this.#decoys] };
  }
}
