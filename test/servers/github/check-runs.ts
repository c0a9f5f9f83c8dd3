// Check runs: create, update, read, list, and their annotations, fifty to a request.
//
// Promises: the documented limits (50 annotations a request, appended by each update; text sizes; columns only
// within one line; three buttons), refused in the API's words.
// Must never: accept what GitHub would refuse.
// Source: facts/github-actions.md section 4; docs.github.com REST, "Check runs".

import { json } from '../exchange.ts';
import {
  type ApiCall,
  type Fields,
  GitHubFault,
  invalid,
  notFound,
  numberParam,
  pageAnswer,
  type Route,
  requireAtMost,
} from './api-call.ts';
import { findCommit } from './changes.ts';
import type { Answered } from './contract.ts';
import type { CheckAnnotation, CheckRun } from './repository-state.ts';

const STATUSES = ['queued', 'in_progress', 'completed'] as const;
const CONCLUSIONS = [
  'action_required',
  'cancelled',
  'failure',
  'neutral',
  'success',
  'skipped',
  'timed_out',
] as const;
const MAX_TEXT_CHARACTERS = 65_535;
const MAX_MESSAGE_BYTES = 64 * 1024;

/** The routes of this part of the API. */
export const checkRunRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/repos/:owner/:repo/check-runs',
    needs: ['checks=write'],
    async handle(call) {
      const name = call.fields.requireText('name');
      const headSha = call.fields.requireText('head_sha');
      const { gitDir } = call.repository;
      if (gitDir !== undefined && (await findCommit(gitDir, headSha)) !== headSha) {
        throw new GitHubFault(422, `No commit found for SHA: ${headSha}`);
      }
      const run: CheckRun = {
        id: call.repository.nextId(),
        name,
        headSha,
        status: 'queued',
        conclusion: undefined,
        detailsUrl: undefined,
        externalId: undefined,
        title: undefined,
        summary: undefined,
        text: undefined,
        annotations: [],
        startedAtMs: call.nowMs,
        completedAtMs: undefined,
      };
      applyFields(run, call);
      call.repository.checkRuns.push(run);
      return json(201, render(run, call));
    },
  },
  {
    method: 'PATCH',
    path: '/repos/:owner/:repo/check-runs/:id',
    needs: ['checks=write'],
    handle(call) {
      const run = requireRun(call);
      applyFields(run, call);
      return json(200, render(run, call));
    },
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/check-runs/:id',
    needs: ['checks=read'],
    handle: (call) => json(200, render(requireRun(call), call)),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/check-runs/:id/annotations',
    needs: ['checks=read'],
    handle: (call) => pageAnswer(call.url, requireRun(call).annotations),
  },
  {
    method: 'GET',
    path: '/repos/:owner/:repo/commits/:ref/check-runs',
    needs: ['checks=read'],
    async handle(call) {
      const { gitDir, checkRuns } = call.repository;
      const ref = call.params.ref ?? '';
      const sha = gitDir === undefined ? ref : ((await findCommit(gitDir, ref)) ?? ref);
      const name = call.url.searchParams.get('check_name');
      const found = checkRuns.filter((run) => run.headSha === sha && (name === null || run.name === name));
      return pageAnswer(
        call.url,
        found.map((run) => render(run, call)),
        (page) => ({ total_count: found.length, check_runs: page }),
      );
    },
  },
];

function requireRun(call: ApiCall): CheckRun {
  const id = numberParam(call, 'id');
  const run = call.repository.checkRuns.find((candidate) => candidate.id === id);
  if (run === undefined) {
    throw notFound();
  }
  return run;
}

/** Applies a request's fields; nothing changes when one of them is refused. */
function applyFields(run: CheckRun, { fields, nowMs }: ApiCall): void {
  const conclusion = fields.oneOf('conclusion', CONCLUSIONS);
  const status = fields.oneOf('status', STATUSES) ?? (conclusion === undefined ? run.status : 'completed');
  if (status === 'completed' && conclusion === undefined && run.conclusion === undefined) {
    throw invalid('"conclusion" wasn\'t supplied.');
  }
  const output = fields.object('output');
  const annotations = readOutput(output);
  if (fields.objects('actions').length > 3) {
    throw invalid(`No more than 3 items are allowed; ${fields.objects('actions').length} were supplied.`);
  }
  run.name = fields.text('name') ?? run.name;
  run.status = status;
  run.conclusion = conclusion ?? run.conclusion;
  run.completedAtMs = status === 'completed' ? nowMs : undefined;
  run.detailsUrl = fields.text('details_url') ?? run.detailsUrl;
  run.externalId = fields.text('external_id') ?? run.externalId;
  run.title = output?.text('title') ?? run.title;
  run.summary = output?.text('summary') ?? run.summary;
  run.text = output?.text('text') ?? run.text;
  run.annotations.push(...annotations);
}

function readOutput(output: Fields | undefined): readonly CheckAnnotation[] {
  if (output === undefined) {
    return [];
  }
  output.requireText('title');
  requireAtMost(output.requireText('summary'), MAX_TEXT_CHARACTERS);
  requireAtMost(output.text('text'), MAX_TEXT_CHARACTERS);
  const annotations = output.objects('annotations');
  if (annotations.length > 50) {
    throw invalid(`No more than 50 items are allowed; ${annotations.length} were supplied.`);
  }
  return annotations.map(readAnnotation);
}

function readAnnotation(fields: Fields): CheckAnnotation {
  const [start_line, end_line] = [fields.integer('start_line'), fields.integer('end_line')];
  const [start_column, end_column] = [fields.integer('start_column'), fields.integer('end_column')];
  const annotation_level = fields.oneOf('annotation_level', ['notice', 'warning', 'failure']);
  if (start_line === undefined || end_line === undefined || annotation_level === undefined) {
    throw invalid('"start_line", "end_line" or "annotation_level" wasn\'t supplied.');
  }
  if (start_line < 1 || end_line < start_line) {
    throw invalid('"end_line" must not come before "start_line", and lines start at 1.');
  }
  if (start_line !== end_line && (start_column ?? end_column) !== undefined) {
    throw invalid('"start_column" and "end_column" cannot be used when "start_line" and "end_line" differ.');
  }
  const [message, title, raw_details] = [
    fields.requireText('message'),
    fields.text('title'),
    fields.text('raw_details'),
  ];
  if (Math.max(Buffer.byteLength(message), Buffer.byteLength(raw_details ?? '')) > MAX_MESSAGE_BYTES) {
    throw invalid('"message" and "raw_details" are limited to 64 KB.');
  }
  requireAtMost(title, 255);
  return {
    path: fields.requireText('path'),
    start_line,
    end_line,
    annotation_level,
    message,
    ...(start_column === undefined ? {} : { start_column }),
    ...(end_column === undefined ? {} : { end_column }),
    ...(title === undefined ? {} : { title }),
    ...(raw_details === undefined ? {} : { raw_details }),
  };
}

function render(run: CheckRun, { repository }: ApiCall): Answered<'checks', 'create'> {
  return {
    id: run.id,
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId ?? '',
    status: run.status,
    conclusion: (run.conclusion ?? null) as (typeof CONCLUSIONS)[number] | null,
    details_url: run.detailsUrl ?? '',
    html_url: `https://github.com/${repository.fullName}/runs/${run.id}`,
    started_at: new Date(run.startedAtMs).toISOString(),
    completed_at: run.completedAtMs === undefined ? null : new Date(run.completedAtMs).toISOString(),
    output: {
      title: run.title ?? null,
      summary: run.summary ?? null,
      text: run.text ?? null,
      annotations_count: run.annotations.length,
    },
  };
}
