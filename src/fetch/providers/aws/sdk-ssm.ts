/**
 * What is used of AWS's client for Systems Manager, for `import()` when it is needed.
 *
 * The clients are CommonJS to a bundler for Node, and a dynamic import of CommonJS has no named exports once it is
 * bundled; through a static re-export it has.
 */

export {
  DescribeParametersCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  SSMClient,
} from '@aws-sdk/client-ssm';
