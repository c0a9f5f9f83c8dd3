/**
 * The `terraform-state` detector: secrets in state files of version 3 and 4, which hold them in plain text
 * (HashiCorp's documentation, "Sensitive Data in State"). Reported are attributes that the state itself marks as
 * sensitive, attributes whose names promise a secret, and outputs marked sensitive. One pass over the unit, in a
 * stream: only the values of the instance under way are held.
 */

import { whyNoValue } from '../assignment/is-value.ts';
import { judgeName } from '../assignment/name.ts';
import { worthOf } from '../assignment/worth.ts';
import type { Detection, Detector } from '../contract.ts';
import { judgePlaced, weakFields } from '../placed-value.ts';
import { walkJson } from './walk-json.ts';

/** A bound on the values of one instance or output. */
const MAX_HELD = 10_000;

interface Held {
  readonly name: string;
  /** The path below `attributes`, joined with dots. */
  readonly attribute: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The detector. */
export const terraformStateDetector: Detector = {
  name: 'terraform-state',
  scope: 'unit',
  detect(_hit, _rule, view, emit) {
    const text = view.whole();
    let held: Held[] = [];
    let sensitive = new Set<string>();
    let isSensitiveOutput = false;
    const hold = (value: Held): void => {
      if (held.length < MAX_HELD) held.push(value);
    };
    walkJson(text, Math.max(0, text.search(/[{[]/)), {
      leaf(path, start, end, raw, isString) {
        const attributes = path.lastIndexOf('attributes');
        if (attributes >= 0 && isString) {
          const below = path.slice(attributes + 1);
          hold({ name: nameOf(below), attribute: below.join('.'), start, end, text: raw });
        } else if (path.includes('sensitive_attributes') && path.at(-1) === 'value' && isString) {
          sensitive.add(raw);
        } else if (isOutput(path)) {
          if (path.at(-1) === 'sensitive' && raw === 'true') isSensitiveOutput = true;
          else if (isString && path.at(-1) !== 'type')
            hold({ name: path[1] ?? '', attribute: '', start, end, text: raw });
        }
      },
      leave(path) {
        if (!isInstance(path) && !isOutputEntry(path)) return;
        for (const value of held) {
          const detection = judge(
            value,
            isSensitiveOutput || sensitive.has(value.attribute.split('.')[0] ?? ''),
          );
          if (detection !== undefined) emit(detection);
        }
        held = [];
        sensitive = new Set();
        isSensitiveOutput = false;
      },
    });
  },
};

/** Version 4: `resources.N.instances.N`; version 3: `modules.N.resources.NAME.primary`. */
function isInstance(path: readonly string[]): boolean {
  return path.at(-2) === 'instances' || path.at(-1) === 'primary';
}

function isOutput(path: readonly string[]): boolean {
  return path[0] === 'outputs' && path.length >= 3;
}

function isOutputEntry(path: readonly string[]): boolean {
  return path[0] === 'outputs' && path.length === 2;
}

/** The name of an attribute: its last key that is no index. */
function nameOf(below: readonly string[]): string {
  return below.findLast((part) => !/^\d+$/.test(part)) ?? '';
}

function judge({ name, text, start, end }: Held, isSensitive: boolean): Detection | undefined {
  const verdict = judgeName(name);
  if (!isSensitive && verdict === undefined) return undefined;
  // A private key is found by the rule for private keys, with its structure.
  if (text.length > 1024 || text.includes('-----BEGIN ')) return undefined;
  const placed = judgePlaced(text);
  if (placed === 'no') return undefined;
  const place = { start, end };
  if (isSensitive) return { secret: place, whole: place, ...weakFields(placed), ...markedFields(placed) };
  if (verdict === undefined) return undefined;
  const reason = whyNoValue(text, { form: 'quoted', language: 'code', binding: 'assign', behind: '' });
  if (reason !== undefined) return undefined;
  const worth = worthOf(text, verdict, false);
  return worth === 'no' ? undefined : { secret: place, whole: place, ...weakFields(worth) };
}

function markedFields(worth: 'sure' | 'weak'): { readonly detail?: string } {
  return worth === 'sure' ? { detail: 'marked as sensitive in the state' } : {};
}
