/**
 * Shares repositories out to the jobs of a matrix, so that all jobs take about as long.
 *
 * A repository that is larger than a shard is split; each of its shards goes to another job. The heaviest come first, each
 * to the job that has least (longest processing time first: at most 4/3 of the best possible, Graham 1969). The same
 * repositories give the same plan, in whatever order they come. Pure.
 */

/** A repository, as large as its server says. */
export interface RepositorySize {
  /** `owner/name`. */
  readonly name: string;
  readonly sizeBytes: number;
}

/** One scan of one job: a shard of a repository. */
export interface Task {
  readonly repository: string;
  /** `2/3`; `1/1` for the whole. */
  readonly shard: string;
}

/** One job of the matrix. */
export interface PlannedJob {
  /** From 1; for the names of artifacts. */
  readonly job: number;
  readonly tasks: readonly Task[];
  readonly megabytes: number;
}

/** What is shared out. */
export interface Plan {
  /** For `strategy.matrix`. */
  readonly matrix: { readonly include: readonly PlannedJob[] };
  /** For what comes after: each repository, by name, and into how many shards it was split. */
  readonly repositories: readonly { readonly name: string; readonly shards: number }[];
}

/** Bounds of a plan. */
export interface PlanBounds {
  readonly maxJobs: number;
  readonly shardBytes: number;
}

/** What starting git and tacet costs, in bytes that a scan goes over in that time: about a fifth of a second. */
const TASK_BYTES = 10_000_000;

/** Makes the plan. */
export function planJobs(repositories: readonly RepositorySize[], { maxJobs, shardBytes }: PlanBounds): Plan {
  const split = [...repositories]
    .sort((a, b) => compareText(a.name, b.name))
    .map(({ name, sizeBytes }) => {
      const shards = Math.min(maxJobs, Math.max(1, Math.ceil(sizeBytes / shardBytes)));
      return { name, shards, weight: TASK_BYTES + sizeBytes / shards };
    });
  const total = split.reduce((sum, { shards, weight }) => sum + shards * weight, 0);
  const mostShards = Math.max(1, ...split.map(({ shards }) => shards));
  const taskCount = split.reduce((sum, { shards }) => sum + shards, 0);
  const jobCount = Math.min(maxJobs, taskCount, Math.max(mostShards, Math.ceil(total / shardBytes)));
  const jobs = Array.from({ length: jobCount }, () => new OpenJob());
  const heaviestFirst = [...split].sort((a, b) => b.weight - a.weight || compareText(a.name, b.name));
  for (const { name, shards, weight } of heaviestFirst) {
    // no job gets two shards of one repository: each has to fetch all of it
    const lightest = [...jobs].sort((a, b) => a.weight - b.weight).slice(0, shards);
    for (const [index, job] of lightest.entries())
      job.add({ repository: name, shard: `${index + 1}/${shards}` }, weight);
  }
  return {
    matrix: {
      include: jobs.map(({ tasks, weight }, index) => ({
        job: index + 1,
        tasks,
        megabytes: Math.round(weight / 1_000_000),
      })),
    },
    repositories: split.map(({ name, shards }) => ({ name, shards })),
  };
}

class OpenJob {
  readonly tasks: Task[] = [];
  weight = 0;

  add(task: Task, weight: number): void {
    this.tasks.push(task);
    this.weight += weight;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
