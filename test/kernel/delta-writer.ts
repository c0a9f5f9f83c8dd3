/**
 * Writes deltas as git's documentation describes them ("pack-format", "Deltified representation"), from instructions given
 * one by one, and applies the same instructions to strings, without sharing code with the kernel.
 */

/** Copy `length` bytes of the base from `offset`, or insert a text of 1 to 127 bytes. Texts are latin1 strings. */
export type Instruction =
  | { readonly kind: 'copy'; readonly offset: number; readonly length: number }
  | { readonly kind: 'insert'; readonly text: string };

export const copy = (offset: number, length: number): Instruction => ({ kind: 'copy', offset, length });
export const insert = (text: string): Instruction => ({ kind: 'insert', text });

/** What the instructions make of a base. */
export function rebuild(base: string, instructions: readonly Instruction[]): string {
  return instructions
    .map((one) => (one.kind === 'copy' ? base.slice(one.offset, one.offset + one.length) : one.text))
    .join('');
}

/** The delta, its head true unless other sizes are given. */
export function writeDelta(
  base: string,
  instructions: readonly Instruction[],
  sizes: { readonly base?: number; readonly target?: number } = {},
): Uint8Array {
  const bytes = [
    ...writeSize(sizes.base ?? base.length),
    ...writeSize(sizes.target ?? rebuild(base, instructions).length),
  ];
  for (const one of instructions) {
    if (one.kind === 'insert') bytes.push(one.text.length, ...Buffer.from(one.text, 'latin1'));
    else bytes.push(...writeCopy(one.offset, one.length));
  }
  return Uint8Array.from(bytes);
}

/** A size: seven bits a byte, lowest first, the eighth says that more follow. */
export function writeSize(size: number): number[] {
  const bytes: number[] = [];
  let rest = size;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
  return bytes;
}

/** A copy: bytes that are zero are left out, and so is a size of 0x10000. */
export function writeCopy(offset: number, length: number): number[] {
  let instruction = 0x80;
  const operands: number[] = [];
  const put = (value: number, bytes: number, firstFlag: number) => {
    for (let at = 0; at < bytes; at++) {
      const byte = Math.floor(value / 256 ** at) % 256;
      if (byte === 0) continue;
      instruction |= firstFlag << at;
      operands.push(byte);
    }
  };
  put(offset, 4, 0x01);
  put(length === 0x10000 ? 0 : length, 3, 0x10);
  return [instruction, ...operands];
}
