/**
 * Writes words of a reference so that the own scanner reads them back: quoted where they hold a character that ends a
 * word or begins an escape. The other direction of `scanner.ts`.
 */

/** Whether a text can stand in a reference as it is. */
export function isBareWord(text: string): boolean {
  return /^[A-Za-z0-9_./:*+=$%,~!-]+$/.test(text);
}

/** A word, in double quotes where it needs them. */
export function quotedWord(text: string): string {
  if (isBareWord(text)) return text;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

/** A field path: steps joined by dots, each quoted where it needs it. */
export function pathText(steps: readonly string[]): string {
  return steps
    .map((step) => (/^[A-Za-z0-9_-]+$/.test(step) ? step : `"${step.replace(/["\\]/g, '\\$&')}"`))
    .join('.');
}
