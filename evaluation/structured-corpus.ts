/**
 * The structured corpus: credentials that a format carries, as files and headers hold them: keys, tokens with claims,
 * addresses with passwords, configuration of clients.
 *
 * Promise: the same seed and half give the same documents, but for asymmetric keys, which Node makes and takes no seed for:
 * one of each kind a run. A shape with one text is in both halves, with other values.
 */

import { seededRandom } from '../src/ruleset/random.ts';
import { parseTemplate } from '../src/ruleset/template.ts';
import { type Half, halfOf } from './halves.ts';
import { DocumentWriter, type PlantedDocument } from './planted.ts';

/** How often each text is minted. */
const ROUNDS = 12;

/** Shape, path and texts in the language of `rules/README.md`; what stands between the marks is the secret. */
const SHAPES: readonly (readonly [shape: string, path: string, ...texts: string[]])[] = [
  ['pem', 'certs/server.key', '⟦{pem:rsa}⟧\n', '⟦{pem:pkcs8}⟧\n', '⟦{pem:ec}⟧\n', '⟦{pem:ed25519}⟧\n'],
  ['openssh', 'id_ed25519', '⟦{pem:openssh}⟧\n'],
  ['pgp', 'signing.asc', '⟦{pem:pgp}⟧\n'],
  ['putty', 'deploy.ppk', '⟦{pem:putty}⟧\n'],
  [
    'pem-one-line',
    'config/sa.json',
    '{"project":"{word}","private_key":"⟦{json:{pem:pkcs8}}⟧"}\n',
    'SIGNING="⟦{json:{pem:rsa}}⟧"\n',
  ],
  [
    'jwt',
    'src/session.ts',
    'const session = "⟦{jwt:sub=42}⟧";\n',
    'curl -H "Authorization: Bearer ⟦{jwt:sub=7,role=admin}⟧" localhost\n',
  ],
  [
    'jwk',
    'keys.json',
    '{"keys":[{jwk:public},⟦{jwk:rsa}⟧]}\n',
    '⟦{jwk:ec}⟧\n',
    '⟦{jwk:okp}⟧\n',
    '⟦{jwk:oct}⟧\n',
  ],
  [
    'url',
    'config.yml',
    'database: postgres://{word}:⟦{alnum:12}⟧@db.internal:5432/app\n',
    'cache: redis://:⟦{base62:20}⟧@10.0.0.7:6379/0\n',
    'queue: amqps://{word}:⟦{base62:16}⟧@mq.internal/main\n',
    'store: mongodb+srv://{word}:⟦{base62:14}⟧@c0.internal/app\n',
  ],
  [
    'url',
    'scripts/get.sh',
    'git clone https://{word}:⟦{base62:20}⟧@git.internal/team/app.git\n',
    'curl -O ftp://{word}:⟦{alnum:9}⟧@files.internal/x.zip\n',
    'export DSN=mysql://root:⟦{alnum:10}⟧@127.0.0.1:3306/app\n',
    'wget https://{word}:⟦{word}{digits:3}⟧@files.internal/x.zip\n',
  ],
  [
    'url-word',
    'compose.yml',
    'URL: postgresql://app:⟦{word}{digits:2}{word}⟧@db.internal/app\n',
    'URL: mysql://app:⟦{word}-{word}-{digits:2}⟧@db.internal/app\n',
  ],
  [
    'basic',
    'src/api.py',
    'headers = {"Authorization": "Basic ⟦{b64:{word}:{base62:14}}⟧"}\n',
    "request.set('Authorization', 'Basic ⟦{b64:deploy:{alnum:12}}⟧');\n",
  ],
  [
    'basic-curl',
    'bin/call.sh',
    'curl -u {word}:⟦{base62:14}⟧ https://api.internal/v1/items\n',
    'curl --user {word}:⟦{alnum:10}⟧ https://api.internal/v1/items\n',
  ],
  [
    'bearer',
    'docs/api.md',
    'curl -H "Authorization: Bearer ⟦{base64url:40}⟧" https://api.internal/v1\n',
    'Authorization: Bearer ⟦{hex:40}⟧\n',
  ],
  [
    'connection-string',
    'appsettings.json',
    '{"Main":"Server=db.internal;Database=app;User Id=sa;Password=⟦{base62:14}⟧;Encrypt=true"}\n',
    '{"Main":"Data Source=10.0.0.5;Initial Catalog=app;uid=app;pwd=⟦{base62:12}⟧"}\n',
  ],
  [
    'connection-string',
    'src/Db.java',
    'String url = "jdbc:mysql://db:3306/app?user=root&password=⟦{base62:12}⟧";\n',
    'String url = "jdbc:postgresql://db/app?user=app&password=⟦{alnum:16}⟧&ssl=true";\n',
  ],
  [
    'libpq',
    'src/db.py',
    'connect("host=db.internal dbname=app user=app password=⟦{base62:14}⟧")\n',
    "dsn = 'user=app password=⟦{alnum:10}⟧ host=10.0.0.4 port=5432'\n",
  ],
  [
    'azure-storage',
    'local.settings.json',
    '{"Storage":"DefaultEndpointsProtocol=https;AccountName={alnum:12};AccountKey=⟦{base64:86}==⟧;EndpointSuffix=core.windows.net"}\n',
  ],
  [
    'azure-bus',
    'config.json',
    '{"Bus":"Endpoint=sb://{alnum:10}.servicebus.windows.net/;SharedAccessKeyName=root;SharedAccessKey=⟦{base64:43}=⟧"}\n',
  ],
  [
    'aws-pair',
    '.aws/credentials',
    '[default]\naws_access_key_id = {mint:aws-access-key-id:AKIA}\naws_secret_access_key = ⟦{base64:40}⟧\n',
    'id: {mint:aws-access-key-id:AKIA}\nsecret: ⟦{base64:40}⟧\n',
  ],
  [
    'slack-webhook',
    'src/notify.js',
    'post("⟦https://hooks.slack.com/services/T{ALNUM:8}/B{ALNUM:10}/{base62:24}⟧");\n',
  ],
  [
    'discord-webhook',
    'src/notify.js',
    'post("⟦https://discord.com/api/webhooks/1{digits:17}/{base64url:68}⟧");\n',
  ],
  ['discord-bot', 'bot.py', 'bot.run("⟦{mint:discord-bot}⟧")\n'],
  ['telegram-bot', 'bot.js', 'const bot = start("⟦{digits:10}:AA{base64url:33}⟧");\n'],
  ['nats-seed', 'user.nk', '⟦{mint:nats-seed:user}⟧\n', 'seed = "⟦{mint:nats-seed:account}⟧"\n'],
  [
    'netrc',
    '.netrc',
    'machine api.internal\n  login deploy\n  password ⟦{base62:16}⟧\n',
    'machine git.internal login {word} password ⟦{alnum:20}⟧\n',
  ],
  [
    'npmrc',
    '.npmrc',
    '//registry.internal/:_authToken=⟦{uuid}⟧\n',
    '//registry.internal/:_auth=⟦{b64:deploy:{base62:12}}⟧\n',
  ],
  ['pgpass', '.pgpass', 'db.internal:5432:app:deploy:⟦{base62:14}⟧\n'],
  [
    'docker-config',
    '.docker/config.json',
    '{"auths":{"registry.internal":{"auth":"⟦{b64:deploy:{base62:16}}⟧"}}}\n',
    '{"auths":{"https://registry.internal/v1/":{"username":"deploy","password":"⟦{base62:16}⟧"}}}\n',
  ],
  [
    'kubeconfig',
    'kubeconfig',
    'apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    token: ⟦{base62:40}⟧\n',
    'apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    username: admin\n    password: ⟦{base62:14}⟧\n',
    'apiVersion: v1\nkind: Config\nusers:\n- name: admin\n  user:\n    client-key-data: ⟦{b64:{pem:rsa}}⟧\n',
  ],
  [
    'kubernetes-secret',
    'k8s/secret.yaml',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ndata:\n  password: ⟦{b64:{base62:14}}⟧\n',
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  api-token: ⟦{base62:30}⟧\n',
  ],
  ['otpauth', 'seed.txt', 'otpauth://totp/acme:{word}?secret=⟦{base32:32}⟧&issuer=acme\n'],
  [
    'ansible',
    'group_vars/all.yml',
    'ansible_user: deploy\nansible_password: ⟦{base62:12}⟧\n',
    'ansible_become_pass: ⟦{alnum:11}⟧\n',
  ],
  [
    'terraform-state',
    'terraform.tfstate',
    '{"version":4,"terraform_version":"1.7.0","resources":[{"type":"random_password","name":"db","instances":[{"attributes":{"result":"⟦{base62:24}⟧","length":24},"sensitive_attributes":[[{"type":"get_attr","value":"result"}]]}]}]}\n',
  ],
  [
    'service-account',
    'gcp.json',
    '{"type":"service_account","project_id":"{word}-1","private_key_id":"{hex:40}","private_key":"⟦{json:{pem:pkcs8}}⟧","client_email":"ci@{word}-1.iam.gserviceaccount.com"}\n',
  ],
  [
    'command-line',
    'bin/backup.sh',
    'sshpass -p ⟦{base62:12}⟧ ssh deploy@db.internal\n',
    'mysql -u root -p⟦{alnum:12}⟧ app < dump.sql\n',
    'redis-cli -h cache -a ⟦{base62:20}⟧ ping\n',
    'docker login -u deploy -p ⟦{base62:16}⟧ registry.internal\n',
  ],
  [
    'wordpress',
    'wp-config.php',
    "<?php\ndefine( 'DB_PASSWORD', '⟦{base62:14}⟧' );\n",
    "<?php\ndefine( 'AUTH_KEY', '⟦{chars:A-Za-z0-9!*+.@^_?~|<>-:64}⟧' );\n",
  ],
  [
    'rails',
    'config/secrets.yml',
    'production:\n  secret_key_base: ⟦{hex:128}⟧\n',
    'development:\n  secret_key_base: "⟦{hex:128}⟧"\n',
  ],
  [
    'django',
    'site/settings.py',
    "SECRET_KEY = '⟦{chars:a-z0-9!@^*_+:50}⟧'\n",
    "SECRET_KEY = 'django-insecure-⟦{chars:a-z0-9!@^*_+:50}⟧'\n",
  ],
  ['laravel', '.env', 'APP_KEY=base64:⟦{base64:43}=⟧\n', 'APP_KEY="base64:⟦{base64:43}=⟧"\n'],
  ['wireguard', 'wg0.conf', '[Interface]\nPrivateKey = ⟦{base64:43}=⟧\nAddress = 10.0.0.2/32\n'],
  [
    'azure-entra',
    'config/ad.json',
    '{"client_id":"{uuid}","client_secret":"⟦{base62:3}8Q~{chars:A-Za-z0-9._~-:34}⟧"}\n',
  ],
  [
    'twilio-pair',
    'sms.py',
    'client = Client("AC{hex:32}", "⟦{hex:32}⟧")\n',
    'account_sid = "AC{hex:32}"\nauth_token = "⟦{hex:32}⟧"\n',
  ],
];

/** The documents of a half. Throws an Error when a shape's text has a mistake: they are constants of this file. */
export function structuredCorpus(seed: string, half: Half): PlantedDocument[] {
  return SHAPES.flatMap(([shape, path, ...texts]) => {
    const random = seededRandom(`${seed}:${half}:structured:${shape}:${path}`);
    const own = texts.length > 1 ? halfOf(texts, half) : texts;
    return own.flatMap((text, index) => {
      const parsed = parseTemplate(text);
      if (parsed.kind === 'mistakes') throw new Error(`${shape}: ${parsed.mistakes[0]?.message}`);
      const label = { group: shape, what: `${shape} ${index + 1}`, where: path };
      return Array.from({ length: ROUNDS }, () =>
        new DocumentWriter().add(parsed.mint(random), label).finish(path),
      );
    });
  });
}
