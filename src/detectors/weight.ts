/**
 * How grave a match is in its place: what is public by design weighs little, and what stands in tests, fixtures,
 * examples and documentation weighs one step less. Nothing is dropped for its path: four fifths of the true labels in public data and most
 * real test keys stand there (facts/detection.md, sections 8.2 and 10). Pure.
 */

import type { Severity } from '../base/scan-request.ts';

const TEST_PATH =
  /(?:^|\/)(?:tests?|__tests?__|testing|testdata|test[_-]?(?:data|files|resources|fixtures|utils?|helpers?|cases)|specs?|__specs?__|fixtures?|__fixtures__|mocks?|__mocks__|stubs?|fakes?|e2e|integration[_-]?tests?|it|cypress|snapshots?|__snapshots__|examples?|samples?|demos?|golden|cassettes|vcr|benchmarks?|bench)\/|(?:^|\/)(?:test_[^/]+|conftest)\.py$|[._-](?:test|tests|spec|specs|mock|mocks|fixture|fixtures|stories|e2e|snap|example|sample)\.[^/]{1,12}$|_test\.(?:go|py|rb|dart|exs?|cc|cpp|rs)$|(?:Test|Tests|Spec|Specs|TestCase|IT)\.(?:java|kt|kts|scala|groovy|cs|fs|vb|swift|php|m|mm)$|\.(?:example|sample|dist|template|tmpl)$/i;

/** Folders of documentation: what stands there is shown to the reader, and mostly made for that. */
const DOCUMENT_PATH = /(?:^|\/)(?:docs?|documentation|doc_src|docs_src|website|tutorials?|guides?|book)\//i;

const ONE_STEP_DOWN: Readonly<Record<Severity, Severity>> = {
  critical: 'high',
  high: 'medium',
  medium: 'low',
  low: 'low',
};

/** Whether a path with `/` is one of tests, fixtures, examples, mocks or snapshots. No path is none. */
export function isTestPath(path: string | undefined): boolean {
  return path !== undefined && TEST_PATH.test(path);
}

/** Whether a path lies in a folder of documentation. A README beside the sources does not. */
export function isDocumentPath(path: string | undefined): boolean {
  return path !== undefined && DOCUMENT_PATH.test(path);
}

/** A severity and, when it was changed, why. */
export interface Weight {
  readonly severity: Severity;
  readonly detail: string | undefined;
}

/** The severity of a match of a rule in a path. */
export function weigh(severity: Severity, publicByDesign: boolean, path: string | undefined): Weight {
  if (publicByDesign) return { severity: 'low', detail: 'public by design' };
  if (isTestPath(path)) return { severity: ONE_STEP_DOWN[severity], detail: 'in tests or examples' };
  if (isDocumentPath(path)) return { severity: ONE_STEP_DOWN[severity], detail: 'in documentation' };
  return { severity, detail: undefined };
}
