// One call of the GitHub API as its handlers see it: who calls, on which repository, with which checked fields.
//
// Promises: a handler reads typed fields and throws a `GitHubFault`; lists come out in pages with a `Link` header.
// Must never: decide permissions (`access.ts`) or know an endpoint.
// Source: docs.github.com REST, "Using pagination", "Troubleshooting"; facts/github-actions.md section 4.

import { json, type ServerAnswer } from '../exchange.ts';
import type { Actor } from './access.ts';
import type { RepositoryState } from './repository-state.ts';

/** An error answer: `errors` as GitHub lists them (texts, or objects with `resource`, `code`, `field`, `message`). */
export class GitHubFault extends Error {
  override readonly name = 'GitHubFault';
  readonly status: number;
  readonly errors: readonly unknown[] | undefined;
  readonly headers: Readonly<Record<string, string>>;

  constructor(
    status: number,
    message: string,
    more: { readonly errors?: readonly unknown[]; readonly headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.status = status;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

/** What a handler gets. */
export interface ApiCall {
  readonly repository: RepositoryState;
  readonly actor: Actor;
  /** The named parts of the path, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly fields: Fields;
  readonly nowMs: number;
}

/** A route: `needs` lists permissions of which one suffices, as `key=level`. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** `/repos/:owner/:repo/…`, with further `:names`. */
  readonly path: string;
  readonly needs: readonly `${string}=${'read' | 'write'}`[];
  readonly handle: (call: ApiCall) => ServerAnswer | Promise<ServerAnswer>;
}

/** Reads the members of a JSON body. A member of the wrong type is a 422, as the API answers. */
export interface Fields {
  has(name: string): boolean;
  text(name: string): string | undefined;
  requireText(name: string): string;
  integer(name: string): number | undefined;
  oneOf<T extends string>(name: string, values: readonly T[]): T | undefined;
  object(name: string): Fields | undefined;
  objects(name: string): readonly Fields[];
}

/** A field reader over a parsed body. */
export function fieldsOf(value: unknown): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalid(`For 'properties', ${JSON.stringify(value)} is not an object.`);
  }
  const members = value as Readonly<Record<string, unknown>>;
  const wrong = (name: string, type: string): GitHubFault =>
    invalid(`For 'properties/${name}', ${JSON.stringify(members[name])} is not ${type}.`);
  const present = (name: string): boolean => members[name] !== undefined && members[name] !== null;
  const fields: Fields = {
    has: present,
    text(name) {
      if (present(name) && typeof members[name] !== 'string') {
        throw wrong(name, 'a string');
      }
      return (members[name] as string | null | undefined) ?? undefined;
    },
    requireText(name) {
      const text = fields.text(name);
      if (text === undefined) {
        throw invalid(`"${name}" wasn't supplied.`);
      }
      return text;
    },
    integer(name) {
      if (present(name) && !Number.isSafeInteger(members[name])) {
        throw wrong(name, 'an integer');
      }
      return (members[name] as number | null | undefined) ?? undefined;
    },
    oneOf<T extends string>(name: string, values: readonly T[]): T | undefined {
      const text = fields.text(name);
      if (text !== undefined && !(values as readonly string[]).includes(text)) {
        throw invalid(
          `For 'properties/${name}', ${JSON.stringify(text)} is not a member of ${JSON.stringify(values)}.`,
        );
      }
      return text as T | undefined;
    },
    object: (name) => (present(name) ? fieldsOf(members[name]) : undefined),
    objects(name) {
      if (present(name) && !Array.isArray(members[name])) {
        throw wrong(name, 'an array');
      }
      return ((members[name] as readonly unknown[] | null | undefined) ?? []).map(fieldsOf);
    },
  };
  return fields;
}

/** The 422 of a body that does not fit its description. */
export function invalid(detail: string): GitHubFault {
  return new GitHubFault(422, `Invalid request.\n\n${detail}`);
}

/** The 404 that stands for "is not there" and for "you may not know". */
export function notFound(): GitHubFault {
  return new GitHubFault(404, 'Not Found');
}

/** Refuses a text longer than the API takes, in its words. */
export function requireAtMost(text: string | undefined, characters: number): void {
  if (text !== undefined && text.length > characters) {
    throw invalid(`Only ${characters} characters are allowed; ${text.length} were supplied.`);
  }
}

/** The numbered part of a path; 404 when it is no number. */
export function numberParam(call: ApiCall, name: string): number {
  const text = call.params[name] ?? '';
  if (!/^[1-9]\d{0,15}$/u.test(text)) {
    throw notFound();
  }
  return Number(text);
}

/** Which page a request asks for: 30 entries by default, at most 100. */
export function pageRequest(url: URL, defaultSize = 30): { readonly page: number; readonly size: number } {
  const number = (name: string, fallback: number): number => {
    const value = Number(url.searchParams.get(name) ?? fallback);
    return Number.isInteger(value) && value >= 1 ? value : fallback;
  };
  return { page: number('page', 1), size: Math.min(number('per_page', defaultSize), 100) };
}

/** The page of a list that the request asks for, with a `Link` header while there are others. */
export function pageAnswer(
  url: URL,
  items: readonly unknown[],
  wrap: (page: readonly unknown[]) => unknown = (page) => page,
): ServerAnswer {
  const { page, size } = pageRequest(url);
  const last = Math.max(1, Math.ceil(items.length / size));
  return json(200, wrap(items.slice((page - 1) * size, page * size)), linkHeader(url, page, last));
}

/** The `Link` header of page `page` of `last`; none when there is one page only. */
export function linkHeader(url: URL, page: number, last: number): Readonly<Record<string, string>> {
  const link = (number: number, rel: string): string => {
    const to = new URL(url);
    to.searchParams.set('page', String(number));
    return `<${to.href}>; rel="${rel}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];
  return links.length === 0 ? {} : { link: links.join(', ') };
}
