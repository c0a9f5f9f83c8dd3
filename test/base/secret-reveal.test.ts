/**
 * The raw value of a `Secret` comes out in the listed files alone; a new place is a decision, made here.
 */

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Secret } from '../../src/base/secret.ts';

const source = join(dirname(dirname(dirname(fileURLToPath(import.meta.url)))), 'src');

/** Files that may call `reveal()` or `revealBytes()`, with the reason. */
const MAY_REVEAL: Readonly<Record<string, string>> = {
  'reports/text.ts': '--show-secrets',
  'reports/json.ts': '--show-secrets',
  'findings/without-secrets.ts': 'to look for it in names and to put its preview there',
  'git/fetch.ts': "the token, into the environment of the git that fetches from the token's own server",
  'runner/masks.ts': 'the mask commands, and the only maker of a MaskedSecret',
  'fetch/identity/claims.ts': 'the claims of the id token, for the doctor; never its signature',
  'fetch/providers/aws/provider.ts': "the session's credentials, when they are what was asked for",
  'fetch/providers/aws/sts.ts': 'the id token, to STS',
  'fetch/providers/json-client.ts': 'id tokens and access tokens, while a request is written',
  'fetch/providers/aws/clients.ts': 'session credentials, to the SDK that signs with them',
  'fetch/leases/renewer.ts': 'what has to be renewed, over a pipe to the process that does',
  'fetch/leases/sealed-leases.ts': 'what post has to revoke, encrypted',
  'fetch/providers/vault/client.ts': 'the token and the body, to Vault',
  'fetch/providers/vault/envelope.ts': 'the fields of an answer that are no secrets',
  'fetch/providers/vault/diagnose.ts': 'capabilities at paths, which are no secrets',
  'fetch/providers/vault/inline-auth.ts': 'the id token, to the login that travels with each read of OpenBao',
  'fetch/providers/vault/lease-facts.ts': 'tokens to revoke, into what the sealed file encrypts',
  'fetch/providers/vault/login.ts': 'the id token, to the login of Vault',
  'fetch/providers/doppler/revoker.ts': 'the record of the token for post, which is sealed',
  'fetch/providers/infisical/lease-facts.ts': 'the record of token and leases for post, which is sealed',
  'fetch/providers/sops/keys/age.ts': 'age identities, to the package that decrypts with them',
  'fetch/providers/sops/cipher.ts': 'the data key of a file, to the cipher',
  'fetch/providers/sops/data-key.ts': 'the data key of a file, out of its shares',
  'fetch/secrets/select-secret.ts': 'a field of a JSON secret',
  'fetch/secrets/fetched-value.ts': 'whether a value is text',
  'fetch/secrets/derived-forms.ts': 'the forms to mask',
  'fetch/guard/watch-list.ts': 'the values that post looks for, which are sealed',
  'fetch/guard/needles.ts': 'binary values to look for',
  'fetch/exporters/secret-file.ts': 'the file that was asked for, mode 0600',
  'fetch/exporters/kubernetes-file.ts': 'the Secret of Kubernetes that was asked for, mode 0600',
  'compat/gitleaks/reports/gitleaks-finding.ts':
    'the entropy that a report in the shape of gitleaks has, hiding, and --redact=0',
  'fetch/command/child-masks.ts': 'the forms to blot out of the output of a child process',
  'fetch/manifests/open-value.ts': 'what a manifest or the lines of another action make of a value',
  'compat/found-secret.ts': 'digests and expressions of the ignore files of other tools',
  'resume/sealed-file.ts': 'the key of receipts is fed to a keyed hash',
  'remote-texts/api.ts': "the token of the run, to the API of the run's own server",
  'shards/repository-list.ts': 'the token goes to the API of GitHub',
  'surfaces/github.ts': "the token of the run, to the API of the run's own server",
};

describe('a secret', () => {
  const value = ['hidden', 'value', '123'].join('-');

  it('shows a placeholder however it is printed', () => {
    const secret = Secret.fromText(value);
    const shown = [
      `${secret}`,
      String(secret),
      JSON.stringify({ secret }),
      inspect({ secret }),
      inspect(secret, { showHidden: true, depth: 9 }),
    ];
    for (const text of shown) {
      expect(text).toContain('[secret]');
      expect(text).not.toContain(value);
    }
  });

  it('gives back the same text and bytes', () => {
    expect(Secret.fromText(value).reveal()).toBe(value);
    expect(Secret.fromBytes(Uint8Array.of(0, 255, 10)).revealBytes()).toEqual(Uint8Array.of(0, 255, 10));
  });

  it('keeps a copy: later writes to the source do not reach it', () => {
    const bytes = Uint8Array.of(1, 2, 3);
    const secret = Secret.fromBytes(bytes);
    bytes[0] = 9;
    expect(secret.revealBytes()[0]).toBe(1);
  });

  it('keeps a copy of a Buffer, too, whose slice shares memory', () => {
    const buffer = Buffer.from([1, 2, 3]);
    const secret = Secret.fromBytes(buffer);
    buffer[0] = 9;
    const revealed = secret.revealBytes();
    revealed[1] = 9;
    expect(secret.revealBytes()).toEqual(Uint8Array.of(1, 2, 3));
  });

  it('is revealed in the listed files alone', () => {
    const found = readdirSync(source, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
      .filter((file) => /\.reveal(?:Bytes)?\(\)/.test(readFileSync(file, 'utf8')))
      .map((file) => relative(source, file).split(sep).join('/'))
      .filter((file) => file !== 'base/secret.ts');
    expect(found.sort()).toEqual(Object.keys(MAY_REVEAL).sort());
  });
});
