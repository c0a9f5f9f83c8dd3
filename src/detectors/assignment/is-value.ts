/**
 * The first question about an assigned text: is it a value, or is it code, a reference, a template, a label, a path,
 * a digest? Answered by shape, before anything is asked about randomness (facts/detection.md, section 10). Shared by
 * the assignment detectors and the readers of structured files. Pure; never throws.
 */

import { surpriseOf } from '../words/surprise.ts';
import type { Binding } from './parse.ts';
import type { Language } from './place.ts';

/** Where the text stands. */
export interface ValueContext {
  readonly form: 'quoted' | 'line' | 'inline' | 'element';
  readonly language: Language;
  readonly binding: Binding;
  /** What follows the value and its quote, a few bytes. */
  readonly behind: string;
}

/** Why a text is no value; `undefined` when it is one. */
export type NoValue =
  | 'empty'
  | 'template'
  | 'reference'
  | 'alias'
  | 'code'
  | 'constant'
  | 'path'
  | 'address'
  | 'pattern'
  | 'digest'
  | 'encrypted'
  | 'prose'
  | 'identifier';

/** Interpolation of any template language; `${…}`, `{{…}}`, `#{…}`, `<%…%>`, `$(…)`, `@VAR@`, `[[…]]`, `__VAR__`. */
const TEMPLATE =
  /\$\{|\{\{|\}\}|#\{|<%|%>|\$\(|\$\[\[|^@{1,2}[A-Za-z][A-Za-z._-]*@{1,2}$|^__\w+__$|^%[A-Z][A-Z0-9_.]*%$|^%[a-z][a-z_.]*%$|^\[\[|^\{[\w.:-]*\}$|^<[^<>]*>$|^\[[A-Za-z][A-Za-z_ .-]*\]$|\\\(|^%\(\w+\)s$|^:[a-z_]+$|^\?$|^%[-+0-9.]*[a-zA-Z]$|\{[0-9]\}|^=\w+\(|^\$[A-Z_][A-Z0-9_]*$/;
/** The value stands elsewhere: a store of secrets, a part of the configuration, a context of the CI system. */
const REFERENCE =
  /^(?:(?:arn|urn|ssm|env|file|op|vault|secret|secretref|secretmanager|awssm|gcpsm|azurekv|keyvault|keychain|ref|sops|kms|akv|doppler|infisical|projects|classpath|resource|var|local|data|module|each|self|inputs|outputs|secrets|vars|steps|needs|github|env|context|parameters|pipeline|process)(?:\+\w+)?[:./](?!\/\/[^/]*:[^/]*@)[\w$.\-/:#*@[\]'"]*)$|^@Microsoft\.KeyVault\(|^\$env:\w+$|^!(?:vault|Ref|Sub|GetAtt|secret|env|include|reference|ImportValue|Join)\b/i;
const CONSTANT =
  /^(?:true|false|null|nil|none|undefined|nan|yes|no|on|off|void|self|this|n\/?a|unset|empty|default|auto|inherit|required|optional|string|str|text|number|int|integer|float|boolean|bool|bytes|object|array|list|dict|map|any|unknown|never|function|date|uuid|secret|password|bearer|basic|token|digest|hidden|input|plain|prompt|ask|stdin|disabled|enabled)$/i;
/** Digests by their prefix: SRI and registries (`sha512-…`, `sha256:…`), git (`git:…`), stored passwords of crypt(3). */
const DIGEST =
  /^(?:sha(?:1|224|256|384|512)|md5|blake2[bs]?|blake3|h1)[-:=]|^\$(?:2[abxy]?|1|5|6|7|y|gy|argon2(?:id?|d)|scrypt|pbkdf2(?:-\w+)?|apr1|P|H|sha1|S)\$|^\{(?:SSHA|SHA|MD5|SMD5|CRYPT|bcrypt|pbkdf2|noop)\d*\}|^pbkdf2[_:]|^bcrypt[_$]|^SCRAM-SHA/i;
const ENCRYPTED =
  /^ENC\[|^ENC\(|^AQICA|^\$ANSIBLE_VAULT|^vault:v\d+:|^\{cipher\}|^AgA[A-Za-z0-9+/=]{60,}|^age1[a-z0-9]{20,}/;
const SCHEME = /^[a-z][a-z0-9+.-]{1,20}:\/\/|^(?:mailto|tel|data|javascript|about|blob|cid|jdbc):|^www\./i;
/** Calls and operators: no value without quotes has them, however random it looks. */
const EXPRESSION = /\w\(|=>|&&|\|\||^[[{(]|^["'`]/;

/** Classes and counts of regular expressions. */
const EXPRESSION_CLASS = /\[\^?[^\]]*[A-Za-z0-9]-[A-Za-z0-9][^\]]*\]|\{\d+,\d*\}$|\(\?[:=!<P]/;

/** What follows is what a random value can look like by chance, and is asked only about texts that do not look random. */
const FORMAT = /^[A-Za-z0-9_\-.:/= ]*(?:%[sdvqxi]|\{[A-Za-z_][\w.]*\})[A-Za-z0-9_\-.:/= ]*$/;
const VARIABLE = /^\$[A-Za-z_][\w./:-]*$/;
/** YAML's anchors, aliases and tags, addresses of variables. */
const ALIAS = /^[&*@!][A-Za-z_][\w./:-]*$/;
const CODE =
  /\)\s*[;,{]?$|^\w+(?:\??\.\w+)+$|\w\[['"\w]+\]|->|::|[!=]==?\s|\breturn\b|^(?:new|await|async|function|lambda|const|let|var|not|if|else|typeof|class|def|self|this|super|throw|raise|yield|import|from)\b|^<[A-Za-z/]|\+\s*\w+$|^\w+\s*\?\s|;$|\{$/;
const FILE_NAME =
  /^[\w.\-/\\~ ]+\.(?:pem|key|crt|cer|der|p12|pfx|jks|txt|json|ya?ml|xml|html?|cfg|conf|ini|properties|env|sh|py|rb|js|ts|go|java|cs|php|png|jpe?g|gif|svg|ico|css|md|log|db|sqlite|bak|tmp|lock|gpg|asc|pub|zip|tar|gz|exe|dll|so|enc|sock|csv|toml)(?::\d{1,6}){0,2}$/i;
const PATH = /^(?:\.{0,2}\/|~\/|[A-Za-z]:[\\/]|\\\\)[\w.$@+ \-/\\{}*]*$|^[\w.-]+(?:\/[\w.@-]+){2,}\/?$/;
const ROOTED_PATH = /^\/(?:Users|home|etc|var|opt|usr|tmp|mnt|srv|root|run|data|app|proc|dev)\/[\w./-]*$/;
const ADDRESS =
  /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$|^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+(?:com|org|net|io|dev|app|local|internal|svc|cloud|co|edu|gov|ai)(?::\d+)?(?:\/\S*)?$|^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/i;
const PATTERN =
  /\[[^\]]*\w-\w[^\]]*\]|\\[dwsbDWSB]\b|\(\?[:=!<P]|\.\*|\.\+|\{\d+,\d*\}|^\^|^\/.*\/[gimsuy]*$/;
const SELECTOR = /^[#.][A-Za-z][\w-]*$|^\[?[a-z]+\[\w+[~^$*]?=|^\/\/\w+\[@|^(?:input|button|form)[#.[]/;
const DATE_OR_VERSION =
  /^\d{4}[-/]\d\d[-/]\d\d|^v?\d+(?:\.\d+)+(?:[-+][\w.]+)?$|^\d{1,2}:\d\d(?::\d\d)?$|^\d+(?:\.\d+)?\s?(?:ms|s|m|h|d|px|em|rem|%|[kmg]i?b)$/i;

/** Judges one text. `text` is latin1, without its quotes. */
export function whyNoValue(raw: string, context: ValueContext): NoValue | undefined {
  const text = plainText(raw);
  if (text.trim() === '') return 'empty';
  if (ENCRYPTED.test(text)) return 'encrypted';
  if (TEMPLATE.test(text)) return 'template';
  if (CONSTANT.test(text)) return 'constant';
  if (DIGEST.test(text)) return 'digest';
  if (REFERENCE.test(text)) return 'reference';
  if (SCHEME.test(text)) return 'address';
  const bare = context.form !== 'quoted';
  if (EXPRESSION_CLASS.test(text)) return 'pattern';
  if (DATE_OR_VERSION.test(text)) return 'constant';
  if (bare && whyBareIsCode(text, context)) return 'code';
  if (!bare && isJoined(context)) return 'code';
  if (looksRandom(text)) return undefined;
  if (FORMAT.test(text) && surpriseOf(text).wordShare > 0.55) return 'template';
  if (VARIABLE.test(text)) return 'reference';
  if (ALIAS.test(text)) return 'alias';
  if (ADDRESS.test(text)) return 'address';
  if (PATTERN.test(text) || SELECTOR.test(text)) return 'pattern';
  if (bare && context.form !== 'element' && CODE.test(text)) return 'code';
  if (!bare && isCodeInQuotes(text)) return 'code';
  if (FILE_NAME.test(text)) return 'path';
  if (ROOTED_PATH.test(text) || (PATH.test(text) && surpriseOf(text).wordShare > 0.4)) return 'path';
  if (isProse(text)) return 'prose';
  if (isIdentifier(text)) return 'identifier';
  return undefined;
}

/** Without escapes of characters; those of other scripts become two bytes of one. */
function plainText(raw: string): string {
  return raw.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code < 0x80 ? String.fromCharCode(code) : '\xc3\xa4';
  });
}

/** Texts of this many bits with few words in them are no code by chance, whatever signs they hold. */
const RANDOM_BITS = 34;

/** Whether a text is too surprising to be a label, a path or an expression: no blanks, mixed characters, few words. */
function looksRandom(text: string): boolean {
  if (text.length < 8 || !/^[!-~]+$/.test(text) || !/[A-Za-z]/.test(text)) return false;
  const changes = text.match(/[a-z][A-Z]|[A-Z]{2}[a-z]/g)?.length ?? 0;
  if (!/\d/.test(text) && changes < 2) return false;
  const { bits, bitsPerChar, wordShare } = surpriseOf(text);
  return bits >= RANDOM_BITS && bitsPerChar >= 2.8 && wordShare < 0.34;
}

/** Whether a text is words joined in one of the ways in which programs join them, with at most a short number behind. */
export function isIdentifier(text: string): boolean {
  // Words in a list of alternatives: rules of validation, flags.
  if (/^[\w:,.-]+(?:\|[\w:,.-]+)+$/.test(text) && surpriseOf(text).wordShare >= 0.6) return true;
  if (!/^[$#@]?[A-Za-z_./:\-\d\x80-\xff]+$/.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  const { wordShare, longestWord } = surpriseOf(text);
  const separators = text.replace(/[A-Za-z\d\x80-\xff]/g, '').length;
  const letters = text.length - digits - separators;
  if (letters === 0) return false;
  const wordLetters = (wordShare * text.length) / letters;
  if (digits === 0) return longestWord >= 3 && wordLetters >= (separators > 0 ? 0.6 : 0.75);
  return digits <= 2 && separators > 0 && wordLetters >= 0.9;
}

/** Unquoted text: in code it is code; elsewhere it is code when it holds calls and operators. */
function whyBareIsCode(text: string, context: ValueContext): boolean {
  if (context.form === 'element') return /^\s*[{<$]/.test(text);
  const { language } = context;
  if (language === 'code' || language === 'any') {
    // Inside a string of the code (a query, a command, a connection string) a bare value can stand.
    const isValue = context.form !== 'line' && isInsideText(text, context);
    if (isValue || language === 'code') return !isValue;
  }
  if (context.form === 'inline' && /^[([]/.test(context.behind)) return true;
  return EXPRESSION.test(text);
}

function isInsideText(text: string, context: ValueContext): boolean {
  return /^["'`&\\]/.test(context.behind) && /\d/.test(text);
}

/** Whether a quoted text is joined to more: `"a" + b`, `"…".format(…)`, `"…" % x`. */
function isJoined(context: ValueContext): boolean {
  return /^\s*(?:\+\s*[A-Za-z_$(]|\.\s*(?:\$|(?:format|concat|join|replace|split|sub)\b)|%\s*[\w(])/.test(
    context.behind,
  );
}

/** Quoted text that is code all the same: it reads like a call, or has blanks at its ends. */
function isCodeInQuotes(text: string): boolean {
  if (/^\$?\w+(?:\.\w+)*\(.*\)$/.test(text)) return true;
  // The beginning of something: an option, a field, a query.
  if (/^[-\w.?&/ ]*[=:]$/.test(text)) return true;
  return /^\s|\s$/.test(text) && surpriseOf(text).wordShare > 0.3;
}

/** Text for people: blanks between words, a sentence, a label with letters of other scripts. */
function isProse(text: string): boolean {
  const blanks = text.match(/\s+/g)?.length ?? 0;
  const foreign = text.match(/[\x80-\xff]/g)?.length ?? 0;
  if (foreign > 0 && (foreign / text.length > 0.25 || blanks > 0)) return true;
  if (blanks === 0) return foreign > 0 && /^[A-Za-z\x80-\xff.!?:-]+$/.test(text);
  if (blanks >= 3 || /^[A-Za-z\s.,:;!?'()-]+$/.test(text)) return true;
  return surpriseOf(text).wordShare > 0.34 || /[a-z]{3,} [a-z]/i.test(text);
}
