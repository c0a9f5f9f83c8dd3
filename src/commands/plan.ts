/**
 * `tacet plan`: from repositories and their sizes to jobs of about the same length, as JSON for a job matrix.
 */

import { readFile } from 'node:fs/promises';
import { InputError } from '../base/errors.ts';
import { printable } from '../base/printable.ts';
import { Secret } from '../base/secret.ts';
import { helpText } from '../options/help.ts';
import { listOf, type OptionValues, parseCommand, textOf } from '../options/parse.ts';
import { planCliOptions } from '../options/plan-options.ts';
import { type PlanBounds, planJobs, type RepositorySize } from '../shards/plan.ts';
import {
  countingRepositories,
  findRepository,
  type GitHubApi,
  isRepositoryName,
  listOrganisation,
  readRepositories,
} from '../shards/repository-list.ts';

const USAGE = [
  'Usage: tacet plan [options]',
  '',
  'Shares repositories out to parallel jobs, large ones in shards, and prints the plan as one line of JSON: matrix for',
  'the strategy of a job, repositories for the job that merges. Asks GitHub only for what is named and not described.',
];

/** A matrix has at most 256 jobs (GitHub, "Usage limits"). */
const MAX_JOBS = 256;
const MEGABYTE = 1_000_000;

/** Runs the command. Returns 0; throws `InputError`, `DeniedError` or `UpstreamError`. */
export async function planCommand(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(helpText(USAGE, planCliOptions));
    return 0;
  }
  const { values, positionals } = parseCommand(words, planCliOptions, 'plan');
  if (positionals.length > 0)
    throw new InputError('option-invalid', 'tacet plan takes options only', {
      hint: `--repository ${printable(positionals[0] ?? '')}`,
    });
  const bounds = boundsOf(values);
  const repositories = await repositoriesOf(values);
  if (repositories.length === 0)
    throw new InputError('option-invalid', 'there is no repository to scan', {
      hint: 'name some with --repository, --repositories or --organisation; archived ones and forks are left out unless asked for',
    });
  process.stdout.write(`${JSON.stringify(planJobs(repositories, bounds))}\n`);
  return 0;
}

function boundsOf(values: OptionValues): PlanBounds {
  const maxJobs = Number(textOf(values, 'jobs') ?? 20);
  const megabytes = Number(textOf(values, 'shard-size') ?? 500);
  if (maxJobs < 1 || maxJobs > MAX_JOBS)
    throw new InputError('option-invalid', `--jobs takes a number from 1 to ${MAX_JOBS}`);
  if (megabytes < 1) throw new InputError('option-invalid', '--shard-size takes a number of MB from 1');
  return { maxJobs, shardBytes: megabytes * MEGABYTE };
}

/** Every repository that is named, once. */
async function repositoriesOf(values: OptionValues): Promise<readonly RepositorySize[]> {
  const filter = {
    includeArchived: values.has('include-archived'),
    includeForks: values.has('include-forks'),
  };
  const api: GitHubApi = {
    url: process.env.GITHUB_API_URL || 'https://api.github.com',
    token: tokenOf(process.env.TACET_TOKEN || process.env.GITHUB_TOKEN),
  };
  const found = new Map<string, RepositorySize>();
  const add = (repository: RepositorySize): void => {
    const key = repository.name.toLowerCase();
    if (!found.has(key)) found.set(key, repository);
  };
  const file = textOf(values, 'repositories');
  if (file !== undefined)
    countingRepositories(readRepositories(await bytesOf(file), file), filter).forEach(add);
  const organisation = textOf(values, 'organisation');
  if (organisation !== undefined)
    countingRepositories(await listOrganisation(organisation, api), filter).forEach(add);
  // what is named by itself is wanted, whatever it is
  for (const text of listOf(values, 'repository')) add(await namedRepository(text, api));
  return [...found.values()];
}

async function namedRepository(text: string, api: GitHubApi): Promise<RepositorySize> {
  const [name = '', size] = text.split('=');
  if (!isRepositoryName(name) || (size !== undefined && !/^\d{1,9}$/.test(size)))
    throw new InputError(
      'option-invalid',
      `--repository takes OWNER/NAME or OWNER/NAME=MB, found ${printable(text.slice(0, 150))}`,
    );
  return size === undefined ? await findRepository(name, api) : { name, sizeBytes: Number(size) * MEGABYTE };
}

function tokenOf(text: string | undefined): Secret | undefined {
  return text === undefined || text === '' ? undefined : Secret.fromText(text);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    if (file !== '-') return await readFile(file);
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
    return Buffer.concat(chunks);
  } catch (cause) {
    throw new InputError('path-unreadable', `cannot read the list ${printable(file)}`, { cause });
  }
}
