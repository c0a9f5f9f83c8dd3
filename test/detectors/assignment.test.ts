/**
 * The assignment detectors: every form in which a value is bound to a name, and everything that looks like it and is not.
 * Values are minted, or are made of pieces, so that no credential stands here.
 */

import { describe, expect, it } from 'vitest';
import { judgeName, wordsOfName } from '../../src/detectors/assignment/name.ts';
import { mint } from '../mint.ts';
import { detectorFinder, type Found } from './builder.ts';

const LITERALS: Readonly<Record<string, readonly string[]>> = {
  'password-assignment': ['passw', 'pass', 'pwd', 'kennwort'],
  'secret-assignment': ['secret', 'credential'],
  'token-assignment': ['token', 'auth'],
  'key-assignment': ['key'],
};
const finders = new Map(
  Object.entries(LITERALS).map(
    ([detector, literals]) => [detector, detectorFinder(detector, literals)] as const,
  ),
);

/** What is found at the default level, by all four detectors. */
function findAll(text: string, path = 'src/settings'): Found[] {
  return [...finders.values()]
    .flatMap((finder) => finder(text, { path }))
    .filter(({ confidence }) => confidence !== 'hint');
}

function secretsIn(text: string, path?: string): string[] {
  return findAll(text, path).map(({ secret }) => secret);
}

/** A password without characters that end a value anywhere. */
const PASSWORD = (): string => mint('{base62:5}{digits:3}-{letters:5}{digits:2}');
const TOKEN = (): string => mint('{base62:10}{digits:4}{base62:10}{digits:4}{base62:6}');

/** Form, path, and the text around the value `VALUE`. */
const FORMS: readonly (readonly [form: string, path: string, text: string])[] = [
  ['a JavaScript constant', 'a.js', 'const password = "VALUE";'],
  ['a typed TypeScript constant', 'a.ts', "private readonly password: string = 'VALUE';"],
  ['an object member', 'a.ts', "  password: 'VALUE',"],
  ['a quoted member', 'a.js', '  "password": "VALUE",'],
  ['a Python keyword argument', 'a.py', 'connect(user="x", password="VALUE")'],
  ['a Python subscript', 'a.py', "settings['DB_PASSWORD'] = 'VALUE'"],
  ['a Python bytes literal', 'a.py', 'password = b"VALUE"'],
  ['a default of an environment variable in Python', 'a.py', 'os.environ.get("DB_PASSWORD", "VALUE")'],
  [
    'a default of an environment variable in JavaScript',
    'a.js',
    'const p = process.env.DB_PASSWORD || "VALUE";',
  ],
  ['a default in a shell', 'a.sh', 'P="$\\{DB_PASSWORD:-VALUE}"'.replace('\\', '')],
  ['a Spring default', 'a.properties', 'spring.datasource.password=$' + '{DB_PASSWORD:VALUE}'],
  ['a Java constant', 'A.java', 'private static final String DB_PASSWORD = "VALUE";'],
  ['a Java setter', 'A.java', 'dataSource.setPassword("VALUE");'],
  ['a Java property', 'A.java', 'props.put("db.password", "VALUE");'],
  ['a Go short declaration', 'a.go', '\tpassword := "VALUE"'],
  ['a Go struct literal', 'a.go', 'Config{Password: "VALUE"}'],
  ['a Rust constant', 'a.rs', 'const PASSWORD: &\'static str = "VALUE";'],
  ['a C macro', 'a.h', '#define DB_PASSWORD "VALUE"'],
  ['a C# verbatim string', 'A.cs', 'var password = @"VALUE";'],
  ['a Visual Basic declaration', 'a.vb', 'Dim password As String = "VALUE"'],
  ['a PHP variable', 'a.php', "$db_password = 'VALUE';"],
  ['a PHP array', 'a.php', "  'password' => 'VALUE',"],
  ['a PHP constant', 'wp-config.php', "define('DB_PASSWORD', 'VALUE');"],
  ['a Ruby hash', 'a.rb', '  :password => "VALUE",'],
  ['a Kotlin value', 'a.kt', 'val password = "VALUE"'],
  ['a Swift constant', 'a.swift', 'let password: String = "VALUE"'],
  ['a Gradle call', 'build.gradle', '    password "VALUE"'],
  ['a Pascal assignment', 'a.pas', "Password := 'VALUE';"],
  ['an R assignment', 'a.r', 'password <- "VALUE"'],
  ['a Lisp pair', 'a.lisp', '(password "VALUE")'],
  ['a comparison', 'a.py', 'if password == "VALUE":'],
  ['a PowerShell secure string', 'a.ps1', '$password = ConvertTo-SecureString "VALUE" -AsPlainText'],
  ['a batch variable', 'a.bat', 'set DB_PASSWORD=VALUE'],
  ['an .env line', '.env', 'DB_PASSWORD=VALUE'],
  ['an .env line with a comment', '.env.local', 'DB_PASSWORD=VALUE  # production'],
  ['an exported shell variable', 'a.sh', "export DB_PASSWORD='VALUE'"],
  ['a Dockerfile variable', 'Dockerfile', 'ENV DB_PASSWORD=VALUE'],
  ['a Dockerfile variable of the old form', 'Dockerfile', 'ENV DB_PASSWORD VALUE'],
  ['a YAML member', 'a.yml', 'db:\n  password: VALUE\n'],
  ['a YAML member with a comment', 'a.yml', 'password: VALUE # old'],
  ['a YAML block scalar', 'a.yml', 'password: |\n  VALUE\nuser: x\n'],
  ['a Compose variable', 'docker-compose.yml', '    environment:\n      - DB_PASSWORD=VALUE\n'],
  ['a container variable over two lines', 'deploy.yaml', 'env:\n  - name: DB_PASSWORD\n    value: "VALUE"\n'],
  ['a JSON member', 'a.json', '{"password": "VALUE"}'],
  ['a JSON member inside a string', 'a.ipynb', '"source": ["{\\"password\\": \\"VALUE\\"}"]'],
  ['a name and value in JSON', 'a.json', '{"name": "DB_PASSWORD", "value": "VALUE"}'],
  ['a TOML member', 'a.toml', 'password = "VALUE"'],
  ['an INI line', 'a.ini', 'password = VALUE'],
  ['a properties line', 'a.properties', 'mail.smtp.password=VALUE'],
  ['an XML element', 'a.xml', '<password>VALUE</password>'],
  ['an XML attribute', 'a.xml', '<user name="x" password="VALUE"/>'],
  ['a .NET setting', 'web.config', '<add key="SmtpPassword" value="VALUE" />'],
  [
    'a bean property',
    'a.xml',
    '<property name="password"><value>VALUE</value></property>'
      .replace('<value>', '')
      .replace('</value>', ''),
  ],
  ['an Android string', 'secrets.xml', '<string name="password">VALUE</string>'],
  ['a property list', 'a.plist', '<key>Password</key>\n\t<string>VALUE</string>'],
  ['a Terraform argument', 'a.tf', '  password = "VALUE"'],
  ['a Terraform variable', 'a.tf', 'variable "db_password" {\n  type = string\n  default = "VALUE"\n}'],
  ['an option with a blank', 'README.md', 'tool --password VALUE --verbose'],
  ['an option with a sign', 'README.md', 'tool --password=VALUE'],
  ['a query parameter', 'README.md', 'https://x.example/login?user=a&password=VALUE&b=1'],
  ['a SQL variable', 'a.sql', "SET @password = 'VALUE';"],
  ['a header', 'a.http', 'X-Password: VALUE'],
  ['a Markdown list', 'README.md', '- **Password**: `VALUE`'],
  ['a commented line', 'a.py', '# password = "VALUE"'],
  ['a triple-quoted string', 'a.py', 'password = """VALUE"""'],
  ['a value on the next line', 'a.py', 'password = \\\n    "VALUE"'.replace(' \\', '')],
  ['a German name', 'a.yml', 'kennwort: VALUE'],
];

describe('a value', () => {
  it.each(FORMS)('is found in %s', (_form, path, text) => {
    for (let round = 0; round < 3; round++) {
      const value = PASSWORD();
      const full = `first line\n${text.replace('VALUE', () => value)}\nlast line\n`;
      expect(secretsIn(full, path)).toEqual([value]);
    }
  });

  it('has exact bounds, quotes and escapes left out', () => {
    const value = PASSWORD();
    const finder = finders.get('password-assignment');
    const [found] = finder?.(`x\n"dbPassword" : "${value}",\n`) ?? [];
    expect(found?.secret).toBe(value);
    expect(found?.parts).toEqual({ name: 'dbPassword' });
  });

  it('may hold an escaped quote', () => {
    const value = `${PASSWORD()}\\"${PASSWORD()}`;
    expect(secretsIn(`password = "${value}"`, 'a.py')).toEqual([value]);
  });

  it('in a list is found one by one', () => {
    const values = [TOKEN(), TOKEN(), TOKEN()];
    expect(secretsIn(`api_tokens = [${values.map((value) => `"${value}"`).join(', ')}]`, 'a.py')).toEqual(
      values,
    );
  });

  it.each([
    ['client_secret', 'secret-assignment'],
    ['appSecret', 'secret-assignment'],
    ['auth_token', 'token-assignment'],
    ['accessToken', 'token-assignment'],
    ['api_key', 'key-assignment'],
    ['apiKey', 'key-assignment'],
    ['AccountKey', 'key-assignment'],
    ['weather_key', 'key-assignment'],
    ['secret_key', 'key-assignment'],
    ['dbpassword', 'password-assignment'],
    ['SMTP_PASS', 'password-assignment'],
  ])('under the name %s belongs to the detector %s', (name, detector) => {
    const value = TOKEN();
    expect(findAll(`${name} = "${value}"`, 'a.py')).toMatchObject([{ rule: detector, secret: value }]);
  });

  it('of twelve characters and less is found: a third of the true ones are that short', () => {
    for (const template of [
      '{base62:5}{digits:3}',
      '{letters:4}{digits:4}',
      '{lower:4}{digits:4}{upper:2}',
    ]) {
      const value = mint(template);
      expect(secretsIn(`password = "${value}"`, 'a.py')).toEqual([value]);
    }
  });

  it('that is a word with a few digits is found under a strong name', () => {
    expect(secretsIn(`password = "${['falcon', '7391'].join('')}"`, 'a.py')).toHaveLength(1);
  });

  it('that is a UUID is found under a name that promises a secret', () => {
    const value = mint('{uuid}');
    expect(secretsIn(`api_key = "${value}"`, 'a.py')).toEqual([value]);
    expect(secretsIn(`request_id = "${value}"`, 'a.py')).toEqual([]);
  });
});

/** Text and path; `RANDOM` stands for a random token, so that the randomness of the value is no excuse. */
const NO_VALUES: readonly (readonly [why: string, path: string, text: string])[] = [
  ['a variable', 'a.py', 'password = user_password'],
  ['a member', 'a.ts', 'password: this.form.password,'],
  ['a call', 'a.py', 'password = getpass.getpass()'],
  ['a call with a string', 'a.js', 'password: t("login.password"),'],
  ['an environment variable', 'a.js', 'password: process.env.DB_PASSWORD,'],
  ['a shell variable', 'a.sh', 'PASSWORD=$DB_PASSWORD'],
  ['a quoted shell variable', 'a.sh', 'export PASSWORD="$' + '{DB_PASSWORD}"'],
  ['a command', 'a.sh', 'PASSWORD=$(cat /run/secrets/db)'],
  ['a template', 'a.yml', 'password: "{{ vault_db_password }}"'],
  ['a workflow expression', 'a.yml', 'token: $' + '{{ secrets.DEPLOY_TOKEN }}'],
  ['a Windows variable', 'a.bat', 'set PASSWORD=%DB_PASSWORD%'],
  ['a printf verb', 'a.go', 'fmt.Sprintf("password=%s", p)'],
  ['a reference to a store', 'a.yml', 'password: vault:secret/data/db#password'],
  ['an ARN', 'a.yml', 'secret: arn:aws:secretsmanager:eu-west-1:123456789012:secret:db-a1b2c3'],
  ['a piece of an ARN', 'a.txt', 'ARN: "region;:us-west-2:account;:secret:MySecret1-a1b2c3"'],
  ['an Ansible vault', 'a.yml', 'password: !vault |'],
  ['a SOPS value', 'a.yml', 'password: ENC[AES256_GCM,data:RANDOM,iv:RANDOM=,tag:RANDOM==,type:str]'],
  ['an encrypted property', 'a.properties', 'password=ENC(RANDOM)'],
  ['a stored hash', 'a.yml', 'password: $2y$05$D4SPFxzfWKcx1OXfVhRbvOTH/QB0Lm6AXTk8.NOmU4rPLX2t6UUuW'],
  ['a hash by name', 'a.py', 'hashed_password = "RANDOM"'],
  ['an integrity value', 'a.json', '"token": "sha512-RANDOM=="'],
  ['a boolean', 'a.yml', 'password: true'],
  ['null', 'a.json', '"password": null'],
  ['nothing', '.env', 'PASSWORD='],
  ['an empty string', 'a.py', 'password = ""'],
  ['a label', 'a.json', '"password": "Password"'],
  ['a label in French', 'a.json', '"password": "Mot de passe"'],
  // tacet:allow -- invented for this test
  ['a label with an accent', 'a.json', '"password": "Zapomenut\xc3\xa9 heslo"'],
  ['an escaped label', 'a.properties', 'emptyPassword=\\u0160patn\\u00E9 p\\u0159ihla\\u0161ovac\\u00ED'],
  ['a sentence', 'a.py', 'password = "must have at least 8 characters"'],
  ['an identifier', 'a.py', 'PASSWORD_COLUMN = "user_password"'],
  ['a scope name of a grammar', 'a.json', '"token": "keyword.operator.assignment.compound"'],
  ['a path', 'a.yml', 'password_file: /run/secrets/db_password'],
  ['a home path', 'a.ts', "PWD: '/Users/maciej',"],
  ['a file name', 'a.yml', 'private_key: keys/server.pem'],
  ['an address', 'a.py', 'TOKEN_URL = "https://login.example/oauth/RANDOM"'],
  ['an address under a strong name', 'a.py', 'token = "https://login.example/oauth/x"'],
  ['a mail address', 'a.yml', 'secret: ops@company.com'],
  ['a regular expression', 'a.js', 'password: "^[a-zA-Z0-9]{8,32}$",'],
  ['rules of validation', 'a.php', "'password' => 'required|alpha_dash|string|max:255',"],
  ['a selector', 'a.js', 'password: "#login-password",'],
  ['a date', 'a.yml', 'token: 2024-01-31'],
  ['a version', 'a.yml', 'secret: 1.24.3-rc1'],
  ['a number', 'a.yml', 'max_tokens: 128000'],
  ['a duration', 'a.yml', 'token: 3600s'],
  ['a type', 'a.ts', 'password: string;'],
  ['an argument that is joined', 'a.php', "'password' => '--password='.$connection['password'],"],
  ['an input of a form', 'a.html', '<input type="password" name="password" autocomplete="current-password">'],
  ['a bound label', 'a.vue', '<Label for="password" :value="$t(\'Password\')" />'],
  ['a documentation anchor', 'a.md', '<a id="opt-redis-password" href="#x">`store.redis.password`</a>'],
  ['a word in prose', 'README.md', 'the password `love123` was sent'],
  [
    'packed code',
    'a.js',
    `${'x=1;'.repeat(200)}this.password=e.value;n.token=t.next("abc1");${'y=2;'.repeat(200)}`,
  ],
  ['a name that only holds the word', 'a.py', 'monkey = "RANDOM"'],
  ['the keyboard', 'a.json', '"key": "ctrl+shift+p"'],
  ['a plain key', 'a.json', '"key": "RANDOM"'],
  ['a public key', 'a.yml', 'public_key: RANDOM'],
  ['a cache key', 'a.py', 'cache_key = "RANDOM"'],
  ['a sort key', 'a.tf', 'sort_key = "RANDOM"'],
  ['a page token', 'a.json', '"nextPageToken": "RANDOM"'],
  ['a token’s type', 'a.py', 'token_type = "RANDOM"'],
  ['a secret’s name', 'a.yml', 'secretName: RANDOM'],
  ['a question', 'a.java', 'assertTrue(hasPassword("RANDOM"));'],
  ['a getter', 'a.js', 'getToken("RANDOM")'],
  ['the password that is wrong', 'a.py', 'wrong_password = "RANDOM"'],
  ['a badge', 'README.md', '[![c](https://codecov.io/gh/a/b/graph/badge.svg?token=RANDOM)](x)'],
  ['a method of the text', 'a.ts', 'SECRET.replace("eu-central-1", "eu-west-1")'],
  ['the scheme of a reference', 'a.ts', "'ref+awssecrets:path/x9f2k1'"],
  ['a place in a file', 'a.ts', '/** when that is no line of `secrets`: `deploy/db.yaml:12:5`. */'],
  ['a list of names', 'a.js', 'const fields = ["password", "token", "email"];'],
];

describe('no value', () => {
  it.each(NO_VALUES)('is %s', (_why, path, text) => {
    expect(secretsIn(`first line\n${text.replaceAll('RANDOM', TOKEN())}\nlast line\n`, path)).toEqual([]);
  });

  it('is a word in a file of labels', () => {
    for (const label of ['Adgangskode', 'Cyfrinair', 'Pasahitza', 'Palavra-passe', 'Slaptazodis']) {
      expect(secretsIn(`{"LabelPassword": "${label}"}`, 'src/strings/xx.json')).toEqual([]);
      expect(secretsIn(`{"LabelPassword": "${label}"}`, 'src/labels.json')).toEqual([]);
    }
  });

  it('stands in a lock file', () => {
    expect(secretsIn(`"token": "${TOKEN()}"`, 'web/package-lock.json')).toEqual([]);
  });

  it('is a weak or sample value, which is a hint', () => {
    for (const weak of [
      'Password123!',
      'changeme',
      'admin1234',
      'letmein',
      '12345678',
      'test123',
      'secret',
    ]) {
      const found = finders.get('password-assignment')?.(`password = "${weak}"`, { path: 'a.py' }) ?? [];
      expect(found.filter(({ confidence }) => confidence !== 'hint')).toEqual([]);
    }
    expect(finders.get('password-assignment')?.('password = "Password123!"', { path: 'a.py' })).toMatchObject(
      [{ confidence: 'hint', detail: 'weak or sample value' }],
    );
  });
});

describe('a name in another script', () => {
  const latin1 = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

  it.each([
    ['Russian', 'пароль', 'password'],
    ['Russian, with capitals', 'ПАРОЛЬ_БД', 'password'],
    ['Russian, at the end', 'БД_ПАРОЛЬ', 'password'],
    ['Ukrainian', 'новий_пароль', 'password'],
    ['Greek', 'κωδικός', 'password'],
    ['Spanish', 'contraseña', 'password'],
    ['Chinese, simplified', '数据库密码', 'password'],
    ['Chinese, traditional', '密碼', 'password'],
    ['Chinese, a secret key', '密钥', 'secret'],
    ['Chinese, a token', '访问令牌', 'token'],
    ['Japanese', 'パスワード', 'password'],
    ['Japanese, a token', 'アクセストークン', 'token'],
    ['Korean', '비밀번호', 'password'],
    ['Hebrew', 'סיסמה', 'password'],
    ['Vietnamese', 'mật_khẩu', 'password'],
    ['no password: a parade', 'парад', undefined],
  ])('in %s promises what it says', (_script, name, kind) => {
    expect(judgeName(latin1(name))?.kind).toBe(kind);
  });

  it.each([
    ['a.py', 'пароль = "VALUE"'],
    ['a.json', '{"密码": "VALUE"}'],
    ['a.yml', 'パスワード: VALUE'],
    ['.env', '비밀번호=VALUE'],
    ['a.ini', 'contraseña = VALUE'],
  ])('is found in %s', (path, text) => {
    const value = PASSWORD();
    const finder = detectorFinder(
      'password-assignment',
      ['пароль', '密码', 'パスワード', '비밀번호', 'contrase'].map(latin1),
      { ignoreCase: false },
    );
    expect(finder(latin1(text.replace('VALUE', value)), { path }).map(({ secret }) => secret)).toEqual([
      value,
    ]);
  });
});

describe('a name', () => {
  it('is cut into words at humps, signs and known words', () => {
    expect(wordsOfName('dbPasswordProd')).toEqual(['db', 'password', 'prod']);
    expect(wordsOfName('MYSQL_ROOT_PASSWORD')).toEqual(['mysql', 'root', 'password']);
    expect(wordsOfName('dbpassword2')).toEqual(['db', 'password', '2']);
    expect(wordsOfName('XMLHttpToken')).toEqual(['xml', 'http', 'token']);
    expect(wordsOfName('')).toEqual([]);
  });

  it.each([
    ['password', 'password', 'strong'],
    ['db_pass', 'password', 'weak'],
    ['spring.datasource.password', 'password', 'strong'],
    ['password.default', 'password', 'strong'],
    ['clientSecret', 'secret', 'strong'],
    ['SECRET_KEY_BASE', 'key', 'strong'],
    ['X-Auth-Token', 'token', 'strong'],
    ['aws.secretKey', 'key', 'strong'],
    ['mailgunKey', 'key', 'weak'],
    ['setPassword', 'password', 'strong'],
  ])('%s promises: %s, %s', (name, kind, strength) => {
    expect(judgeName(name)).toEqual({ kind, strength, isSample: false });
  });

  it.each([
    'passwordField',
    'password_length',
    'resetPassword',
    'isPasswordValid',
    'tokenType',
    'tokenizer',
    'keyboard',
    'primaryKey',
    'partition_key',
    'secretName',
    'secretary',
    'publicKey',
    'key',
    'author',
    'compass',
    'passenger',
    'AuthProvider.emptyPassword',
    'nextToken',
    'csrf_token',
    'encrypted_password',
    'monkey',
    'keystone',
  ])('%s promises nothing', (name) => {
    expect(judgeName(name)).toBeUndefined();
  });

  it('may call its own value a sample', () => {
    expect(judgeName('dummyPassword')).toMatchObject({ isSample: true });
  });
});
