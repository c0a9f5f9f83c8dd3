/**
 * The texts of one run of the scan action: what its inputs ask for, what of it the event brings, and what becomes of logs
 * in which something was found. What talks to GitHub is loaded only where something is to be read or deleted.
 */

import type { GivenText } from '../base/scan-request.ts';
import type { Secret } from '../base/secret.ts';
import type { Finding } from '../findings/finding.ts';
import type { InputReader } from '../runner/inputs.ts';
import { textsOfPayload } from '../runner/payload-texts.ts';
import type { TextReader } from '../sources/contract.ts';
import type { LogDeletion } from './delete-logs.ts';
import { endedRunIn, isNothing, TEXT_CHOICES, type TextChoice, wantedTexts } from './wanted.ts';

/** What the inputs say. */
export interface TextSettings {
  readonly choices: ReadonlySet<TextChoice>;
  readonly deleteLogs: boolean;
}

/** What an event brings. */
export interface TextEvent {
  readonly eventName: string;
  readonly payload: unknown;
  /** `https://github.com/owner/repo`. */
  readonly remoteUrl: string | undefined;
  readonly token: Secret | undefined;
}

/** What the request and the environment of a scan get. */
export interface EventTexts {
  readonly texts: readonly GivenText[];
  readonly readTexts?: TextReader;
}

/** The variables of the runner. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `scan-texts` and `delete-logs`; mistakes are the reader's to tell. */
export function readTextSettings(inputs: InputReader, archiveDepth: number): TextSettings {
  const choices = new Set<TextChoice>();
  for (const given of inputs.list('scan-texts')) {
    const choice = TEXT_CHOICES.find((each) => each === given);
    if (choice === undefined)
      inputs.mistake({
        where: 'scan-texts',
        what: `takes ${TEXT_CHOICES.join(', ')}, found something else`,
        hint: 'one a line, or separated by commas',
      });
    else choices.add(choice);
  }
  if (choices.has('none') && choices.size > 1)
    inputs.mistake({ where: 'scan-texts', what: 'takes none, or what is to be scanned, and not both' });
  if (choices.has('artifacts') && archiveDepth === 0)
    inputs.mistake({
      where: 'archive-depth',
      what: 'is 0, so that no archive is opened, and artifacts are archives',
      hint: 'set it to 1 or more, or leave artifacts out of scan-texts',
    });
  const deleteLogs = inputs.flag('delete-logs');
  if (deleteLogs && !choices.has('logs'))
    inputs.mistake({
      where: 'delete-logs',
      what: 'deletes logs in which something is found, and none are scanned',
      hint: 'add logs to scan-texts',
    });
  return { choices, deleteLogs };
}

/** The texts of this event. `isAlone`: nothing else is scanned. */
export async function textsOfEvent(
  { choices }: TextSettings,
  event: TextEvent,
  environment: Environment,
  isAlone = false,
): Promise<EventTexts> {
  const { eventName, payload, token, remoteUrl } = event;
  const texts = choices.has('event') ? textsOfPayload(event) : [];
  const wanted = wantedTexts(choices, eventName, payload, isAlone);
  if (isNothing(wanted)) return { texts };
  const [{ textReader }, { apiPlace }] = await Promise.all([import('./read-texts.ts'), import('./api.ts')]);
  const place = token === undefined ? undefined : apiPlace(environment, token);
  return { texts, readTexts: textReader(wanted, place, { repositoryUrl: remoteUrl, now: Date.now }) };
}

/** Deletes the logs of the run that ended, when that is wanted and something in them counts; undefined: it is not. */
export async function deleteLogsWithFindings(
  settings: TextSettings,
  findings: readonly Finding[],
  event: TextEvent,
  environment: Environment,
): Promise<LogDeletion | undefined> {
  if (!settings.deleteLogs || !findings.some(({ location }) => location.kind === 'log')) return undefined;
  const [{ deleteLogs, isInLogs }, { apiPlace }] = await Promise.all([
    import('./delete-logs.ts'),
    import('./api.ts'),
  ]);
  const run = endedRunIn(event.payload);
  const place = event.token === undefined ? undefined : apiPlace(environment, event.token);
  if (run === undefined || place === undefined || !isInLogs(findings)) return undefined;
  return await deleteLogs(place, run);
}
