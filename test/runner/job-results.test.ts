// What a step hands on and leaves behind: command files, summary, masks, outputs, files. On a real Node 24.
// Expected values by hand from github-actions.md sections 3.2, 3.3 and 9.3.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run, script, temporaryFolder, writeAction } from './action-folder.ts';

describe('the command files', () => {
  test('are empty and new for each stage', async (t) => {
    const look = `for (const name of ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY']) {
        if (fs.statSync(process.env['GITHUB_' + name]).size > 0) throw new Error(name);
        append('GITHUB_' + name, name === 'PATH' ? '/p' : 'k=v');
      }`;
    const job = await run(t, { steps: [{ uses: writeAction({ pre: look, main: look, post: look }) }] });
    expect(job.stages.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(new Set(job.stages.map(({ environment }) => environment.GITHUB_OUTPUT)).size).toBe(3);
  });

  test('hand variables, paths and outputs to later steps, not to the step itself', async (t) => {
    const first = `append('GITHUB_ENV', 'FROM_FILE<<X\\nline 1\\nline 2\\nX\\n');
      append('GITHUB_PATH', '/one\\n/two\\n/one\\n');
      append('GITHUB_OUTPUT', 'answer=42\\n');
      console.log(process.env.FROM_FILE);`;
    const second =
      'console.log(JSON.stringify([process.env.FROM_FILE, process.env.PATH, "${{ steps.a.outputs.answer }}"]));';
    const job = await run(t, { steps: [{ id: 'a', run: script(first) }, { run: second }] });
    expect(job.rawLog.split('\n')[0]).toBe('undefined');
    const [value, path, answer] = JSON.parse(job.rawLog.split('\n')[1] ?? '') as string[];
    expect([value, answer]).toEqual(['line 1\nline 2', '42']);
    expect(path?.startsWith(['/one', '/two', ''].join(delimiter))).toBe(true);
    expect(job.path).toEqual(['/one', '/two']);
    expect(job.env).toEqual({ FROM_FILE: 'line 1\nline 2' });
  });

  test('refuse NODE_OPTIONS, and cannot change what the runner sets', async (t) => {
    const write = `append('GITHUB_ENV', 'node_options=--require=/evil\\nGITHUB_REPOSITORY=evil/evil\\nRUNNER_TEMP=/evil\\nGITHUB_MINE=mine\\n');`;
    const job = await run(t, { steps: [{ run: script(write) }, { run: '' }] });
    const environment = job.stages[1]?.environment ?? {};
    expect(environment).not.toHaveProperty('NODE_OPTIONS');
    expect(environment).not.toHaveProperty('node_options');
    expect(environment.GITHUB_REPOSITORY).toBe('OWNER/tacet-test');
    expect(environment.RUNNER_TEMP).not.toBe('/evil');
    expect(environment.GITHUB_MINE).toBe('mine');
    expect(job.steps[0]?.annotations).toMatchObject([
      { kind: 'error', message: expect.stringContaining('NODE_OPTIONS') },
    ]);
    expect(job.conclusion).toBe('success');
  });

  test('are read when the process has failed, too', async (t) => {
    const job = await run(t, {
      steps: [{ run: script(`append('GITHUB_OUTPUT', 'a=1\\n'); process.exitCode = 3;`) }],
    });
    expect(job.steps[0]).toMatchObject({ exitCode: 3, outcome: 'failure', outputs: { a: '1' } });
    expect(job.steps[0]?.annotations.at(-1)?.message).toBe('Process completed with exit code 3.');
  });

  test('that cannot be read fail the step, and the others still count', async (t) => {
    const write = `append('GITHUB_ENV', 'A=1\\nB<<EOF\\nno end\\n'); append('GITHUB_OUTPUT', 'a=1\\n');`;
    const job = await run(t, { steps: [{ run: script(write) }] });
    expect(job.steps[0]).toMatchObject({ exitCode: 0, outcome: 'failure', outputs: { a: '1' } });
    expect(job.env).toEqual({ A: '1' });
    expect(job.steps[0]?.annotations.map(({ message }) => message)).toEqual([
      "Unable to process file command 'env' successfully.",
      "Invalid value. Matching delimiter not found 'EOF'",
    ]);
  });

  test('may be gone', async (t) => {
    const job = await run(t, { steps: [{ run: script('fs.rmSync(process.env.GITHUB_STEP_SUMMARY)') }] });
    expect(job.conclusion).toBe('success');
  });
});

describe('the summary', () => {
  test('is masked line by line', async (t) => {
    const write = `console.log('::add-mask::geheim'); append('GITHUB_STEP_SUMMARY', '# Title\\r\\na geheim b');`;
    const [step] = (await run(t, { steps: [{ run: script(write) }] })).steps;
    expect(step?.summary).toBe('# Title\na *** b\n');
  });

  test.for([
    ['is kept at one mebibyte', 1024 * 1024, true],
    ['is dropped whole, with an error, at one byte more', 1024 * 1024 + 1, false],
  ] as const)('%s', async ([, size, isKept], t) => {
    const steps = [{ run: script(`append('GITHUB_STEP_SUMMARY', 'x'.repeat(${size}))`) }];
    const job = await run(t, { steps });
    expect(job.steps[0]?.summary.length).toBe(isKept ? size + 1 : 0);
    expect(job.steps[0]?.annotations).toHaveLength(isKept ? 0 : 1);
    expect(job.conclusion).toBe('success');
  });
});

describe('masks', () => {
  test('cover the job\u2019s secrets and token from the first line, with the token\u2019s Basic form', async (t) => {
    const basic = Buffer.from('x-access-token:token-of-the-job').toString('base64');
    const job = await run(t, {
      secrets: { PASSWORD: ' swordfish\ntrout ' },
      github: { token: 'token-of-the-job' },
      services: { runtimeToken: 'runtime-token' },
      steps: [{ run: `console.log('swordfish trout token-of-the-job ${basic} runtime-token')` }],
    });
    expect(job.visibleLog.split('\n').at(-1)).toBe('*** *** *** *** ***');
  });

  test('do not reach the list of variables before a step: an unmasked secret shows there', async (t) => {
    const steps = [
      {
        run: script(
          `append('GITHUB_ENV', 'OPEN=open-secret\\nSHUT=shut-secret\\n'); console.log('::add-mask::shut-secret')`,
        ),
      },
      { run: '' },
    ];
    const job = await run(t, { steps });
    expect(job.stages[1]?.log).toContain('  OPEN: open-secret');
    expect(job.stages[1]?.log).toContain('  SHUT: ***');
  });

  test('drop a job output that holds one, and leave the step output alone', async (t) => {
    const write = `console.log('::add-mask::geheim'); append('GITHUB_OUTPUT', 'bad=a geheim b\\ngood=fine\\nempty=\\n');`;
    const job = await run(t, {
      steps: [{ id: 's', run: script(write) }],
      outputs: {
        bad: '${{ steps.s.outputs.bad }}',
        good: '${{ steps.s.outputs.good }}',
        empty: '${{ steps.s.outputs.empty }}',
      },
    });
    expect(job.jobOutputs).toEqual({ good: 'fine' });
    expect(job.steps[0]?.outputs.bad).toBe('a geheim b');
    expect(job.visibleLog).toContain("##[warning]Skip output 'bad' since it may contain secret.");
  });

  test('show names and masked values in debug mode', async (t) => {
    const write = `console.log('::add-mask::geheim'); append('GITHUB_OUTPUT', 'o=geheim!\\n'); append('GITHUB_STATE', 's=geheim?\\n');`;
    const job = await run(t, { debug: true, steps: [{ run: script(write) }] });
    expect(job.stages[0]?.environment.RUNNER_DEBUG).toBe('1');
    expect(job.stages[0]?.log).toEqual(
      expect.arrayContaining([
        '::add-mask::***',
        '##[debug]Set output o = ***!',
        '##[debug]Save intra-action state s = ***?',
      ]),
    );
  });
});

describe('job outputs', () => {
  test('of more than one mebibyte of UTF-16 fail the job', async (t) => {
    const write = (size: number) => script(`append('GITHUB_OUTPUT', 'o=' + 'x'.repeat(${size}) + '\\n')`);
    const outputs = { out: '${{ steps.s.outputs.o }}' };
    const half = 512 * 1024 - 3; // the name counts as well
    const fits = await run(t, { outputs, steps: [{ id: 's', run: write(half) }] });
    expect([fits.conclusion, fits.jobOutputs.out?.length]).toEqual(['success', half]);
    const over = await run(t, { outputs, steps: [{ id: 's', run: write(half + 1) }] });
    expect([over.conclusion, over.jobOutputs]).toEqual(['failure', {}]);
  });

  test('know only steps with an id', async (t) => {
    const steps = [{ run: script(`append('GITHUB_OUTPUT', 'o=1\\n')`) }];
    const job = await run(t, { steps, outputs: { out: '${{ steps.s.outputs.o }}' } });
    expect(job.jobOutputs).toEqual({});
    expect(job.steps[0]?.outputs).toEqual({ o: '1' });
  });
});

describe('what is left on disk', () => {
  test('is listed with its content and mode, without the runner\u2019s own files, and the machine is gone', async (t) => {
    const workspace = temporaryFolder();
    writeFileSync(join(workspace, 'same.txt'), 'same');
    writeFileSync(join(workspace, 'changed.txt'), 'before');
    const write = `fs.writeFileSync('changed.txt', 'after!'); fs.mkdirSync('deep'); fs.writeFileSync('deep/new.txt', 'new');
      fs.readFileSync('same.txt');
      fs.writeFileSync(process.env.RUNNER_TEMP + '/secret', 's', { mode: 0o600 });
      fs.writeFileSync(process.env.TMPDIR + '/forgotten', 'f');
      fs.writeFileSync(process.env.HOME + '/.netrc', 'n');
      fs.writeFileSync(process.env.RUNNER_TEMP + '/removed', ''); fs.rmSync(process.env.RUNNER_TEMP + '/removed');
      console.log(process.env.RUNNER_TEMP);`;
    const job = await run(t, { workspace, steps: [{ run: script(write) }] });
    const left = job.files.map(({ place, path, bytes }) => `${place}:${path}=${Buffer.from(bytes)}`);
    expect(left).toEqual([
      'workspace:changed.txt=after!',
      'workspace:deep/new.txt=new',
      'temp:secret=s',
      'tmp:forgotten=f',
      'home:.netrc=n',
    ]);
    if (process.platform !== 'win32') expect(job.files[2]?.mode).toBe(0o600);
    expect(existsSync(resolve(job.rawLog))).toBe(false);
    expect(readFileSync(join(workspace, 'deep', 'new.txt'), 'utf8')).toBe('new');
  });
});
