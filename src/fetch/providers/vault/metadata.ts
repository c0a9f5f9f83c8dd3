/**
 * What the KV engine of version 2 says about a secret besides its value: the metadata that people give it, and three facts
 * of the engine's own, as texts. One JSON object, as the operator of External Secrets makes it.
 *
 * Facts: secret-providers.md 2.3 (`metadata/`), 2.9 (`metadataPolicy`).
 */

import { Secret } from '../../../base/secret.ts';
import { type Envelope, type Members, readSecretMembers } from './envelope.ts';

/** The engine's own. */
const OWN_FACTS = ['created_time', 'delete_version_after'] as const;

/** Metadata by name; empty when there is none. Never throws. */
export function metadataTexts(envelope: Envelope | undefined): Readonly<Record<string, string>> {
  const data = readSecretMembers(envelope?.data);
  if (data === undefined) return {};
  const version = data.number('current_version');
  const own = OWN_FACTS.flatMap((name) => {
    const text = data.text(name);
    return text === undefined ? [] : [[name, text]];
  });
  return {
    ...Object.fromEntries(own),
    ...(version === undefined ? {} : { current_version: String(version) }),
    ...customTexts(data),
  };
}

/** The same as one JSON object; undefined when the answer has no metadata at all. */
export function metadataValue(envelope: Envelope | undefined): Secret | undefined {
  const texts = metadataTexts(envelope);
  return Object.keys(texts).length === 0 ? undefined : Secret.fromText(JSON.stringify(texts));
}

/** The engine keeps texts only. */
function customTexts(data: Members): Readonly<Record<string, string>> {
  const custom = data.object('custom_metadata');
  if (custom === undefined) return {};
  return Object.fromEntries(custom.names().map((name) => [name, custom.text(name) ?? '']));
}
