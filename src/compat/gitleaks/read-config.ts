/**
 * Reads one configuration of gitleaks: tables, fields, types, expressions. What depends on the files that extend each other
 * (whether a rule looks for anything at all) is `merge.ts`'s.
 *
 * Promise: never throws for any text; every mistake has its place. Deliberately stricter than gitleaks: a value of the
 * wrong type and an expression that is wrong are mistakes and not a panic or silence; unknown keys are warned about.
 */

import type { ConfigMistake } from '../../config/mistake.ts';
import { parsePattern } from '../../regex/parse.ts';
import { PatternError } from '../../regex/pattern-error.ts';
import { toRe2 } from '../../regex/to-re2.ts';
import type { RegexTarget } from '../../ruleset/fragment-rule.ts';
import { type Place, quoted } from '../../ruleset/rule-mistake.ts';
import type { Extend, GitleaksAllowlist, GitleaksFile, GitleaksRule, Requirement } from './config.ts';
import { GITLEAKS_VERSION } from './config.ts';
import { parseToml, type TomlFile, type TomlTable, type TomlText } from './toml-table.ts';

const ROOT_KEYS = [
  'title',
  'description',
  'minVersion',
  'extend',
  'rules',
  'allowlists',
  'allowlist',
] as const;
const EXTEND_KEYS = ['path', 'url', 'useDefault', 'disabledRules'] as const;
const RULE_KEYS = [
  'id', 'description', 'regex', 'path', 'secretGroup', 'entropy', 'keywords', 'tags', 'allowlists', 'allowlist',
  'required', 'skipReport',
] as const; // biome-ignore format: a list of names reads better in rows
const ALLOWLIST_KEYS = [
  'description', 'condition', 'commits', 'paths', 'regexes', 'regexTarget', 'stopwords', 'targetRules',
] as const; // biome-ignore format: a list of names reads better in rows

/** More rules than this are no configuration that a person keeps. */
const MAX_RULES = 5000;
/** The longest id of a rule; longer ones fill reports. */
const MAX_ID_LENGTH = 200;

/** What reading gives. */
export interface ReadGitleaksFile {
  /** What could be read; mistakes say what could not. */
  readonly config: GitleaksFile;
  readonly mistakes: readonly ConfigMistake[];
  readonly warnings: readonly ConfigMistake[];
}

/** Reads a text. `name` is how mistakes call it. Never throws. */
export async function readGitleaksToml(name: string, text: string): Promise<ReadGitleaksFile> {
  const { file, root } = await parseToml(name, text);
  const config = root === undefined ? emptyFile(name) : new ConfigReader(file).read(root);
  return { config, mistakes: file.mistakes, warnings: file.warnings };
}

function emptyFile(name: string): GitleaksFile {
  return { name, title: undefined, extend: undefined, rules: [], allowlists: [] };
}

/** An expression in RE2 source, as it was written, and how many groups it has. */
interface Expression {
  readonly source: string;
  readonly text: string;
  readonly groups: number;
}

class ConfigReader {
  readonly #file: TomlFile;

  constructor(file: TomlFile) {
    this.#file = file;
  }

  read(root: TomlTable): GitleaksFile {
    root.warnOfOthers(ROOT_KEYS, 'a configuration of gitleaks');
    this.#minVersion(root.text('minversion'));
    root.text('description');
    const tables = root.tables('rules');
    if (tables.length > MAX_RULES)
      this.#file.report(root.placeOf('rules'), `there are more than ${MAX_RULES} rules`);
    const rules = tables.slice(0, MAX_RULES).flatMap((table) => this.#rule(table));
    this.#checkIds(rules);
    return {
      name: this.#file.name,
      title: root.text('title')?.text,
      extend: this.#extend(root.table('extend')),
      rules,
      allowlists: this.#allowlists(root, 'the configuration'),
    };
  }

  #minVersion(version: TomlText | undefined): void {
    if (version === undefined) return;
    const wanted = versionOf(version.text);
    if (wanted === undefined)
      this.#file.warn(version.place, `minVersion: ${quoted(version.text)} is no version`);
    else if (isNewer(wanted, versionOf(GITLEAKS_VERSION) ?? []))
      this.#file.warn(
        version.place,
        `the file asks for gitleaks ${quoted(version.text)}; tacet follows ${GITLEAKS_VERSION}`,
      );
  }

  #extend(table: TomlTable | undefined): Extend | undefined {
    if (table === undefined) return undefined;
    table.warnOfOthers(EXTEND_KEYS, '[extend]');
    const path = table.text('path');
    const useDefault = table.flag('usedefault') ?? false;
    if (table.has('url'))
      this.#file.warn(
        table.placeOf('url'),
        'extend.url does nothing, as in gitleaks',
        'keep the file in the repository, and name it with path',
      );
    if (path !== undefined && path.text !== '' && useDefault)
      this.#file.report(
        path.place,
        'extend: path and useDefault exclude each other',
        'leave one of them out',
      );
    return {
      path: path?.text === '' ? undefined : path?.text,
      useDefault,
      disabledRules: table.texts('disabledrules').map(({ text, place }) => ({ id: text, place })),
      place: path?.place ?? table.place,
    };
  }

  #rule(table: TomlTable): readonly GitleaksRule[] {
    table.warnOfOthers(RULE_KEYS, 'a rule of gitleaks');
    const id = table.text('id');
    const place = id?.place ?? table.place;
    if (id === undefined || id.text.trim() === '') {
      if (id !== undefined || !table.has('id')) this.#file.report(place, 'the rule has no id');
      return [];
    }
    if (id.text.length > MAX_ID_LENGTH || /\p{C}/u.test(id.text))
      return this.#file.report(place, `the id ${quoted(id.text)} is too long or not printable`) ?? [];
    const regex = this.#expression(table.text('regex'));
    const path = this.#expression(table.text('path'));
    return [
      {
        id: id.text,
        description: table.text('description')?.text ?? '',
        regex: regex?.source,
        regexText: regex?.text,
        groups: regex?.groups ?? 0,
        path: path?.source,
        pathText: path?.text,
        secretGroup: table.count('secretgroup') ?? 0,
        entropy: table.number('entropy') ?? 0,
        keywords: this.#keywords(table.texts('keywords')),
        tags: table.texts('tags').map(({ text }) => text),
        allowlists: this.#allowlists(table, 'the rule'),
        required: table.tables('required').flatMap((each) => this.#requirement(each)),
        skipReport: table.flag('skipreport') ?? false,
        place,
      },
    ];
  }

  #keywords(keywords: readonly TomlText[]): readonly string[] {
    return keywords.flatMap(({ text, place }) => {
      if (text !== '') return [text.toLowerCase()];
      this.#file.warn(place, 'an empty keyword is ignored', 'a rule without keywords looks everywhere');
      return [];
    });
  }

  #requirement(table: TomlTable): readonly Requirement[] {
    table.warnOfOthers(['id', 'withinLines', 'withinColumns'], 'required');
    const id = table.text('id');
    if (id === undefined) {
      if (!table.has('id')) this.#file.report(table.place, 'required: the id of a rule is missing');
      return [];
    }
    const [withinLines, withinColumns] = [table.count('withinlines'), table.count('withincolumns')];
    return [{ id: id.text, withinLines, withinColumns, place: id.place }];
  }

  /** Each required rule must stand in the same file; two rules of one id are one too many. */
  #checkIds(rules: readonly GitleaksRule[]): void {
    const ids = new Set<string>();
    for (const { id, place } of rules) {
      if (ids.has(id)) this.#file.report(place, `the id ${quoted(id)} is there twice`);
      ids.add(id);
    }
    for (const { required, id: own } of rules)
      for (const { id, place } of required) {
        if (id === own) this.#file.report(place, 'a rule cannot require itself');
        else if (!ids.has(id))
          this.#file.report(
            place,
            `required: there is no rule ${quoted(id)} in this file`,
            'a rule can only require rules of its own file',
          );
      }
  }

  #allowlists(table: TomlTable, owner: string): readonly GitleaksAllowlist[] {
    const single = table.table('allowlist');
    const several = table.tables('allowlists');
    if (single !== undefined && several.length > 0)
      this.#file.report(
        single.place,
        `${owner} has both allowlist, which is deprecated, and allowlists`,
        'write all of them as allowlists',
      );
    const isGlobal = owner === 'the configuration';
    return [...(single === undefined ? [] : [single]), ...several].flatMap((each) =>
      this.#allowlist(each, isGlobal),
    );
  }

  #allowlist(table: TomlTable, isGlobal: boolean): readonly GitleaksAllowlist[] {
    const keys = isGlobal ? ALLOWLIST_KEYS : ALLOWLIST_KEYS.filter((key) => key !== 'targetRules');
    table.warnOfOthers(keys, 'an allowlist of gitleaks');
    const paths = this.#expressions(table.texts('paths'));
    const regexes = this.#expressions(table.texts('regexes'));
    const commits = table.texts('commits').map(({ text }) => text.trim().toLowerCase());
    const stopwords = this.#stopwords(table.texts('stopwords'));
    const hasCheck = ['paths', 'regexes', 'commits', 'stopwords'].some((name) => table.has(name));
    if (
      !hasCheck ||
      (paths.length + regexes.length + commits.length + stopwords.length === 0 && this.#isSound)
    )
      this.#file.report(
        table.place,
        'the allowlist has no check',
        'give commits, paths, regexes or stopwords, at least one',
      );
    return [
      {
        description: table.text('description')?.text ?? '',
        file: table.place.file,
        line: table.place.line,
        condition: this.#condition(table.text('condition')),
        commits,
        paths: paths.map(({ source }) => source),
        pathTexts: paths.map(({ text }) => text),
        regexTarget: this.#regexTarget(table.text('regextarget')),
        regexes: regexes.map(({ source }) => source),
        regexTexts: regexes.map(({ text }) => text),
        stopwords,
        targetRules: isGlobal
          ? table.texts('targetrules').map(({ text, place }) => ({ id: text, place }))
          : [],
      },
    ];
  }

  /** Whether nothing was wrong so far: else an empty list may be what is left of a wrong one. */
  get #isSound(): boolean {
    return this.#file.mistakes.length === 0;
  }

  #stopwords(words: readonly TomlText[]): readonly string[] {
    return words.flatMap(({ text, place }) => {
      if (text !== '') return [text.toLowerCase()];
      this.#file.report(place, 'an empty stopword would allow every secret', 'leave it out');
      return [];
    });
  }

  #condition(condition: TomlText | undefined): 'or' | 'and' {
    switch ((condition?.text ?? '').toUpperCase()) {
      case '':
      case 'OR':
      case '||':
        return 'or';
      case 'AND':
      case '&&':
        return 'and';
      default:
        this.#wrong(condition, 'condition', 'OR or AND');
        return 'and';
    }
  }

  /** The value is case-sensitive, as in gitleaks. */
  #regexTarget(target: TomlText | undefined): RegexTarget {
    switch (target?.text) {
      case undefined:
      case '':
      case 'secret':
        return 'secret';
      case 'match':
      case 'line':
        return target.text;
      default:
        this.#wrong(target, 'regexTarget', 'secret, match or line');
        return 'secret';
    }
  }

  #wrong(found: TomlText | undefined, name: string, expected: string): void {
    if (found !== undefined)
      this.#file.report(found.place, `${name}: expected ${expected}, found ${quoted(found.text)}`);
  }

  /** The expressions of an allowlist. */
  #expressions(texts: readonly TomlText[]): readonly Expression[] {
    return texts.flatMap((located) => {
      if (located.text === '')
        this.#file.report(located.place, 'an empty expression would allow everything', 'leave it out');
      return this.#expression(located) ?? [];
    });
  }

  /** An expression; undefined when it is missing or empty, and a mistake when it is wrong. */
  #expression(located: TomlText | undefined): Expression | undefined {
    if (located === undefined || located.text === '') return undefined;
    try {
      const pattern = parsePattern(located.text);
      return { source: toRe2(pattern), text: located.text, groups: pattern.captures.length };
    } catch (error) {
      if (!(error instanceof PatternError)) throw error;
      const place: Place = located.placeAt(error.offset);
      return this.#file.report(place, `the expression is wrong here: ${error.message}`, error.hint);
    }
  }
}

/** `v8.25.0` as its numbers; undefined when it is none. */
function versionOf(text: string): readonly number[] | undefined {
  const match = /^v?(\d{1,6})\.(\d{1,6})(?:\.(\d{1,6}))?(?:[-+].*)?$/.exec(text.trim());
  return match?.slice(1, 4).map((part) => Number(part ?? 0));
}

function isNewer(wanted: readonly number[], own: readonly number[]): boolean {
  const at = wanted.findIndex((part, index) => part !== (own[index] ?? 0));
  return at >= 0 && wanted[at]! > (own[at] ?? 0);
}
