/**
 * The `command-line` detector: passwords given as arguments to programs that take them so, in scripts, documents,
 * histories and CI files. Which option holds the password is known for each program (from its manual page); the rule's
 * literal is the program's name. Variables, prompts and placeholders are no values.
 *
 * Looks at no more than `REACH_BYTES` behind the program's name, on its line.
 */

import type { Detector } from './contract.ts';
import { judgePlaced, weakFields } from './placed-value.ts';

const REACH_BYTES = 400;
const MAX_NAME_TAIL = 16;

/** A shell word that is a value: quoted, or without blanks, quotes, redirections and variables. */
const WORD = String.raw`(?:"([^"\r\n$]{1,200})"|'([^'\r\n]{1,200})'|([^\s"'<>|;&$()\x60]{1,200}))`;
/** Anything before the option that does not leave the command. */
const BEFORE = String.raw`(?:[^\r\n|;&]{0,300}?[ \t])?`;

const after = (option: string, flags = ''): RegExp => new RegExp(`^${BEFORE}${option}${WORD}`, flags);
const spaced = (...options: string[]): RegExp => after(`(?:${options.join('|')})[ \\t]+`);
const either = (...options: string[]): RegExp => after(`(?:${options.join('|')})(?:[ \\t]+|=)`);

/** By program, the expressions that end in the password; the first that fits is taken. Sources: the manual pages. */
const programs = (): readonly (readonly [names: string, expressions: readonly RegExp[]])[] => [
  ['sshpass', [after('-p[ \\t]*')]],
  ['mysql|mysqldump|mysqladmin|mysqlimport|mysqlcheck|mariadb|mariadb-dump|mariadb-admin|mycli', [after('(?:-p(?!assw|ort\\b|rotocol|lugin)|--password=)')]],
  ['redis-cli', [spaced('-a', '--pass')]],
  ['docker login|podman login|buildah login|nerdctl login|helm registry login|oras login|crane auth login|skopeo login', [either('-p', '--password')]],
  ['skopeo|buildah', [after('--(?:src-|dest-)?creds[= \\t][^\\s:]{1,64}:')]],
  ['openssl', [after('-(?:passin|passout|pass|passwd)[ \\t]+["\']?pass:'), spaced('-k')]],
  ['ldapsearch|ldapadd|ldapmodify|ldapdelete|ldappasswd|ldapwhoami', [spaced('-w')]],
  ['smbclient|smbmap|rpcclient', [after('-U[ \\t]*["\']?[^\\s%"\']{1,64}%'), spaced('-p')]],
  ['mongosh|mongo|mongodump|mongorestore|mongoimport|mongoexport', [either('-p', '--password')]],
  ['sqlcmd|bcp|osql', [after('-P[ \\t]*')]],
  ['cqlsh', [either('-p', '--password')]],
  ['sqlplus|expdp|impdp', [/^[^\r\n|;&]{0,120}?[ \t][\w$#]{1,30}\/([^\s@"'<>|;&$()]{1,64})(?=@|\s|$)/]],
  ['htpasswd', [after('-[a-zA-Z]*b[a-zA-Z]*[ \\t]+\\S{1,100}[ \\t]+[^\\s$]{1,64}[ \\t]+')]],
  ['rabbitmqctl', [after('(?:add_user|change_password|authenticate_user)[ \\t]+[^\\s$]{1,64}[ \\t]+')]],
  ['az login|az acr login', [either('-p', '--password')]],
  ['cf login|cf auth', [spaced('-p')]],
  ['oc login|argocd login|rancher login', [either('-p', '--password', '--token', '-t')]],
  ['twine upload', [either('-p', '--password')]],
  ['keytool|jarsigner|apksigner', [either('-storepass', '-keypass', '-srcstorepass', '-deststorepass', '--ks-pass', '--key-pass')]],
  ['gpg|gpg2', [either('--passphrase')]],
  ['xfreerdp|rdesktop|wlfreerdp', [after('(?:/p:|-p[ \\t]+)')]],
  ['zip|unzip', [spaced('-P', '--password')]],
  ['7z|7za', [after('-p')]],
  ['cmdkey', [after('/pass:')]],
  ['net use', [after('/user:\\S{1,64}[ \\t]+')]],
  ['psexec|wmiexec.py|secretsdump.py', [spaced('-p')]],
  ['svn', [either('--password')]],
  ['influx', [either('-password', '--password', '-p')]],
  ['clickhouse-client', [either('--password')]],
  ['vault login', [after('(?:token=|password=)')]],
  ['chpasswd', []],
]; // biome-ignore format: a table

let expressions: ReadonlyMap<string, readonly RegExp[]> | undefined;

/** The expressions of a program; compiled when the first program is met. */
function expressionsOf(program: string): readonly RegExp[] {
  expressions ??= new Map(
    programs().flatMap(([names, list]) => names.split('|').map((name) => [name, list])),
  );
  return expressions.get(program) ?? [];
}

/** `echo "user:password" | chpasswd` */
const CHPASSWD =
  /echo[ \t]+(?:-\w+[ \t]+)?["']?[\w.-]{1,64}:([^\s"'|$]{1,200})["']?[ \t]*\|[ \t]*(?:sudo[ \t]+)?$/;

/** The detector. */
export const commandLineDetector: Detector = {
  name: 'command-line',
  detect(hit, _rule, view, emit) {
    if (/[\w-]/.test(view.slice(hit.start - 1, hit.start))) return;
    // The literal may be the beginning of a longer name: `mysql` of `mysqldump`.
    const tail = /^[\w.-]*/.exec(view.slice(hit.end, hit.end + MAX_NAME_TAIL))?.[0] ?? '';
    const program = view.slice(hit.start, hit.end).trim() + tail;
    const end = hit.end + tail.length;
    const line = view.lineAround(end, REACH_BYTES);
    const place =
      program === 'chpasswd'
        ? lastGroup(CHPASSWD, view.slice(line.start, hit.start), line.start)
        : inArguments(program, view.slice(end, line.end), end);
    if (place === undefined) return;
    const password = view.slice(place.start, place.end);
    const worth = judgePlaced(password);
    // Options stand for many things: a word after them may be the next argument, a path, a flag.
    const isQuoted = /["']/.test(view.slice(place.start - 1, place.start));
    if (worth === 'no' || (!isQuoted && /^-|^[<[]|^\.{0,2}\//.test(password))) return;
    emit({
      secret: place,
      whole: { start: Math.min(hit.start, place.start), end: Math.max(hit.end, place.end) },
      ...weakFields(worth),
    });
  },
};

function inArguments(
  program: string,
  text: string,
  base: number,
): { start: number; end: number } | undefined {
  if (!/^\s/.test(text)) return undefined;
  for (const expression of expressionsOf(program)) {
    const found = lastGroup(expression, text, base);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The place of the last group that took part: the password stands at the end of the match, maybe in quotes. */
function lastGroup(
  expression: RegExp,
  text: string,
  base: number,
): { start: number; end: number } | undefined {
  const match = expression.exec(text);
  const value = match?.slice(1).findLast((group) => group !== undefined);
  if (match === null || value === undefined || value === '') return undefined;
  const start = base + match.index + match[0].lastIndexOf(value);
  return { start, end: start + value.length };
}
