// The order of stages, how they end, and cancellation. On a real Node 24.
// Expected values by hand from github-actions.md sections 2.2, 9.2 and 9.4.

import { describe, expect, test } from 'vitest';
import { run, script, temporaryFolder, writeAction } from './action-folder.ts';
import type { JobResult } from './contract.ts';

/** Stages in the order in which they ran, with how they ended: `1 main success`. */
function order(job: JobResult): string[] {
  return job.stages.map(({ step, stage, conclusion }) => `${step + 1} ${stage} ${conclusion}`);
}

const ALL = { pre: '', main: '', post: '' };
const FAIL = 'process.exitCode = 1;';

describe('the order of stages', () => {
  test('is every pre, every main, then every post from the last to the first', async (t) => {
    const job = await run(t, {
      steps: [{ uses: writeAction(ALL) }, { run: '' }, { uses: writeAction(ALL) }],
    });
    expect(order(job)).toEqual([
      '1 pre success',
      '3 pre success',
      '1 main success',
      '2 main success',
      '3 main success',
      '3 post success',
      '1 post success',
    ]);
    expect(job.stages.at(-1)?.log[0]).toBe('Post job cleanup.');
  });

  test('registers a post only once its main starts', async (t) => {
    const steps = [
      { run: FAIL },
      { uses: writeAction({ post: '' }) },
      { uses: writeAction({ post: '' }), if: 'always()' },
    ];
    expect(order(await run(t, { steps }))).toEqual([
      '1 main failure',
      '2 main skipped',
      '3 main success',
      '3 post success',
    ]);
  });

  test('counts a post from its pre on: an action without one comes later, and its post earlier', async (t) => {
    const job = await run(t, { steps: [{ uses: writeAction({ post: '' }) }, { uses: writeAction(ALL) }] });
    expect(order(job).slice(-2)).toEqual(['1 post success', '2 post success']);
  });

  test('registers a post when its pre starts, even if main is skipped', async (t) => {
    const steps = [{ uses: writeAction({ ...ALL, pre: FAIL }) }, { uses: writeAction({ post: '' }) }];
    expect(order(await run(t, { steps }))).toEqual([
      '1 pre failure',
      '1 main skipped',
      '2 main skipped',
      '1 post success',
    ]);
  });

  test('obeys pre-if and post-if, which look at the job', async (t) => {
    const steps = [
      { uses: writeAction({ ...ALL, runs: "pre-if: runner.os == 'none'" }) },
      { uses: writeAction({ post: '', runs: 'post-if: success()' }) },
      { uses: writeAction({ post: '', runs: 'post-if: failure()' }) },
      { run: FAIL },
    ];
    expect(order(await run(t, { steps }))).toEqual([
      '1 pre skipped',
      '1 main success',
      '2 main success',
      '3 main success',
      '4 main failure',
      '3 post success',
      '2 post skipped',
      '1 post success',
    ]);
  });

  test('has no pre for a local action, but a warning', async (t) => {
    const workspace = temporaryFolder();
    writeAction({ pre: FAIL, main: 'console.log(process.env.GITHUB_ACTION_REPOSITORY)' }, workspace);
    const job = await run(t, { workspace, steps: [{ uses: './' }] });
    expect(order(job)).toEqual(['1 main success']);
    expect(job.rawLog).toBe('undefined');
    expect(job.steps[0]?.annotations).toMatchObject([
      { kind: 'warning', message: expect.stringContaining('`pre`') },
    ]);
  });

  test('reads a local action when its step comes, so that an earlier step may make it', async (t) => {
    const make = `fs.mkdirSync('made'); fs.writeFileSync('made/action.yml', 'name: x\\nruns: { using: node24, main: m.mjs }');
      fs.writeFileSync('made/m.mjs', 'console.log("made")');`;
    const job = await run(t, { steps: [{ run: script(make) }, { uses: './made' }] });
    expect(job.rawLog).toBe('made');
  });

  test('does not begin when an action cannot be read', async (t) => {
    const wrong = writeAction({ runs: 'args: []' });
    await expect(run(t, { steps: [{ run: '' }, { uses: wrong }] })).rejects.toThrow("unexpected key 'args'");
    await expect(run(t, { steps: [{ uses: 'owner/repo@v1' }] })).rejects.toThrow('absolute path');
  });
});

describe('state', () => {
  test('goes from stage to stage of one action, and to no other', async (t) => {
    const show = `console.log(JSON.stringify(Object.entries(process.env).filter(([k]) => k.startsWith('STATE_'))));`;
    const one = writeAction({
      pre: `append('GITHUB_STATE', 'a=1\\n')`,
      main: `append('GITHUB_STATE', 'A=2\\n'); ${show}`,
      post: show,
    });
    const two = writeAction({ main: show });
    const job = await run(t, { steps: [{ uses: one }, { uses: two }] });
    expect(job.rawLog.split('\n')).toEqual(['[["STATE_a","1"]]', '[]', '[["STATE_a","2"]]']);
    expect(job.steps.map(({ state }) => state)).toEqual([{ a: '2' }, {}]);
  });

  test('inputs are there in post as well', async (t) => {
    const action = writeAction({ inputs: '{ a: { default: d } }', post: 'console.log(process.env.INPUT_A)' });
    expect((await run(t, { steps: [{ uses: action }] })).rawLog).toBe('d');
  });
});

describe('how steps end', () => {
  test('a failed step skips those that do not ask for it', async (t) => {
    const steps = [{ run: FAIL }, { run: '' }, { run: '', if: 'failure()' }, { run: '', if: 'always()' }];
    const job = await run(t, { steps });
    expect(job.steps.map(({ outcome }) => outcome)).toEqual(['failure', 'skipped', 'success', 'success']);
    expect(job.conclusion).toBe('failure');
  });

  test('a failed step that may fail does not fail the job', async (t) => {
    const steps = [
      { id: 'a', run: FAIL, continueOnError: true },
      { run: "console.log('${{ steps.a.outcome }} ${{ steps.a.conclusion }}')" },
    ];
    const job = await run(t, { steps });
    expect([job.conclusion, job.rawLog]).toEqual(['success', 'failure success']);
  });

  test('a failed post fails the job', async (t) => {
    const job = await run(t, { steps: [{ uses: writeAction({ post: FAIL }) }] });
    expect([job.steps[0]?.outcome, job.conclusion]).toEqual(['success', 'failure']);
  });

  test('a command that cannot be obeyed fails a step whose process succeeded', async (t) => {
    const job = await run(t, { steps: [{ run: `console.log('::set-env name=A::1')` }] });
    expect(job.steps[0]).toMatchObject({ exitCode: 0, outcome: 'failure' });
  });

  test('a wrong stop token ends the step at once, and what comes after is not in the log', async (t) => {
    const code = `process.stdout.write('before\\n::stop-commands::error\\nafter\\n'); setInterval(() => {}, 1000);`;
    const job = await run(t, { steps: [{ uses: writeAction({ main: code, post: '' }) }] });
    expect(order(job)).toEqual(['1 main failure', '1 post success']);
    expect(job.visibleLog).toContain('before');
    expect(job.visibleLog).not.toContain('after');
  });

  test('commands stopped in main are obeyed again in post, and the limits begin anew', async (t) => {
    const notices = `for (let i = 0; i < 11; i++) console.log('::notice::' + i);`;
    const action = writeAction({ main: `${notices} console.log('::stop-commands::t');`, post: notices });
    const [step] = (await run(t, { steps: [{ uses: action }] })).steps;
    expect(step?.stages.map(({ annotations }) => annotations.length)).toEqual([10, 10]);
  });

  test('a wrong expression fails its step with an error', async (t) => {
    const job = await run(t, { steps: [{ run: '', env: { A: '${{ nope.x }}' } }] });
    expect(job.steps[0]).toMatchObject({ outcome: 'failure', annotations: [{ kind: 'error' }] });
  });

  test('both streams are in the log, a bare carriage return begins a line, and a last line needs no end', async (t) => {
    const code = `process.stdout.write('progress\\r::add-mask::geheim\\rgeheim'); process.stderr.write('');`;
    const job = await run(t, { steps: [{ run: code }, { run: `process.stderr.write('err geheim')` }] });
    expect(job.stages.map(({ log }) => log.at(-1))).toEqual(['***', 'err ***']);
    expect(job.stages[1]?.printed).toEqual([{ stream: 'stderr', text: 'err geheim' }]);
  });

  test('streams that a grandchild keeps open are given up', async (t) => {
    const code = `import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit', detached: true });
      child.unref(); console.log(child.pid);`;
    const job = await run(t, { steps: [{ run: code }], timing: { drainMs: 50 } });
    process.kill(Number(job.rawLog));
    expect(job.conclusion).toBe('success');
  });

  test('a step that takes too long is stopped and fails', async (t) => {
    const steps = [{ uses: writeAction({ main: 'setInterval(() => {}, 1000)', post: '' }) }];
    const job = await run(t, { steps, timing: { stepMs: 300 } });
    expect(order(job)).toEqual(['1 main failure', '1 post success']);
  });
});

describe.skipIf(process.platform === 'win32')('cancellation', () => {
  const cancel = { whenLine: (line: string) => line === 'ready' };
  const wait = `setInterval(() => {}, 1000); console.log('ready');`;

  test('sends SIGINT first: the process may tidy up, post runs, later steps do not', async (t) => {
    const main = `process.on('SIGINT', () => { append('GITHUB_STATE', 'tidy=1\\n'); console.log('tidied'); process.exit(0); }); ${wait}`;
    const action = writeAction({ main, post: 'console.log(process.env.STATE_tidy)' });
    const job = await run(t, {
      cancel,
      steps: [{ uses: action }, { run: '' }, { run: '', if: 'cancelled()' }],
    });
    expect(order(job)).toEqual(['1 main cancelled', '2 main skipped', '3 main success', '1 post success']);
    expect(job.rawLog).toBe('ready\ntidied\n1');
    expect(job.conclusion).toBe('cancelled');
    expect(job.steps[0]?.annotations).toMatchObject([{ message: 'The operation was canceled.' }]);
  });

  test('sends SIGTERM when SIGINT was not enough, then kills', async (t) => {
    const deaf = `process.on('SIGINT', () => console.log('int'));`;
    const timing = { sigintMs: 300, sigtermMs: 500 };
    const polite = await run(t, {
      cancel,
      timing,
      steps: [
        { run: `${deaf} process.on('SIGTERM', () => { console.log('term'); process.exit(5); }); ${wait}` },
      ],
    });
    expect(polite.rawLog).toBe('ready\nint\nterm');
    expect(polite.steps[0]).toMatchObject({ outcome: 'cancelled', exitCode: 5 });
    const stubborn = await run(t, {
      cancel,
      timing,
      steps: [{ run: `${deaf} process.on('SIGTERM', () => console.log('term')); ${wait}` }],
    });
    expect(stubborn.rawLog).toBe('ready\nint\nterm');
    expect(stubborn.steps[0]).not.toHaveProperty('exitCode');
    expect(stubborn.steps[0]?.outcome).toBe('cancelled');
  });

  test('leaves a step alone whose condition still holds', async (t) => {
    const code = `console.log('ready'); setTimeout(() => console.log('done'), 100);`;
    const job = await run(t, { cancel, steps: [{ run: code, if: 'always()' }] });
    expect(order(job)).toEqual(['1 main success']);
    expect(job.rawLog).toBe('ready\ndone');
  });

  test('skips a post that asks for success', async (t) => {
    const action = writeAction({ main: wait, post: '', runs: 'post-if: success()' });
    expect(order(await run(t, { cancel, steps: [{ uses: action }] }))).toEqual([
      '1 main cancelled',
      '1 post skipped',
    ]);
  });

  test('can come after a while', async (t) => {
    const job = await run(t, { cancel: { afterMs: 200 }, steps: [{ run: wait }] });
    expect(job.conclusion).toBe('cancelled');
  });
});

test('the details of a step are in the log before its output, inputs and variables included', async (t) => {
  const action = writeAction({ inputs: '{ a: { default: "1" }, empty: {} }', main: `console.log('output')` });
  const job = await run(t, {
    env: { V: 'v' },
    steps: [{ uses: action, reference: 'octo/tacet@v1', with: { b: '2' } }],
  });
  expect(job.stages[0]?.log).toEqual([
    "##[warning]Unexpected input(s) 'b', valid inputs are ['a', 'empty']",
    '##[group]Run octo/tacet@v1',
    'with:',
    '  b: 2',
    '  a: 1',
    'env:',
    '  V: v',
    '##[endgroup]',
    'output',
  ]);
});

test('a script step sees what expressions put into it, as an injection would', async (t) => {
  const steps = [{ run: `console.log('\${{ github.event.title }}')` }];
  const job = await run(t, {
    steps,
    event: { name: 'push', payload: { title: `'); console.log('injected` } },
  });
  expect(job.rawLog).toBe('\ninjected');
});
