/**
 * Hostile text inside GitHub-flavoured Markdown: job summaries and comments.
 */

import { printable } from './printable.ts';

/** Text that Markdown and HTML leave as it is, on one line: no link, image, mention, tag or table cell comes of it. */
export function markdownText(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~@]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replaceAll('://', '&#58;//');
}

/** Text as a code span, on one line, safe in a table cell; back quotes and bars are shown as `?`. Empty for blank text. */
export function markdownCode(text: string): string {
  const body = printable(text).replace(/[`|]/g, '?');
  return body.trim() === '' ? '' : `\`${body}\``;
}
