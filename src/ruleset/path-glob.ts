/**
 * Globs over paths: `*` and `?` stay inside a folder, `**` crosses folders, `{a,b}` is a choice. A glob without `/` names
 * a file in any folder; one with `/` begins at the root. ASCII letters match in either case, because the file systems of
 * most developers do.
 *
 * The result is the source of a V8 expression for a whole path with `/`, without flags. Paths are hostile text, so the
 * wildcards that can multiply are bounded: matching takes time at most cubic in a path's longest name, in practice none.
 */

import { InputError } from '../base/errors.ts';

/** A glob that cannot be used; the offset counts UTF-16 code units. */
export class GlobError extends InputError {
  readonly offset: number;

  constructor(message: string, offset: number, hint?: string) {
    super('rule-invalid', message, hint === undefined ? {} : { hint });
    this.offset = offset;
  }
}

const MAX_STARS_IN_NAME = 2;
const MAX_DOUBLE_STARS = 2;
const MAX_GLOB_LENGTH = 200;

/** The expression that matches exactly the paths that the glob names. Throws `GlobError` for its first mistake. */
export function globToExpression(glob: string): string {
  if (glob.length > MAX_GLOB_LENGTH) throw new GlobError(`longer than ${MAX_GLOB_LENGTH} characters`, 0);
  if (glob.startsWith('/')) throw new GlobError('paths have no leading /', 0, 'leave it out');
  const backslash = glob.indexOf('\\');
  if (backslash >= 0) throw new GlobError('paths are separated by /', backslash, 'write / for a folder');
  checkStars(glob);
  const rooted = glob.includes('/') ? glob : `**/${glob}`;
  return `^${translate(rooted, glob.length - rooted.length)}$`;
}

/**
 * A path that the glob names, for examples of rules that look at certain paths only: the first choice, `x` for `?` and
 * `*`, no folder for `**`. The glob has passed `globToExpression`.
 */
export function samplePath(glob: string): string {
  return glob
    .replace(/\{([^{},]*)[^{}]*\}/g, '$1')
    .replace(/\*\*\//g, '')
    .replace(/\*\*|\*|\?/g, 'x');
}

function checkStars(glob: string): void {
  let doubles = 0;
  let stars = 0;
  for (let at = 0; at < glob.length; at++) {
    if (glob[at] === '/') stars = 0;
    if (glob[at] !== '*') continue;
    if (glob[at + 1] !== '*') {
      if (++stars > MAX_STARS_IN_NAME)
        throw new GlobError(`more than ${MAX_STARS_IN_NAME} * in one name`, at);
      continue;
    }
    const isWholeName =
      (at === 0 || glob[at - 1] === '/') && (at + 2 === glob.length || glob[at + 2] === '/');
    if (!isWholeName) throw new GlobError('** must be a whole name: **/x, x/**', at);
    if (++doubles > MAX_DOUBLE_STARS) throw new GlobError(`more than ${MAX_DOUBLE_STARS} **`, at);
    at++;
  }
}

/** `shift` is added to offsets in errors. */
function translate(glob: string, shift: number): string {
  let source = '';
  let choiceAt = -1;
  for (let at = 0; at < glob.length; at++) {
    const character = glob[at]!;
    if (glob.startsWith('**/', at)) {
      source += '(?:[^/]+/)*';
      at += 2;
    } else if (glob.startsWith('**', at)) {
      source += '.+';
      at++;
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (character === '{') {
      if (choiceAt >= 0) throw new GlobError('choices do not stand in each other', at + shift);
      choiceAt = at;
      source += '(?:';
    } else if (character === '}' && choiceAt >= 0) {
      choiceAt = -1;
      source += ')';
    } else if (character === ',' && choiceAt >= 0) source += '|';
    else source += literalOf(character);
  }
  if (choiceAt >= 0) throw new GlobError('the choice is not closed', choiceAt + shift, 'close it with }');
  return source;
}

function literalOf(character: string): string {
  if (/[A-Za-z]/.test(character)) return `[${character.toLowerCase()}${character.toUpperCase()}]`;
  return /[0-9_/ \u0080-\uffff-]/.test(character) ? character : `\\${character}`;
}
