/**
 * Trains the letter model by which the assignment and entropy detectors tell words from random letters, and writes it
 * to `src/detectors/words/letter-table.ts`, which is committed: nobody needs to run this to build.
 *
 * The text is the documentation, type declarations and readable sources of the packages in `package-lock.json` (all
 * openly licensed), so that the same lock file gives the same table. What is learnt is how often a letter follows two
 * others inside a word; no word and no sentence of the text is kept.
 *
 * Usage: node scripts/run.mjs scripts/train-letters.ts
 */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = join(root, 'src', 'detectors', 'words', 'letter-table.ts');

/** Symbols of the model: 0 is the edge of a word, 1 to 26 are the letters. */
const SYMBOLS = 27;
/** A word counts when this many files hold it: what stands in fewer is mostly abbreviations and encoded data. */
const MIN_FILES = 3;
/** Files with lines longer than this on average are minified or data. */
const MAX_MEAN_LINE = 160;
/** Weights of the next shorter context, in occurrences (interpolated smoothing). */
const BACKOFF = { pair: 20, triple: 10 } as const;
/** One step of the table is a quarter of a bit; the last step stands for everything rarer. */
const STEPS_PER_BIT = 4;
const MAX_STEP = 63;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';

/** Product names and other words of the field that the text has too rarely. */
const EXTRA =
  `kubernetes nginx mysql postgres postgresql mongodb redis github gitlab bitbucket dropbox youtube gmail
  docker linux ubuntu debian windows macos android iphone oauth openid jdbc odbc smtp imap ldap kafka rabbitmq hadoop
  elastic kibana grafana jenkins ansible terraform vault jwt bcrypt sqlite oracle mariadb firebase twilio sendgrid
  stripe paypal shopify slack discord telegram facebook twitter linkedin instagram google amazon azure heroku netlify
  vercel cloudflare datadog sentry algolia mailgun mailchimp zendesk salesforce hubspot okta passwort kennwort senha
  contrasena motdepasse wachtwoord salasana lozinka heslo haslo parola losenord welcome monkey dragon master hunter
  letmein shadow sunshine princess football baseball superman batman qwerty asdf admin root guest test demo foo bar baz
  qux quux lorem ipsum dolor amet consectetur adipiscing elit jane john alice bob charlie acme spring summer autumn
  winter january february march april june july august september october november december monday tuesday wednesday
  thursday friday saturday sunday username passwd config keycloak keystore truststore placeholder`
    .split(/\s+/)
    .filter((word) => word !== '');

const words = collectWords();
const steps = train(words);
writeFileSync(target, render(steps));
process.stdout.write(`${words.size} words, ${steps.length} entries\n`);

function collectWords(): Map<string, number> {
  const files = new Map<string, number>();
  for (const path of textFiles(join(root, 'node_modules'))) {
    const text = readFileSync(path, 'utf8');
    if (text.length / (text.split('\n').length || 1) > MAX_MEAN_LINE) continue;
    for (const word of wordsOf(text)) files.set(word, (files.get(word) ?? 0) + 1);
  }
  const kept = new Map([...files].filter(([, count]) => count >= MIN_FILES));
  for (const word of EXTRA) kept.set(word, Math.max(kept.get(word) ?? 0, 32));
  return kept;
}

function textFiles(directory: string): string[] {
  const found: string[] = [];
  const entries = readdirSync(directory, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) found.push(...textFiles(path));
    else if (/\.(?:md|ts|mts|cts|js|mjs|cjs)$/i.test(entry.name)) found.push(path);
  }
  return found;
}

function wordsOf(text: string): Set<string> {
  const found = new Set<string>();
  for (const identifier of text.matchAll(/(?<![A-Za-z0-9+/_=-])[A-Za-z]{3,60}(?![A-Za-z0-9+/=])/g)) {
    for (const part of identifier[0].matchAll(/[A-Z]?[a-z]{2,19}|[A-Z]{3,20}(?![a-z])/g)) {
      if (part[0].length >= 3) found.add(part[0].toLowerCase());
    }
  }
  return found;
}

function train(counted: ReadonlyMap<string, number>): Uint8Array {
  const single = new Float64Array(SYMBOLS);
  const pair = new Float64Array(SYMBOLS ** 2);
  const triple = new Float64Array(SYMBOLS ** 3);
  for (const [word, files] of counted) {
    const weight = 1 + Math.log2(files);
    const symbols = [0, 0, ...[...word].map((letter) => letter.charCodeAt(0) - 96), 0];
    for (let at = 2; at < symbols.length; at++) {
      const [a, b, c] = [symbols[at - 2]!, symbols[at - 1]!, symbols[at]!];
      single[c]! += weight;
      pair[b * SYMBOLS + c]! += weight;
      triple[(a * SYMBOLS + b) * SYMBOLS + c]! += weight;
    }
  }
  const total = single.reduce((sum, value) => sum + value, 0);
  const sumOf = (table: Float64Array, row: number): number =>
    table.subarray(row * SYMBOLS, (row + 1) * SYMBOLS).reduce((sum, value) => sum + value, 0);
  const steps = new Uint8Array(SYMBOLS ** 3);
  for (let a = 0; a < SYMBOLS; a++) {
    for (let b = 0; b < SYMBOLS; b++) {
      const row = a * SYMBOLS + b;
      const rowSum = sumOf(triple, row);
      const pairSum = sumOf(pair, b);
      for (let c = 0; c < SYMBOLS; c++) {
        const p1 = (single[c]! + 1) / (total + SYMBOLS);
        const p2 = (pair[b * SYMBOLS + c]! + BACKOFF.pair * p1) / (pairSum + BACKOFF.pair);
        const p3 = (triple[row * SYMBOLS + c]! + BACKOFF.triple * p2) / (rowSum + BACKOFF.triple);
        steps[row * SYMBOLS + c] = Math.min(MAX_STEP, Math.round(-Math.log2(p3) * STEPS_PER_BIT));
      }
    }
  }
  return steps;
}

function render(table: Uint8Array): string {
  const text = Array.from(table, (step) => ALPHABET[step]!).join('');
  const lines = (text.match(/.{1,100}/g) ?? []).map((line) => `  '${line}',`);
  return `/**
 * The letter model's table: how surprising a letter is after two others inside a word, in quarters of a bit. Written by
 * \`scripts/train-letters.ts\` from the openly licensed text of the locked packages, and read by \`surprise.ts\` alone;
 * never edited by hand. Entry \`(a * 27 + b) * 27 + c\`, 0 the word's edge, 1 to 26 the letters; one character an entry,
 * its place in \`A-Za-z0-9+-\` being the number of steps.
 */

/** The table as text, in pieces of a hundred entries. */
export const LETTER_TABLE: readonly string[] = [
${lines.join('\n')}
];
`;
}
