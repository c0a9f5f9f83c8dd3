/**
 * What the leak guard tells the reader: an annotation for each leak, one line in the log, a paragraph in the summary.
 *
 * Never the value: names of secrets, files and lines alone. Paths are hostile text; the printer of annotations and the
 * Markdown escapes neutralise them.
 */

import { markdownCode, markdownText } from '../../base/markdown.ts';
import { counted, formatBytes } from '../../base/printable.ts';
import { annotate, log } from '../../runner/commands.ts';
import type { GuardReport, Leak } from './leak-guard.ts';

const WHERE: Readonly<Record<Leak['place'], string>> = {
  workspace: 'in the workspace',
  declared: 'in a declared path',
  summary: 'in a step summary',
  index: 'staged for a commit',
};

/** Sentences about what was not looked at beyond this are counted. */
const MAX_SENTENCES = 12;

/** Tells the log, with an error for each leak. */
export function tellLeaks(report: GuardReport): void {
  for (const leak of report.leaks) {
    annotate({
      level: 'error',
      title: 'a fetched secret was left behind',
      message: `${leakText(leak)}\nremove it before the file is uploaded, committed or cached; list the file in guard-allow if it belongs there; rotate the secret if the file has left the runner`,
      ...placeInFile(leak),
    });
  }
  log(`tacet: leak guard: ${outcome(report)}`);
  for (const sentence of sentences(report)) log(`tacet: leak guard: not looked at: ${sentence}`);
}

/** The paragraph for the summary. */
export function guardLines(report: GuardReport): string {
  const head = `**${report.leaks.length > 0 ? '❌ ' : ''}tacet leak guard:** ${markdownText(outcome(report))}.`;
  const leaks = report.leaks.map(
    ({ name, path, line, place, isPlain }) =>
      `- ${markdownCode(name)}${isPlain ? '' : ', encoded,'} stands in ${markdownCode(`${path}:${line}`)}, ${WHERE[place]}`,
  );
  const rest = sentences(report).map((sentence) => `- Not looked at: ${markdownText(sentence)}`);
  return `\n${[head, '', ...leaks, ...rest].join('\n')}\n`;
}

/** Where the annotation stands: at the line of a file of the workspace, or at the archive that holds it. */
function placeInFile({ place, path, line }: Leak): { readonly path?: string; readonly startLine?: number } {
  if (place !== 'workspace') return {};
  const inside = path.indexOf('!/');
  return inside < 0 ? { path, startLine: line } : { path: path.slice(0, inside), startLine: 1 };
}

function leakText({ name, path, line, place, isPlain }: Leak): string {
  return `${name}${isPlain ? '' : ', encoded,'} stands in ${path}, line ${line}, ${WHERE[place]}`;
}

function outcome({ leaks, files, unpacked, sizeBytes }: GuardReport): string {
  const packed = unpacked === 0 ? '' : `, ${counted(unpacked, 'packed one')}`;
  const looked = `${counted(files, 'file')}${packed} and the git index looked through (${formatBytes(sizeBytes)})`;
  return leaks.length === 0
    ? `${looked}, nothing that was fetched is left behind`
    : `${counted(leaks.length, 'place')} with a fetched secret; ${looked}`;
}

function sentences({ notLookedAt }: GuardReport): readonly string[] {
  if (notLookedAt.length <= MAX_SENTENCES) return notLookedAt;
  const rest = notLookedAt.length - MAX_SENTENCES;
  return [...notLookedAt.slice(0, MAX_SENTENCES), `and ${counted(rest, 'more reason')}`];
}
