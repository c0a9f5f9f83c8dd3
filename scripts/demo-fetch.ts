/**
 * `npm run demo:fetch`: a whole job with the fetch action, on the local servers of the tests and the emulated runner, and
 * everything a user would see of it: the masked log, the job summary, the audit record, and what the end of the job gave
 * back. Nothing leaves this machine; every secret is made up on the spot.
 *
 * It runs what is in dist/ (or in the folder that TACET_ROOT names) on Node 24, which `npm run tools` brings.
 */

import { randomBytes } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SHIPPED } from '../test/bundle.ts';
import { REGION, startAwsWorld } from '../test/fetch/aws-world.ts';
import { startVaultWorld } from '../test/fetch/vault-world.ts';
import { node24 } from '../test/node24.ts';
import type { JobResult } from '../test/runner/contract.ts';
import { runJob } from '../test/runner/job.ts';
import { workflowRun } from '../test/servers/oidc-claims.ts';
import { startOidcIssuer } from '../test/servers/oidc-issuer.ts';

const SECRETS = `# what the deployment needs
DB_PASSWORD = aws:shop/db#password
DB_HOST     = aws:shop/db#host
LICENCE     = aws-ssm:/shop/licence
API_KEY     = vault:secret/shop#api-key
PG_USER     = vault:database/creds/app#username
PG_PASSWORD = vault:database/creds/app#password
TLS_KEY     = vault:pki/issue/web?common_name=shop.example.org#private_key
BETA?       = aws:shop/beta            # optional, and not there
`;

/** What the job's own step does with the secrets: it prints them, as debugging people do. */
const STEP = `const { DB_PASSWORD, API_KEY } = process.env;
console.log('plain      ', DB_PASSWORD);
console.log('base64     ', Buffer.from('user:' + DB_PASSWORD).toString('base64'));
console.log('base64url  ', Buffer.from(API_KEY).toString('base64url'));
console.log('hex        ', Buffer.from(API_KEY).toString('hex'));
console.log('URL        ', 'https://x:' + encodeURIComponent(DB_PASSWORD) + '@db.example.org');
console.log('JSON       ', JSON.stringify({ password: DB_PASSWORD }));
const { writeFileSync } = await import('node:fs');
writeFileSync('deploy.env', 'MODE=production\\nTOKEN=' + Buffer.from(API_KEY).toString('base64') + '\\n');
console.log('and wrote deploy.env, which would go into the next artifact');`;

async function main(): Promise<void> {
  const node = node24();
  if (node === undefined) {
    print('the action runs on Node 24: `npm run tools` brings one');
    process.exitCode = 1;
    return;
  }
  const issuer = await startOidcIssuer({ run: workflowRun() });
  const [aws, vault] = await Promise.all([startAwsWorld(issuer), startVaultWorld(issuer)]);
  const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'tacet-demo-')));
  try {
    aws.secrets.put({
      name: 'shop/db',
      value: JSON.stringify({ host: 'db.example.org', password: madeUp() }),
    });
    aws.parameters.put({ name: '/shop/licence', value: madeUp(), type: 'SecureString' });
    vault.kv.put('shop', { 'api-key': madeUp() });
    const job = await runJob({
      workspace,
      node,
      permissions: { 'id-token': 'write' },
      services: {
        idTokenUrl: issuer.environment.ACTIONS_ID_TOKEN_REQUEST_URL,
        runtimeToken: issuer.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN,
      },
      env: { ...aws.cloud.environment },
      github: { repository: 'octo-org/octo-repo' },
      steps: [
        {
          id: 'secrets',
          uses: join(SHIPPED, 'fetch'),
          reference: 'OWNER/tacet/fetch@v1',
          with: {
            secrets: SECRETS,
            role: aws.role,
            region: REGION,
            'vault-address': vault.vault.url,
            'vault-role': 'deploy',
            'vault-revoke-certificates': 'true',
            'public-keys': 'host',
            'max-age': '90d',
            audit: 'true',
          },
        },
        {
          run: STEP,
          env: {
            DB_PASSWORD: '${{ steps.secrets.outputs.DB_PASSWORD }}',
            API_KEY: '${{ steps.secrets.outputs.API_KEY }}',
          },
        },
      ],
    });
    show(job);
    title('What the systems were asked');
    print(['AWS:', ...aws.calls()].join('\n  '));
    print(['Vault:', ...vault.vault.calls()].join('\n  '));
    title('What is live after the job');
    print(`Vault tokens: ${vault.vault.liveTokens().length}, leases: ${vault.vault.liveLeases().length}`);
    print(`database accounts: ${vault.database.credentials.filter(({ isLive }) => isLive).length}`);
    print(`certificates not revoked: ${vault.pki.issued.filter(({ isRevoked }) => !isRevoked).length}`);
  } finally {
    await Promise.all([aws.close(), vault.close()]);
    await issuer.close();
    rmSync(workspace, { recursive: true, force: true });
  }
}

function show(job: JobResult): void {
  title('The log, as GitHub shows it');
  print(job.visibleLog);
  title('The job summary');
  print(job.steps[0]?.summary ?? '');
  title('The audit record');
  const audit = job.files.find(({ path }) => /^tacet-audit-[0-9a-f]+\.json$/.test(path));
  print(audit === undefined ? 'there is none' : Buffer.from(audit.bytes).toString('utf8'));
  title(`The job ended in ${job.conclusion}: the leak guard found what the step had written`);
  for (const { kind, title: head, message, file, line } of job.steps.flatMap((step) => step.annotations))
    print(
      `${kind} ${head ?? ''} ${file ?? ''}${line === undefined ? '' : `:${line}`}\n  ${message.replaceAll('\n', '\n  ')}`,
    );
}

/** A value as people have them, with characters that encodings treat differently. */
function madeUp(): string {
  return `${randomBytes(9).toString('base64url')}&"${randomBytes(6).toString('hex')}`;
}

function title(text: string): void {
  print(`\n━━━ ${text} ${'━'.repeat(Math.max(3, 90 - text.length))}\n`);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

await main();
