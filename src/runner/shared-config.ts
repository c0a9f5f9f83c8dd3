/**
 * From the inputs `policy` and `config-token` to what a scan is asked about configuration of other repositories. In a job
 * they are fetched from the job's own server, and nothing of them is kept. Pure.
 */

import { isAbsolute } from 'node:path';
import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import type { ConfigRequest, PolicyRequest } from '../base/scan-request.ts';
import type { Secret } from '../base/secret.ts';
import { sharedFileOf } from '../base/shared-file.ts';
import type { EventFacts } from './event.ts';

/** The inputs. */
export interface SharedInputs {
  readonly policy: string | undefined;
  /** Of the input `config-token`; undefined: the job's own is used. */
  readonly token: Secret | undefined;
}

/** The part of a configuration request that they make. @throws InputError `option-invalid`. */
export function sharedConfigOf(
  { policy, token }: SharedInputs,
  facts: Pick<EventFacts, 'remoteUrl' | 'token' | 'sideDirectory'>,
): Pick<ConfigRequest, 'policy' | 'shared'> {
  return {
    ...(policy === undefined ? {} : { policy: policyOf(policy) }),
    shared: {
      // the address of the job's repository without its last two parts
      serverUrl: facts.remoteUrl?.replace(/\/[^/]+\/[^/]+$/, ''),
      token: token ?? facts.token,
      sideDirectory: `${facts.sideDirectory}-config`,
      clones: new Map(),
      cacheDirectory: undefined,
    },
  };
}

/** A path in the repository is read from the version that is believed; only an absolute one is what the disk has. */
function policyOf(text: string): PolicyRequest {
  const shared = sharedFileOf(text);
  if (shared !== undefined) return shared;
  if (isAbsolute(text)) return { kind: 'file', path: text };
  const isInside = !/[@\\]/.test(text) && !text.split('/').includes('..');
  if (isInside) return { kind: 'own', path: text.replace(/^(?:\.\/)+/, '') };
  throw new InputError(
    'option-invalid',
    `the input policy is "${printable(text)}", expected a path or OWNER/REPO/PATH@COMMIT`,
    { hint: 'name the commit by its full id: a branch or tag could change under you' },
  );
}
