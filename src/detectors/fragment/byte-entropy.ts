/**
 * The randomness of a secret as gitleaks measures it: Shannon's sum over the characters, each divided by the number of
 * bytes, so that characters of more than one byte weigh less than they should. The thresholds of its rules were set by it.
 */

/** Bits a byte; 0 for nothing. `text` holds one byte a character. */
export function byteEntropy(text: string): number {
  if (text === '') return 0;
  const counts = new Map<string, number>();
  for (const character of Buffer.from(text, 'latin1').toString('utf8'))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    sum -= share * Math.log2(share);
  }
  return sum;
}
