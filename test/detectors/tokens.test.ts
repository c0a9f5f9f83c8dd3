/** Tokens, headers, addresses and small files: what each detector reads, and what it leaves alone. */

import { describe, expect, it } from 'vitest';
import { mint } from '../mint.ts';
import { detectorFinder, engineOf, type Found, find, rulesetOf } from './builder.ts';

const PASSWORD = (): string => mint('{letters:5}{digits:3}-{base62:6}');
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const secrets = (found: readonly Found[]): string[] =>
  found.filter(({ confidence }) => confidence !== 'hint').map(({ secret }) => secret);

describe('a JSON web token', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const jwt = (payload: unknown, header: unknown = { alg: 'HS256', typ: 'JWT' }): string =>
    `${part(header)}.${part(payload)}.${mint('{base64url:43}')}`;
  const nowMs = Date.UTC(2026, 0, 1);
  const engine = engineOf(
    rulesetOf({ id: 'jwt', detector: 'jwt', literals: ['eyJ'], confidence: 'likely', severity: 'high' }),
    { nowMs },
  );

  it('is proven by its header and payload', () => {
    const token = jwt({ sub: 'user-1' });
    expect(find(engine, `Authorization: Bearer ${token}`)).toMatchObject([
      { secret: token, confidence: 'proven', severity: 'high', detail: 'does not expire' },
    ]);
  });

  it('that has expired weighs little, and the day is told', () => {
    const seconds = Date.UTC(2024, 1, 1) / 1000;
    expect(find(engine, jwt({ exp: seconds }))).toMatchObject([
      { severity: 'low', detail: 'expired 2024-02-01' },
    ]);
    expect(find(engine, jwt({ exp: nowMs / 1000 + 90_000 }))).toMatchObject([
      { severity: 'high', detail: 'expires 2026-01-02' },
    ]);
  });

  it('tells for which service it is, when that is one that everybody knows', () => {
    const day = { exp: nowMs / 1000 + 90_000 };
    expect(find(engine, jwt({ aud: 'sts.amazonaws.com', ...day }))).toMatchObject([
      { detail: 'expires 2026-01-02; for AWS' },
    ]);
    expect(find(engine, jwt({ aud: ['https://kubernetes.default.svc', 'x'], ...day }))).toMatchObject([
      { detail: 'expires 2026-01-02; for a Kubernetes cluster' },
    ]);
    expect(find(engine, jwt({ aud: 'https://internal.acme.dev', ...day }))).toMatchObject([
      { detail: 'expires 2026-01-02' },
    ]);
  });

  it('with a role weighs what the role is worth', () => {
    expect(find(engine, jwt({ iss: 'supabase', role: 'anon', exp: nowMs / 1000 + 90_000 }))).toMatchObject([
      { severity: 'low' },
    ]);
    expect(
      find(engine, jwt({ iss: 'supabase', role: 'service_role', exp: nowMs / 1000 + 90_000 })),
    ).toMatchObject([{ severity: 'critical', detail: 'service role' }]);
  });

  it('without a time to compare with is told to expire, and not judged', () => {
    const timeless = engineOf(rulesetOf({ detector: 'jwt', literals: ['eyJ'], severity: 'high' }));
    expect(find(timeless, jwt({ exp: 1_700_000_000 }))).toMatchObject([
      { severity: 'high', detail: 'expires 2023-11-14' },
    ]);
  });

  it('that is encrypted is likely', () => {
    const header = part({ alg: 'RSA-OAEP', enc: 'A256GCM' });
    const token = [
      header,
      mint('{base64url:342}'),
      mint('{base64url:16}'),
      mint('{base64url:80}'),
      mint('{base64url:22}'),
    ].join('.');
    expect(find(engine, `x ${token} y`)).toMatchObject([{ secret: token, confidence: 'likely' }]);
  });

  it.each([
    ['cut short', () => `${part({ alg: 'HS256' })}...`],
    ['without a signature', () => `${part({ alg: 'none' })}.${part({ sub: 'x' })}.`],
    ['without an algorithm', () => jwt({ sub: 'x' }, { typ: 'JWT' })],
    [
      'with a payload that is no JSON',
      () => `${part({ alg: 'HS256' })}.eyJ${mint('{base64url:40}')}.${mint('{base64url:43}')}`,
    ],
    ['inside longer base64', () => `${mint('{base62:20}')}${jwt({ sub: 'x' })}`],
  ])('is not one %s', (_what, make) => {
    expect(find(engine, `"${make()}"`)).toEqual([]);
  });
});

describe('a URL with a password', () => {
  const findUri = detectorFinder('uri', ['://'], { severity: 'high' });

  it.each([
    ['postgres://app:VALUE@db.internal:5432/app', 'app', 'db.internal:5432'],
    ['redis://:VALUE@cache-1:6379/0', undefined, 'cache-1:6379'],
    ['https://deploy:VALUE@git.acme-corp.io/a/b.git', 'deploy', 'git.acme-corp.io'],
    [
      'mongodb+srv://app:VALUE@cluster0.abc.mongodb.net/x?retryWrites=true',
      'app',
      'cluster0.abc.mongodb.net',
    ],
    ['amqps://app:VALUE@mq.internal,', 'app', 'mq.internal'],
  ])('is found in %s', (address, user, host) => {
    const password = PASSWORD();
    const [found] = findUri(`URL="${address.replace('VALUE', password)}"`);
    expect(found?.secret).toBe(password);
    expect(found?.parts.user).toBe(user);
    expect(found?.parts.host).toBe(host);
  });

  it('is found with signs that a URL should not have', () => {
    for (const password of ['aB@3dE5:xQ', 'a/b9#c?d1X', `${PASSWORD()}@${PASSWORD()}`]) {
      expect(secrets(findUri(`postgres://app:${password}@db.internal/app`))).toEqual([password]);
    }
  });

  it('is decoded from percent-encoding', () => {
    const engine = engineOf(rulesetOf({ detector: 'uri', literals: ['://'] }));
    // tacet:allow -- invented for this test
    expect(find(engine, 'mysql://app:aB3%40dE5%2Fx@db.internal/app')).toMatchObject([
      // tacet:allow -- invented for this test
      { secret: 'aB3%40dE5%2Fx' },
    ]);
  });

  it('is found in a scheme of the rule’s own alone', () => {
    const findMongo = detectorFinder('uri', ['://'], { source: 'mongodb(?:\\+srv)?' });
    expect(
      // tacet:allow -- invented for this test
      secrets(findMongo('mongodb://a:aB3dE5x9@h.internal postgres://a:aB3dE5x9@h.internal')),
    ).toHaveLength(1);
  });

  it('for the machine itself weighs little', () => {
    expect(findUri(`postgres://app:${PASSWORD()}@localhost:5432/app`)).toMatchObject([{ severity: 'low' }]);
  });

  it.each(['user:password', 'postgres:postgres', 'root:root', 'admin:secret', 'guest:guest'])(
    'of samples is a hint: %s',
    (userInfo) => {
      expect(findUri(`postgres://${userInfo}@db/app`)).toMatchObject([{ confidence: 'hint' }]);
    },
  );

  it('for a host that names nobody is a hint', () => {
    expect(findUri(`https://jane:${PASSWORD()}@example.com/`)).toMatchObject([{ confidence: 'hint' }]);
  });

  it('for a host that samples like to name counts when a machine made it', () => {
    // every hexadecimal digit once, and some of them twice
    const made = ['7f3a', '9c41', 'e0b8', 'd256', '39'].join('');
    expect(secrets(findUri(`postgres://app:${made}@db.acme.io/app`))).toEqual([made]);
    expect(findUri('postgres://app:correcthorse7@db.acme.io/app')).toMatchObject([{ confidence: 'hint' }]);
  });

  it.each([
    'https://git@github.com/a/b',
    'https://example.org:8080/path@2x.png',
    'ssh://git@host:22/x',
    'postgres://app:$' + '{DB_PASSWORD}@db/app',
    'postgres://app:$DB_PASSWORD@db/app',
    'postgres://app:{{ password }}@db/app',
    'postgres://app:%s@db/app',
    'postgres://app:<password>@db/app',
    'postgres://app:[PASSWORD]@db/app',
    'postgres://app:****@db/app',
    'postgres://app@db/app',
    'https://example.org/?mail=a:b@c.d',
    'http://[::1]:80/a@b',
  ])('is not %s', (address) => {
    expect(findUri(`x "${address}" y`)).toEqual([]);
  });
});

describe('a connection string', () => {
  const findString = detectorFinder('connection-string', ['password=', 'password =', ';pwd=', '@tcp(']);

  it.each([
    'Server=db1;Database=app;User Id=sa;Password=VALUE;',
    'Server=tcp:db1.database.windows.net,1433;Initial Catalog=app;User ID=sa;Password=VALUE;Encrypt=True',
    'Driver={ODBC Driver 18};Server=db1;UID=sa;PWD=VALUE',
    'host=db1 user=app password=VALUE dbname=app sslmode=require',
    'app:VALUE@tcp(db1.internal:3306)/app?parseTime=true',
  ])('gives its password: %s', (text) => {
    const password = PASSWORD();
    expect(secrets(findString(`  "x": "${text.replace('VALUE', password)}"`))).toEqual([password]);
  });

  it('names host and user beside it', () => {
    const [found] = findString(`Server=db1.internal;User Id=sa;Password=${PASSWORD()};`);
    expect(found?.parts).toEqual({ host: 'db1.internal', user: 'sa' });
  });

  it.each([
    'Server=db1;User Id=sa;Password=;Database=app',
    'Server=db1;User Id=sa;Password=$' + '{SA_PASSWORD};',
    'Server=db1;User Id=sa;Password={0};',
    'password=aB3dE5gH',
    'new_password=aB3dE5gH;x=1',
  ])('is not %s', (text) => {
    expect(findString(text)).toEqual([]);
  });
});

describe('Basic credentials', () => {
  const findBasic = detectorFinder('basic-auth', ['basic ', 'curl ', 'auth=(', 'httpbasicauth(']);

  it('are found in headers, by what they decode to', () => {
    const encoded = base64(`deploy:${PASSWORD()}`);
    expect(secrets(findBasic(`Authorization: Basic ${encoded}`))).toEqual([encoded]);
    expect(secrets(findBasic(`{"Authorization": "Basic ${encoded}"}`))).toEqual([encoded]);
  });

  it.each([
    'curl -u deploy:VALUE https://x',
    'curl -s --user "deploy:VALUE" https://x',
    'curl -udeploy:VALUE x',
    "curl --user 'deploy:VALUE' x",
  ])('are found on a command line: %s', (command) => {
    const password = PASSWORD();
    const [found] = findBasic(command.replace('VALUE', password));
    expect(found).toMatchObject({ secret: password, parts: { user: 'deploy' } });
  });

  it('are found in calls', () => {
    const password = PASSWORD();
    expect(secrets(findBasic(`requests.get(u, auth=("deploy", "${password}"))`))).toEqual([password]);
    expect(secrets(findBasic(`HTTPBasicAuth('deploy', '${password}')`))).toEqual([password]);
  });

  it.each([
    'Authorization: Basic $' + '{CREDENTIALS}',
    'Basic authentication is not supported here',
    'curl -u "$USER:$PASSWORD" https://x',
    'curl -u deploy https://x',
    'basic Zm9vYmFyYmF6cXV4',
    'auth=(user, password)',
  ])('are not %s', (text) => {
    expect(findBasic(text)).toEqual([]);
  });
});

describe('a bearer token', () => {
  const findBearer = detectorFinder('bearer', ['bearer ']);

  it('is found behind its word', () => {
    const token = mint('{base62:12}{digits:4}{base62:20}');
    expect(secrets(findBearer(`Authorization: Bearer ${token}`))).toEqual([token]);
  });

  it.each([
    'Bearer <token>',
    'Bearer $' + '{TOKEN}',
    'bearer authentication-with-tokens',
    'Bearer your-access-token-here',
    'Bearer YOUR_ACCESS_TOKEN_HERE',
  ])('is not %s', (text) => {
    expect(findBearer(`Authorization: ${text}`)).toEqual([]);
  });
});

describe('a password on a command line', () => {
  const programs = [
    'sshpass',
    'mysql',
    'redis-cli',
    'docker login',
    'openssl',
    'chpasswd',
    'htpasswd',
    'keytool',
    'smbclient',
    'sqlplus',
    'rabbitmqctl',
    'vault login',
  ];
  const findCommand = detectorFinder('command-line', programs, { ignoreCase: false });

  it.each([
    'sshpass -p VALUE ssh root@10.0.0.1',
    "sshpass -p 'VALUE' scp a b",
    'mysql -u root -pVALUE app',
    'mysqldump --user=root --password=VALUE app > x.sql',
    'redis-cli -h cache -a VALUE ping',
    'docker login -u ci -p VALUE registry.internal',
    'openssl enc -d -aes-256-cbc -k VALUE -in x',
    'openssl pkcs12 -in x.p12 -passin pass:VALUE',
    'echo "root:VALUE" | chpasswd',
    'htpasswd -bc /etc/nginx/.htpasswd admin VALUE',
    'keytool -importkeystore -storepass VALUE -keystore x',
    'smbclient //nas/share -U admin%VALUE',
    'sqlplus system/VALUE@orcl',
    'rabbitmqctl add_user app VALUE',
  ])('is found: %s', (command) => {
    const password = mint('{letters:4}{digits:4}{base62:4}');
    expect(secrets(findCommand(`  - run: ${command.replace('VALUE', password)}\n`))).toEqual([password]);
  });

  it.each([
    'sshpass -p "$PASSWORD" ssh host',
    'sshpass -e ssh host',
    'mysql -u root -p app',
    'docker login -u ci --password-stdin registry',
    'openssl req -new -key server.key',
    'the mysql -password option',
    'redis-cli -a $' + '{REDIS_PASSWORD}',
  ])('is not in: %s', (command) => {
    expect(findCommand(command)).toEqual([]);
  });
});

describe('small files', () => {
  const findNetrc = detectorFinder('netrc', ['machine ']);
  const findNpmrc = detectorFinder('npmrc', [':_authToken', '_auth', ':_password'], { ignoreCase: false });
  const findPgpass = detectorFinder('pgpass', [':5432:', ':*:']);

  it('.netrc gives host, user and password, on one line or on three', () => {
    const password = PASSWORD();
    const expected = { secret: password, parts: { host: 'git.internal', user: 'ci' } };
    expect(findNetrc(`machine git.internal login ci password ${password}\n`)).toMatchObject([expected]);
    expect(findNetrc(`machine git.internal\n  login ci\n  password ${password}\n`)).toMatchObject([expected]);
    expect(findNetrc('this machine has a password')).toEqual([]);
    expect(findNetrc('machine git.internal login ci password $' + '{TOKEN}')).toEqual([]);
  });

  it('.npmrc gives tokens, and what base64 hides', () => {
    const token = mint('{uuid}');
    expect(findNpmrc(`//npm.internal/:_authToken=${token}\n`)).toMatchObject([
      { secret: token, parts: { host: '//npm.internal' } },
    ]);
    const both = base64(`ci:${PASSWORD()}`);
    expect(secrets(findNpmrc(`_auth=${both}\nalways-auth=true`))).toEqual([both]);
    const password = base64(PASSWORD());
    expect(secrets(findNpmrc(`//npm.internal/:_password="${password}"`))).toEqual([password]);
    expect(findNpmrc('//registry.npmjs.org/:_authToken=$' + '{NPM_TOKEN}')).toEqual([]);
    expect(findNpmrc('user_auth=aB3dE5gH7jK9')).toEqual([]);
  });

  it('.pgpass gives the last field of a line', () => {
    const password = PASSWORD();
    expect(findPgpass(`# comment\ndb.internal:5432:*:app:${password}\n`)).toMatchObject([
      { secret: password, parts: { host: 'db.internal', user: 'app' } },
    ]);
    expect(findPgpass('db.internal:5432:*:app')).toEqual([]);
    expect(findPgpass('time 10:5432:12 and so on')).toEqual([]);
  });
});

describe('other formats', () => {
  it('otpauth addresses give their secret', () => {
    const findOtp = detectorFinder('otpauth', ['otpauth://']);
    const secret = mint('{base32:32}');
    expect(findOtp(`otpauth://totp/Acme:jane?issuer=Acme&secret=${secret}`)).toMatchObject([
      { secret, parts: { user: 'Acme:jane' } },
    ]);
    // The key URI format's own example.
    expect(findOtp(`otpauth://totp/x?secret=${['JBSWY3DP', 'EHPK3PXP'].join('')}`)).toMatchObject([
      { confidence: 'hint' },
    ]);
    expect(findOtp('otpauth://totp/x?issuer=y')).toEqual([]);
  });

  it('Ansible’s variables give their password, in YAML and in an inventory', () => {
    const findAnsible = detectorFinder('ansible', ['ansible_']);
    const password = PASSWORD();
    expect(
      secrets(findAnsible(`ansible_become_password: "${password}"\n`, { path: 'group_vars/all.yml' })),
    ).toEqual([password]);
    const line = `web1 ansible_host=10.0.0.4 ansible_ssh_pass=${password} ansible_user=x\n`;
    expect(secrets(findAnsible(line, { path: 'hosts' }))).toEqual([password]);
    expect(
      findAnsible('ansible_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n', { path: 'a.yml' }),
    ).toEqual([]);
    expect(findAnsible('ansible_password: "{{ vault_x }}"', { path: 'a.yml' })).toEqual([]);
    expect(findAnsible('ansible_user: deploy1234', { path: 'a.yml' })).toEqual([]);
  });

  it('a value under an issuer’s name is found when it fits whole', () => {
    const findAcme = detectorFinder('assigned', ['acme'], { source: '(?<secret>[0-9a-f]{32})' });
    const value = mint('{hex:32}');
    expect(secrets(findAcme(`ACME_API_KEY=${value}`, { path: '.env' }))).toEqual([value]);
    expect(secrets(findAcme(`acme.apiKey = "${value}"`, { path: 'a.js' }))).toEqual([value]);
    expect(secrets(findAcme(`<acmeKey>${value}</acmeKey>`, { path: 'a.xml' }))).toEqual([value]);
    expect(findAcme(`ACME_API_KEY=${value}0`, { path: '.env' })).toEqual([]);
    expect(findAcme(`other = "${value}"`, { path: 'a.js' })).toEqual([]);
  });

  it('token runs are a hint when nothing explains them', () => {
    const findRuns = detectorFinder('entropy', []);
    const token = mint('{hex:50}');
    expect(findRuns(`x = "${token}"`)).toMatchObject([{ secret: token }]);
    const explained = [
      mint('{hex:40}'),
      mint('{uuid}'),
      `sha512-${mint('{base64:86}')}==`,
      'node_modules/some-package/dist/index.production.min.js',
      'AbstractSingletonProxyFactoryBeanConfigurationTest2',
      base64('just a sentence in base64, nothing else'),
      'A'.repeat(400),
    ];
    for (const text of explained) expect(findRuns(`x = "${text}"`)).toEqual([]);
  });
});
