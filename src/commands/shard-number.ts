/**
 * The shard that `--shard` names: `2/5`, or `auto` for what the CI system says about parallel jobs.
 *
 * Sources: GitLab "CI_NODE_INDEX" (from 1) and "CI_NODE_TOTAL"; CircleCI "CIRCLE_NODE_INDEX" (from 0) and
 * "CIRCLE_NODE_TOTAL"; Buildkite "BUILDKITE_PARALLEL_JOB" (from 0) and "BUILDKITE_PARALLEL_JOB_COUNT".
 */

import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import { parseShard, type ShardNumber } from '../base/shard.ts';

/** Variables by which a CI system tells a job its number. */
const SYSTEMS = [
  { index: 'CI_NODE_INDEX', count: 'CI_NODE_TOTAL', first: 1 },
  { index: 'CIRCLE_NODE_INDEX', count: 'CIRCLE_NODE_TOTAL', first: 0 },
  { index: 'BUILDKITE_PARALLEL_JOB', count: 'BUILDKITE_PARALLEL_JOB_COUNT', first: 0 },
] as const;

/** The shard that a text names. @throws InputError `option-invalid`. */
export function shardNumber(
  text: string,
  environment: Readonly<Record<string, string | undefined>>,
): ShardNumber {
  if (text === 'auto') return shardOfJob(environment);
  const shard = parseShard(text);
  if (shard !== undefined) return shard;
  throw new InputError(
    'option-invalid',
    `--shard takes I/N with I from 1 to N, or auto; found ${printable(text.slice(0, 60))}`,
    { hint: 'the second of five shards is 2/5' },
  );
}

function shardOfJob(environment: Readonly<Record<string, string | undefined>>): ShardNumber {
  for (const { index, count, first } of SYSTEMS) {
    const total = environment[count] ?? '';
    if (total === '') continue;
    // a job that is not parallel has a total of 1, on GitLab without an index
    const own = environment[index] ?? '';
    const number = own === '' && total === '1' ? 1 : /^\d{1,4}$/.test(own) ? Number(own) - first + 1 : 0;
    const shard = parseShard(`${number}/${total}`);
    if (shard !== undefined) return shard;
    throw new InputError('option-invalid', `--shard auto: ${index} and ${count} do not name a shard`, {
      hint: 'give the shard as I/N',
    });
  }
  throw new InputError('option-invalid', '--shard auto: no variable says which of several jobs this is', {
    hint: 'GitLab, CircleCI and Buildkite set such variables; elsewhere give the shard as I/N',
  });
}
