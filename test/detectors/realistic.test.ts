/**
 * Credentials that a format carries, minted and planted in files as people keep them: each is found by the built-in rules
 * with the default settings, and what stands beside it is not. The rules come from `rules/` as they are now.
 */

import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createJudge, type Reported } from '../../evaluation/judge.ts';
import { readBuiltInRuleFiles } from '../../scripts/rule-files.ts';
import { seededRandom } from '../../src/ruleset/random.ts';
import { parseTemplate } from '../../src/ruleset/template.ts';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** One value in some hundred passwords is words by chance, and not found: the same values each time. */
const random = seededRandom('files as people keep them');

function mint(template: string): string {
  const parsed = parseTemplate(template);
  if (parsed.kind === 'template') return parsed.mint(random);
  throw new Error(parsed.mistakes.map(({ message }) => message).join('; '));
}

const judge = createJudge(readBuiltInRuleFiles(root));

function reported(path: string, bytes: Uint8Array): readonly Reported[] {
  return judge.report(path, bytes).filter(({ dropped }) => dropped === undefined);
}

/** Shape, path, and the file: what stands between the marks is the secret. */
const FILES: readonly (readonly [shape: string, path: string, text: string])[] = [
  ['a line of htpasswd', '.htpasswd', 'deploy:⟦$apr1$aBcDeFgH${chars:./0-9A-Za-z:22}⟧\n'],
  ['a line of htpasswd by bcrypt', 'conf/htpasswd', 'ops:⟦$2y$05${chars:./0-9A-Za-z:53}⟧\n'],
  ['a line of shadow', 'etc/shadow', 'root:⟦$6${base62:16}${chars:./0-9A-Za-z:86}⟧:19000:0:99999:7:::\ndaemon:*:19000:0:99999:7:::\n'],
  ['a line of shadow by yescrypt', 'backup/shadow', 'app:⟦$y$j9T${base62:22}${chars:./0-9A-Za-z:43}⟧:19000:0:99999:7:::\n'],
  ['a session cookie of a browser', 'notes.txt', 'Cookie: _ga=GA1.2.3; sessionid=⟦{alnum:32}⟧; theme=dark\n'],
  ['a session cookie of PHP', 'test.http', 'GET /a HTTP/1.1\nHost: x.internal\nCookie: PHPSESSID=⟦{alnum:26}⟧\n'],
  ['a session cookie of Java', 'call.sh', 'curl -b "JSESSIONID=⟦{HEX:32}⟧" https://app.internal/\n'],
  ['a session cookie of Rails', 'cap.har', '"value": "_app_session=⟦{base64url:120}--{hex:40}⟧; path=/"\n'],
  ['a session cookie of Express', 'x.txt', 'Set-Cookie: connect.sid=⟦s%3A{base62:32}.{base62:43}⟧; Path=/; HttpOnly\n'],
  ['a shared access signature', 'src/blob.ts', 'const url = "https://acct.blob.core.windows.net/c/f.txt?sv=2022-11-02&ss=b&srt=o&sp=rl&se=2030-01-01T00:00:00Z&sig=⟦{base62:40}%2B{base62:2}%3D⟧";\n'],
  ['a presigned address of S3', 'README.md', 'https://b.s3.amazonaws.com/f.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={mint:aws-access-key-id:AKIA}%2F20260101%2Feu-west-1%2Fs3%2Faws4_request&X-Amz-Date=20260101T000000Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Signature=⟦{hex:64}⟧\n'],
  ['a signed address of Google Storage', 'a.md', 'https://storage.googleapis.com/b/f?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential=a%40p.iam.gserviceaccount.com%2F20260101%2Fauto%2Fstorage%2Fgoog4_request&X-Goog-Date=20260101T000000Z&X-Goog-Expires=3600&X-Goog-SignedHeaders=host&X-Goog-Signature=⟦{hex:512}⟧\n'],
  ['a service account of Google', 'sa.json', '{\n  "type": "service_account",\n  "project_id": "acme-1",\n  "private_key_id": "{hex:40}",\n  "private_key": "⟦{json:{pem:pkcs8}}⟧",\n  "client_email": "ci@acme-1.iam.gserviceaccount.com"\n}\n'],
  ['application default credentials', 'application_default_credentials.json', '{\n  "client_id": "{digits:12}-{alnum:32}.apps.googleusercontent.com",\n  "client_secret": "GOCSPX-{base64url:28}",\n  "refresh_token": "⟦1//0g{base64url:90}⟧",\n  "type": "authorized_user"\n}\n'],
  ['a credentials file of AWS', '.aws/credentials', '[default]\naws_access_key_id = {mint:aws-access-key-id:AKIA}\naws_secret_access_key = ⟦{base64:40}⟧\n'],
  ['a service principal of Azure', 'azureauth.json', '{"clientId": "{uuid}", "clientSecret": "⟦{base62:3}8Q~{base62:34}⟧", "subscriptionId": "{uuid}", "tenantId": "{uuid}"}\n'],
  ['secret_key_base of Rails', 'config/secrets.yml', 'production:\n  secret_key_base: ⟦{hex:128}⟧\n'],
  ['the master key of Rails in the environment', '.env.production', 'RAILS_MASTER_KEY=⟦{hex:32}⟧\n'],
  ['APP_KEY of Laravel', '.env', 'APP_NAME=Acme\nAPP_KEY=base64:⟦{base64:43}=⟧\nAPP_DEBUG=false\n'],
  ['salts of WordPress', 'wp-config.php', "<?php\ndefine( 'AUTH_KEY',         '⟦{chars:A-Za-z0-9!*+.@^_?~|<>-:64}⟧' );\n"],
  ['a salt of WordPress', 'wp-config.php', "<?php\ndefine('NONCE_SALT', '⟦{chars:A-Za-z0-9!*+.@^_?~|<>-:64}⟧');\n"],
  ['SECRET_KEY of Django', 'acme/settings.py', "DEBUG = True\nSECRET_KEY = 'django-insecure-⟦{chars:a-z0-9!@^*_+-:50}⟧'\n"],
  ['a data source of Spring', 'src/main/resources/application.yml', 'spring:\n  datasource:\n    url: jdbc:postgresql://db/app\n    username: app\n    password: ⟦{letters:6}{digits:4}{base62:4}⟧\n'],
  ['a property of Spring', 'application-prod.properties', 'spring.datasource.username=app\nspring.datasource.password=⟦{letters:6}{digits:4}{base62:4}⟧\n'],
  ['a keystore of Spring', 'application.properties', 'server.ssl.key-store-password=⟦{letters:6}{digits:4}{base62:4}⟧\n'],
  ['connectionStrings of .NET', 'Web.config', '<connectionStrings>\n  <add name="Main" connectionString="Data Source=db;Initial Catalog=app;User ID=sa;Password=⟦{base62:14}⟧" providerName="System.Data.SqlClient" />\n</connectionStrings>\n'],
  ['appsettings of .NET', 'appsettings.Production.json', '{\n  "ConnectionStrings": {\n    "Main": "Server=tcp:x.database.windows.net,1433;Database=app;User ID=app;Password=⟦{base62:14}⟧;Encrypt=True;"\n  }\n}\n'],
  ['a shell history', '.bash_history', 'ls -la\nexport DB_PASSWORD=⟦{letters:5}{digits:4}{base62:5}⟧\ngit status\n'],
  ['a timed history of zsh', '.zsh_history', ': 1700000000:0;mysql -h db.internal -u root -p⟦{letters:5}{digits:4}{base62:5}⟧ app\n'],
  ['a history of psql', '.psql_history', "ALTER USER app WITH PASSWORD '⟦{letters:5}{digits:4}{base62:5}⟧';\n"],
  ['a workflow', '.github/workflows/ci.yml', 'jobs:\n  a:\n    env:\n      API_TOKEN: ⟦{base62:10}{digits:4}{base62:20}⟧\n'],
  ['a job of GitLab', '.gitlab-ci.yml', 'variables:\n  DEPLOY_PASSWORD: "⟦{letters:5}{digits:4}{base62:5}⟧"\n'],
  ['a pipeline of Jenkins', 'Jenkinsfile', "pipeline {\n  environment {\n    NEXUS_PASSWORD = '⟦{letters:5}{digits:4}{base62:5}⟧'\n  }\n}\n"],
  ['a configuration of Travis', '.travis.yml', 'env:\n  global:\n    - API_SECRET=⟦{base62:10}{digits:4}{base62:20}⟧\n'],
  ['a configuration of CircleCI', '.circleci/config.yml', 'jobs:\n  a:\n    environment:\n      NPM_AUTH_TOKEN: ⟦{base62:10}{digits:4}{base62:20}⟧\n'],
  ['a pipeline of Azure', 'azure-pipelines.yml', 'variables:\n- name: dbPassword\n  value: ⟦{letters:5}{digits:4}{base62:5}⟧\n'],
  ['an .npmrc with a UUID', '.npmrc', '//registry.npmjs.org/:_authToken=⟦{uuid}⟧\n'],
  ['an .npmrc of a project', 'packages/a/.npmrc', '@acme:registry=https://npm.acme.dev/\n//npm.acme.dev/:_password=⟦{b64:{letters:5}{digits:4}{base62:5}}⟧\n'],
  ['a .pypirc', '.pypirc', '[pypi]\nusername = deploy\npassword = ⟦{letters:5}{digits:4}{base62:5}⟧\n'],
  ['credentials of RubyGems', '.gem/credentials', '---\n:rubygems_api_key: ⟦rubygems_{hex:48}⟧\n'],
  ['settings of Maven', 'settings.xml', '<server>\n  <id>nexus</id>\n  <username>deploy</username>\n  <password>⟦{letters:5}{digits:4}{base62:5}⟧</password>\n</server>\n'],
  ['properties of Gradle', 'gradle.properties', 'nexusUser=deploy\nnexusPassword=⟦{letters:5}{digits:4}{base62:5}⟧\n'],
  ['NuGet.Config', 'NuGet.Config', '<packageSourceCredentials><a><add key="Username" value="x" /><add key="ClearTextPassword" value="⟦{letters:5}{digits:4}{base62:5}⟧" /></a></packageSourceCredentials>\n'],
  ['auth.json of Composer', 'auth.json', '{"http-basic": {"repo.acme.dev": {"username": "ci", "password": "⟦{letters:5}{digits:4}{base62:5}⟧"}}}\n'],
  ['a pair of Twilio', 'sms.py', 'client = Client("AC{hex:32}", "⟦{hex:32}⟧")\n'],
  ['a pair of Twilio on two lines', 'sms.py', 'account_sid = "AC{hex:32}"\nauth_token = "⟦{hex:32}⟧"\n'],
  ['a seed of NATS', 'user.nk', '⟦{mint:nats-seed:user}⟧\n'],
  ['a creds file of NATS', 'app.creds', '-----BEGIN NATS USER JWT-----\n{jwt:sub=x}\n------END NATS USER JWT------\n\n-----BEGIN USER NKEY SEED-----\n⟦{mint:nats-seed:user}⟧\n------END USER NKEY SEED------\n'],
  ['an address of one-time passwords', 'backup.txt', 'otpauth://totp/Acme:ops?secret=⟦{base32:32}⟧&issuer=Acme\n'],
  ['an address of one-time passwords in a query', 'a.html', '<img src="https://q.r/?data=otpauth%3A%2F%2Ftotp%2FAcme%3Aops%3Fsecret%3D⟦{base32:32}⟧%26issuer%3DAcme">\n'],
  ['a key of WireGuard', 'wg0.conf', '[Interface]\nPrivateKey = ⟦{base64:43}=⟧\nAddress = 10.0.0.2/32\n'],
  ['a preshared key of WireGuard', 'wg0.conf', '[Peer]\nPublicKey = {base64:43}=\nPresharedKey = ⟦{base64:43}=⟧\n'],
  ['a network of wpa_supplicant', 'wpa_supplicant.conf', 'network={\n  ssid="home"\n  psk="⟦{letters:5}{digits:4}{base62:5}⟧"\n}\n'],
  ['a site of FileZilla', 'sitemanager.xml', '<Server><Host>ftp.acme.dev</Host><User>a</User><Pass encoding="base64">⟦{b64:{letters:5}{digits:4}{base62:5}}⟧</Pass></Server>\n'],
  ['a SQL statement', 'init.sql', "CREATE USER app WITH PASSWORD '⟦{letters:5}{digits:4}{base62:5}⟧';\n"],
  ['a login of SQL Server', 'init.sql', "CREATE LOGIN app WITH PASSWORD = N'⟦{letters:5}{digits:4}{base62:5}⟧';\n"],
  ['a variable of Terraform', 'prod.tfvars', 'db_password = "⟦{letters:5}{digits:4}{base62:5}⟧"\n'],
  ['a provider of Terraform', 'main.tf', 'provider "x" {\n  api_token = "⟦{base62:10}{digits:4}{base62:20}⟧"\n}\n'],
  ['a request file', 'api.http', 'POST https://api.acme.dev/x\nAuthorization: Bearer ⟦{base62:10}{digits:4}{base62:26}⟧\n'],
  ['a header of a request file', 'api.rest', 'GET https://api.acme.dev/x\nX-Api-Key: ⟦{base62:10}{digits:4}{base62:20}⟧\n'],
  ['a notebook', 'a.ipynb', '{"cells":[{"cell_type":"code","source":["api_key = \\"⟦{base62:10}{digits:4}{base62:20}⟧\\"\\n"]}]}\n'],
  ['a pgpass', '.pgpass', 'db.internal:5432:app:app:⟦{letters:5}{digits:4}{base62:5}⟧\n'],
  ['an option file of MySQL', '.my.cnf', '[client]\nuser=root\npassword=⟦{letters:5}{digits:4}{base62:5}⟧\n'],
  ['a s3cfg', '.s3cfg', '[default]\naccess_key = {mint:aws-access-key-id:AKIA}\nsecret_key = ⟦{base64:40}⟧\n'],
  ['an rclone.conf', 'rclone.conf', '[b2]\ntype = b2\naccount = {hex:12}\nkey = ⟦K00{digits:1}{base62:27}⟧\n'],
  ['a Dockerfile', 'Dockerfile', 'ARG NPM_TOKEN=⟦{base62:10}{digits:4}{base62:20}⟧\n'],
  ['Docker Compose', 'compose.yml', 'services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ⟦{letters:5}{digits:4}{base62:5}⟧\n'],
  ['Ansible', 'group_vars/all.yml', 'ansible_become_password: ⟦{letters:5}{digits:4}{base62:5}⟧\n'],
  ['an inventory of Ansible', 'hosts.ini', '[web]\nw1 ansible_host=10.0.0.4 ansible_user=a ansible_password=⟦{letters:5}{digits:4}{base62:5}⟧\n'],
  ['a webhook of Slack', 'a.yml', 'url: ⟦https://hooks.slack.com/services/T{ALNUM:8}/B{ALNUM:10}/{base62:24}⟧\n'],
  ['a webhook of Teams', 'a.yml', 'url: ⟦https://acme.webhook.office.com/webhookb2/{uuid}@{uuid}/IncomingWebhook/{hex:32}/{uuid}⟧\n'],
  ['an address of Redis', '.env', 'REDIS_URL=redis://default:⟦{base62:24}⟧@cache.acme.dev:6379\n'],
  ['an address of a broker', 'a.yml', 'broker: amqps://app:⟦{base62:24}⟧@mq.acme.dev/main\n'],
  ['a JDBC address', 'a.properties', 'url=jdbc:sqlserver://db:1433;databaseName=app;user=sa;password=⟦{letters:5}{digits:4}{base62:5}⟧;\n'],
  ['a key of an ODBC source', 'odbc.ini', '[app]\nServer=db\nUID=app\nPWD=⟦{letters:5}{digits:4}{base62:5}⟧\n'],
]; // biome-ignore format: one line for each case

interface PlantedFile {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
}

function plant(template: string): PlantedFile {
  const text = mint(template);
  const start = text.indexOf('⟦');
  const end = text.indexOf('⟧') - 1;
  return { bytes: Buffer.from(text.replace('⟦', '').replace('⟧', '')), start, end };
}

describe('a credential in a file as people keep it', () => {
  it.each(FILES)('is found as %s', (_shape, path, text) => {
    for (let round = 0; round < 3; round++) {
      const { bytes, start, end } = plant(text);
      const found = reported(path, bytes).some(
        (one) => Math.min(one.end, end) - Math.max(one.start, start) >= (end - start) / 2,
      );
      expect(found).toBe(true);
    }
  });
});

/** Id and key of one credential, as people keep them: the line on which the one finding stands. */
const PAIRS: readonly (readonly [whose: string, text: string])[] = [
  ['AWS', 'aws_access_key_id = {mint:aws-access-key-id:AKIA}\naws_secret_access_key = {base64:40}\n'],
  ['Twilio, the account', 'TWILIO_ACCOUNT_SID=AC{hex:32}\nTWILIO_AUTH_TOKEN={hex:32}\n'],
  ['Twilio, a key', 'TWILIO_API_KEY=SK{hex:32}\nTWILIO_API_SECRET={base62:32}\n'],
  ['MongoDB Atlas', 'CLIENT_ID=mdb_sa_id_{hex:24}\nCLIENT_SECRET=mdb_sa_sk_{base64url:40}\n'],
  ['Razorpay', 'RAZORPAY_KEY_ID=rzp_live_{base62:14}\nRAZORPAY_KEY_SECRET={base62:24}\n'],
  ['Alibaba Cloud', 'ALIBABA_ACCESS_KEY_ID=LTAI5t{base62:18}\nALIBABA_ACCESS_KEY_SECRET={base62:30}\n'],
  ['Google', 'client_id={digits:12}-{alnum:32}.apps.googleusercontent.com\nclient_secret=GOCSPX-{base64url:28}\n'],
  ['Ramp', 'RAMP_CLIENT_ID=ramp_id_{base62:40}\nRAMP_CLIENT_SECRET=ramp_sec_{base62:48}\n'],
  ['Scaleway', 'SCW_ACCESS_KEY=SCW{chars:A-Z0-9:17}\nSCW_SECRET_KEY={uuid}\n'],
  ['Exoscale', 'EXOSCALE_API_KEY=EXO{hex:24}\nEXOSCALE_API_SECRET={base64url:43}\n'],
]; // biome-ignore format: one line for each case

describe('an id and its key', () => {
  it.each(PAIRS)('of %s are one finding, which stands at the key', (_whose, text) => {
    for (let round = 0; round < 3; round++)
      expect(reported('.env', Buffer.from(mint(text))).map(({ line }) => line)).toEqual([2]);
  });
});

/** What is no secret, and the file: random where the real thing is. */
const QUIET: readonly (readonly [what: string, path: string, text: string])[] = [
  ['an integrity hash of a lock file', 'package-lock.json', '{"packages":{"a":{"resolved":"https://r.dev/a.tgz","integrity":"sha512-{base64:86}=="}}}\n'],
  ['an integrity hash of a page', 'index.html', '<script src="a.js" integrity="sha384-{base64:64}" crossorigin="anonymous"></script>\n'],
  ['a checksum of Go', 'go.sum', 'example.org/auth/token v1.2.3 h1:{base64:43}=\nexample.org/auth/token v1.2.3/go.mod h1:{base64:43}=\n'],
  ['hashes of pip', 'requirements.txt', 'pyjwt==2.8.0 \\\n    --hash=sha256:{hex:64} \\\n    --hash=sha256:{hex:64}\n'],
  ['a digest of an image', 'k8s.yml', 'image: ghcr.io/acme/token-service@sha256:{hex:64}\n'],
  ['a pinned action', '.github/workflows/a.yml', '      - uses: acme/github-token-action@{hex:40} # v3.1.0\n'],
  ['a commit', 'CHANGELOG.md', '* rotate the api key ([{hex:7}](https://g.dev/a/commit/{hex:40}))\n'],
  ['a submodule', '.gitmodules.lock', 'commit = {hex:40}\n'],
  ['a UUID', 'app.ts', 'const requestId = "{uuid}";\nconst tenantId = "{uuid}";\n'],
  ['an id of a client', 'app.yml', 'client_id: {uuid}\nworkspace_id: {hex:32}\n'],
  ['a picture in a data address', 'a.css', '.token\\{background:url(data:image/png;base64,{base64:900})}\n'],
  ['a font', 'a.css', '@font-face\\{src:url(data:font/woff2;base64,{base64:1200}==) format("woff2")}\n'],
  ['a source map', 'a.js', 'x=1;\n//# sourceMappingURL=data:application/json;base64,{b64:{"version":3,"sources":["token.ts"],"names":[],"mappings":"AAAA"}}\n'],
  ['the mappings of a source map', 'a.js.map', '{"version":3,"mappings":"{chars:A-Za-z;,:900}","names":["apiKey","secret"]}\n'],
  ['a path of a drawing', 'key.svg', '<svg><path id="key" d="M12 17a2 2 0 0 1-2-2c0-1.11.89-2 2-2a2 2 0 0 1 2 2a2 2 0 0 1-2 2m6 3V10H6v10z"/></svg>\n'],
  ['labels of people', 'locales/fr.json', '{"password": "Mot de passe", "token": "Jeton d\'accès", "secret": "Clé secrète"}\n'],
  ['the key id that AWS documents', 'README.md', 'aws_access_key_id = AKIA¦IOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/¦bPxRfiCYEXAMPLEKEY\n'],
  ['a placeholder', '.env.example', 'API_KEY=your_api_key_here\nDB_PASSWORD=<password>\nTOKEN=xxxxxxxxxxxxxxxxxxxxxxxx\n'],
  ['a template', 'values.yaml', 'password: \\{{ .Values.db.password | quote }}\ntoken: $\\{API_TOKEN}\n'],
  ['a reference to the environment', 'a.js', 'const apiKey = process.env.API_KEY;\nconst password = config.get("db.password");\n'],
  ['a value of SOPS', 'secrets.enc.yaml', 'db_password: ENC[AES256_GCM,data:{base64:24},iv:{base64:43}=,tag:{base64:22}==,type:str]\nsops:\n  age:\n    - recipient: age1{chars:02-9ac-hj-np-z:58}\n'],
  ['a sealed secret', 'sealed.yaml', 'kind: SealedSecret\nspec:\n  encryptedData:\n    password: AgB{base64:600}\n'],
  ['a vault of Ansible', 'vault.yml', 'db_password: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  {hex:80}\n  {hex:80}\n'],
  ['an encrypted property', 'a.properties', 'spring.datasource.password=ENC({base64:43}=)\nother.password=\\{cipher}{hex:64}\n'],
  ['an encrypted message', 'a.asc', '-----BEGIN PGP MESSAGE-----\n\n{base64:64}\n{base64:64}\n={base64:4}\n-----END PGP MESSAGE-----\n'],
  ['an encrypted file of age', 'a.age', '-----BEGIN AGE ENCRYPTED FILE-----\n{base64:64}\n{base64:64}\n-----END AGE ENCRYPTED FILE-----\n'],
  ['a certificate', 'a.crt', '-----BEGIN CERTIFICATE-----\n{base64:64}\n{base64:64}\n-----END CERTIFICATE-----\n'],
  ['a public key of SSH', 'id.pub', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{base64:43} deploy@acme\n'],
  ['the stored form of a password', 'seed.sql', "INSERT INTO users VALUES ('a', '$2b$12${chars:./0-9A-Za-z:53}');\n"],
  ['the stored form by its name', 'fixtures.yml', 'admin:\n  encrypted_password: $argon2id$v=19$m=65536,t=3,p=4${base64:22}${base64:43}\n  password_digest: $2a$12${chars:./0-9A-Za-z:53}\n'],
  ['the stored form of Django', 'users.json', '{"password": "pbkdf2_sha256$600000${base62:22}${base64:43}="}\n'],
  ['minified code', 'a.min.js', 'var a=function(e,t){return e.token===t.key&&(e.secret=n(t))},b="{base62:8}";\n'],
  ['the body of a signature', 'a.txt', 'untrusted comment: signature\nRW{base64:96}==\n'],
  ['a page token', 'a.json', '{"nextPageToken": "{base62:60}", "etag": "{hex:40}", "kind": "list"}\n'],
]; // biome-ignore format: one line for each case

describe('what is no secret', () => {
  it.each(QUIET)('is not reported: %s', (_what, path, text) => {
    for (let round = 0; round < 3; round++) {
      const found = reported(path, Buffer.from(mint(text.replaceAll('¦', ''))));
      expect(found.map(({ rule, line }) => `${rule} in line ${line}`)).toEqual([]);
    }
  });
});
