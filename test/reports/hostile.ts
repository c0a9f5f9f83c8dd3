/**
 * Findings whose every free text tries to break out of the format it is reported in, for all reports alike.
 */

import type { Finding } from '../../src/findings/finding.ts';
import { findingOf } from '../findings/sample.ts';

/** The secret of all findings here: minted, of no issuer. */
export const SECRET = ['abcd', '0123456789', 'ABCDEF'].join('');

/** Texts that mean something to HTML, XML, CSV, Markdown, a terminal or a CI runner. */
export const HOSTILE_TEXTS: readonly string[] = [
  '</script><script>alert(1)</script>',
  '<!-- <script> -->',
  ']]><x y="1\' z="2">&amp;&#0;',
  '=HYPERLINK("http://evil.example","x")',
  '+1-1;=2+2,"@SUM(1)',
  'a\u0000b\u0001c\u001b[31md\u007f\u0085\ufffe\uffff',
  'a\r\n::error::b\n##[command]c ##vso[task.complete]',
  '\u202egnp.exe\u2066\u200b\u{e0041}',
  'lone \ud800 surrogate \udc00',
  '| a | `b` | [x](javascript:alert(1)) ![y](z) @everyone',
  '__proto__',
  'constructor',
];

/** A finding that was introduced by a commit, with a fixed fingerprint. */
export function introducedFinding(changes: Partial<Finding> = {}): Finding {
  return findingOf(
    `const key = "${SECRET}";`,
    SECRET,
    {
      fingerprint: `t1-${'0'.repeat(32)}`,
      introduction: {
        commit: 'c'.repeat(40),
        author: 'A. Author',
        email: 'author@sample.example',
        date: '2026-03-04T05:06:07+02:00',
      },
      inHead: false,
      ...changes,
    },
    { kind: 'blob', oid: 'b'.repeat(40), path: 'src/app.ts', commit: 'c'.repeat(40) },
  );
}

/** One finding for each hostile text, which stands in its path, author, e-mail, detail and line. */
export function hostileFindings(): readonly Finding[] {
  return HOSTILE_TEXTS.map((text, index) => {
    const finding = introducedFinding({ fingerprint: `t1-${String(index).padStart(32, '0')}`, detail: text });
    return {
      ...finding,
      line: `${text} ${finding.preview}`,
      location: { ...finding.location, path: text },
      introduction: { commit: 'c'.repeat(40), author: text, email: text, date: '2026-03-04T05:06:07+02:00' },
    };
  });
}
