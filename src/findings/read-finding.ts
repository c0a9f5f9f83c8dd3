/**
 * The parts of a finding as JSON has them, read back: for reports that are joined, and for what a scan leaves to the next.
 *
 * Promise: what is not exactly such a part is an `InputError` that names the place; texts stay hostile.
 */

import type { JsonNode } from '../base/json-node.ts';
import { FOREIGN_TOOLS } from '../config/contract.ts';
import type { Finding, Introduction, Location, Suppression } from './finding.ts';

const LOCATION_KINDS = [
  'file', 'blob', 'staged', 'message', 'ref', 'reflog', 'stdin', 'diff', 'text', 'log', 'artifact',
] as const satisfies readonly Location['kind'][]; // biome-ignore format: a list of names reads better in rows

/** @throws InputError `report-invalid`, as all functions of this file. */
export function locationIn(node: JsonNode): Location {
  const place = (name: string): number => node.get(name).count();
  const text = node.get('text').optional(textIn);
  const container = node.get('container').optional((path) => path.text());
  return {
    kind: node.get('kind').choice(LOCATION_KINDS),
    path: node.get('path').optional((path) => path.text()),
    ...(text === undefined ? {} : { text }),
    ...(container === undefined ? {} : { container }),
    startLine: place('startLine'),
    startColumn: place('startColumn'),
    endLine: place('endLine'),
    endColumn: place('endColumn'),
    blob: node.get('blob').optional((blob) => blob.text(/^[0-9a-f]{40,64}$/)),
  };
}

function textIn(node: JsonNode): NonNullable<Location['text']> {
  return { name: node.get('name').text(), url: node.get('url').optional((url) => url.text(/^https?:/)) };
}

/** See `Introduction`. */
export function introductionIn(node: JsonNode): Introduction {
  return {
    commit: node.get('commit').text(/^[0-9a-f]{40,64}$/),
    author: node.get('author').text(),
    email: node.get('email').text(),
    date: node.get('date').text(),
  };
}

/** See `Finding.spread`. */
export function spreadIn(node: JsonNode): NonNullable<Finding['spread']> {
  return { commits: node.get('commits').count(), paths: node.get('paths').count() };
}

/** See `Finding.headPlace`. */
export function headPlaceIn(node: JsonNode): NonNullable<Finding['headPlace']> {
  return { path: node.get('path').text(), line: node.get('line').count() };
}

/** See `Suppression`. */
export function suppressionIn(node: JsonNode): Suppression {
  const text = (name: string): string | undefined => node.get(name).optional((each) => each.text());
  return {
    by: node.get('by').choice(['mark', 'ignore-file', 'config', 'baseline']),
    where: node.get('where').text(),
    kind: node
      .get('kind')
      .optional((kind) => kind.choice(['false-positive', 'test-value', 'revoked', 'accepted'])),
    reason: text('reason'),
    owner: text('owner'),
    expires: text('expires'),
    effect: node.get('effect').choice(['silences', 'untrusted', 'expired', 'unreasoned', 'refused']),
    ...optionalText(node, 'why'),
    ...(node.get('tool').isAbsent ? {} : { tool: node.get('tool').choice(FOREIGN_TOOLS) }),
  };
}

function optionalText(node: JsonNode, name: 'why'): { readonly why?: string } {
  const text = node.get(name).optional((each) => each.text());
  return text === undefined ? {} : { [name]: text };
}
