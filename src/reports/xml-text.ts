/**
 * Hostile text inside XML 1.0: reports that other systems parse strictly.
 *
 * Promise: the result is well-formed as content and inside a quoted attribute (XML 1.0, fifth edition, sections 2.2 and
 * 2.4), on one line, without a character that the version forbids even as a reference.
 */

import { printable } from '../base/printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** Text for an element or an attribute. Control characters are shown as escapes, lone surrogates as U+FFFD. */
export function xmlText(text: string): string {
  return printable(text.toWellFormed())
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
