// Runs of workflows: the logs of each attempt and the artifacts, as archives on another server; logs can be deleted.
//
// Promises: an archive is a redirect to the storage server, with a signature in its address that lasts for one request;
// deleted logs are gone for every attempt; lists come in pages. Sizes in a list are what the test says they are.
// Must never: give out an archive itself, or take a request of the storage server for one of its own.
// Source: docs.github.com REST, "Workflow runs" (download and delete logs), "Workflow artifacts".

import { json, type ServerAnswer } from '../exchange.ts';
import { type ApiCall, notFound, numberParam, pageAnswer, type Route } from './api-call.ts';
import type { Answered } from './contract.ts';
import type { ActionRun } from './repository-state.ts';

const READ = ['actions=read'] as const;
const WRITE = ['actions=write'] as const;

/** The routes of this part of the API. */
export const actionRunRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/:run/attempts/:attempt/logs',
    needs: READ,
    handle(call) {
      const archive = requireRun(call).logs.get(numberParam(call, 'attempt'));
      if (archive === undefined) throw notFound();
      return redirect(call, archive);
    },
  },
  {
    method: 'DELETE',
    path: '/repos/:owner/:repo/actions/runs/:run/logs',
    needs: WRITE,
    handle(call): ServerAnswer {
      const run = requireRun(call);
      if (run.logs.size === 0) throw notFound();
      run.logs.clear();
      return { status: 204 };
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/runs/:run/artifacts',
    needs: READ,
    handle(call) {
      const { artifacts } = requireRun(call);
      const wrap = (page: readonly unknown[]): unknown => ({
        total_count: artifacts.length,
        artifacts: page,
      });
      return pageAnswer(call.url, artifacts.map(render), wrap);
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/actions/artifacts/:artifact/:format',
    needs: READ,
    handle(call) {
      const id = numberParam(call, 'artifact');
      const all = [...call.repository.runs.values()].flatMap(({ artifacts }) => artifacts);
      const artifact = all.find((each) => each.id === id);
      if (artifact === undefined || call.params.format !== 'zip') throw notFound();
      if (artifact.expired === true) return json(410, { message: 'Artifact has expired', status: '410' });
      return redirect(call, artifact.bytes);
    },
  },
];

function requireRun(call: ApiCall): ActionRun {
  const run = call.repository.runs.get(numberParam(call, 'run'));
  if (run === undefined) throw notFound();
  return run;
}

function redirect({ repository }: ApiCall, archive: Uint8Array): ServerAnswer {
  if (repository.storage === undefined) throw new Error('the repository has no storage server');
  return { status: 302, headers: { location: repository.storage.addressOf(archive) } };
}

function render(artifact: ActionRun['artifacts'][number]): Answered<'actions', 'getArtifact'> {
  return {
    id: artifact.id,
    name: artifact.name,
    size_in_bytes: artifact.declaredBytes ?? artifact.bytes.length,
    expired: artifact.expired ?? false,
  };
}
