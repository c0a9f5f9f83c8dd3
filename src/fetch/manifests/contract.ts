/**
 * The contract of everything that makes named secrets out of fetched values by rules of its own: the lines of other
 * actions (`vault-action-lines.ts`, `aws-secret-ids.ts`) and External Secrets manifests (`external-secrets/`).
 *
 * A bundle says before any network which values it needs, and afterwards makes its entries of them. How many entries
 * there are and what they are called may depend on the values. This file imports no bundle.
 *
 * Must never: ask a service; log; put a value into an error.
 */

import type { Secret } from '../../base/secret.ts';
import type { Locator } from '../references/reference.ts';
import type { StoreSettings } from '../references/store-settings.ts';

/** A value that a bundle needs. */
export interface BundleRequest {
  readonly locator: Locator;
  /** As the user wrote it, for messages. */
  readonly written: string;
  /** What the manifest says about the store. Undefined: the inputs alone count. */
  readonly store: StoreSettings | undefined;
  /** The bundle can do without it when it is not there. */
  readonly isOptional: boolean;
  /** Where it is asked for: `deploy/db.yaml:12:5`, `secrets, entry 3`. */
  readonly place: string;
}

/** A secret that a bundle has made. */
export interface ShapedEntry {
  readonly name: string;
  /** What a variable is called, where that is not the name. */
  readonly variable?: string | undefined;
  readonly value: Secret;
  /** The request that it comes from in the first place: its version is shown. */
  readonly request: number;
  /** It is not exported, but masked: a template has put it into other texts. */
  readonly isHidden?: true;
}

/** A Secret of Kubernetes, without its data. */
export interface KubernetesHeader {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly type: string | undefined;
  readonly isImmutable: boolean;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
}

/** Several requests, and what is made of their values. */
export interface Bundle {
  /** Where it comes from: `deploy/db.yaml:1:1`. The same for no two bundles of a step. */
  readonly place: string;
  /** For the summary: `vault-action`, `external-secrets`. */
  readonly system: string;
  readonly requests: readonly BundleRequest[];
  /** Undefined: this is no manifest of Kubernetes. */
  readonly kubernetes: KubernetesHeader | undefined;
  /**
   * The entries, of the values in the order of the requests; undefined stands for an optional one that is missing.
   * Throws `InputError`, which names the place and no value.
   */
  shape(values: readonly (Secret | undefined)[]): Promise<readonly ShapedEntry[]>;
}

/** Something wrong in what was written. */
export interface BundleMistake {
  /** `deploy/db.yaml:12:5`, `secrets, entry 3`. */
  readonly place: string;
  /** Lower case, no final period. */
  readonly what: string;
  readonly hint: string | undefined;
}

/** Bundles and every mistake in them. With a mistake the bundles are not to be used. */
export interface ReadBundles {
  readonly bundles: readonly Bundle[];
  readonly mistakes: readonly BundleMistake[];
}
