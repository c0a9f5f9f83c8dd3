/**
 * `tacet scan --ci`: what the job of a CI system asks for, laid over the request that the options make.
 */

import { tmpdir } from 'node:os';
import { InputError, UpstreamError } from '../base/errors.ts';
import type { ScanRequest } from '../base/scan-request.ts';
import type { CiScan } from '../ci/ci-scan.ts';
import type { OptionValues } from '../options/parse.ts';

const OTHERS = [
  'history',
  'range',
  'staged',
  'stdin',
  'diff',
  'log',
  'unreachable',
  'fetch-missing',
] as const;

/** What the job is about; undefined without `--ci`. @throws InputError `option-invalid`, `event-invalid`. */
export async function ciScanOf(values: OptionValues, directory: string): Promise<CiScan | undefined> {
  if (!values.has('ci')) return undefined;
  const other = OTHERS.find((name) => values.has(name));
  if (other !== undefined)
    throw new InputError('option-invalid', `--ci and --${other} exclude each other`, {
      hint: 'with --ci the variables of the job say what is scanned',
    });
  const { scanOfCi } = await import('../ci/ci-scan.ts');
  return scanOfCi(process.env, directory, process.env.RUNNER_TEMP ?? tmpdir());
}

/** The request with the job's target, and its trust: what is only proposed cannot speak for itself. */
export function withCi(request: ScanRequest, ci: CiScan): ScanRequest {
  const { target, why, notices, isAccepted, system } = ci;
  if (target === undefined) return request;
  const { config } = request;
  return {
    ...request,
    target,
    asked: `${request.asked} (${system})`,
    why,
    notes: [why, ...notices].map((text) => ({ code: 'event', text })),
    honourMarks: request.honourMarks && isAccepted,
    ...(config === undefined ? {} : { config: { ...config, believesHead: isAccepted } }),
  };
}

/** A failed fetch, with what to set in this CI system so that none is needed. Other errors as they are. */
export function ciError(error: unknown, ci: CiScan | undefined): unknown {
  if (ci === undefined || !(error instanceof UpstreamError) || error.code !== 'fetch-failed') return error;
  const hint = `the clone does not hold the whole change: ${ci.wholeClone}`;
  return new UpstreamError(error.code, error.message, { hint, cause: error, retryable: error.retryable });
}
