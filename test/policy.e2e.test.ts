/**
 * A policy above the repositories, through the shipped action and program: pinned in another repository that only a second
 * token opens, a file of the machine, a file of the base; what it locks holds against everything that a repository, an input
 * or an option says, and what is refused is shown with file and line.
 */

import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ActionScene } from './action-scene.ts';
import { tacet } from './dist.ts';
import { createRepository, type TestRepository } from './git.ts';
import { mint } from './mint.ts';

const LOCK = `version: 1
lock:
  rules: ['github-*']
  min-confidence: possible
  fail-on: medium
  trust-changes: false
  entries:
    any: { reason: true }
    accepted: { by: ['@octo/security'], max-days: 90 }
`;
/** Everything that a repository can say to let `src/leak.ts` pass, with what is shown of it. */
const LOOSE = {
  '.tacet.yml': 'disable:\n  - github-pat\nmin-confidence: proven\nfail-on: never\ntrust-changes: true\n',
  '.tacetignore': 'path:src/** kind=test-value -- all of it\n',
  'src/.tacet.yml': 'severity: { github-pat: low }\n',
};
const REFUSED = [
  '.tacet.yml:2: disable: github-pat',
  '.tacet.yml:3: min-confidence: proven, possible is locked',
  '.tacet.yml:4: fail-on: never, medium is locked',
  '.tacet.yml:5: trust-changes: true, false is locked',
  '.tacetignore:1: what github-pat finds is let pass one by one, by fingerprint',
  'src/.tacet.yml:1: severity: github-pat: low, the rule is locked',
];

describe('a policy in the action', () => {
  const configToken = mint('ghs_{mint:github-crc32:30}');
  let scene: ActionScene;
  let policies: TestRepository;

  beforeEach(async () => {
    scene = await ActionScene.open();
    policies = await createRepository();
    scene.server.serve('octo/policy', { gitDir: policies.gitDir });
    scene.server.allowToken(configToken, ['octo/policy']);
  });
  afterEach(async () => {
    await scene.close();
    await policies.remove();
  });

  it('of another repository binds configuration and inputs, and shows what it refuses', async (test) => {
    const commit = await policies.commit({ files: { 'ci/policy.yml': LOCK } });
    await scene.origin.commit({ ref: 'main', files: LOOSE });
    const request = await scene.pullRequest({ 'src/leak.ts': scene.leak() });
    const inputs = {
      policy: `octo/policy/ci/policy.yml@${commit}`,
      'disable-rule': 'github-pat',
      'min-confidence': 'proven',
      'fail-on': 'never',
    };
    const { job, places, notes, shown } = await scene.run(test, {
      ...request,
      with: { ...inputs, 'config-token': configToken },
    });
    expect([job.conclusion, places]).toEqual(['failure', ['src/leak.ts:1']]);
    const told = notes.join('\n');
    for (const part of [
      ...REFUSED,
      'disable-rule: github-pat is locked',
      'min-confidence: proven, possible is locked',
      `octo/policy/ci/policy.yml@${commit} was read from ${scene.server.url}/octo/policy`,
    ])
      expect(told).toContain(part);
    expect(shown).toContain('fail-on: never is not heard, the policy locks medium');
    expect(shown).toContain(
      '.tacetignore:1 would let it pass (a test value, "all of it"), but the policy does not permit it',
    );
    expect(shown).not.toContain(configToken);
    // each token went to its own repository alone
    const tokens = scene.server.requests.map(({ path, headers }) => [
      path.startsWith('/octo/policy'),
      Buffer.from(String(headers.authorization ?? '').replace(/^basic /i, ''), 'base64').toString(),
    ]);
    for (const [isPolicy, token] of tokens)
      if (token !== '') expect([isPolicy, String(token).endsWith(configToken)]).toEqual([isPolicy, isPolicy]);
    // without the policy all of that lets it pass
    const { 'disable-rule': _, ...rest } = inputs;
    const loose = await scene.run(test, { ...request, with: { ...rest, policy: '' } });
    expect(loose.job.conclusion).toBe('success');
  });

  it('that cannot be read fails the step: no token, no such file, no full id, mistakes', async (test) => {
    const commit = await policies.commit({
      files: { 'policy.yml': LOCK, 'bad.yml': 'lock: { rule: [x] }\n' },
    });
    await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const request = await scene.pullRequest({ b: 'b\n' });
    const cases = [
      [`octo/policy/policy.yml@${commit}`, '', 'the input config-token'],
      [`octo/policy/gone.yml@${commit}`, configToken, 'there is no policy gone.yml'],
      [`octo/policy/policy.yml@main`, configToken, 'expected a path or OWNER/REPO/PATH@COMMIT'],
      [`octo/policy/bad.yml@${commit}`, configToken, `bad.yml@${commit}:1:9: lock has no field`],
      ['security/policy.yml', '', 'there is no policy security/policy.yml in the base'],
    ] as const;
    for (const [policy, token, part] of cases) {
      const { job, shown } = await scene.run(test, { ...request, with: { policy, 'config-token': token } });
      expect([policy, job.conclusion, shown.includes(part)]).toEqual([policy, 'failure', true]);
    }
  });

  it('by a path is that of the base, whatever the change makes of it', async (test) => {
    await scene.origin.commit({ ref: 'main', files: { ...LOOSE, 'security/policy.yml': LOCK } });
    const request = await scene.pullRequest({
      'src/leak.ts': scene.leak(),
      'security/policy.yml': 'lock: {}\n',
    });
    const { job, places } = await scene.run(test, { ...request, with: { policy: './security/policy.yml' } });
    expect([job.conclusion, places]).toEqual(['failure', ['src/leak.ts:1']]);
  });

  it('is not loosened by what a change extends: nothing is fetched for it', async (test) => {
    const commit = await policies.commit({ files: { 'loose.yml': 'allow: [{ path: "**" }]\n' } });
    scene.server.serve('octo/policy', { gitDir: policies.gitDir, visibility: 'public' });
    await scene.origin.commit({ ref: 'main', files: { a: 'a\n' } });
    const request = await scene.pullRequest({
      'src/leak.ts': scene.leak(),
      '.tacet.yml': `extends: [octo/policy/loose.yml@${commit}]\n`,
    });
    const { places, notes } = await scene.run(test, request);
    expect(places).toEqual(['src/leak.ts:1']);
    expect(notes.join('\n')).toContain('is not read for what a change only proposes');
    expect(scene.server.requests.filter(({ path }) => path.startsWith('/octo/policy'))).toEqual([]);
  });
});

describe('a policy at a desk', () => {
  let repository: TestRepository;
  let folder: string;

  beforeEach(async () => {
    repository = await createRepository();
    folder = mkdtempSync(join(tmpdir(), 'tacet-policy-'));
    writeFileSync(join(folder, 'policy.yml'), LOCK);
  });
  afterEach(async () => {
    await repository.remove();
    rmSync(folder, { recursive: true, force: true });
  });

  const leak = (): string => `const client = connect("${mint('ghp_{mint:github-crc32:30}')}");\n`;

  it('is named by its path, holds with --no-config, too, and bounds options', async () => {
    await repository.commit({ files: { ...LOOSE, 'src/leak.ts': leak() } });
    const at = { cwd: repository.path };
    const policy = ['--policy', join(folder, 'policy.yml')];
    expect((await tacet(['scan'], at)).status).toBe(0);
    const bound = await tacet(['scan', ...policy, '--disable-rule', 'github-pat'], at);
    expect(bound.status).toBe(1);
    for (const part of [...REFUSED, 'disable-rule: github-pat is locked'])
      expect(bound.stdout).toContain(`not heard, the policy does not permit it: ${part}`);
    const alone = await tacet(['scan', ...policy, '--no-config'], at);
    expect([alone.status, alone.stdout.includes('.tacetignore')]).toEqual([1, false]);
    // as systems mount what they keep elsewhere
    if (process.platform !== 'win32') {
      symlinkSync(join(folder, 'policy.yml'), join(folder, 'link.yml'));
      expect((await tacet(['scan', '--policy', join(folder, 'link.yml')], at)).status).toBe(1);
    }
    const gone = await tacet(['scan', '--policy', 'gone.yml'], at);
    expect([gone.status, gone.stderr.includes('there is no policy gone.yml')]).toEqual([2, true]);
  });

  it('decides who may accept, and for how long, marks included', async () => {
    const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const mark = (text: string): string => leak().replace('\n', ` // tacet:allow ${text}\n`);
    await repository.commit({
      files: {
        'a.ts': mark(`kind=accepted owner=@octo/security until=${day(80)} -- agreed`),
        'b.ts': mark(`kind=accepted owner=@octo/security until=${day(120)} -- agreed`),
        'c.ts': mark(`kind=accepted owner=@me until=${day(80)} -- agreed`),
        'd.ts': mark('kind=test-value'),
        'e.ts': mark('kind=test-value -- made up'),
        'f.ts': mark('-- no kind is the same as accepted'),
      },
    });
    const words = ['scan', '--policy', join(folder, 'policy.yml'), '--format', 'json'];
    const { stdout } = await tacet(words, { cwd: repository.path });
    const findings = (JSON.parse(stdout) as Report).findings.map(({ location, blocking, suppression }) => [
      location.path,
      blocking,
      suppression?.why,
    ]);
    expect(findings).toEqual([
      ['a.ts', false, undefined],
      ['b.ts', true, 'an entry of the kind accepted may hold for 90 days at most'],
      ['c.ts', true, 'the owner of an entry of the kind accepted must be one of @octo/security'],
      ['d.ts', true, 'an entry needs a reason'],
      ['e.ts', false, undefined],
      ['f.ts', true, 'an entry of the kind accepted needs an owner'],
    ]);
  });
});

interface Report {
  readonly findings: readonly {
    readonly location: { readonly path: string };
    readonly blocking: boolean;
    readonly suppression?: { readonly why?: string };
  }[];
}
