/**
 * Go templates for reports. Expected texts follow from pkg.go.dev/text/template, pkg.go.dev/fmt and the documentation of
 * sprig, by hand; what is not supported must be refused with line and column, and nothing but our own errors may come.
 */

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/base/errors.ts';
import {
  compileReportTemplate,
  TEMPLATE_FUNCTIONS,
} from '../../../src/compat/gitleaks/reports/template/render.ts';
import type { Value } from '../../../src/compat/gitleaks/reports/template/values.ts';
import { fc } from '../../property.ts';

const finding = (changes: Readonly<Record<string, Value>> = {}): Value =>
  new Map<string, Value>([
    ['RuleID', 'acme-token'],
    ['Description', 'A token of "Acme"'],
    ['StartLine', 3],
    ['Entropy', 3.25],
    ['File', 'src/a.ts'],
    ['Tags', ['key', 'acme']],
    ...Object.entries(changes),
  ]);

function render(text: string, data: Value = [finding(), finding({ File: 'b/c.ts', StartLine: 12 })]): string {
  return compileReportTemplate({ name: 'leaks.tmpl', text })(data);
}

function mistake(text: string, data?: Value): string {
  try {
    return `no mistake: ${render(text, data)}`;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message;
  }
}

describe('a report template', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['goes through the findings', '{{range .}}{{.File}}:{{.StartLine}} {{end}}', 'src/a.ts:3 b/c.ts:12 '],
    [
      'has an index beside the finding',
      '{{range $i, $f := .}}{{$i}}={{$f.File}};{{end}}',
      '0=src/a.ts;1=b/c.ts;',
    ],
    ['has one variable for the element', '{{range $f := .}}{{$f.StartLine}},{{end}}', '3,12,'],
    ['trims white space where it is told to', 'a \n {{- 1 -}} \n b', 'a1b'],
    ['keeps white space elsewhere', 'a {{1}} b', 'a 1 b'],
    ['drops comments', 'a{{/* no */}}b {{- /* none */ -}} c', 'abc'],
    ['chooses', '{{if eq 1 2}}a{{else if eq 2 2}}b{{else}}c{{end}}', 'b'],
    [
      'takes empty texts, zero and empty lists for false',
      '{{if ""}}1{{end}}{{if 0}}2{{end}}{{if list}}3{{end}}',
      '',
    ],
    ['moves the dot', '{{with index . 1}}{{.File}}{{end}}', 'b/c.ts'],
    ['has an else for with', '{{with ""}}a{{else}}{{len .}}{{end}}', '2'],
    ['has an else for an empty range', '{{range list}}a{{else}}none{{end}}', 'none'],
    ['stops a range', '{{range .}}{{.StartLine}}{{break}}{{end}}', '3'],
    [
      'goes on to the next',
      '{{range .}}{{if eq .StartLine 3}}{{continue}}{{end}}{{.StartLine}}{{end}}',
      '12',
    ],
    [
      'sets variables of an outer scope',
      '{{$n := 0}}{{range .}}{{$n = add $n .StartLine}}{{end}}{{$n}}',
      '15',
    ],
    ['keeps $ as the whole', '{{range .}}{{len $}}{{end}}', '22'],
    ['pipes into the last argument', '{{"a" | printf "%s-%s" "b"}}', 'b-a'],
    ['nests calls', '{{printf "%d" (sub (len .) 1)}}', '1'],
    [
      'separates the entries of an array',
      '{{$last := (sub (len .) 1)}}{{range $i, $f := .}}{{quote .File}}{{if ne $i $last}},{{end}}{{end}}',
      '"src/a.ts","b/c.ts"',
    ],
    [
      'quotes as Go does',
      '{{with index . 0}}{{quote .Description}}{{printf "%q" "é\\t\\u0001"}}{{end}}',
      '"A token of \\"Acme\\"""é\\t\\x01"',
    ],
    ['takes raw texts and characters', '{{`a"b`}}{{printf "%c" \'x\'}}', 'a"bx'],
    [
      'prints lists, nothing and truth as Go does',
      '{{(index . 0).Tags}} {{nil | printf "%v"}} {{true}}',
      '[key acme] <no value> true',
    ],
    ['prints fractions', '{{(index . 0).Entropy}} {{printf "%.1f" (index . 0).Entropy}}', '3.25 3.2'],
    // exactly in the middle: strconv rounds to the even digit
    [
      'rounds as Go does',
      '{{printf "%.1f %.1f %.0f %.0f %.2f" 3.75 -0.25 2.5 3.5 1.005}}',
      '3.8 -0.2 2 4 1.00',
    ],
    ['pads', '{{printf "[%5d|%-5s|%05d]" 42 "ab" 7}}', '[   42|ab   |00007]'],
    ['compares one with several', '{{eq 3 1 2 3}}', 'true'],
    ['looks no further than needed', '{{or "a" (index list 5)}}{{and "" (index list 5)}}', 'a'],
    ['compares texts by bytes', '{{lt "B" "a"}} {{gt "b" "a"}}', 'true true'],
    ['counts bytes', '{{len "é"}}', '2'],
    ['slices', '{{slice "abcdef" 1 3}}', 'bc'],
    ['escapes for HTML', '{{html "<a b=\'c\'>&"}}', '&lt;a b=&#39;c&#39;&gt;&amp;'],
    ['escapes for scripts', '{{js "it\'s <b>"}}', "it\\'s \\u003Cb\\u003E"],
    ['escapes for addresses', '{{urlquery "a b&c/d"}}', 'a+b%26c%2Fd'],
    [
      'knows the texts of sprig',
      '{{upper "a"}}{{lower "B"}}{{trim " c "}}{{trimSuffix ".ts" "d.ts"}}{{trimPrefix "x" "xe"}}{{replace "o" "0" "foo"}}',
      'Abcdef00',
    ],
    [
      'knows its tests',
      '{{contains "b" "abc"}}{{hasPrefix "a" "abc"}}{{hasSuffix "a" "abc"}}{{empty ""}}',
      'truetruefalsetrue',
    ],
    ['knows its choices', '{{default "x" ""}}{{coalesce "" 0 "y"}}{{ternary 1 2 true}}', 'xy1'],
    [
      'knows its numbers',
      '{{add 1 2 3}} {{sub 5 7}} {{mul 2 3}} {{div 7 2}} {{mod 7 2}} {{max 1 9 3}} {{add1 1}}',
      '6 -2 6 3 1 9 2',
    ],
    [
      'knows its lists',
      '{{join "," (list "a" "b")}} {{first (list 1 2)}} {{last (list 1 2)}} {{has 2 (list 1 2)}} {{rest (list 1 2 3)}}',
      'a,b 1 2 true [2 3]',
    ],
    [
      'knows its dictionaries',
      '{{$d := dict "b" 1 "a" 2}}{{range $k, $v := $d}}{{$k}}{{$v}}{{end}}{{get $d "b"}}{{$d.a}}',
      'a2b112',
    ],
    [
      'writes JSON',
      '{{toJson (index . 0).Tags}}{{"<" | toJson}}{{"<" | toRawJson}}',
      '["key","acme"]"\\u003c""<"',
    ],
    ['sets in', '{{indent 2 "a\\nb"}}{{nindent 1 "c"}}', '  a\n  b\n c'],
    ['cuts', '{{trunc 2 "abc"}}{{trunc -1 "abc"}}{{abbrev 5 "abcdefgh"}}{{substr 1 2 "abc"}}', 'abcab...b'],
    ['digests', '{{sha256sum "abc"}}', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    ['encodes', '{{b64enc "abc"}}', 'YWJj'],
  ];

  it.each(cases)('%s', (_name, text, expected) => {
    expect(render(text)).toBe(expected);
  });

  it('writes a whole report', () => {
    const text = `[{{ $last := (sub (len .) 1) }}
{{- range $i, $finding := . }}{{ with $finding }}
  {"file": {{ quote .File }}, "line": {{ .StartLine }}}{{ if ne $i $last }},{{ end }}
{{- end }}{{ end }}
]
`;
    expect(JSON.parse(render(text))).toEqual([
      { file: 'src/a.ts', line: 3 },
      { file: 'b/c.ts', line: 12 },
    ]);
  });
});

describe('a template that cannot be used', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['defines others', 'a\n{{define "x"}}{{end}}', 'leaks.tmpl:2:3: {{define}} is not supported'],
    ['calls others', '{{template "x"}}', 'leaks.tmpl:1:3: {{template}} is not supported'],
    ['reads the environment', '{{env "HOME"}}', 'leaks.tmpl:1:3: the function env is not supported'],
    [
      'reads the environment behind a pipe',
      '{{"HOME" |\n env}}',
      'leaks.tmpl:2:2: the function env is not supported',
    ],
    [
      'asks the network',
      '{{getHostByName "x"}}',
      'leaks.tmpl:1:3: the function getHostByName is not supported',
    ],
    ['asks the clock', '{{now}}', 'leaks.tmpl:1:3: the function now is not supported'],
    ['is not ended', '{{range .}}', 'leaks.tmpl:1:1: this range has no {{end}}'],
    ['ends too often', 'a{{end}}', 'leaks.tmpl:1:2: {{end}} without anything to end'],
    ['leaves an action open', 'a {{ .File', 'leaks.tmpl:1:3: this action is never closed'],
    ['leaves a text open', '{{"a}}', 'leaks.tmpl:1:3: this text is never closed'],
    ['uses a variable that is not there', '{{$x}}', 'leaks.tmpl:1:3: the variable $x is not declared'],
    [
      'uses a variable behind its scope',
      '{{if 1}}{{$x := 1}}{{end}}{{$x}}',
      'leaks.tmpl:1:29: the variable $x is not declared',
    ],
    ['breaks outside of range', '{{break}}', 'leaks.tmpl:1:1: break outside of range'],
    ['has an empty action', '{{}}', 'leaks.tmpl:1:1: this action is empty'],
    ['gives a value arguments', '{{"a" 1}}', 'leaks.tmpl:1:7: only a function takes arguments'],
    ['has a stray sign', '{{1 + 2}}', 'leaks.tmpl:1:5: the sign "+" does not belong here'],
  ];

  it.each(cases)('because it %s is refused with its place', (_name, text, expected) => {
    expect(mistake(text)).toBe(expected);
  });

  const late: readonly (readonly [string, string, string])[] = [
    [
      'a field that findings do not have',
      '{{range .}}\n {{.Severity}}{{end}}',
      'leaks.tmpl:2:4: a finding has no field Severity',
    ],
    ['too few arguments', '{{sub 1}}', 'leaks.tmpl:1:3: sub takes 2 arguments, found 1'],
    ['things of two kinds', '{{eq 1 "a"}}', 'leaks.tmpl:1:3: eq: a number cannot be compared with a text'],
    ['an element that is not there', '{{index . 9}}', 'leaks.tmpl:1:3: index: there is no element 9'],
    ['a division by zero', '{{div 1 0}}', 'leaks.tmpl:1:3: div: division by zero'],
    ['a verb that does not fit', '{{printf "%d" "a"}}', 'leaks.tmpl:1:3: printf: %d does not take a text'],
    [
      'a text that would fill the memory',
      '{{repeat 99999999 "abc"}}',
      'leaks.tmpl:1:3: repeat: the text would be too long',
    ],
  ];

  it.each(late)('for %s is refused with its place', (_name, text, expected) => {
    expect(mistake(text)).toBe(expected);
  });

  it('may call what the document lists, and nothing else', () => {
    const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));
    const text = readFileSync(join(root, 'docs', 'gitleaks-commands.md'), 'utf8');
    const [, list = ''] = /^Functions: ((?:`\w+`\s+)+)/m.exec(text) ?? [];
    expect(list.split(/[`\s]+/).filter(Boolean)).toEqual([...TEMPLATE_FUNCTIONS].sort());
  });

  it('is refused for its nesting, not for the stack', () => {
    expect(mistake('{{if 1}}'.repeat(5000))).toContain('nested too deep');
    expect(mistake(`{{${'('.repeat(5000)}}}`)).toContain('nested too deep');
  });

  it('ends after so many steps', () => {
    const many: Value = Array.from({ length: 9000 }, () => 1);
    expect(mistake('{{range .}}{{range $}}{{end}}{{end}}', many)).toContain('too many steps');
  });

  it('is refused by nothing but our own errors, whatever it is', () => {
    const words = [
      '{{', '}}', '{{-', '-}}', '.', '.File', '$', '$x', ':=', '=', '|', '(', ')', 'range', 'if', 'else', 'end', 'with',
      'printf', '"%d"', '"', '`', "'", '1', '-1', '0x', 'index', 'list', 'dict', 'len', 'eq', 'and', 'or', ',', ' ', '\n',
      '/*', '*/', 'break', 'toJson', 'repeat', 'slice', 'quote', '\ud800',
    ]; // biome-ignore format: a list of words reads better in rows
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 25 }), (parts) => {
        for (const text of [parts.join(''), `{{${parts.join(' ')}}}`])
          expect(typeof mistake(text)).toBe('string');
      }),
      { numRuns: 3000 },
    );
  });
});
