// What a user of Microsoft's own libraries does: a client assertion, then secrets of a vault. Started by
// `azure-sdk.test.ts` as a process of its own, because the private CA is read when a process starts. The request comes as
// JSON on standard input, the answer goes as JSON to standard output; both hold only what the test made up.

import { readFileSync } from 'node:fs';
import { ClientAssertionCredential } from '@azure/identity';
import { SecretClient } from '@azure/keyvault-secrets';

const { tenant, clientId, assertion, vaultUrl, name, version } = JSON.parse(readFileSync(0, 'utf8'));
const answer = await (async () => {
  try {
    const credential = new ClientAssertionCredential(tenant, clientId, async () => assertion, {
      retryOptions: { maxRetries: 0 },
    });
    const client = new SecretClient(vaultUrl, credential, { retryOptions: { maxRetries: 0 } });
    const secret = await client.getSecret(name, { version });
    const { expiresOn, enabled, contentType } = secret.properties;
    return { value: secret.value, version: secret.properties.version, expiresOn, enabled, contentType };
  } catch (error) {
    return { name: error.name, status: error.statusCode, code: error.code, message: String(error.message) };
  }
})();
process.stdout.write(JSON.stringify(answer));
