/**
 * Object ids: what one looks like, and the few that git knows without storing them. Nothing else is ever passed to git
 * as an id, so that no text from outside can become an option, a path or a revision expression.
 * Format: gitrepository-layout(5); SHA-1 ids have 40, SHA-256 ids 64 hexadecimal digits.
 */

/** How the objects of a repository are named. */
export type ObjectFormat = 'sha1' | 'sha256';

/** Whether a text is a full object id in lower case. */
export function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Whether an id is the null id, which stands for "no object". */
export function isNullId(oid: string): boolean {
  return /^0+$/.test(oid);
}

/** The format that an id is written in. */
export function formatOf(oid: string): ObjectFormat {
  return oid.length === 64 ? 'sha256' : 'sha1';
}

/** Id of the empty tree, which git knows although no repository has to store it (`git hash-object -t tree /dev/null`). */
export const EMPTY_TREE: Readonly<Record<ObjectFormat, string>> = {
  sha1: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  sha256: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/** Id of the empty blob, which stands in the index for a path that is only intended to be added. */
export const EMPTY_BLOB: Readonly<Record<ObjectFormat, string>> = {
  sha1: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  sha256: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
};
