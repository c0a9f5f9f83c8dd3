/**
 * `tacet fetch`: from words to a fetch, and to a command that runs with the secrets.
 */

import { readFileSync } from 'node:fs';
import { InputError } from '../base/errors.ts';
import { joinReferences, runFetch } from '../fetch/command/run-fetch.ts';
import { fetchCliOptions } from '../options/fetch-command-options.ts';
import { helpText } from '../options/help.ts';
import { listOf, type OptionValues, parseCommand, textOf } from '../options/parse.ts';

const USAGE = [
  'Usage: tacet fetch [options] -- COMMAND [WORDS]',
  '',
  'Exchanges the id token of a CI job for secrets, runs COMMAND with them in its environment and nowhere else, masks its',
  'output, and gives back every lease when it ends. The exit status is that of COMMAND; 2 when nothing was run. With',
  '--doctor everything is checked and nothing fetched or run; the status is 0 when no check failed, else 1.',
  '',
  '  GitLab      id_tokens: { TACET_ID_TOKEN: { aud: https://vault.example.com } }, then --token-env TACET_ID_TOKEN',
  '  Buildkite   buildkite-agent oidc request-token --audience … > FILE, then --token-file FILE',
  '  CircleCI    CIRCLE_OIDC_TOKEN_V2 is found by itself; its audience is the id of the organisation',
  '  Kubernetes  a projected service account token, then --token-file /var/run/secrets/…/token',
  '  GitHub      permissions: { id-token: write }; nothing to name',
];

/** Runs the command. Returns the exit status of what was run; throws `InputError` for wrong use. */
export async function fetchCommand(words: readonly string[]): Promise<number> {
  const end = words.indexOf('--');
  const own = end < 0 ? words : words.slice(0, end);
  if (own.includes('--help') || own.includes('-h')) {
    process.stdout.write(helpText(USAGE, fetchCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(own, fetchCliOptions, 'fetch');
  const [command, ...rest] = end < 0 ? [] : words.slice(end + 1);
  // the doctor runs nothing: what stands behind -- may stay there
  if (((command ?? '') === '' && !values.has('doctor')) || positionals.length > 0)
    throw new InputError('option-invalid', 'the command to run stands behind --', {
      hint: 'tacet fetch --secret NAME=REFERENCE -- COMMAND',
    });
  const { secrets, placeOfLine } = joinReferences(
    listOf(values, 'secrets').map((path) => ({ path, read: () => readFileSync(path, 'utf8') })),
    listOf(values, 'secret'),
  );
  // the command line's entry ends at once when nobody reads its output; here leases are to be given back first
  process.stdout.removeAllListeners('error');
  process.stdout.on('error', () => undefined);
  process.stderr.on('error', () => undefined);
  return await runFetch(
    {
      secrets,
      placeOfLine,
      input: (name) => inputText(values, name),
      tokens: [
        ...listOf(values, 'token-env').map((name) => ({ kind: 'variable', name }) as const),
        ...listOf(values, 'token-file').map((path) => ({ kind: 'file', path }) as const),
      ],
      command: command ?? '',
      words: rest,
      auditPath: textOf(values, 'audit'),
      isQuiet: values.has('quiet'),
    },
    {
      environment: process.env,
      stdout: process.stdout,
      stderr: process.stderr,
      isInteractive: process.stdin.isTTY === true,
      now: Date.now,
      onCancel: (cancel) => {
        const handlers = (['SIGHUP', 'SIGINT', 'SIGTERM'] as const).map(
          (signal) => [signal, (): void => cancel(signal)] as const,
        );
        for (const [signal, handler] of handlers) process.on(signal, handler);
        return () => {
          for (const [signal, handler] of handlers) process.off(signal, handler);
        };
      },
    },
  );
}

/** An option as the action would get it as an input. The command's own `secrets` is read elsewhere. */
function inputText(values: OptionValues, name: string): string {
  const value = values.get(name);
  if (value === undefined) return '';
  if (value === true) return 'true';
  return typeof value === 'string' ? value : value.join('\n');
}
