// What the tests of src/git share: repositories opened as the product opens them.

import { openRepository, type Repository } from '../../src/git/repository.ts';
import type { GitOutside } from '../../src/git/run.ts';
import { gitEnvironment, type TestRepository } from '../git.ts';

/** The outside of a test: the machine's PATH, no GIT_* variables but those given. */
export function outside(extra: Readonly<Record<string, string>> = {}, currentDirectory = '/'): GitOutside {
  return { environment: gitEnvironment(extra), currentDirectory };
}

/** A test repository as the product sees it. */
export function opened(repository: TestRepository): Promise<Repository> {
  return openRepository(repository.path, outside());
}

/** Everything that an async iterable yields. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

/** Where git keeps a loose object. */
export function looseObject(repository: TestRepository, oid: string): string {
  return `${repository.gitDir}/objects/${oid.slice(0, 2)}/${oid.slice(2)}`;
}
