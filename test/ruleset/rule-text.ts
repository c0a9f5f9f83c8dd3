/**
 * A rule file with one good rule, and edits of it: each field stands on a line of its own, so that a test can say on which
 * line and column a mistake must be reported.
 */

/** A good built-in rule about nobody's credential. */
const GOOD: readonly (readonly [field: string, line: string])[] = [
  ['issuer', 'issuer: Acme'],
  ['rules', 'rules:'],
  ['id', '  - id: acme-token'],
  ['name', '    name: Acme token'],
  ['description', '    description: Reads every parcel.'],
  ['severity', '    severity: high'],
  ['confidence', '    confidence: likely'],
  ['detector', '    detector: pattern'],
  ['pattern', '    pattern: \\b(?P<secret>acme_[0-9a-f]{32})\\b'],
  ['literals', '    literals: [acme_]'],
  ['ignoreCase', '    ignoreCase: false'],
  ['extra', '    minLength: 4'],
  ['references', '    references: [{ url: https://acme.example/tokens, seen: 2026-01-31 }]'],
  ['revoke', '    revoke: Delete it at https://acme.example/tokens.'],
  ['examples', '    examples: ["acme_{hex:32}", "key = acme_{hex:32}"]'],
  ['nearMisses', '    nearMisses: ["acme_{hex:31}", "acme_{upper:32}"]'],
];

/** The lines of the good rule by field, some replaced (a replacement may have several lines) or, with `null`, left out. */
export interface RuleEdit {
  readonly text: string;
  /** One-based number of a field's line. */
  lineOf(field: string): number;
}

/** Edits the good rule. Throws for a field that it does not have. */
export function editedRule(changes: Readonly<Record<string, string | null>> = {}): RuleEdit {
  for (const field of Object.keys(changes)) {
    if (!GOOD.some(([name]) => name === field)) throw new Error(`the good rule has no line ${field}`);
  }
  const lines = GOOD.flatMap(([field, line]) => {
    const changed = field in changes ? changes[field] : line;
    return changed === null || changed === undefined ? [] : [{ field, line: changed }];
  });
  return {
    text: `${lines.map(({ line }) => line).join('\n')}\n`,
    lineOf(field) {
      const index = lines.findIndex((entry) => entry.field === field);
      if (index < 0) throw new Error(`the line ${field} was left out`);
      return 1 + lines.slice(0, index).reduce((sum, { line }) => sum + line.split('\n').length, 0);
    },
  };
}
