/**
 * Runs a program with a vendor's own library against the local servers: by their real host names, through a proxy that
 * leads them here, behind certificates of a private CA. So the library is used as it comes, with no address changed.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startTlsProxy } from '../tls-proxy.ts';

/** What a program answered, and the hosts that it asked for, each once, in order. */
export interface ClientRun {
  readonly answer: Readonly<Record<string, unknown>>;
  readonly hosts: readonly string[];
}

/** Runs `program` of this folder with `request` on its standard input. `routes` leads from host names to servers. */
export async function runClient(
  program: string,
  request: unknown,
  routes: Readonly<Record<string, string>>,
): Promise<ClientRun> {
  const proxy = await startTlsProxy(routes);
  const folder = mkdtempSync(join(tmpdir(), 'tacet-sdk-'));
  try {
    const authority = join(folder, 'ca.pem');
    writeFileSync(authority, proxy.chain.authority);
    const child = spawn(process.execPath, [fileURLToPath(new URL(program, import.meta.url))], {
      env: {
        PATH: process.env.PATH,
        // Windows cannot open sockets without it
        SYSTEMROOT: process.env.SYSTEMROOT,
        HTTPS_PROXY: `http://${proxy.host}`,
        NODE_EXTRA_CA_CERTS: authority,
      },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    child.stdin.end(JSON.stringify(request));
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const status = await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', resolve);
    });
    if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr.slice(0, 500)}`);
    const hosts = [...new Set(proxy.tunnels.map(({ target }) => target))];
    return { answer: JSON.parse(stdout) as ClientRun['answer'], hosts };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await proxy.close();
  }
}
