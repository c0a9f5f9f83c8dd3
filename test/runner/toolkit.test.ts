// GitHub's own toolkit, unchanged, on the emulated runner: what the one writes the other must understand.
// Expected values from the toolkit's documentation (packages/core/README.md) and github-actions.md section 3.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { run, writeAction } from './action-folder.ts';

const CORE = pathToFileURL(fileURLToPath(import.meta.resolve('@actions/core'))).href;
const IMPORT = `const core = await import(${JSON.stringify(CORE)});`;

test('what @actions/core sends arrives as it was meant', async (t) => {
  const main = `${IMPORT}
    core.setSecret('top%secret\\nsecond line');
    core.info('top%secret and second line');
    core.info(JSON.stringify([core.getInput('plain text'), core.getBooleanInput('flag'), core.getMultilineInput('lines')]));
    core.setOutput('several', 'a=1\\nb<<2\\n');
    core.setOutput('object', { n: [1] });
    core.exportVariable('SOME_NAME', 'x\\ny');
    core.addPath('/extra');
    core.saveState('lease', 'id 1');
    core.startGroup('a group'); core.endGroup();
    core.error('50% of\\nall', { title: 'T: a, b', file: 'src/a.ts', startLine: 1, endLine: 1, startColumn: 2, endColumn: 3 });
    core.notice('n');
    core.debug('d');
    await core.summary.addHeading('Sum').addRaw('top%secret').write();
    core.setFailed('no good');`;
  const action = writeAction({
    inputs: '{ plain text: {}, flag: { default: "true" }, lines: {} }',
    main,
    post: `${IMPORT} core.info(core.getState('lease'));`,
  });
  const job = await run(t, {
    steps: [{ id: 's', uses: action, with: { 'plain text': ' v ', lines: 'one\n\ntwo' } }],
  });
  const [step] = job.steps;
  expect(step?.stages[0]?.log.slice(-8)).toEqual([
    '*** and ***',
    '["v",true,["one","two"]]',
    '##[group]a group',
    '##[endgroup]',
    '##[error]50% of',
    'all',
    '##[notice]n',
    '##[error]no good',
  ]);
  expect(step).toMatchObject({
    outcome: 'failure',
    exitCode: 1,
    outputs: { several: 'a=1\nb<<2\n', object: '{"n":[1]}' },
    state: { lease: 'id 1' },
    summary: expect.stringContaining('<h1>Sum</h1>\n***'),
  });
  expect(step?.annotations).toEqual([
    {
      kind: 'error',
      message: '50% of\nall',
      title: 'T: a, b',
      file: 'src/a.ts',
      line: 1,
      endLine: 1,
      col: 2,
      endColumn: 3,
    },
    { kind: 'notice', message: 'n' },
    { kind: 'error', message: 'no good' },
  ]);
  expect(job.env).toEqual({ SOME_NAME: 'x\ny' });
  expect(job.path).toEqual(['/extra']);
  expect(step?.stages[1]?.log.at(-1)).toBe('id 1');
});

test('@actions/core gets an OIDC token with the permission, masks it, and is refused without', async (t) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.url} ${request.headers.authorization}`);
    response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ value: 'header.payload.signature' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const steps = [
      { uses: writeAction({ main: `${IMPORT} core.info(await core.getIDToken('sts.amazonaws.com'));` }) },
    ];
    const services = { idTokenUrl: `http://127.0.0.1:${port}/token?v=2`, runtimeToken: 'runtime-token' };
    const allowed = await run(t, { steps, services, permissions: { 'id-token': 'write' } });
    expect(allowed.visibleLog.split('\n').at(-1)).toBe('***');
    expect(asked).toEqual(['/token?v=2&audience=sts.amazonaws.com Bearer runtime-token']);
    const refused = await run(t, { steps, services });
    expect(refused.conclusion).toBe('failure');
    expect(asked).toHaveLength(1);
  } finally {
    server.close();
  }
});
