// The plan: sums worked out by hand, and what must hold of every plan. And lists of repositories from anywhere.

import { describe, expect, it } from 'vitest';
import { TacetError } from '../../src/base/errors.ts';
import { Secret } from '../../src/base/secret.ts';
import { planJobs } from '../../src/shards/plan.ts';
import { listOrganisation, readRepositories } from '../../src/shards/repository-list.ts';
import { fc } from '../property.ts';
import { json } from '../servers/exchange.ts';
import { startLoopbackServer } from '../servers/loopback-server.ts';

const MB = 1_000_000;

describe('a plan', () => {
  it('splits what is large, and gives each of its shards to another job', () => {
    const plan = planJobs(
      [
        { name: 'o/small', sizeBytes: 5 * MB },
        { name: 'o/large', sizeBytes: 250 * MB },
      ],
      { maxJobs: 10, shardBytes: 100 * MB },
    );
    expect(plan.repositories).toEqual([
      { name: 'o/large', shards: 3 },
      { name: 'o/small', shards: 1 },
    ]);
    // 3 × (10 + 83.3) + 15 = 295 MB in shards of 100: three jobs
    expect(
      plan.matrix.include.map(({ job, tasks }) => [
        job,
        tasks.map(({ repository, shard }) => `${repository} ${shard}`),
      ]),
    ).toEqual([
      [1, ['o/large 1/3', 'o/small 1/1']],
      [2, ['o/large 2/3']],
      [3, ['o/large 3/3']],
    ]);
  });

  it('has every shard of every repository once, is balanced, and does not depend on the order (property)', () => {
    const sizes = fc.array(fc.nat(3000), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        sizes,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 900 }),
        (list, maxJobs, shard) => {
          const repositories = list.map((size, index) => ({ name: `o/r${index}`, sizeBytes: size * MB }));
          const bounds = { maxJobs, shardBytes: shard * MB };
          const plan = planJobs(repositories, bounds);
          expect(planJobs([...repositories].reverse(), bounds)).toEqual(plan);
          const jobs = plan.matrix.include;
          expect(jobs.length).toBeGreaterThan(0);
          expect(jobs.length).toBeLessThanOrEqual(maxJobs);
          const tasks = jobs.flatMap((job) => job.tasks.map((task) => `${task.repository} ${task.shard}`));
          const expected = plan.repositories.flatMap(({ name, shards }) =>
            Array.from({ length: shards }, (_, index) => `${name} ${index + 1}/${shards}`),
          );
          expect([...tasks].sort()).toEqual(expected.sort());
          for (const { tasks: own } of jobs) {
            const names = own.map(({ repository }) => repository);
            expect(new Set(names).size).toBe(names.length);
          }
          // no job has more than the lightest and one task: that is what giving each task to the lightest job means
          const heaviest = Math.max(
            ...list.map(
              (size, index) =>
                10 + size / (plan.repositories.find(({ name }) => name === `o/r${index}`)?.shards ?? 1),
            ),
          );
          const loads = jobs.map(({ megabytes }) => megabytes);
          expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(heaviest + 2);
        },
      ),
    );
  });
});

describe('a list of repositories', () => {
  const listed = (name: string) => ({ full_name: name, size: 1, archived: false, fork: true, private: true });

  it('is read as GitHub writes it', () => {
    expect(readRepositories(Buffer.from(JSON.stringify([listed('octo/app')])), 'list.json')).toEqual([
      { name: 'octo/app', sizeBytes: 1024, isArchived: false, isFork: true },
    ]);
  });

  it.each(['../x', 'octo/..', 'octo/a b', '--upload-pack/x', 'octo', 'octo/a/b', 'octo/a\n', 'octo/$(id)'])(
    'with the name %j is refused',
    (name) => {
      expect(() => readRepositories(Buffer.from(JSON.stringify([listed(name)])), 'list.json')).toThrow(
        /list.json:? ?\[0\].full_name: expected/,
      );
    },
  );

  it('that is anything else is refused, never with another error (fuzz)', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          readRepositories(Buffer.from(text), 'list.json');
        } catch (error) {
          expect(error).toBeInstanceOf(TacetError);
        }
      }),
    );
  });

  it('comes page by page, whole or not at all, and the token goes nowhere else', async () => {
    const other = await startLoopbackServer({ name: 'other', handle: () => json(200, []) });
    const server = await startLoopbackServer({
      name: 'api',
      handle: ({ url }) => {
        const page = Number(url.searchParams.get('page'));
        if (url.pathname.startsWith('/orgs/moved/'))
          return { status: 302, headers: { location: `${other.url}/` } };
        if (url.pathname.startsWith('/orgs/broken/') && page === 2) return json(502, {});
        const length = page < 3 ? 100 : 7;
        return json(
          200,
          Array.from({ length }, (_, index) => listed(`octo/r${page}-${index}`)),
        );
      },
    });
    try {
      const api = { url: server.url, token: Secret.fromText('not a token') };
      expect((await listOrganisation('octo', api)).length).toBe(207);
      await expect(listOrganisation('broken', api)).rejects.toThrow(/answered 502/);
      await expect(listOrganisation('moved', api)).rejects.toThrow(/did not answer/);
      await expect(listOrganisation('../user', api)).rejects.toThrow(/takes the name of one/);
      expect(other.requests).toEqual([]);
    } finally {
      await Promise.all([server.close(), other.close()]);
    }
  });
});
