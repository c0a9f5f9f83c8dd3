/**
 * Recognises what stands under `example` or `examples` in a description of an API (OpenAPI, Swagger, AsyncAPI): values
 * that are made to be shown. By what the file says it is and by the keys above the value, never by the file's name.
 * Looks at no more than `REACH_BYTES` before the value; JSON has to be indented, as such files are. Pure.
 */

import type { Span } from '../text/unit.ts';
import type { UnitView } from '../text/view.ts';

const HEAD_BYTES = 4096;
const REACH_BYTES = 65_536;

/** The field that OpenAPI 3, Swagger 2 and AsyncAPI require at the top of a description. */
const DESCRIPTION = /(?:^|\n)[ \t]{0,4}["']?(?:openapi|swagger|asyncapi)["']?[ \t]*:[ \t]*["']?\d/;
/** Indentation, a list's dash, and the key of a line of YAML or JSON. */
const LINE = /^([ \t]*)(-[ \t]+)?(?:["']?([\w.-]{1,60})["']?[ \t]*:)?/;
const EXAMPLE = /^(?:x-)?examples?$/;

/** Whether a value stands under an example of an API's description. */
export function isApiExample(view: UnitView, { start }: Span): boolean {
  if (!DESCRIPTION.test(view.slice(0, HEAD_BYTES))) return false;
  const lines = view.slice(start - REACH_BYTES, start).split('\n');
  const own = LINE.exec(lines.pop() ?? '');
  if (EXAMPLE.test(own?.[3] ?? '')) return true;
  let indent = own?.[1]?.length ?? 0;
  let isItem = own?.[2] !== undefined;
  for (let at = lines.length - 1; at >= 0 && (indent > 0 || isItem); at--) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const [, blanks = '', dash, key = ''] = LINE.exec(line) ?? [];
    // the parent of a list's item may stand as far in as its dash does
    const isParent = blanks.length < indent || (isItem && dash === undefined && blanks.length === indent);
    if (!isParent) continue;
    if (EXAMPLE.test(key)) return true;
    indent = blanks.length;
    isItem = dash !== undefined;
  }
  return false;
}
