// Knows in which forms a planted secret may turn up, and finds any of them in a text or in bytes.
//
// Promises: finds the value as it is, each line of it, each string of a JSON value, pieces of a long token; base64 at all
// three alignments by the characters that no neighbour can change, standard and URL alphabet, wrapped or not; hex; UTF-16;
// and all of it through percent-encoding, backslash escapes (JSON of JavaScript, Go and Python, shells), XML entities,
// gzip, zlib, and gzip within base64. Reversing and encryption are not undone.
// Must never put the value, or a part of it, into what it returns.
// Facts: secret-providers.md section 5 (what leaks past a masker), RFC 4648 sections 4 and 5.

import { gunzipSync, inflateSync } from 'node:zlib';

/** A secret that a test planted, with the name by which messages call it. */
export interface Planted {
  readonly label: string;
  readonly value: string | Uint8Array;
  /** Names of the test servers that may see it in a request: whoever issued it or keeps it. */
  readonly owners?: readonly string[];
}

/** One thing to search for; texts are bytes written as Latin-1, so that any bytes can be searched. */
export interface Needle {
  readonly label: string;
  /** How the secret is written here: `as it is`, `line 2`, `base64`… */
  readonly form: string;
  readonly text: string;
  /** In which rendering of a haystack it is searched. */
  readonly rendering: 'plain' | 'compact' | 'hex';
}

/** Below this a value cannot be told from chance. */
const MIN_BYTES = 8;
/** A token of twice this length is also found when only part of it shows, as in a cut preview. */
const PIECE_BYTES = 16;
/** No pieces of addresses and sentences: parts of them are not secret. */
const TOKEN = /^[\w+/=.-]+$/u;

/** Everything to search for when a secret was planted. Throws when the value is shorter than 8 bytes. */
export function needlesFor({ label, value }: Planted): Needle[] {
  const whole = trimAscii(latin1(value));
  if (whole.length < MIN_BYTES)
    throw new Error(`planted secret '${label}' must have at least ${MIN_BYTES} bytes`);
  const needles: Needle[] = [];
  const add = (form: string, text: string) => needles.push(...formsOf(label, form, text));
  add('as it is', whole);
  const lines = whole.split(/\r\n|\r|\n/u).map(trimAscii);
  const leaves = jsonLeaves(value).filter((leaf) => leaf.length >= MIN_BYTES && leaf !== whole);
  if (lines.length > 1) {
    lines.forEach((line, at) => {
      if (line.length >= MIN_BYTES && !/^-----(?:BEGIN|END) /u.test(line)) add(`line ${at + 1}`, line);
    });
  }
  leaves.forEach((leaf, at) => {
    add(`JSON string ${at + 1}`, leaf);
  });
  if (TOKEN.test(whole) && whole.length >= 2 * PIECE_BYTES) {
    for (let at = 0; at + PIECE_BYTES <= whole.length; at += PIECE_BYTES) {
      const text = whole.slice(at, at + PIECE_BYTES);
      needles.push({ label, form: `${PIECE_BYTES} bytes from ${at}`, text, rendering: 'plain' });
    }
  }
  return needles;
}

function formsOf(label: string, form: string, text: string): Needle[] {
  const bytes = Buffer.from(text, 'latin1');
  const needles: Needle[] = [
    { label, form, text, rendering: 'plain' },
    { label, form: `${form}, without white space`, text: text.replace(/\s/gu, ''), rendering: 'compact' },
    { label, form: `${form}, hex`, text: bytes.toString('hex'), rendering: 'hex' },
    { label, form: `${form}, UTF-16`, text: utf16(bytes), rendering: 'plain' },
  ];
  for (const shift of [0, 1, 2]) {
    needles.push({ label, form: `${form}, base64`, text: stableBase64(bytes, shift), rendering: 'compact' });
  }
  return needles;
}

/** The base64 characters of a value that stand after `shift` other bytes and that no neighbouring byte can change. */
export function stableBase64(bytes: Uint8Array, shift: number): string {
  const encoded = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64');
  return encoded.slice(Math.ceil((8 * shift) / 6), Math.floor((8 * (shift + bytes.length)) / 6));
}

function utf16(bytes: Buffer): string {
  return Buffer.from(bytes.toString('utf8'), 'utf16le').toString('latin1');
}

/** The strings within a value that is a JSON object or array, as Latin-1; none for anything else. */
function jsonLeaves(value: string | Uint8Array): string[] {
  const text = typeof value === 'string' ? value : Buffer.from(value).toString('utf8');
  if (!/^\s*[[{]/u.test(text)) return [];
  const leaves: string[] = [];
  try {
    JSON.parse(text, (_, leaf: unknown) => {
      if (typeof leaf === 'string') leaves.push(latin1(leaf));
      return leaf;
    });
  } catch {
    return []; // looks like JSON and is not: the value as a whole is searched
  }
  return leaves;
}

/** A haystack, rendered once for all needles. */
export class Haystack {
  readonly #renderings: Record<Needle['rendering'], Set<string>> = {
    plain: new Set(),
    compact: new Set(),
    hex: new Set(),
  };

  /** Text is taken as UTF-8. Compressed content is looked into, and so is what that holds, three levels deep. */
  constructor(content: string | Uint8Array, depth = 3) {
    const plain = latin1(content);
    for (const view of [plain, ...decodings(plain)]) {
      this.#renderings.plain.add(view);
      // Case is kept: base64 means it. The URL alphabet is folded into the standard one, on both sides.
      this.#renderings.compact.add(foldBase64(view.replace(/\s/gu, '')));
      this.#renderings.hex.add(view.replace(/[\s:]/gu, '').toLowerCase());
    }
    if (depth === 0) return;
    for (const inner of decompressed(plain)) {
      const nested = new Haystack(inner, depth - 1);
      for (const rendering of ['plain', 'compact', 'hex'] as const) {
        for (const view of nested.#renderings[rendering]) this.#renderings[rendering].add(view);
      }
    }
  }

  /** Whether the needle is in here, in any encoding of the whole. */
  has(needle: Needle): boolean {
    const text = needle.rendering === 'compact' ? foldBase64(needle.text) : needle.text;
    return [...this.#renderings[needle.rendering]].some((view) => view.includes(text));
  }
}

function foldBase64(text: string): string {
  return text.replaceAll('-', '+').replaceAll('_', '/');
}

/** What the text says once its escapes are undone: each kind alone, twice, and one within the other. */
function decodings(text: string): string[] {
  const unescaped = undoBackslashes(text);
  const unquoted = undoPercent(text);
  return [
    unescaped,
    undoBackslashes(unescaped),
    unquoted,
    undoPercent(unquoted),
    undoBackslashes(unquoted),
    undoPercent(text.replaceAll('+', ' ')),
    undoEntities(text),
  ];
}

const BACKSLASH: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};

function undoBackslashes(text: string): string {
  if (!text.includes('\\')) return text;
  // Surrogates come as two escapes: runs of \u are decoded together, then written as UTF-8.
  return text.replace(/(?:\\u[0-9a-fA-F]{4})+|\\x[0-9a-fA-F]{2}|\\[^ux]/gu, (found) => {
    if (found.startsWith('\\u')) {
      const units = found.slice(2).split('\\u');
      return latin1(String.fromCharCode(...units.map((unit) => Number.parseInt(unit, 16))));
    }
    if (found.startsWith('\\x')) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
    return BACKSLASH[found.charAt(1)] ?? found.charAt(1);
  });
}

function undoPercent(text: string): string {
  return text.replace(/%([0-9a-fA-F]{2})/gu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function undoEntities(text: string): string {
  return text.replace(
    /&(?:(lt|gt|quot|apos|amp)|#(\d{1,7})|#x([0-9a-fA-F]{1,6}));/gu,
    (entity, name, dec, hex) => {
      if (name !== undefined) return ENTITIES[name as string] ?? entity;
      const code = dec === undefined ? Number.parseInt(hex as string, 16) : Number(dec);
      return code > 0x10ffff ? entity : latin1(String.fromCodePoint(code));
    },
  );
}

/** Limit for one compressed piece: a bomb must not stop the tests. */
const MAX_INFLATED_BYTES = 256 * 1024 * 1024;

function decompressed(text: string): Uint8Array[] {
  const bytes = Buffer.from(text, 'latin1');
  const candidates = [...text.matchAll(/H4sI[A-Za-z0-9+/_\s-]{16,}/gu)].map(([run]) =>
    Buffer.from(run, 'base64'),
  );
  const found: Uint8Array[] = [];
  if (bytes[0] === 0x78) candidates.push(bytes);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) candidates.push(bytes);
  for (const candidate of candidates) {
    const inflate = candidate[0] === 0x78 ? inflateSync : gunzipSync;
    try {
      found.push(inflate(candidate, { maxOutputLength: MAX_INFLATED_BYTES }));
    } catch {
      // only looked like it
    }
  }
  return found;
}

/** Bytes as Latin-1 text, one character a byte; a string by its UTF-8. */
function latin1(content: string | Uint8Array): string {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  return bytes.toString('latin1');
}

function trimAscii(text: string): string {
  return text.replace(/^[\t-\r ]+|[\t-\r ]+$/gu, '');
}
