/**
 * What an import brings: a step of this action in place of another one, and what of it could not be translated. As data,
 * and as the YAML to paste.
 */

import { printable } from '../../../base/printable.ts';
import type { BundleMistake } from '../contract.ts';

/** One step, or one list of references. */
export interface Translation {
  /** Where it comes from: `.github/workflows/deploy.yml:14:9`. */
  readonly place: string;
  /** What it is: `hashicorp/vault-action`. */
  readonly from: string;
  /** Inputs besides `secrets`, in their order. */
  readonly inputs: readonly (readonly [name: string, value: string])[];
  /** The lines of `secrets`. */
  readonly lines: readonly string[];
  /** What could not be translated, or works otherwise. */
  readonly problems: readonly BundleMistake[];
}

/** The translations as one text: YAML with comments. */
export function translationText(translations: readonly Translation[]): string {
  return translations.map(stepText).join('\n');
}

function stepText({ place, from, inputs, lines, problems }: Translation): string {
  const comments = problems.map(
    ({ place: where, what, hint }) =>
      `#   ${printable(where)}: ${printable(what)}${hint === undefined ? '' : ` (${printable(hint)})`}`,
  );
  const isWorth = inputs.length > 0 || lines.length > 0;
  return [
    `# ${printable(place)}: ${from}`,
    ...(comments.length === 0 ? [] : ['# not translated, or done otherwise:', ...comments]),
    ...(isWorth ? ['- id: secrets', '  uses: OWNER/tacet/fetch@v1', '  with:'] : []),
    ...inputs.map(([name, value]) => `    ${name}: ${scalarText(value)}`),
    ...(lines.length === 0 ? [] : ['    secrets: |', ...lines.map((line) => `      ${printable(line)}`)]),
    '',
  ].join('\n');
}

/** A value as YAML reads it back: bare where that is safe, else in double quotes, which are JSON's. */
function scalarText(value: string): string {
  if (/^(?:\$\{\{ [\w .'()-]+ \}\}|[A-Za-z0-9/][A-Za-z0-9/._:@-]*)$/.test(value) && !/: |:$/.test(value))
    return value;
  return JSON.stringify(value);
}
