/**
 * Entropy as gitleaks reports it: Shannon's, over the characters of a text but divided by its length in bytes, as a 32-bit
 * float (facts: gitleaks-v8.md A8, A17). A text that is not ASCII scores lower than it would anywhere else.
 */

/** The entropy of a text, written as a 32-bit float is: with no more digits than tell it from its neighbours. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const bytes = Buffer.byteLength(text);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / bytes) * Math.log2(count / bytes);
  return shortestFloat32(bits);
}

function shortestFloat32(value: number): number {
  const rounded = Math.fround(value);
  for (let digits = 1; digits <= 9; digits++) {
    const short = Number(rounded.toPrecision(digits));
    if (Math.fround(short) === rounded) return short;
  }
  return rounded;
}
