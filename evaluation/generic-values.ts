/**
 * What people and programs choose as credentials, and what stands under the same names without being one.
 *
 * A class is made of several makers; halves take every second one where there are enough. Values hold no quotes, backslashes,
 * hashes, ampersands or dollars, so that every language can write them as they are.
 */

import { pick, type RandomSource, textOf } from '../src/ruleset/random.ts';
import { parseTemplate } from '../src/ruleset/template.ts';

/** A way to make values. */
export interface ValueMaker {
  /** The class in the figures. */
  readonly group: string;
  readonly id: string;
  /** Whether only people choose such values: under names of keys and tokens there are none. */
  readonly isHuman?: boolean;
  readonly make: (random: RandomSource) => string;
}

/** Words of passwords: common ones, of several languages, none of which people use as a placeholder. */
const WORDS =
  'dragon summer monkey falcon thunder purple coffee winter sommer garten schatz soleil chocolat amigo estrella tesoro orchid silver river rocket guitar pepper cookie banana tiger berlin lisboa naples galaxy marble shadow hunter'.split(
    ' ',
  );
const MARKS = '!*+.@^_-?~';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Words with numbers and marks, as people choose them. */
const WORD_LIKE: readonly ValueMaker[] = [
  wordLike('capital-year', (random) => `${capital(word(random))}${1970 + random.below(56)}${mark(random)}`),
  wordLike('word-digits', (random) => `${word(random)}${textOf('0123456789', 2 + random.below(3), random)}`),
  wordLike('capital-mark-digits', (random) => `${capital(word(random))}@${textOf('0123456789', 3, random)}`),
  wordLike('two-words', (random) => `${capital(word(random))}${capital(word(random))}${random.below(100)}`),
  wordLike('passphrase', (random) => `${word(random)}-${word(random)}-${word(random)}-${random.below(1000)}`),
  wordLike('leet', (random) => `${leet(word(random))}${mark(random)}${leet(word(random))}`),
  wordLike(
    'initials',
    (random) => `${textOf(LETTERS, 3, random)}_${capital(word(random))}${random.below(10)}`,
  ),
  wordLike(
    'keyboard',
    (random) =>
      `${pick(['qwert', 'asdf', 'zxcv', 'qaz'], random)}${textOf('0123456789', 3, random)}${mark(random)}`,
  ),
];

/** Short random passwords: a third of real values are under twelve characters. */
const SHORT: readonly ValueMaker[] = [
  template('short', 'password-8', '{chars:A-Za-z0-9!*+.@^_?~-:8}'),
  template('short', 'base62-10', '{base62:10}'),
  { ...template('short', 'password-6', '{chars:A-Za-z0-9!*+.@^_?~-:6-7}'), isHuman: true },
  template('short', 'alnum-8', '{alnum:8-9}'),
  template('short', 'password-11', '{chars:A-Za-z0-9!*+.@^_?~-:9-11}'),
  { ...template('short', 'base62-6', '{base62:6-7}'), isHuman: true },
];

/** Longer random values of the usual alphabets. */
const RANDOM: readonly ValueMaker[] = [
  template('random', 'base62-16', '{base62:14-20}'),
  template('random', 'password-14', '{chars:A-Za-z0-9!*+.@^_?~-:12-16}'),
  template('random', 'hex-32', '{hex:32}'),
  template('random', 'base62-32', '{base62:28-36}'),
  template('random', 'base64-44', '{base64:43}='),
  template('random', 'hex-64', '{hex:64}'),
  template('random', 'hex-40', '{hex:40}'),
  template('random', 'base64url-43', '{base64url:43}'),
  template('random', 'alnum-24', '{alnum:20-26}'),
  template('random', 'password-24', '{chars:A-Za-z0-9!*+.@^_?~-:20-28}'),
  template('random', 'hex-24', '{hex:24}'),
  template('random', 'base64-88', '{base64:86}=='),
];

/** What is planted as a secret. */
export const SECRET_VALUES: readonly ValueMaker[] = [...WORD_LIKE, ...SHORT, ...RANDOM];

/** Text that stands in quotes under a secret's name and is none. */
export const DECOY_VALUES: readonly ValueMaker[] = [
  ...list('placeholder', [
    'changeme',
    'your-password-here',
    'CHANGE_ME',
    '<your-token>',
    'xxxxxxxxxxxx',
    'REPLACE_WITH_SECRET',
    '********',
    'your_api_key',
    'TODO',
    'dummy',
    'insert-key-here',
    'none',
    'placeholder',
    'redacted',
    'YOUR_SECRET_KEY',
    'secret',
    'enter your password',
    'example-token',
    'not-a-real-key',
    'password',
  ]),
  ...list('template', [
    '${DB_PASSWORD}',
    '{{ .Values.password }}',
    '%DB_PASSWORD%',
    '#{password}',
    '@@PASSWORD@@',
    '__TOKEN__',
    '{password}',
    '%s',
    '$(DB_PASSWORD)',
    '${{ secrets.TOKEN }}',
    '<%= token %>',
    '{0}',
  ]),
  ...list('translation', [
    'Mot de passe',
    'Passwort vergessen?',
    'Contraseña',
    'Enter your password',
    'パスワード',
    'Wachtwoord wijzigen',
    'Your token has expired',
    'Senha incorreta',
    'The key must not be empty',
    'Пароль',
  ]),
  ...list('identifier', [
    'user.password',
    'accessToken',
    'password_field',
    'string',
    'X-Auth-Token',
    'password-reset-form',
    'authorization_code',
    'client_credentials',
    'tokenEndpointAuthMethod',
    'com.acme.security.PasswordEncoder',
    'kv/data/prod/db',
    'passwordInput',
    'secret/production/database',
    'Bearer',
    'app-secrets',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:db',
  ]),
  ...list('path', [
    '/run/secrets/db_password',
    './keys/signing.pem',
    '~/.config/app/token',
    'https://example.org/login/token',
  ]),
];

/** Lines that hold random-looking text which is no secret; names say so. */
export const DECOY_LINES: readonly ValueMaker[] = [
  template('uuid', 'request id', 'requestId: "{uuid}"'),
  template('uuid', 'resource', 'resource_id = "{uuid}"'),
  template('digest', 'sha256', 'sha256 = "{hex:64}"'),
  template('digest', 'image', 'image: registry.local/app@sha256:{hex:64}'),
  template('digest', 'commit', 'commit: {hex:40}'),
  template('digest', 'pinned action', 'uses: acme/token-check@{hex:40} # v4'),
  template('digest', 'etag', 'ETag: "{hex:32}"'),
  template('digest', 'checksum', 'checksum: "md5:{hex:32}"'),
  template('sri', 'lock line', '"integrity": "sha512-{base64:86}=="'),
  template('sri', 'html', '<script src="/app.js" integrity="sha384-{base64:64}"></script>'),
  template('password-hash', 'bcrypt', 'password_hash: "$2b$12${chars:./A-Za-z0-9:53}"'),
  template('password-hash', 'argon2', 'password: "$argon2id$v=19$m=65536,t=3,p=4${base64:22}${base64:43}"'),
  template('password-hash', 'pbkdf2', 'password = "pbkdf2_sha256$600000${base62:22}${base64:43}="'),
  template('password-hash', 'scram', "PASSWORD 'SCRAM-SHA-256$4096:{base64:22}==${base64:43}=:{base64:43}='"),
  template(
    'encrypted',
    'sops',
    'password: ENC[AES256_GCM,data:{base64:20},iv:{base64:43}=,tag:{base64:22}==,type:str]',
  ),
  template('encrypted', 'jasypt', 'spring.datasource.password=ENC({base64:43}=)'),
  template('encrypted', 'travis', 'secure: "{base64:170}=="'),
  template('encrypted', 'sealed', 'encryptedPassword: Ag{base64:340}'),
  template('public', 'ssh public key', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{base64:43} deploy'),
  template('public', 'public key', 'publicKey: "{base64:43}="'),
  template('image', 'data uri', 'background: url(data:image/png;base64,iVBORw0KGgo{base64:300})'),
  template(
    'image',
    'svg path',
    '<path d="M{int:1-99}.{digits:3} {int:1-99}.{digits:2}c-1.2{digits:3}-3.{digits:2}-4.1{digits:2}L{int:1-99}.{digits:3}z"/>',
  ),
  template(
    'minified',
    'javascript',
    'this.token=n.next(),e.password=t||"",r.key=String(o),i.secret=new u(c);',
  ),
  template(
    'minified',
    'keyed',
    'function k(e){return e.key==="Enter"&&(t.tokens[e.keyCode]=e.secretKey||null)}',
  ),
  template(
    'prose',
    'sentence',
    'The password must have at least {int:6-16} characters and the token: a name.',
  ),
  template('prose', 'comment', '// the secret key = everything after the colon, see authorization'),
];

function wordLike(id: string, make: ValueMaker['make']): ValueMaker {
  return { group: 'word-like', id, isHuman: true, make };
}

function list(group: string, values: readonly string[]): readonly ValueMaker[] {
  return values.map((value, index) => ({ group, id: `${group} ${index + 1}`, make: () => value }));
}

/** Throws an Error for a template with a mistake: they are constants of this file. */
function template(group: string, id: string, text: string): ValueMaker {
  const parsed = parseTemplate(text);
  if (parsed.kind === 'mistakes') throw new Error(`${id}: ${parsed.mistakes[0]?.message}`);
  return { group, id, make: parsed.mint };
}

function word(random: RandomSource): string {
  return pick(WORDS, random);
}

function mark(random: RandomSource): string {
  return textOf(MARKS, 1, random);
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function leet(text: string): string {
  return text.replaceAll('a', '4').replaceAll('e', '3').replaceAll('o', '0').replaceAll('i', '1');
}
