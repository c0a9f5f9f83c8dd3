/**
 * The masker of a stream against the plain definition: find every form anywhere in the whole text, join what overlaps or
 * touches, print `***` for it. However the text is cut into chunks, the result is the same.
 */

import { describe, expect, it } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { ChildMasks } from '../../../src/fetch/command/child-masks.ts';
import { MaskAutomaton } from '../../../src/fetch/command/mask-automaton.ts';
import { StreamMasker } from '../../../src/fetch/command/stream-masker.ts';
import { fc } from '../../property.ts';

function automatonOf(forms: readonly string[]): MaskAutomaton {
  return new MaskAutomaton(forms.map((form) => Buffer.from(form)));
}

function masked(forms: readonly string[], chunks: readonly string[]): string {
  const masker = new StreamMasker(automatonOf(forms));
  return Buffer.concat([...chunks.map((chunk) => masker.push(Buffer.from(chunk))), masker.end()]).toString();
}

/** The definition, on bytes written as latin1 characters. */
function plainlyMasked(forms: readonly string[], text: string): string {
  const isHidden = new Array<boolean>(text.length).fill(false);
  for (const form of forms.filter((one) => one !== ''))
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      isHidden.fill(true, at, at + form.length);
  let result = '';
  for (let at = 0; at < text.length; at++)
    if (!isHidden[at]) result += text[at];
    else if (at === 0 || !isHidden[at - 1]) result += '***';
  return result;
}

function chunksOf(text: string, cuts: readonly number[]): readonly string[] {
  const places = [0, ...cuts.map((cut) => cut % (text.length + 1)).sort((a, b) => a - b), text.length];
  return places.slice(1).map((end, index) => text.slice(places[index], end));
}

describe('the masker of a stream', () => {
  it('joins forms that overlap or touch, as the runner does', () => {
    expect(masked(['abcd', 'cdef'], ['x abcdef y'])).toBe('x *** y');
    expect(masked(['abcd', 'efgh'], ['abcdefgh'])).toBe('***');
    expect(masked(['abcd'], ['abcd abcd'])).toBe('*** ***');
    expect(masked(['aaaa'], ['aaaaaaa'])).toBe('***');
    expect(masked(['bcd', 'abcdef'], ['abcdeX'])).toBe('a***eX');
  });

  it('gives the same for every cut into chunks', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 5 });
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 60 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 6 }),
        text,
        fc.array(fc.nat(), { maxLength: 8 }),
        (forms, whole, cuts) => {
          expect(masked(forms, chunksOf(whole, cuts))).toBe(plainlyMasked(forms, whole));
        },
      ),
    );
  });

  it('masks bytes of characters of several bytes wherever they are cut', () => {
    const masker = new StreamMasker(automatonOf(['pässwörd']));
    const bytes = Buffer.from('vor pässwörd nach');
    const parts = [...bytes].map((byte) => masker.push(Buffer.from([byte])));
    expect(Buffer.concat([...parts, masker.end()]).toString()).toBe('vor *** nach');
  });

  it('holds nothing back that cannot become a form', () => {
    const masker = new StreamMasker(automatonOf(['secret-value']));
    expect(masker.push(Buffer.from('hello sec')).toString()).toBe('hello ');
    expect(masker.heldBytes).toBe(3);
    expect(masker.push(Buffer.from('ond')).toString()).toBe('second');
    expect(masker.heldBytes).toBe(0);
  });

  it('releases a short beginning after a pause, and masks the rest if it comes', () => {
    const masker = new StreamMasker(automatonOf(['secret-value']));
    expect(masker.push(Buffer.from('name: se')).toString()).toBe('name: ');
    expect(masker.release().toString()).toBe('se');
    expect(masker.push(Buffer.from('cret-value!')).toString()).toBe('***!');
    const longer = new StreamMasker(automatonOf(['secret-value']));
    longer.push(Buffer.from('secr'));
    expect(longer.release().toString()).toBe('');
    expect(longer.end().toString()).toBe('secr');
  });

  it('never holds more than the longest form', () => {
    const masker = new StreamMasker(automatonOf(['abcdefgh']));
    for (const byte of Buffer.from('abcdefgabcdefgabcdefgh'.repeat(5))) {
      masker.push(Buffer.from([byte]));
      expect(masker.heldBytes).toBeLessThan(8);
    }
    expect(masker.heldBytes).toBe(0);
  });
});

describe('the masks of a child', () => {
  it('have the encodings that the runner derives, and the line ends of Windows', async () => {
    const masks = new ChildMasks();
    await masks.add([
      Secret.fromText('pass&word 1'),
      Secret.fromText('first line\nsecond line'),
      Secret.fromText(''),
    ]);
    const masker = new StreamMasker(masks.automaton());
    const base64 = Buffer.from('pass&word 1').toString('base64');
    const lines = ['pass&word 1', base64, 'pass%26word%201', 'first line\r\nsecond line', 'other'];
    const result = Buffer.concat([masker.push(Buffer.from(lines.join('|'))), masker.end()]).toString();
    expect(result).toBe('***|***|***|***|other');
  });
});
