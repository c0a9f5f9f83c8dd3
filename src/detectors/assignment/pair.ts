/**
 * Reads assignments in which the name is itself a value: `<add key="name" value="v"/>`, `- name: NAME` with `value: v`
 * below, `{"name": "x", "value": "v"}`, `<key>name</key><string>v</string>`, `variable "name" { default = "v" }`. Offsets are
 * those of the given text. Never throws.
 */

import { matchEnd, type Name } from './name-place.ts';
import { readBare, readElement, readQuoted, type ValueRead } from './read-value.ts';

/** What names a pair's first half, and its second: `name`/`value`, `key`/`value`, `ParameterKey`/`ParameterValue`. */
const PAIR_LEAD =
  /(?:^|[\s<{,([-])\\*["']?(?:name|key|Name|Key|id|env|variable|ParameterKey|parameter|header|option)\\*["']?[ \t]*(?:[:=]|=>)[ \t]*\\*["'`]?$/;
const PAIR_VALUE =
  /[\s,;]{0,60}(?:\\*["']?(?:type|kind|enabled|secret|sensitive|description|encrypt\w*|protected|masked)\\*["']?\s*[:=]\s*\\*["']?[\w-]{0,30}\\*["']?[\s,;]{0,40}){0,2}\\*["']?(?:value|Value|ParameterValue|val|content|defaultValue|default_value|default)\\*["']?[ \t]*(?:[:=]|=>)[ \t]*/y;
const ELEMENT_LEAD =
  /<[\w:.-]{1,40}(?:[ \t]+[\w:.-]{1,40}="[^"]{0,60}")*[ \t]+(?:name|key)[ \t]*=[ \t]*["']$/;
const KEY_ELEMENT = /<\/(?:key|name)>\s{0,40}<(?:string|value)>/y;

/**
 * The value of a pair whose first half is the name: attributes and elements of XML, members named `name` and `value` (two
 * lines of YAML, an object of JSON), a Terraform variable's default. `closed` is the offset behind the name's quotes.
 * Undefined when the name is no half of a pair.
 */
export function pairedValue(text: string, name: Name, closed: number): ValueRead | undefined {
  if (ELEMENT_LEAD.test(name.lead)) {
    const open = matchEnd(/[^<>\r\n]{0,80}(?<!\/)>/y, text, closed);
    const read = open === undefined ? undefined : readElement(text, open);
    if (read !== undefined) return read;
  }
  if (/<(?:key|name)>$/.test(name.lead)) {
    const open = matchEnd(KEY_ELEMENT, text, name.end);
    return open === undefined ? undefined : readElement(text, open);
  }
  if (PAIR_LEAD.test(name.lead)) {
    const at = matchEnd(PAIR_VALUE, text, closed);
    if (at === undefined) return undefined;
    return readQuoted(text, at) ?? readBare(text, at, { operator: ':', lead: '', wasQuoted: false });
  }
  // HCL: variable "db_password" { … default = "v" }
  if (/\bvariable[ \t]+"$/.test(name.lead)) {
    const at = matchEnd(
      /[ \t]*\{(?:\s{0,40}(?:type|description|sensitive)[ \t]*=[^\r\n]{0,200})*\s{0,40}default[ \t]*=[ \t]*/y,
      text,
      closed,
    );
    return at === undefined ? undefined : readQuoted(text, at);
  }
  return undefined;
}
