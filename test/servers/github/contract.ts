// GitHub's own description of its answers, borrowed from the official client's types.
//
// Promises: what the API server writes is checked by the compiler against the published OpenAPI description: member
// names that do not exist, or types that differ, do not compile. Members may be left out: this is a subset.
// Must never: describe an answer by hand where the official types know it.
// Source: `@actions/github` (Octokit with `@octokit/openapi-types`).

import type { getOctokit } from '@actions/github';

type Rest = ReturnType<typeof getOctokit>['rest'];

/** Any part of a value, at any depth; lists keep their element type, in part. */
export type Part<T> = T extends readonly (infer Element)[]
  ? readonly Part<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Part<T[Key]> }
    : T;

/** Part of what an operation answers, by its names in the official client: `Answered<'checks', 'create'>`. */
export type Answered<
  Group extends keyof Rest,
  Operation extends keyof Rest[Group],
> = Rest[Group][Operation] extends (...args: never[]) => Promise<{ data: infer Data }> ? Part<Data> : never;
