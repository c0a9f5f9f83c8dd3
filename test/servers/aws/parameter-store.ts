// The SSM parameters of one account in one region: versions and labels, put there by the test.
//
// Promises: names are kept as written, found by name or ARN, and chosen by version or label.
// Must never: check a permission or answer a request (`ssm.ts`).
// Source: facts/secret-providers.md section 2.2 (SSM Parameter Store).

export interface ParameterVersion {
  readonly version: number;
  readonly value: string;
  readonly labels: readonly string[];
  readonly modifiedAtMs: number;
}

export interface StoredParameter {
  readonly name: string;
  readonly arn: string;
  readonly type: 'String' | 'StringList' | 'SecureString';
  readonly tags: Readonly<Record<string, string>>;
  /** ARN of a customer's KMS key; the account's default key when `undefined`. */
  readonly keyId: string | undefined;
  /** Oldest first. */
  readonly versions: readonly ParameterVersion[];
}

export interface NewParameter {
  readonly name: string;
  readonly value: string;
  readonly type?: StoredParameter['type'];
  readonly keyId?: string;
  /** Labels of this version; they leave the versions that had them. */
  readonly labels?: readonly string[];
  /** Replace those that it had. */
  readonly tags?: Readonly<Record<string, string>>;
}

export interface ParameterStore {
  /** Adds a version, and the parameter when it is new. Returns its ARN. */
  put(parameter: NewParameter): string;
  /** By name or ARN, without selector. */
  find(nameOrArn: string): StoredParameter | undefined;
  /** The ARN that a name has or would have. */
  arnOf(name: string): string;
  /** All parameters, by name. */
  list(): readonly StoredParameter[];
}

/** An empty store; `arnPrefix` ends with `parameter`. */
export function createParameterStore(arnPrefix: string, now: () => number): ParameterStore {
  const parameters = new Map<string, StoredParameter>();
  const arnOf = (name: string): string => `${arnPrefix}${name.startsWith('/') ? '' : '/'}${name}`;
  return {
    arnOf,
    put({ name, value, type, keyId, tags, labels = [] }) {
      const known = parameters.get(name);
      const older = (known?.versions ?? []).map((version) => ({
        ...version,
        labels: version.labels.filter((label) => !labels.includes(label)),
      }));
      const version = { version: older.length + 1, value, labels, modifiedAtMs: now() };
      const parameter = {
        name,
        arn: arnOf(name),
        type: type ?? known?.type ?? 'String',
        tags: tags ?? known?.tags ?? {},
        keyId: keyId ?? known?.keyId,
        versions: [...older, version],
      };
      parameters.set(name, parameter);
      return parameter.arn;
    },
    find: (nameOrArn) =>
      parameters.get(nameOrArn) ?? [...parameters.values()].find(({ arn }) => arn === nameOrArn),
    list: () => [...parameters.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}
