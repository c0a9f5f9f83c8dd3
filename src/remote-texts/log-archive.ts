/**
 * From the bytes of a log, or of an archive of logs as GitHub gives it, to units: a text for each job.
 *
 * At the top of an archive is the whole log of each job, `0_build.txt`; in folders are the logs of single steps, which say
 * the same again and are kept for what they may have besides. Promises: archives are read within the bounds of containers; a
 * name in them is a name in a report and never a path; what is not read is told.
 */

import {
  CONTAINER_LIMITS,
  ContainerBudget,
  type ContainerProblem,
  type Member,
} from '../containers/contract.ts';
import { containerKind } from '../containers/open-container.ts';
import { readZip } from '../containers/zip.ts';
import { PIECE_SIZES, unitsOfChunks } from '../text/pieces.ts';
import type { ContentClass, Origin, Unit } from '../text/unit.ts';
import { derivedTexts, MAX_DERIVED } from './derived-forms.ts';
import { logText } from './log-text.ts';

/** The largest log, or archive of logs, that is read: logs are packed to a tenth of their size, and less. */
export const MAX_ARCHIVE_BYTES = 256 * 1024 * 1024;

/** What comes out of an archive. */
export type ArchiveNews =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | { readonly kind: 'problem'; readonly problem: ContainerProblem | 'decode-limit'; readonly place: string };

type LogOrigin = Origin & { readonly kind: 'log' };

/** The logs in some bytes; `name` says where they are from: `run 7, attempt 1`. `clock` in milliseconds from any start. */
export async function* readLogs(
  archive: Uint8Array,
  name: string,
  url: string | undefined,
  clock: () => number,
): AsyncGenerator<ArchiveNews> {
  if (containerKind(archive) !== 'zip') {
    yield* unitsOfLog(archive, { kind: 'log', name: `log of ${name}`, url });
    return;
  }
  // the whole logs first: a finding then has the number of the line that people see
  const problems: ArchiveNews[] = [];
  for (const wantsWhole of [true, false]) {
    const tell = (problem: ContainerProblem, place: string): void => {
      // told once, though the archive is read twice
      if (wantsWhole) problems.push({ kind: 'problem', problem, place: `log ${place} of ${name}` });
    };
    const budget = new ContainerBudget(CONTAINER_LIMITS, archive.length, clock, tell);
    let isAllWhole = true;
    for (const member of readZip(archive, budget)) {
      if (!member.path.includes('/') === wantsWhole)
        yield* unitsOfLog(member.bytes, { kind: 'log', name: `log of ${jobOf(member)} (${name})`, url });
      else isAllWhole = false;
    }
    yield* problems.splice(0);
    if (isAllWhole) return;
  }
}

/** The job that a log is of: `0_build (ubuntu).txt`, `build (ubuntu)/3_Run tests.txt`. */
function jobOf({ path }: Member): string {
  const [first = ''] = path.split('/');
  const name = path.includes('/') ? first : first.replace(/^-?\d{1,6}_/, '').replace(/\.txt$/, '');
  return name === '' ? 'a job without a name' : `job ${name.slice(0, MAX_JOB_NAME)}`;
}

const MAX_JOB_NAME = 200;

/** A log as it was printed, and in the other forms in which it may say something. */
async function* unitsOfLog(log: Uint8Array, origin: LogOrigin): AsyncGenerator<ArchiveNews> {
  const bytes = logText(log);
  if (bytes.length === 0) return;
  yield* unitsOfText(bytes, origin, 'text');
  let count = 0;
  for (const { form, bytes: derived, firstLine, isWhole } of derivedTexts(bytes)) {
    if (++count > MAX_DERIVED) return yield { kind: 'problem', problem: 'decode-limit', place: origin.name };
    const own = { ...origin, form };
    if (isWhole) yield* unitsOfText(derived, own, 'binary');
    else yield { kind: 'unit', unit: { origin: own, bytes: derived, contentClass: 'text', firstLine } };
  }
}

/** The class is given and not judged: a NUL byte that a job prints does not make its log binary. */
async function* unitsOfText(
  bytes: Uint8Array,
  origin: LogOrigin,
  contentClass: ContentClass,
): AsyncGenerator<ArchiveNews> {
  if (bytes.length <= PIECE_SIZES.wholeBytes) {
    yield { kind: 'unit', unit: { origin, bytes, contentClass, firstLine: 1 } };
    return;
  }
  for await (const unit of unitsOfChunks(origin, chunksOf(bytes)))
    yield { kind: 'unit', unit: { ...unit, contentClass } };
}

const CHUNK_BYTES = 1024 * 1024;

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
}
