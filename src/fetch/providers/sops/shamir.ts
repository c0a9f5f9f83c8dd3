/**
 * Shamir's secret sharing as SOPS uses it for key groups: over GF(2⁸) with the polynomial 0x11B, one polynomial for each
 * byte of the secret, a share being the values of all of them followed by the point at which they were taken.
 *
 * Facts: secret-providers.md 2.8 and the known answers in 9.
 */

import { SopsFault } from './tree.ts';

/** x⁸ + x⁴ + x³ + x + 1 without its first term. */
const REDUCTION = 0x1b;

/** The secret behind the shares: as many as the threshold. Throws `SopsFault` when they do not belong together. */
export function combineShares(shares: readonly Uint8Array[]): Uint8Array {
  const size = (shares[0]?.length ?? 0) - 1;
  const points = shares.map((share) => share[size] ?? 0);
  const isSound =
    size > 0 &&
    shares.every(({ length }) => length === size + 1) &&
    points.every((point) => point !== 0) &&
    new Set(points).size === points.length;
  if (!isSound) throw new SopsFault('the shares of the data key do not belong together');
  // Lagrange's weights at 0; subtraction is addition here, and 0 − x is x
  const weights = points.map((own) =>
    points.reduce(
      (weight, other) => (other === own ? weight : multiply(weight, divide(other, other ^ own))),
      1,
    ),
  );
  return Uint8Array.from({ length: size }, (_, at) =>
    shares.reduce((sum, share, index) => sum ^ multiply(share[at] ?? 0, weights[index] ?? 0), 0),
  );
}

function multiply(a: number, b: number): number {
  let product = 0;
  for (let factor = a, rest = b; rest > 0; rest >>= 1) {
    if ((rest & 1) === 1) product ^= factor;
    factor = ((factor << 1) & 0xff) ^ ((factor & 0x80) === 0 ? 0 : REDUCTION);
  }
  return product;
}

/** The inverse of b is b²⁵⁴: the group has 255 elements. */
function divide(a: number, b: number): number {
  let inverse = 1;
  for (let power = 0; power < 254; power++) inverse = multiply(inverse, b);
  return multiply(a, inverse);
}
