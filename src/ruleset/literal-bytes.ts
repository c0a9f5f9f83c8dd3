/**
 * How a literal in a rule becomes what the kernel looks for: one character a byte. Text beyond ASCII stands for its UTF-8;
 * `\xfe` is one byte, for formats that begin with bytes of no text. Pure; never throws.
 */

import { latin1, utf8 } from '../base/bytes.ts';

/** A literal as written, one character a byte. */
export function literalBytes(text: string): string {
  return latin1(utf8(text)).replace(/\\x([0-9a-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
