/**
 * Where the secrets go: from the inputs `export` and `file-format`, or from what another action's inputs mean, to an
 * exporter.
 */

import type { InputReader } from '../runner/inputs.ts';
import type { Asked } from './asked-inputs.ts';
import type { Exporter, ExportKind } from './exporters/contract.ts';
import { EnvironmentVariables } from './exporters/environment.ts';
import { EnvironmentAndOutputs } from './exporters/environment-and-outputs.ts';
import type { FileFormat } from './exporters/formats.ts';
import { KubernetesFile, type SecretHeader } from './exporters/kubernetes-file.ts';
import { type MakeFolder, SecretFile } from './exporters/secret-file.ts';
import { StepOutputs } from './exporters/step-outputs.ts';
import type { FetchRequest } from './fetch.ts';

const EXPORTS: readonly ExportKind[] = ['outputs', 'env', 'file'];
const FORMATS: readonly (FileFormat | 'kubernetes')[] = ['dotenv', 'json', 'raw', 'kubernetes'];

/** Where the secrets go. */
export type Destination =
  | { readonly kind: 'outputs' | 'env' | 'env-and-outputs' }
  | { readonly kind: 'file'; readonly format: FileFormat }
  /** Finished Secrets, by the place of the manifest that each comes from. */
  | { readonly kind: 'kubernetes'; readonly headers: ReadonlyMap<string, SecretHeader> };

/** How the names of references are written there. */
export function readNameStyle(inputs: InputReader): 'variable' | 'output' {
  const kind = inputs.choice('export', EXPORTS);
  const format = inputs.choice('file-format', FORMATS) ?? 'dotenv';
  return kind === 'env' || (kind === 'file' && format === 'dotenv') ? 'variable' : 'output';
}

/** The destination; what is wrong with it is a mistake of `inputs`, in which the two choices have been read already. */
export function readDestination(inputs: InputReader, asked: Asked): Destination {
  const kind = EXPORTS.find((one) => one === inputs.text('export')) ?? 'outputs';
  const format = FORMATS.find((one) => one === inputs.text('file-format')) ?? 'dotenv';
  if (kind !== 'file') return { kind: kind === 'outputs' ? (asked.exports ?? kind) : kind };
  if (format !== 'kubernetes') return { kind, format };
  const headers = new Map(
    asked.bundles.flatMap(({ place, kubernetes }) => (kubernetes === undefined ? [] : [[place, kubernetes]])),
  );
  if (asked.references.length > 0 || headers.size < asked.bundles.length)
    inputs.mistake({
      where: 'file-format',
      what: 'kubernetes is for manifests alone',
      hint: 'fetch what secrets names in a step of its own',
    });
  if (headers.size === 0)
    inputs.mistake({ where: 'file-format', what: 'kubernetes needs the input manifest' });
  return { kind: 'kubernetes', headers };
}

/** How names that come out of values are checked. */
export function namesFor(destination: Destination): NonNullable<FetchRequest['names']> {
  const isVariable =
    destination.kind === 'env' ||
    destination.kind === 'env-and-outputs' ||
    (destination.kind === 'file' && destination.format === 'dotenv');
  return { style: isVariable ? 'variable' : 'output', isGrouped: destination.kind === 'kubernetes' };
}

/** The exporter. */
export function exporterFor(destination: Destination, makeFolder: MakeFolder): Exporter {
  switch (destination.kind) {
    case 'outputs':
      return new StepOutputs();
    case 'env':
      return new EnvironmentVariables();
    case 'env-and-outputs':
      return new EnvironmentAndOutputs();
    case 'file':
      return new SecretFile(destination.format, makeFolder);
    case 'kubernetes':
      return new KubernetesFile(destination.headers, makeFolder);
  }
}
