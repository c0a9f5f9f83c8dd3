/**
 * The template subset as a parser: whatever stands between the braces is read, or is a mistake, and what is read either
 * makes text or one of our own errors.
 */

import { describe, expect, it } from 'vitest';
import { TacetError } from '../../../src/base/errors.ts';
import { parseTemplate, TemplateMistake } from '../../../src/fetch/manifests/external-secrets/template.ts';
import { FUNCTIONS } from '../../../src/fetch/manifests/external-secrets/template-functions.ts';
import { fc } from '../../property.ts';

const VALUES = new Map([
  ['key', 'value'],
  ['json', '{"a":[{"b":1.5}],"n":null,"big":12345678901}'],
]);

function rendered(text: string): string {
  return parseTemplate(text).render(VALUES, 'here');
}

describe('a template', () => {
  it('without actions is its own text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes('{{'));
        expect(rendered(text)).toBe(text);
      }),
    );
  });

  it('makes text, or one of our own errors, of everything', () => {
    const word = fc.constantFrom(
      ...FUNCTIONS, '.key', '.json', '.', '.gone', '"text"', '`raw`', '7', '-1', '(', ')', '|', '.a.b', '"a', '$x', '==', '{{', '}}', '-',
    ); // biome-ignore format: a list of words reads better in rows
    fc.assert(
      fc.property(fc.array(fc.oneof(word, word, word, fc.string()), { maxLength: 12 }), (words) => {
        try {
          expect(typeof rendered(`a {{ ${words.join(' ')} }} b`)).toBe('string');
        } catch (error) {
          expect(error instanceof TemplateMistake || error instanceof TacetError).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    // by hand, after the documentation of text/template and of Sprig
    ['{{.key}}', 'value'],
    ['a  {{- .key -}}  b', 'avalueb'],
    ['{{ "}}" }}', '}}'],
    ['{{ index (fromJson .json) "a" | toJson }}', '[{"b":1.5}]'],
    ['{{ (index (fromJson .json).a 0).b }}', '1.5'],
    ['{{ (fromJson .json).n }}', '<no value>'],
    ['{{ printf "%q %v %d%%" .key true 5 }}', undefined],
    ['{{ printf "%q %v %d%%" .key 3 5 }}', '"value" 3 5%'],
    ['{{ (fromJson .json).big }}', undefined],
    ['{{ . }}', undefined],
    ['{{ .key.more }}', undefined],
    ['{{ upper }}', undefined],
    ['{{ .key upper }}', undefined],
    ['{{ .key | .json }}', undefined],
    ['{{ }}', undefined],
  ])('%s', (text, expected) => {
    if (expected === undefined) expect(() => rendered(text)).toThrow();
    else expect(rendered(text)).toBe(expected);
  });
});
