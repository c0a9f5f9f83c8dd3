/**
 * What a log says in forms that its masks do not know. The runner blots out a secret as it is, and in base64; so whoever wants
 * to print one all the same turns it round, takes its characters apart, or prints their numbers.
 *
 * Here are the forms that take no more than a line of shell: `rev`, `tr` by 13 letters, `sed 's/./& /g'`, `fold -w1`, `xxd`,
 * `hexdump`, `od`, lists of numbers, `base32`. Everything in base64, hexadecimal runs and compression is decoded for all units.
 * Promises: a form keeps the numbers of lines; what comes out is bounded by the log; nothing but plain text is taken for one.
 */

/** A log, or lines of it, read in another way. */
export interface DerivedText {
  /** In words: `read backwards`. */
  readonly form: string;
  readonly bytes: Uint8Array;
  /** The line on which it begins. */
  readonly firstLine: number;
  /** The whole log, letter by letter: then only what has a form of its own is a finding, words are not. */
  readonly isWhole: boolean;
}

/** So many stretches of a log are read in other ways; a log has few, if any. */
export const MAX_DERIVED = 10_000;

/** Shorter texts hold no secret that could be told from chance. */
const MIN_CHARACTERS = 16;
/** Longer lines are no dumps: those have 16 or 32 bytes a line. */
const MAX_LINE = 4096;
const LF = 0x0a;

/** All other ways of reading a log. The caller counts: see `MAX_DERIVED`. */
export function* derivedTexts(log: Uint8Array): Generator<DerivedText> {
  if (log.length < MIN_CHARACTERS) return;
  yield { form: 'read backwards', bytes: backwards(log), firstLine: 1, isWhole: true };
  yield { form: 'turned by 13 letters', bytes: turned(log), firstLine: 1, isWhole: true };
  yield* stretches(log);
}

/** Each line from its end: the lines stay where they are. */
function backwards(log: Uint8Array): Uint8Array {
  const copy = Buffer.from(log);
  for (let start = 0; start < copy.length; ) {
    const lineEnd = copy.indexOf(LF, start);
    const end = lineEnd < 0 ? copy.length : lineEnd;
    copy.subarray(start, end).reverse();
    start = end + 1;
  }
  return copy;
}

const TURNED = Uint8Array.from({ length: 256 }, (_, byte) => {
  const first = byte & 0x20 ? 0x61 : 0x41;
  return byte >= first && byte < first + 26 && byte < 0x80 ? first + ((byte - first + 13) % 26) : byte;
});

function turned(log: Uint8Array): Uint8Array {
  return log.map((byte) => TURNED[byte] ?? byte);
}

/** Reads a line in one form; undefined when it is none of it. Characters are bytes. */
interface LineForm {
  readonly form: string;
  readonly read: (line: string) => string | undefined;
  /** Whether a lone line without a gap is decoded for all units anyway. */
  readonly isRun?: boolean;
}

const FORMS: readonly LineForm[] = [
  { form: 'put together from single characters', read: ofSeparated },
  {
    form: 'put together from lines of one character',
    read: (line) => (line.length === 1 ? line : undefined),
  },
  { form: 'read from a dump', read: (line) => ofDump(line, false), isRun: true },
  { form: 'read from a dump of words', read: (line) => ofDump(line, true) },
  { form: 'read from numbers', read: ofNumbers },
  { form: 'read from base32', read: ofBase32 },
];

/** The stretches of lines in a row that have one form, put together. */
function* stretches(log: Uint8Array): Generator<DerivedText> {
  const bytes = Buffer.from(log.buffer, log.byteOffset, log.length);
  const open = FORMS.map(() => ({ firstLine: 0, parts: [] as string[], hasGaps: false }));
  let line = 1;
  for (let start = 0; start <= bytes.length; line++) {
    const lineEnd = bytes.indexOf(LF, start);
    const end = lineEnd < 0 ? bytes.length : lineEnd;
    const text = end - start > MAX_LINE ? '' : bytes.toString('latin1', start, end).trim();
    for (const [index, form] of FORMS.entries()) {
      const stretch = open[index];
      if (stretch === undefined) continue;
      const part = text === '' ? undefined : form.read(text);
      if (part !== undefined) {
        if (stretch.parts.length === 0) Object.assign(stretch, { firstLine: line, hasGaps: false });
        stretch.parts.push(part);
        stretch.hasGaps ||= text.includes(' ');
      } else if (stretch.parts.length > 0) {
        yield* textOf(form, stretch);
        stretch.parts = [];
      }
    }
    start = end + 1;
  }
  for (const [index, form] of FORMS.entries()) {
    const stretch = open[index];
    if (stretch !== undefined) yield* textOf(form, stretch);
  }
}

/** Lines in a row of one form. */
interface Stretch {
  readonly firstLine: number;
  readonly parts: readonly string[];
  readonly hasGaps: boolean;
}

function* textOf({ form, isRun }: LineForm, { firstLine, parts, hasGaps }: Stretch): Generator<DerivedText> {
  if (isRun === true && parts.length === 1 && !hasGaps) return;
  const text = parts.join('');
  if (text.length < MIN_CHARACTERS || !isPlain(text)) return;
  yield { form, bytes: Buffer.from(text, 'latin1'), firstLine, isWhole: false };
}

/** Nine of ten characters are printable ASCII: digests and other numbers are not text. */
function isPlain(text: string): boolean {
  const strange = text.length - text.replace(/[^\t\n\r -~]/g, '').length;
  return strange * 10 <= text.length;
}

/** `g h p _`, `g-h-p-_`, `["g","h"]`, `0000000   g   h`: characters with always the same between them. */
function ofSeparated(line: string): string | undefined {
  const own = line.replace(/^(?:[0-7]{7}[ \t]+|[[("']+)/, '').replace(/["')\]]+$/, '');
  const [, between] = /^[!-~](["']?(?:[ \t]+|, ?|[-.|:;_])["']?)[!-~]/.exec(own) ?? [];
  if (between === undefined) return undefined;
  const parts = /^[ \t]/.test(between) ? own.split(/[ \t]+/) : own.split(between);
  const isApart = parts.length >= 8 && parts.every((part) => part.length === 1 || part === '\\n');
  return isApart ? parts.map((part) => (part === '\\n' ? '\n' : part)).join('') : undefined;
}

/** An address, bytes in groups, and what they are as text: `xxd`, `hexdump`, `od -t x1`; or digits alone: `xxd -p`. */
const DUMP =
  /^(?:[0-9a-f]{6,16}:? +)?((?:[0-9a-f]{2}){1,60}(?: {1,2}(?:[0-9a-f]{2}){1,8}){0,63})(?:(?: {2,}| {1,2}[|>]).{0,80})?$/i;

/** `isSwapped`: groups of two bytes, the second first, as `hexdump` without options prints them on most machines. */
function ofDump(line: string, isSwapped: boolean): string | undefined {
  const [, digits] = DUMP.exec(line) ?? [];
  if (digits === undefined) return undefined;
  const groups = digits.split(/ +/);
  if (isSwapped && groups.some((group) => group.length !== 4)) return undefined;
  const hex = isSwapped ? groups.map((group) => `${group.slice(2)}${group.slice(0, 2)}`) : groups;
  return Buffer.from(hex.join(''), 'hex').toString('latin1');
}

const NUMBERS = /^[[(]?\d{1,3}(?:[, ]{1,3}\d{1,3}){7,}[\])]?$/;

/** `103 104 112`, `[103, 104, 112]`: the numbers of characters. */
function ofNumbers(line: string): string | undefined {
  if (!NUMBERS.test(line)) return undefined;
  const codes = (line.match(/\d+/g) ?? []).map(Number);
  return codes.every((code) => code >= 9 && code < 127) ? String.fromCharCode(...codes) : undefined;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, section 6. */
function ofBase32(line: string): string | undefined {
  if (!/^[A-Z2-7]{8,}={0,6}$/.test(line)) return undefined;
  let bits = 0;
  let held = 0;
  let text = '';
  for (const character of line.replace(/=+$/, '')) {
    held = ((held << 5) | BASE32.indexOf(character)) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    text += String.fromCharCode((held >> bits) & 0xff);
  }
  return text;
}
