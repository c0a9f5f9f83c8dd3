/**
 * From a value to the byte strings that the leak guard looks for: the value, its fields, the passwords within it, and
 * each of them as encoders write it.
 *
 * Not everything that is masked in a log is looked for in files: `postgres`, `db.example.com` and `eu-central-1` stand in
 * a repository rightfully, and a guard that cries wolf is switched off. A part is looked for when it is unlike a word, a
 * name, an address or a number; a value of which no part is looked for is reported with the reason.
 */

import {
  byteEncodings,
  jsonBase64Fragments,
  textEncodings,
  wrappedBase64Lines,
} from '../secrets/encodings.ts';
import { textOf } from '../secrets/fetched-value.ts';
import { type MaskItem, maskItems, type YamlReader } from '../secrets/mask-items.ts';
import type { WatchedValue, WatchList } from './watch-list.ts';

/** A byte string to look for. */
export interface Needle {
  readonly bytes: Uint8Array;
  /** Index of its value in the list. */
  readonly value: number;
  /** Whether it is the value or a part of it as they are, and not an encoded form. */
  readonly isPlain: boolean;
}

/** What is looked for, and what is not. */
export interface NeedleList {
  readonly needles: readonly Needle[];
  readonly unwatched: readonly { readonly name: string; readonly reason: string }[];
}

/** A shorter text occurs by chance. */
const MIN_NEEDLE_BYTES = 8;
/** Of a longer text its beginning is looked for: that much of it is the text. */
const MAX_NEEDLE_BYTES = 4096;
/** Needles of one value: a JSON secret of 40 fields keeps all of its forms. */
const MAX_NEEDLES_PER_VALUE = 1024;
/** Needles of all values; the kernel counts to 65,535. */
const MAX_NEEDLES = 32_768;

const ADDRESS = /^(?:[a-z][a-z0-9+.-]*:\/\/)?(?:[a-z0-9_-]+\.)+[a-z0-9-]{2,}(?::\d+)?(?:\/[\w./~-]*)?$/i;
const EMAIL = /^[\w.+-]+@(?:[a-z0-9-]+\.)+[a-z]{2,}$/i;
const PATH = /^[~.]?\/?(?:[a-z0-9_.-]+\/)+[a-z0-9_.-]*$/;
const RESOURCE = /^(?:arn:|urn:|projects\/)/;

/** Everything to look for. */
export async function needlesOf(list: WatchList): Promise<NeedleList> {
  const needles: Needle[] = [];
  const unwatched = list.left.map((name) => ({ name, reason: 'there were too many values' }));
  const yaml = await yamlReader(list.values);
  for (const [index, value] of list.values.entries()) {
    const found = partsOf(value, list, yaml);
    if (found.kind === 'weak') {
      unwatched.push({ name: value.name, reason: found.reason });
      continue;
    }
    const room = Math.min(MAX_NEEDLES_PER_VALUE, MAX_NEEDLES - needles.length);
    const unique = uniqueNeedles(found, index);
    needles.push(...unique.slice(0, room));
    if (unique.length > room)
      unwatched.push({
        name: value.name,
        reason: `${unique.length - room} of its forms are beyond the bound`,
      });
  }
  return { needles, unwatched };
}

/** Why a part is not looked for, or undefined when it is. `isWhole`: it is a value under a name of its own. */
export function weaknessOf(text: string, isWhole: boolean): string | undefined {
  const trimmed = text.trim();
  if (Buffer.byteLength(trimmed) < MIN_NEEDLE_BYTES) return `it is shorter than ${MIN_NEEDLE_BYTES} bytes`;
  if (/^[+-]?[\d.,: -]+$/.test(trimmed) && trimmed.replace(/\D/g, '').length < 16) return 'it is a number';
  if (ADDRESS.test(trimmed) || EMAIL.test(trimmed) || PATH.test(trimmed) || RESOURCE.test(trimmed))
    return 'it reads like an address';
  const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^\w\s./:@-]/].filter((kind) => kind.test(trimmed)).length;
  if (classes >= 3) return undefined;
  // words, separators and a short number: a name, unless somebody gave a long one a name as a secret
  const isName = /^[a-z]+(?:[-_ ./:][a-z]+|[-_]?\d{1,3}(?![a-z\d]))*$/i.test(trimmed);
  const enoughWhole = classes === 2 && !isName ? 10 : 16;
  const enoughPart = isName ? Number.POSITIVE_INFINITY : classes === 2 ? 16 : 24;
  if (trimmed.length < (isWhole ? enoughWhole : enoughPart)) return 'it reads like a name';
  return undefined;
}

type Parts =
  | { readonly kind: 'parts'; readonly texts: readonly string[]; readonly binary: Uint8Array | undefined }
  | { readonly kind: 'weak'; readonly reason: string };

function partsOf({ exported, payload }: WatchedValue, list: WatchList, yaml: YamlReader | undefined): Parts {
  const text = textOf(payload);
  if (text === undefined) {
    if (payload.sizeBytes < MIN_NEEDLE_BYTES)
      return { kind: 'weak', reason: `it is shorter than ${MIN_NEEDLE_BYTES} bytes` };
    const delivered = textOf(exported);
    return {
      kind: 'parts',
      texts: delivered === undefined ? [] : [delivered],
      binary: payload.revealBytes(),
    };
  }
  const limits = {
    minValueChars: 1,
    minPartChars: MIN_NEEDLE_BYTES,
    publicKeys: new Set(list.publicKeys),
    neverMask: new Set(list.neverMask),
  };
  const items = maskItems(text, limits, yaml).filter((item) => isLookedFor(item));
  if (items.length === 0)
    return { kind: 'weak', reason: weaknessOf(text, true) ?? 'all of its parts read like names' };
  const delivered = textOf(exported);
  const texts = items.map((item) => item.text);
  return {
    kind: 'parts',
    texts: delivered === undefined || delivered === text ? texts : [delivered, ...texts],
    binary: undefined,
  };
}

function isLookedFor({ text, refusal, rank }: MaskItem): boolean {
  if (refusal !== undefined) return false;
  // a line of a configuration is no secret by itself; a line of a key is one long word
  if (rank === 2 && /\s/.test(text)) return false;
  return weaknessOf(text, rank === 0) === undefined;
}

function uniqueNeedles({ texts, binary }: Parts & { readonly kind: 'parts' }, value: number): Needle[] {
  const plain = new Set(texts.filter((text) => text.trim() !== ''));
  const encoded = new Set<string>();
  if (binary !== undefined) for (const form of byteEncodings(binary)) encoded.add(form);
  for (const text of plain) {
    const bytes = Buffer.from(text, 'utf8');
    for (const form of [...byteEncodings(bytes), ...textEncodings(text), ...jsonBase64Fragments(text)])
      encoded.add(form);
  }
  const whole = binary ?? Buffer.from(texts[0] ?? '', 'utf8');
  for (const line of wrappedBase64Lines(whole)) encoded.add(line);
  const forms = [...encoded].filter((form) => !plain.has(form) && form.length >= MIN_NEEDLE_BYTES);
  const needle = (bytes: Uint8Array, isPlain: boolean): Needle => ({
    bytes: bytes.subarray(0, MAX_NEEDLE_BYTES),
    value,
    isPlain,
  });
  return [
    ...(binary === undefined ? [] : [needle(binary, true)]),
    ...[...plain].map((text) => needle(Buffer.from(text, 'utf8'), true)),
    ...forms.map((form) => needle(Buffer.from(form, 'utf8'), false)),
  ];
}

async function yamlReader(values: readonly WatchedValue[]): Promise<YamlReader | undefined> {
  if (!values.some(({ payload }) => /:\s|^\s*- /m.test(textOf(payload) ?? ''))) return undefined;
  const { yamlLeaves } = await import('../secrets/yaml-leaves.ts');
  return yamlLeaves;
}
