/**
 * Secrets as finished Secrets of Kubernetes in one file of mode 0600, deleted when the job ends: `kubectl apply -f` takes
 * it. One document for each manifest; the path is the output `path`.
 *
 * Every text is a JSON string, which YAML 1.2 reads as it is, so that nothing in a name or a label can end its line.
 * Source: the Secret of the core API of Kubernetes (data is standard base64).
 */

import { join } from 'node:path';
import { BugError } from '../../base/errors.ts';
import { setOutputs } from '../../runner/outputs.ts';
import type { Exporter, NamedSecret } from './contract.ts';
import { type MakeFolder, PATH_OUTPUT, writePrivately } from './secret-file.ts';

/** A Secret without its data. */
export interface SecretHeader {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly type: string | undefined;
  readonly isImmutable: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

const FILE_NAME = 'secrets.yaml';

/** Exports to a file for Kubernetes. */
export class KubernetesFile implements Exporter {
  readonly kind = 'file';
  readonly #headers: ReadonlyMap<string, SecretHeader>;
  readonly #makeFolder: MakeFolder;

  /** `headers` has what belongs to each group. */
  constructor(headers: ReadonlyMap<string, SecretHeader>, makeFolder: MakeFolder) {
    this.#headers = headers;
    this.#makeFolder = makeFolder;
  }

  async export(secrets: readonly NamedSecret[]): Promise<ReadonlyMap<string, string>> {
    if (secrets.some(({ group = '' }) => !this.#headers.has(group)))
      throw new BugError('a secret belongs to no Secret of Kubernetes');
    const documents = [...this.#headers].map(([group, header]) =>
      documentText(
        header,
        secrets.filter((secret) => secret.group === group),
      ),
    );
    const folder = await this.#makeFolder();
    const path = join(folder, FILE_NAME);
    await writePrivately(path, documents.join('---\n'));
    setOutputs([[PATH_OUTPUT, path]]);
    return new Map(secrets.map(({ name }) => [name, 'file for Kubernetes']));
  }
}

function documentText(header: SecretHeader, secrets: readonly NamedSecret[]): string {
  const { name, namespace, type, isImmutable, labels, annotations } = header;
  const data = secrets.map((secret) => [
    secret.name,
    Buffer.from(secret.masked.secret.revealBytes()).toString('base64'),
  ]);
  return [
    'apiVersion: v1',
    'kind: Secret',
    'metadata:',
    `  name: ${JSON.stringify(name)}`,
    ...(namespace === undefined ? [] : [`  namespace: ${JSON.stringify(namespace)}`]),
    ...mapText('  labels', labels),
    ...mapText('  annotations', annotations),
    `type: ${JSON.stringify(type ?? 'Opaque')}`,
    ...(isImmutable ? ['immutable: true'] : []),
    ...mapText('data', Object.fromEntries(data)),
    '',
  ].join('\n');
}

function mapText(key: string, entries: Readonly<Record<string, string>>): readonly string[] {
  const indent = ' '.repeat(key.length - key.trimStart().length + 2);
  const lines = Object.entries(entries).map(
    ([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return lines.length === 0 ? [] : [`${key}:`, ...lines];
}
