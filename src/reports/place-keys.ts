/**
 * What tells the findings of one report apart for systems that keep issues from run to run: GitLab shows one issue for
 * each identity and takes a vanished identity for a fixed issue.
 *
 * Promise: a key does not change when lines are added above a finding or the commit is rebased; two findings of a report
 * never share one. A key holds no more of a secret than its fingerprint does.
 */

import type { Finding } from '../findings/finding.ts';
import { placeName } from './report.ts';

/**
 * One key a finding, in the order of the findings: fingerprint, place, and for the same secret in the same place again
 * its number there (1, 2, …), separated by NUL.
 */
export function placeKeys(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const key = `${finding.fingerprint}\0${placeName(finding.location, finding.introduction?.commit)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return `${key}\0${count}`;
  });
}
