/**
 * Response wrapping: the answer stays in Vault under a token of one use, which is looked at before it is spent.
 *
 * Promise: a wrapping token is unwrapped only when Vault says that it was made for exactly the path asked for; a token
 * that was used before, or made for something else, is an alarm and no retry. Facts: secret-providers.md 2.3.
 */

import { DeniedError, UpstreamError } from '../../../base/errors.ts';
import { Secret } from '../../../base/secret.ts';
import type { ProviderContext, ProviderFailure } from '../contract.ts';
import type { CallResult, VaultClient } from './client.ts';
import { type Envelope, readSecretMembers } from './envelope.ts';
import { explainTrouble } from './explain.ts';

/** An answer taken out of its wrapping. */
export type Unwrapped =
  | { readonly kind: 'unwrapped'; readonly envelope: Envelope | undefined }
  | { readonly kind: 'failure'; readonly failure: ProviderFailure };

/** What was asked for wrapped. */
export interface WrappedRequest {
  readonly path: string;
  readonly namespace: string | undefined;
  readonly written: string;
  readonly token: Secret;
}

/** Unwraps an answer after checking where it comes from. Throws what `conceal` throws. */
export async function unwrap(
  wrapped: Envelope | undefined,
  request: WrappedRequest,
  client: VaultClient,
  context: ProviderContext,
): Promise<Unwrapped> {
  const info = readSecretMembers(wrapped?.wrapInfo);
  const text = info?.text('token') ?? '';
  if (text === '') {
    const error = new UpstreamError(
      'upstream-malformed',
      `Vault did not wrap its answer for ${request.written}`,
    );
    return failure({ error, isAboutOneSecret: false, advice: [] });
  }
  const wrapping = Secret.fromText(text);
  await context.conceal([wrapping]);
  const looked = await client.call(
    {
      method: 'POST',
      path: 'sys/wrapping/lookup',
      body: Secret.fromText(JSON.stringify({ token: text })),
      token: request.token,
      isRepeatable: true,
    },
    context.signal,
  );
  if (looked.kind !== 'done') return notUnwrapped(looked, request.written);
  const data = readSecretMembers(looked.envelope?.data);
  if (!isMadeFor(data?.text('creation_path') ?? '', request))
    return notUnwrapped('other path', request.written);
  // the wrapping token speaks for itself: in the header, and not in the body as well
  const opened = await client.call(
    { method: 'POST', path: 'sys/wrapping/unwrap', token: wrapping, isRepeatable: false },
    context.signal,
  );
  return opened.kind === 'done'
    ? { kind: 'unwrapped', envelope: opened.envelope }
    : notUnwrapped(opened, request.written);
}

function isMadeFor(creationPath: string, { path, namespace }: WrappedRequest): boolean {
  return creationPath === path || (namespace !== undefined && creationPath === `${namespace}/${path}`);
}

function notUnwrapped(result: CallResult | 'other path', written: string): Unwrapped {
  if (result !== 'other path' && result.kind !== 'refused' && result.kind !== 'done')
    return failure(explainTrouble(result, `unwrapping ${written}`));
  const what =
    result === 'other path'
      ? `the wrapped answer for ${written} was made for another path`
      : `the wrapping token for ${written} is not valid any more`;
  const error = new DeniedError('access-denied', what, {
    hint: 'somebody may have taken it on its way: tell the operators of Vault',
  });
  return failure({ error, isAboutOneSecret: false, advice: [] });
}

function failure(value: ProviderFailure): Unwrapped {
  return { kind: 'failure', failure: value };
}
