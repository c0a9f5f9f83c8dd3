/**
 * Names of values, as words, in the styles of languages: what the corpora call things.
 */

/** How a name is written. */
export type NameStyle = 'SCREAMING' | 'snake' | 'camel' | 'kebab' | 'Pascal';

/** Words as one name: `['db', 'password']` is `DB_PASSWORD`, `db_password`, `dbPassword`, `db-password`, `DbPassword`. */
export function inStyle(words: readonly string[], style: NameStyle): string {
  const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
  switch (style) {
    case 'SCREAMING':
      return words.join('_').toUpperCase();
    case 'snake':
      return words.join('_');
    case 'kebab':
      return words.join('-');
    case 'camel':
      return words.map((word, index) => (index === 0 ? word : capital(word))).join('');
    case 'Pascal':
      return words.map(capital).join('');
  }
}

/** A name that says secret. */
export interface SecretName {
  readonly kind: 'password' | 'secret' | 'token' | 'key';
  readonly words: readonly string[];
}

const NAME_WORDS: Readonly<Record<SecretName['kind'], string>> = {
  password:
    'password, db password, passwd, admin password, pwd, smtp password, pass, root password, user pass, redis password, ' +
    'login pwd, ldap bind password, keystore password, mysql root password, ftp passwd, database password, passphrase, ' +
    'default password, wifi password, service account password, passwort, senha, contraseña, пароль, mot de passe, 密码, ' +
    'wachtwoord, hasło',
  secret:
    'secret, client secret, app secret, shared secret, jwt secret, session secret, webhook secret, cookie secret, ' +
    'oauth client secret, secret key base, consumer secret, hmac secret',
  token:
    'token, auth token, access token, api token, refresh token, bot token, deploy token, bearer token, registry token, ' +
    'personal access token, id token, session token',
  key:
    'api key, apikey, secret key, access key, encryption key, private key, signing key, license key, storage account key, ' +
    'master key, payment api key, aes key',
};

/** Every name, kinds in turn of the list. */
export const NAMES: readonly SecretName[] = Object.entries(NAME_WORDS).flatMap(([kind, names]) =>
  names.split(', ').map((name) => ({ kind: kind as SecretName['kind'], words: name.trim().split(' ') })),
);
