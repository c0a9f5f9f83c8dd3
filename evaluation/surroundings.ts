/**
 * Where provider tokens stand in real repositories: code, configuration, CI, shell, documents, logs. Each surrounding is
 * a whole small file with ordinary lines around the token.
 *
 * `¤name¤` is replaced by a name in the style that the surrounding asks for, `¤token¤` by the token, `¤word¤` by a word.
 * A surrounding with a name says whose token it is about half of the time, as people do; one without leaves the token alone.
 */

import type { NameStyle } from './names.ts';

/** One surrounding. */
export interface Surrounding {
  readonly id: string;
  readonly path: string;
  readonly style: NameStyle;
  readonly text: string;
}

/** Every surrounding; halves take every second one, so neighbours are of one sort. */
export const SURROUNDINGS: readonly Surrounding[] = [
  {
    id: 'dotenv',
    path: '.env',
    style: 'SCREAMING',
    text: 'NODE_ENV=production\nPORT=8080\n¤name¤=¤token¤\nLOG_LEVEL=info\n',
  },
  {
    id: 'dotenv-quoted',
    path: 'config/.env.staging',
    style: 'SCREAMING',
    text: 'APP_NAME="¤word¤"\nexport ¤name¤="¤token¤" # staging\nTZ=UTC\n',
  },
  {
    id: 'javascript',
    path: 'src/client.js',
    style: 'camel',
    text: "import { Client } from './¤word¤.js';\n\nconst ¤name¤ = '¤token¤';\nexport const client = new Client({ retries: 3, ¤name¤ });\n",
  },
  {
    id: 'typescript-object',
    path: 'src/settings.ts',
    style: 'camel',
    text: 'export const settings = {\n  region: "eu-west-1",\n  ¤name¤: "¤token¤",\n  timeoutMs: 3000,\n} as const;\n',
  },
  {
    id: 'python',
    path: 'app/settings.py',
    style: 'SCREAMING',
    text: 'import os\n\nDEBUG = False\n¤name¤ = "¤token¤"\nALLOWED_HOSTS = ["localhost"]\n',
  },
  {
    id: 'python-call',
    path: 'scripts/sync.py',
    style: 'snake',
    text: "from ¤word¤ import Client\n\ndef main():\n    client = Client('¤token¤')\n    for row in client.rows():\n        print(row)\n",
  },
  {
    id: 'yaml',
    path: 'deploy/values.yaml',
    style: 'camel',
    text: 'replicaCount: 2\nimage:\n  tag: "1.4.2"\nsecrets:\n  ¤name¤: ¤token¤\nservice:\n  port: 80\n',
  },
  {
    id: 'yaml-env-list',
    path: 'k8s/deployment.yml',
    style: 'SCREAMING',
    text: 'spec:\n  containers:\n    - name: ¤word¤\n      env:\n        - name: ¤name¤\n          value: "¤token¤"\n        - name: PORT\n          value: "80"\n',
  },
  {
    id: 'json',
    path: 'appsettings.json',
    style: 'Pascal',
    text: '{\n  "Logging": { "Level": "Warning" },\n  "¤name¤": "¤token¤",\n  "AllowedHosts": "*"\n}\n',
  },
  {
    id: 'json-one-line',
    path: 'fixtures/session.json',
    style: 'snake',
    text: '{"user":"¤word¤","¤name¤":"¤token¤","active":true,"roles":["dev"]}\n',
  },
  {
    id: 'shell-export',
    path: 'bin/deploy.sh',
    style: 'SCREAMING',
    text: '#!/bin/sh\nset -eu\nexport ¤name¤=¤token¤\nmake deploy TARGET=¤word¤\n',
  },
  {
    id: 'shell-argument',
    path: 'bin/release.sh',
    style: 'kebab',
    text: '#!/usr/bin/env bash\n¤word¤ login --¤name¤ ¤token¤ --yes\n¤word¤ publish --tag latest\n',
  },
  {
    id: 'curl-bearer',
    path: 'docs/notes.md',
    style: 'kebab',
    text: 'Then call it:\n\n```sh\ncurl -sS -H "Authorization: Bearer ¤token¤" https://api.¤word¤.dev/v1/items\n```\n',
  },
  {
    id: 'curl-header',
    path: 'scripts/ping.sh',
    style: 'kebab',
    text: "curl -sS https://api.¤word¤.dev/v2/status \\\n  -H 'X-¤name¤: ¤token¤' \\\n  -H 'Accept: application/json'\n",
  },
  {
    id: 'dockerfile',
    path: 'Dockerfile',
    style: 'SCREAMING',
    text: 'FROM node:20-slim\nWORKDIR /app\nENV ¤name¤=¤token¤\nCOPY . .\nRUN npm ci\n',
  },
  {
    id: 'compose',
    path: 'docker-compose.yml',
    style: 'SCREAMING',
    text: 'services:\n  ¤word¤:\n    image: ¤word¤:1.2\n    environment:\n      - ¤name¤=¤token¤\n      - TZ=UTC\n',
  },
  {
    id: 'workflow',
    path: '.github/workflows/ci.yml',
    style: 'SCREAMING',
    text: 'jobs:\n  test:\n    runs-on: ubuntu-latest\n    env:\n      ¤name¤: ¤token¤\n    steps:\n      - run: make test\n',
  },
  {
    id: 'gitlab-ci',
    path: '.gitlab-ci.yml',
    style: 'SCREAMING',
    text: "variables:\n  ¤name¤: '¤token¤'\ntest:\n  script:\n    - make test\n",
  },
  {
    id: 'url-query',
    path: 'src/hooks.ts',
    style: 'snake',
    text: 'export const hook = "https://¤word¤.dev/v1/hook?format=json&¤name¤=¤token¤";\n',
  },
  {
    id: 'url-query-go',
    path: 'cmd/fetch.go',
    style: 'snake',
    text: 'package main\n\nconst endpoint = "https://api.¤word¤.dev/items?¤name¤=¤token¤&limit=10"\n',
  },
  {
    id: 'log',
    path: 'logs/app.log',
    style: 'snake',
    text: '2025-03-01T10:00:00Z INFO  start version=1.4.2\n2025-03-01T10:00:01Z DEBUG request to ¤word¤ with ¤token¤ took 120ms\n2025-03-01T10:00:02Z INFO  done\n',
  },
  {
    id: 'log-pair',
    path: 'out/build.log',
    style: 'snake',
    text: '[12:00:01] fetching dependencies\n[12:00:02] ¤name¤=¤token¤ user=¤word¤\n[12:00:03] ok\n',
  },
  {
    id: 'go',
    path: 'internal/client.go',
    style: 'camel',
    text: 'package internal\n\nfunc New() *Client {\n\t¤name¤ := "¤token¤"\n\treturn &Client{auth: ¤name¤, retries: 3}\n}\n',
  },
  {
    id: 'java',
    path: 'src/main/java/Config.java',
    style: 'SCREAMING',
    text: 'final class Config {\n  static final int PORT = 80;\n  private static final String ¤name¤ = "¤token¤";\n}\n',
  },
  {
    id: 'ruby',
    path: 'config/initializers/client.rb',
    style: 'snake',
    text: "Client.configure do |config|\n  config.¤name¤ = '¤token¤'\n  config.retries = 3\nend\n",
  },
  {
    id: 'php',
    path: 'config.php',
    style: 'snake',
    text: "<?php\nreturn [\n    'debug' => false,\n    '¤name¤' => '¤token¤',\n];\n",
  },
  {
    id: 'csharp',
    path: 'Startup.cs',
    style: 'Pascal',
    text: 'public static class Keys\n{\n    public const string ¤name¤ = "¤token¤";\n}\n',
  },
  {
    id: 'kotlin',
    path: 'app/src/Config.kt',
    style: 'camel',
    text: 'object Config {\n    const val retries = 3\n    val ¤name¤: String = "¤token¤"\n}\n',
  },
  {
    id: 'toml',
    path: 'config.toml',
    style: 'snake',
    text: '[server]\nport = 80\n\n[client]\n¤name¤ = "¤token¤"\n',
  },
  {
    id: 'ini',
    path: 'setup.cfg',
    style: 'snake',
    text: '[client]\nretries = 3\n¤name¤ = ¤token¤\nverbose = no\n',
  },
  {
    id: 'properties',
    path: 'src/main/resources/application.properties',
    style: 'kebab',
    text: 'server.port=80\n¤word¤.¤name¤=¤token¤\nlogging.level=info\n',
  },
  {
    id: 'xml',
    path: 'web.config',
    style: 'Pascal',
    text: '<configuration>\n  <appSettings>\n    <add key="¤name¤" value="¤token¤" />\n  </appSettings>\n</configuration>\n',
  },
  {
    id: 'terraform',
    path: 'main.tf',
    style: 'snake',
    text: 'provider "¤word¤" {\n  ¤name¤ = "¤token¤"\n  region = "eu"\n}\n',
  },
  {
    id: 'rust',
    path: 'src/main.rs',
    style: 'SCREAMING',
    text: 'const ¤name¤: &str = "¤token¤";\n\nfn main() {\n    run(3);\n}\n',
  },
  {
    id: 'comment',
    path: 'src/index.ts',
    style: 'camel',
    text: 'export function run(): void {\n  // use ¤token¤ for now\n  start(3);\n}\n',
  },
  {
    id: 'markdown-code',
    path: 'README.md',
    style: 'camel',
    text: '# ¤word¤\n\nSet it to `¤token¤` and restart.\n\nThen open the page.\n',
  },
];
