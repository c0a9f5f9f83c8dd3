// What GitHub's code scanning wants of a SARIF document, and how much of it it takes.
//
// Promises: every documented hard limit and every member that GitHub needs to show a result, each problem in one line
// that names its place. It is GitHub's subset, not the SARIF schema: that is checked elsewhere.
// Must never: pass a document that would be dropped or cut without a word.
// Source: facts/github-actions.md section 5; docs.github.com, "SARIF support for code scanning".

type Members = Readonly<Record<string, unknown>>;

const MAX_RUNS = 20;
const MAX_RESULTS = 25_000;
const MAX_RULES = 25_000;
const MAX_LOCATIONS = 1_000;
const MAX_TAGS = 20;

/** Everything that is wrong with a parsed document; empty when GitHub would take and show all of it. */
export function sarifProblems(document: unknown): readonly string[] {
  const sarif = members(document);
  const runs = list(sarif.runs);
  return [
    ...(sarif.version === '2.1.0' ? [] : ['version must be "2.1.0"']),
    ...(typeof sarif.$schema === 'string' ? [] : ['$schema is missing']),
    ...(Array.isArray(sarif.runs) ? [] : ['runs is missing']),
    ...atMost(runs, MAX_RUNS, 'runs'),
    ...runs.flatMap((run, index) => runProblems(members(run), `runs[${index}]`)),
  ];
}

function runProblems(run: Members, at: string): readonly string[] {
  const driver = members(members(run.tool).driver);
  const rules = list(driver.rules);
  const results = list(run.results);
  const ids = new Set(rules.map((rule) => members(rule).id));
  return [
    ...textProblem(driver.name, `${at}.tool.driver.name`),
    ...(Array.isArray(run.results) ? [] : [`${at}.results is missing`]),
    ...atMost(rules, MAX_RULES, `${at}.tool.driver.rules`),
    ...atMost(results, MAX_RESULTS, `${at}.results`),
    ...rules.flatMap((rule, index) => ruleProblems(members(rule), `${at}.tool.driver.rules[${index}]`)),
    ...results.flatMap((result, index) => resultProblems(members(result), ids, `${at}.results[${index}]`)),
  ];
}

function ruleProblems(rule: Members, at: string): readonly string[] {
  const properties = members(rule.properties);
  const severity = properties['security-severity'];
  const score = typeof severity === 'string' ? Number(severity) : Number.NaN;
  return [
    ...textProblem(rule.id, `${at}.id`),
    ...textProblem(members(rule.shortDescription).text, `${at}.shortDescription.text`, 1_024),
    ...textProblem(members(rule.fullDescription).text, `${at}.fullDescription.text`, 1_024),
    ...textProblem(members(rule.help).text, `${at}.help.text`),
    ...(rule.name === undefined ? [] : textProblem(rule.name, `${at}.name`, 255)),
    ...atMost(list(properties.tags), MAX_TAGS, `${at}.properties.tags`),
    ...(severity === undefined || (score > 0 && score <= 10)
      ? []
      : [`${at}.properties.security-severity must be a string over 0.0 and up to 10.0`]),
  ];
}

function resultProblems(result: Members, ruleIds: ReadonlySet<unknown>, at: string): readonly string[] {
  const locations = list(result.locations);
  const place = members(members(locations[0]).physicalLocation);
  const { uri } = members(place.artifactLocation);
  return [
    ...textProblem(members(result.message).text, `${at}.message.text`),
    ...(ruleIds.has(result.ruleId) ? [] : [`${at}.ruleId names no rule`]),
    ...(locations.length === 0 ? [`${at}.locations is empty`] : []),
    ...atMost(locations, MAX_LOCATIONS, `${at}.locations`),
    ...textProblem(uri, `${at}.locations[0].physicalLocation.artifactLocation.uri`),
    ...(typeof uri === 'string' && /^(?:\/|[A-Za-z]:|[a-z]+:\/\/)/u.test(uri)
      ? [`${at} has a uri that is not relative`]
      : []),
    ...regionProblems(members(place.region), `${at}.locations[0].physicalLocation.region`),
    ...Object.entries(members(result.partialFingerprints)).flatMap(([name, value]) =>
      textProblem(value, `${at}.partialFingerprints.${name}`),
    ),
  ];
}

function regionProblems(region: Members, at: string): readonly string[] {
  const { startLine, startColumn, endLine, endColumn } = region;
  const numbers = [startLine, startColumn, endLine, endColumn].filter((value) => value !== undefined);
  if (startLine === undefined || numbers.some((value) => !Number.isInteger(value) || Number(value) < 1)) {
    return [`${at} must have whole numbers from 1, with a startLine`];
  }
  const lastLine = Number(endLine ?? startLine);
  const backwards =
    lastLine < Number(startLine) ||
    (lastLine === startLine && endColumn !== undefined && Number(endColumn) < Number(startColumn ?? 1));
  return backwards ? [`${at} ends before it starts`] : [];
}

function textProblem(
  value: unknown,
  at: string,
  maxCharacters = Number.POSITIVE_INFINITY,
): readonly string[] {
  if (typeof value !== 'string' || value === '') {
    return [`${at} must be a text that is not empty`];
  }
  return value.length > maxCharacters ? [`${at} has more than ${maxCharacters} characters`] : [];
}

function atMost(values: readonly unknown[], most: number, at: string): readonly string[] {
  return values.length > most ? [`${at} has ${values.length} entries, at most ${most} are taken`] : [];
}

function members(value: unknown): Members {
  return typeof value === 'object' && value !== null ? (value as Members) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
