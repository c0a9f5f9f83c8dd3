// A refusal of Vault's, as its API words it.
//
// Promises: the body is `{"errors":[…]}`; the core's own refusals carry its prefix, as the real ones do.
// Must never: hold a value of a test. Source: facts/secret-providers.md section 2.3.

/** Thrown by handlers; the server turns it into an answer. */
export class VaultFault extends Error {
  readonly status: number;
  readonly errors: readonly string[];
  /** Further members of the body: the `data` of a deleted version, `warnings`. */
  readonly members: Readonly<Record<string, unknown>>;
  headers: Readonly<Record<string, string>> = {};

  constructor(status: number, errors: readonly string[], members: Readonly<Record<string, unknown>> = {}) {
    super(`${status} ${errors.join('; ')}`);
    this.status = status;
    this.errors = errors;
    this.members = members;
  }
}

/** A refusal of the core: `1 error occurred` and the sentence. */
export function coreFault(status: number, sentence: string): VaultFault {
  return new VaultFault(status, [`1 error occurred:\n\t* ${sentence}\n\n`]);
}

/** What Vault says of a wrong token, a missing policy and a path that does not exist alike. */
export function denied(): VaultFault {
  return coreFault(403, 'permission denied');
}

/** No data at a path, or no such path in an engine. */
export function notFound(members: Readonly<Record<string, unknown>> = {}): VaultFault {
  return new VaultFault(404, [], members);
}

/** The engine knows the path and not the method. */
export function unsupported(): VaultFault {
  return coreFault(405, 'unsupported operation');
}
