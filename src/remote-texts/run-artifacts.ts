/**
 * What a run has left: its artifacts, each an archive that the scan opens as it opens every other, within one bound for
 * all that is inside it.
 *
 * Promises: names of artifacts touch no disk; the size that GitHub declares is not believed; each artifact is read, or
 * told, or has expired by its own date; all together are bounded in number, bytes and time.
 */

import { containerKind } from '../containers/open-container.ts';
import { field, textIn } from '../runner/payload.ts';
import { idIn } from '../runner/payload-texts.ts';
import { decodeContent } from '../text/encoding.ts';
import type { Unit } from '../text/unit.ts';
import type { Api, Refusal } from './api.ts';
import type { EndedRun } from './wanted.ts';

/** One artifact is held whole. */
const MAX_ARTIFACT_BYTES = 256 * 1024 * 1024;
const MAX_TOTAL_BYTES = 4 * 1024 * 1024 * 1024;
/** A run has five hundred artifacts at most; those of several attempts are listed together. */
const MAX_PAGES = 10;
/** Downloading and scanning all of them. */
const MAX_MS = 30 * 60_000;
const MAX_NAME = 200;

/** What is told of a run's artifacts. */
export type ArtifactNews =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'unread'; readonly name: string; readonly refusal: Refusal }
  | { readonly kind: 'out-of-time'; readonly name: string }
  | { readonly kind: 'expired'; readonly count: number };

/** What reading artifacts needs. */
export interface ArtifactReading {
  readonly api: Api;
  readonly link: (path: string) => string | undefined;
  readonly clock: () => number;
}

interface Artifact {
  readonly id: number;
  readonly name: string;
  readonly isExpired: boolean;
}

/** The artifacts of a run, in GitHub's order, after a text with all their names. */
export async function* readRunArtifacts(
  run: EndedRun,
  { api, link, clock }: ArtifactReading,
): AsyncGenerator<ArtifactNews> {
  const endMs = clock() + MAX_MS;
  const url = link(`actions/runs/${run.id}`);
  const artifacts: Artifact[] = [];
  for await (const page of api.pages(`actions/runs/${run.id}/artifacts`, listIn, MAX_PAGES)) {
    if ('kind' in page) yield { kind: 'unread', name: `artifacts of run ${run.id}`, refusal: page };
    else
      for (const entry of page) {
        const artifact = artifactIn(entry);
        if (artifact !== undefined) artifacts.push(artifact);
        else yield { kind: 'unread', name: `artifacts of run ${run.id}`, refusal: MALFORMED };
      }
  }
  if (artifacts.length === 0) return;
  const names = Buffer.from(artifacts.map(({ name }) => name).join('\n'));
  const origin = { kind: 'text', name: `names of the artifacts of run ${run.id}`, url } as const;
  yield { kind: 'unit', unit: { origin, bytes: names, contentClass: 'text', firstLine: 1 } };
  const expired = artifacts.filter(({ isExpired }) => isExpired).length;
  if (expired > 0) yield { kind: 'expired', count: expired };
  let bytesLeft = MAX_TOTAL_BYTES;
  for (const { id, name, isExpired } of artifacts) {
    if (isExpired) continue;
    const shown = `artifact ${name.slice(0, MAX_NAME)} of run ${run.id}`;
    if (clock() > endMs) {
      yield { kind: 'out-of-time', name: shown };
      continue;
    }
    const bytes = await api.download(`actions/artifacts/${id}/zip`, Math.min(MAX_ARTIFACT_BYTES, bytesLeft));
    if (!(bytes instanceof Uint8Array)) {
      yield { kind: 'unread', name: shown, refusal: bytes };
      if (bytes.reason === 'cancelled') return;
      continue;
    }
    bytesLeft -= bytes.length;
    // what was uploaded without being packed is the file itself, and its name that of the artifact
    const path = containerKind(bytes) === 'zip' ? 'artifact.zip' : name;
    const place = { name: shown, url: link(`actions/runs/${run.id}/artifacts/${id}`) };
    yield {
      kind: 'unit',
      unit: { origin: { kind: 'artifact', path, ...place }, ...decodeContent(bytes), firstLine: 1 },
    };
  }
}

const MALFORMED: Refusal = { kind: 'refused', reason: 'malformed' };

function listIn(answer: unknown): readonly unknown[] | undefined {
  const list = field(answer, 'artifacts');
  return Array.isArray(list) ? list : undefined;
}

function artifactIn(entry: unknown): Artifact | undefined {
  const id = idIn(field(entry, 'id'));
  const name = textIn(field(entry, 'name'));
  return id === 0 || name === undefined
    ? undefined
    : { id, name, isExpired: field(entry, 'expired') === true };
}
