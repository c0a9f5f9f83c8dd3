/**
 * The source `texts`: text beside files. What an event says of itself comes with the request; what lies on a server comes
 * from a reader that whoever starts the scan brings, because a scan by itself touches no network.
 *
 * A text has no earlier version: everything in it counts. It is scanned after the target, whatever that is.
 */

import type { GivenText } from '../base/scan-request.ts';
import type { Unit } from '../text/unit.ts';
import { ownBytes } from './content.ts';
import type { Source, SourceContext, TextReader } from './contract.ts';
import { Tally } from './tally.ts';

/** The source of a scan that looks at no file at all. */
export function openNothing(): Source {
  return {
    resolution: { kind: 'texts', why: 'no file, only the texts beside files' },
    async *units() {},
    close: () => Promise.resolve(),
  };
}

/** The texts of a scan: those given, then those that the reader brings. */
export function openTexts(
  given: readonly GivenText[],
  reader: TextReader | undefined,
  context: SourceContext,
): Source {
  return {
    resolution: openNothing().resolution,
    units: () => textUnits(given, reader, context),
    close: () => Promise.resolve(),
  };
}

async function* textUnits(
  given: readonly GivenText[],
  reader: TextReader | undefined,
  context: SourceContext,
): AsyncGenerator<Unit> {
  const { receipt } = context;
  const tally = new Tally(context, undefined, true);
  for (const { name, url, text } of given) {
    if (text === '') continue;
    // what somebody wrote is text, whatever bytes stand in it
    const origin = { kind: 'text', name, url } as const;
    const unit: Unit = { origin, bytes: Buffer.from(text), contentClass: 'text', firstLine: 1 };
    yield unit;
    receipt.texts++;
    receipt.bytes += ownBytes(unit);
    tally.countUnit(unit);
    if (tally.isCancelled()) return;
  }
  if (reader === undefined) return;
  let last: string | undefined;
  for await (const unit of reader(context)) {
    yield unit;
    // a long log comes in pieces, and again in other forms
    const { name, form = undefined } = 'name' in unit.origin ? unit.origin : { name: undefined };
    if (name !== last) receipt.texts++;
    last = name;
    if (form === undefined) receipt.bytes += ownBytes(unit);
    tally.countUnit(unit);
    if (tally.isCancelled()) return;
  }
  tally.isCancelled();
}
