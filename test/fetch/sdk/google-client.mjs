// What a user of Google's own library does: an external account with impersonation, then one secret. Started by
// `google-sdk.test.ts` as a process of its own, because the private CA is read when a process starts. The request comes as
// JSON on standard input, the answer goes as JSON to standard output; both hold only what the test made up.

import { readFileSync } from 'node:fs';
import { ExternalAccountClient } from 'google-auth-library';

const { config, url } = JSON.parse(readFileSync(0, 'utf8'));
const answer = await (async () => {
  try {
    const client = ExternalAccountClient.fromJSON(config);
    const { data } = await client.request({ url, retry: false });
    return { data };
  } catch (error) {
    return { status: error.status ?? error.response?.status, message: String(error.message) };
  }
})();
process.stdout.write(JSON.stringify(answer));
