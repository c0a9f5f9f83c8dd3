/**
 * Expressions in verbose mode (`(?x)`, or over several lines) on one line, without their comments and blanks, as the one
 * pattern language here has no such mode.
 *
 * Blanks inside a set of characters stand for themselves, as in PCRE.
 */

/** The flags at the very beginning, `(?xi)` or `(?x)(?i)`; `u` says nothing that bytes could hear. */
const FLAGS = /^\s*\(\?([a-zA-Z]+)\)/;

/** The expression on one line, its flags kept. Never throws; what is wrong with it is found when it is parsed. */
export function withoutVerbose(source: string): string {
  let rest = source.trim();
  let flags = '';
  for (let found = FLAGS.exec(rest); found !== null; found = FLAGS.exec(rest)) {
    flags += found[1];
    rest = rest.slice(found[0].length);
  }
  const isVerbose = flags.includes('x') || /[\r\n]/.test(rest);
  const kept = [...new Set(flags.replace(/[xu]/g, ''))].join('');
  return `${kept === '' ? '' : `(?${kept})`}${isVerbose ? stripped(rest) : rest}`;
}

function stripped(source: string): string {
  let result = '';
  let isInSet = false;
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    if (character === '\\') {
      const next = source[++at] ?? '';
      // an escaped blank or # is escaped for this mode alone
      result += next === ' ' || next === '#' ? next : character + next;
    } else if (isInSet) {
      isInSet = character !== ']' || source[at - 1] === '[' || source.slice(at - 2, at) === '[^';
      result += character;
    } else if (character === '[') {
      isInSet = true;
      result += character;
    } else if (character === '#') {
      const end = source.indexOf('\n', at);
      at = end < 0 ? source.length : end;
    } else if (!/\s/.test(character)) result += character;
  }
  return result;
}
