/**
 * What is used of AWS's client for KMS, for `import()` when it is needed: see `sdk-sts.ts`.
 */

export { DecryptCommand, KMSClient } from '@aws-sdk/client-kms';
