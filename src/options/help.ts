/**
 * The help text of a command, from its declarations, wrapped to a terminal's width. Pure.
 */

import type { CliOption } from './option.ts';

const INDENT = 24;

/** Help for one command: usage lines, then the options by group in the order of their first mention. */
export function helpText(usage: readonly string[], options: readonly CliOption[], width = 100): string {
  const groups = [...new Set(options.map(({ group }) => group))];
  const sections = groups.map((group) => {
    const rows = options.filter((option) => option.group === group).map((option) => optionRow(option, width));
    return `${group}:\n${rows.join('\n')}`;
  });
  return `${[usage.join('\n'), ...sections].join('\n\n')}\n`;
}

function optionRow(option: CliOption, width: number): string {
  const head = `  --${option.name}${option.metavar === undefined ? '' : ` ${option.metavar}`}`;
  const given = option.default === undefined ? '' : ` (default: ${option.default})`;
  const lines = wrap(`${option.description}${given}`, width - INDENT);
  const first =
    head.length < INDENT - 1
      ? `${head.padEnd(INDENT)}${lines[0] ?? ''}`
      : `${head}\n${' '.repeat(INDENT)}${lines[0] ?? ''}`;
  return [first, ...lines.slice(1).map((line) => ' '.repeat(INDENT) + line)].join('\n');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
