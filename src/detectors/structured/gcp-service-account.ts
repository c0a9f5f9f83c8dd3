/**
 * The `gcp-service-account` detector: the key file of a Google Cloud service account, as JSON, inside a string with
 * escaped quotes, or within a larger document. `type`, `private_key` and `client_email` stand in one object (Google
 * Cloud's documentation, "Create and delete service account keys"). The private key is read: what fits is proven.
 * Looks at no more than `REACH_BYTES` around the hit.
 */

import type { Span } from '../../text/unit.ts';
import type { Detector } from '../contract.ts';
import { readPemBlock } from '../pem.ts';

const REACH_BYTES = 6000;
const TYPE = /\\*["']type\\*["']\s{0,4}:\s{0,4}\\*["']$/;

/** The detector. */
export const gcpServiceAccountDetector: Detector = {
  name: 'gcp-service-account',
  detect(hit, _rule, view, emit) {
    const text = view.slice(hit.start - 40, hit.end);
    const word = text.indexOf('service_account', Math.max(0, text.length - (hit.end - hit.start)));
    if (word < 0 || !TYPE.test(text.slice(0, word))) return;
    const base = Math.max(0, hit.start - REACH_BYTES);
    const around = view.slice(base, hit.end + REACH_BYTES);
    const at = hit.start - base;
    const object = { start: Math.max(0, around.lastIndexOf('{', at)), end: endOfObject(around, at) };
    const inner = around.slice(object.start, object.end);
    const key = member(inner, 'private_key');
    const email = member(inner, 'client_email');
    if (key === undefined || email === undefined) return;
    const opening = inner.slice(key.start, key.end).search(/-----BEGIN /);
    const block = opening < 0 ? undefined : readPemBlock(inner.slice(key.start + opening, key.end));
    if (block === undefined) return;
    const place = (span: Span): Span => ({
      start: base + object.start + span.start,
      end: base + object.start + span.end,
    });
    const project = member(inner, 'project_id');
    const start = key.start + opening;
    emit({
      secret: place({ start, end: start + block.end }),
      whole: place({ start: 0, end: inner.length }),
      parts: { id: place(email), ...(project === undefined ? {} : { project: place(project) }) },
      decoded: block.body,
      ...(block.structure.shape === 'fits' ? { confidence: 'proven' as const } : {}),
      detail: block.structure.shape === 'fits' ? 'structure fits' : 'structure does not fit',
    });
  },
};

function endOfObject(text: string, at: number): number {
  const end = text.indexOf('}', at);
  return end < 0 ? text.length : end + 1;
}

function member(object: string, name: string): Span | undefined {
  const match = new RegExp(`["']${name}\\\\*["']\\s{0,4}:\\s{0,4}\\\\*["']`).exec(object);
  if (match === null) return undefined;
  const start = match.index + match[0].length;
  const length = object.slice(start).search(/\\*["']/);
  return length < 0 ? undefined : { start, end: start + length };
}
