/**
 * What a reference or a manifest says itself about where its secrets lie and who may read them, in place of the inputs.
 *
 * Data alone. Whether a host that is named here may receive a token is decided where the providers are made
 * (`fetch/provider-set.ts`): an input has to allow it. What is undefined comes from the inputs.
 */

/** Settings that differ from those of the inputs, for one system. */
export type StoreSettings =
  | {
      readonly kind: 'aws';
      readonly region?: string | undefined;
      /** The ARN of the role that the job's id token is exchanged for, unless the input `role` names one. */
      readonly role?: string | undefined;
      /** It is the cluster's, and the input `role` replaces it; otherwise another one there is a mistake. */
      readonly isClusterRole?: true | undefined;
    }
  | {
      readonly kind: 'vault';
      /** Scheme, host and port. Needs to be allowed. */
      readonly address?: string | undefined;
      readonly namespace?: string | undefined;
      /** The role of the JWT login, unless the input names one. */
      readonly role?: string | undefined;
      /** Where the JWT login is mounted, unless the input names another place than its default. */
      readonly mount?: string | undefined;
      readonly kvVersion?: 1 | 2 | undefined;
    }
  | {
      readonly kind: 'azure';
      readonly tenant?: string | undefined;
      readonly cloud?: 'public' | 'usgov' | 'china' | undefined;
      /** The host of the vault. Needs to be allowed. */
      readonly host?: string | undefined;
    }
  | {
      readonly kind: 'doppler';
      /** The id of the identity, unless the input names one. */
      readonly identity?: string | undefined;
    }
  | {
      readonly kind: 'infisical';
      /** Without `/api`. Needs to be allowed. */
      readonly address?: string | undefined;
      /** The slug of the organisation, unless the input names one. */
      readonly organization?: string | undefined;
    };

/** A text that is the same for two settings exactly when they are the same; the same for none at all and for nothing said. */
export function storeKey(store: StoreSettings | undefined): string {
  if (store === undefined) return '';
  const said = Object.entries(store).filter(([name, value]) => name !== 'kind' && value !== undefined);
  if (said.length === 0) return '';
  return JSON.stringify([store.kind, said.sort(([a], [b]) => (a < b ? -1 : 1))]);
}
