/**
 * Every text by which a secret could appear in a log: what is announced to the masker, and what is not, with the reason.
 *
 * Promise: for each part of a value (`mask-items.ts`) that is long and uncommon enough, the part itself and, from eight
 * bytes on, its encoded forms (`encodings.ts`) are planned; nothing is left out silently. The algorithm is the one of
 * facts secret-providers.md 5, "Recommended algorithm"; its numbers are the constants below.
 *
 * A text of several lines is announced whole only if none of its lines is one to leave alone, because the runner masks
 * every line of what it is told, however short. Its lines and its one-line forms are announced in any case.
 */

import { grouped } from '../../base/printable.ts';
import { Secret } from '../../base/secret.ts';
import { byteEncodings, jsonBase64Fragments, textEncodings, wrappedBase64Lines } from './encodings.ts';
import { textOf } from './fetched-value.ts';
import { type MaskItem, type MaskLimits, maskItems, refusalOf, type YamlReader } from './mask-items.ts';

/** Encoded forms are made of items from this length on. */
export const MIN_ENCODED_BYTES = 8;

/** Encoded forms of one value. A JSON secret of 20 leaves keeps all of its forms. */
export const MAX_ENCODED_FORMS_PER_VALUE = 256;

/** Forms of all values together: the runner compares each with every line of the log. */
export const MAX_FORMS = 4096;

/** One value to mask. */
export interface MaskRequest {
  /** The value exactly as it will be exported. */
  readonly exported: Secret;
  /** The value before `| base64`; the same as `exported` without it. */
  readonly payload: Secret;
  readonly mode: 'full' | 'value' | 'none';
}

/** A form that is not masked: what it is and why, without content. */
export interface UnmaskedForm {
  readonly what: string;
  readonly reason: string;
  /** Whether this is the whole value as it will be exported. */
  readonly isWholeValue: boolean;
}

/** What is to be masked for one value. `runner/masks.ts` announces it. */
export interface MaskPlan {
  readonly secret: Secret;
  readonly forms: readonly Secret[];
  readonly unmasked: readonly UnmaskedForm[];
}

/** How masks are planned. */
export interface MaskSettings extends MaskLimits {
  /** The forms that the masker derives by itself from a text it has been told. */
  readonly coveredBy: (text: string) => readonly string[];
}

/** A value on its way: its items, and what has been decided. */
interface Draft {
  readonly request: MaskRequest;
  readonly items: readonly MaskItem[];
  readonly forms: Set<string>;
  readonly unmasked: UnmaskedForm[];
}

/** The plans of all values, in their order. The bound on forms counts over all of them; the values come before codes. */
export async function planMasks(
  requests: readonly MaskRequest[],
  settings: MaskSettings,
): Promise<readonly MaskPlan[]> {
  const yaml = await yamlReader(requests);
  const drafts = requests.map((request) => draftOf(request, settings, yaml));
  const budget = { left: MAX_FORMS };
  for (const draft of drafts) addPlainForms(draft, settings, budget);
  for (const draft of drafts) addEncodedForms(draft, settings, budget);
  return drafts.map(({ request, forms, unmasked }) => ({
    secret: request.exported,
    forms: [...forms].map((form) => Secret.fromText(form)),
    unmasked,
  }));
}

/** The parser for YAML leaves, loaded only when some value could be YAML: text of several lines or with `key: value`. */
async function yamlReader(requests: readonly MaskRequest[]): Promise<YamlReader | undefined> {
  const isNeeded = requests.some(({ payload }) => /:\s|^\s*- /m.test(textOf(payload) ?? ''));
  if (!isNeeded) return undefined;
  const { yamlLeaves } = await import('./yaml-leaves.ts');
  return yamlLeaves;
}

function draftOf(request: MaskRequest, settings: MaskSettings, yaml: YamlReader | undefined): Draft {
  const draft = { request, forms: new Set<string>(), unmasked: [] as UnmaskedForm[] };
  if (request.mode === 'none') {
    draft.unmasked.push({ what: 'the value', reason: 'declared public', isWholeValue: true });
    return { ...draft, items: [] };
  }
  const text = textOf(request.payload);
  const items = text === undefined ? [] : [...maskItems(text, settings, yaml)];
  const exported = textOf(request.exported);
  if (exported === undefined)
    draft.unmasked.push({ what: 'the raw bytes', reason: 'not text', isWholeValue: true });
  else if (exported !== text) {
    const refusal = refusalOf(exported, settings.minValueChars);
    items.unshift({ text: exported, what: 'the value in base64', refusal, rank: 0 });
  }
  return { ...draft, items };
}

function addPlainForms(draft: Draft, settings: MaskSettings, budget: { left: number }): void {
  const exported = textOf(draft.request.exported);
  let beyondBound = 0;
  for (const { text, what, refusal } of draft.items) {
    if (refusal !== undefined) {
      draft.unmasked.push({ what, reason: refusal, isWholeValue: text === exported });
    } else if (!isSafeToAnnounce(text, settings)) {
      // its lines are items of their own, and its encoded forms have no line ends
    } else if (budget.left > 0) {
      budget.left--;
      draft.forms.add(text);
    } else beyondBound++;
  }
  if (beyondBound > 0) reportBound(draft, `${beyondBound} parts of the value`, MAX_FORMS);
}

/** Whether the runner, which masks each line of what it is told, would mask only lines that are to be masked. */
function isSafeToAnnounce(text: string, { minPartChars, neverMask }: MaskSettings): boolean {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim());
  return (
    lines.length === 1 ||
    lines.every(
      (line) => line === '' || (refusalOf(line, minPartChars) === undefined && neverMask?.has(line) !== true),
    )
  );
}

function addEncodedForms(draft: Draft, settings: MaskSettings, budget: { left: number }): void {
  const covered = new Set([...draft.forms].flatMap((form) => [...settings.coveredBy(form)]));
  const candidates = draft.request.mode === 'full' ? encodedForms(draft) : [];
  let made = 0;
  let beyondBound = 0;
  for (const form of candidates) {
    if (draft.forms.has(form) || covered.has(form)) continue;
    if (made >= MAX_ENCODED_FORMS_PER_VALUE || budget.left === 0) {
      beyondBound++;
      continue;
    }
    made++;
    budget.left--;
    draft.forms.add(form);
  }
  const bound = budget.left === 0 ? MAX_FORMS : MAX_ENCODED_FORMS_PER_VALUE;
  if (beyondBound > 0) reportBound(draft, `${beyondBound} encoded forms`, bound);
  if (draft.request.mode === 'value')
    draft.unmasked.push({ what: 'encoded forms', reason: 'mask=value was asked for', isWholeValue: false });
  else if (draft.forms.size > 0 && draft.request.payload.sizeBytes < MIN_ENCODED_BYTES)
    draft.unmasked.push({
      what: 'encoded forms',
      reason: `the value is shorter than ${MIN_ENCODED_BYTES} bytes`,
      isWholeValue: false,
    });
  // a value of which nothing at all can be masked needs a reason of its own
  if (draft.forms.size === 0 && !draft.unmasked.some((form) => form.isWholeValue))
    draft.unmasked.push({ what: 'the value', reason: 'all of its lines are left alone', isWholeValue: true });
}

/** The encoded forms of all items that are masked, those of the whole value first. All are one line. */
function encodedForms(draft: Draft): readonly string[] {
  const { request, items } = draft;
  const isBinary = textOf(request.payload) === undefined;
  const forms =
    isBinary && request.payload.sizeBytes >= MIN_ENCODED_BYTES
      ? [...byteEncodings(request.payload.revealBytes())]
      : [];
  for (const item of [...items].sort((a, b) => a.rank - b.rank)) {
    const bytes = Buffer.from(item.text, 'utf8');
    if (item.refusal !== undefined || bytes.length < MIN_ENCODED_BYTES) continue;
    forms.push(...byteEncodings(bytes), ...textEncodings(item.text), ...jsonBase64Fragments(item.text));
  }
  // last, because a long value has many lines and must not use up the bound for the rest
  forms.push(...wrappedForms(draft));
  return forms.filter((form) => !/[\r\n]/.test(form));
}

/** The lines of the whole value in wrapped base64. */
function wrappedForms({ request, items }: Draft): readonly string[] {
  if (textOf(request.payload) === undefined) return wrappedBase64Lines(request.payload.revealBytes());
  const whole = items.find(({ rank, refusal }) => rank === 0 && refusal === undefined);
  return whole === undefined ? [] : wrappedBase64Lines(request.payload.revealBytes());
}

function reportBound(draft: Draft, what: string, bound: number): void {
  draft.unmasked.push({
    what,
    reason: `beyond the bound of ${grouped(bound)} forms`,
    isWholeValue: false,
  });
}
