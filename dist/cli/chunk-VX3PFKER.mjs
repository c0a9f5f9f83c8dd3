import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearest
} from "./chunk-HW3TQZA5.mjs";

// src/compat/gitleaks/rule-map.ts
var TABLE = `
1password-secret-key: 1password-secret-key
1password-service-account-token: 1password-service-account-token
adafruit-api-key: adafruit-io-key
adobe-client-secret: adobe-client-secret
age-secret-key: age-secret-key
airtable-api-key: airtable-legacy-api-key
airtable-personnal-access-token: airtable-pat
algolia-api-key: algolia-admin-key algolia-search-key
alibaba-access-key-id: alibaba-access-key-id
alibaba-secret-key: alibaba-access-key-secret
anthropic-admin-api-key: anthropic-admin-api-key
anthropic-api-key: anthropic-api-key
artifactory-api-key: jfrog-api-key
artifactory-reference-token: jfrog-reference-token
asana-client-secret: asana-client-secret
atlassian-api-token: atlassian-api-token atlassian-legacy-api-token
authress-service-client-access-key: authress-access-key
aws-access-token: aws-access-key-id aws-access-key-pair
aws-amazon-bedrock-api-key-long-lived: aws-bedrock-api-key
aws-amazon-bedrock-api-key-short-lived: aws-bedrock-short-term-api-key
azure-ad-client-secret: azure-entra-client-secret
beamer-api-token: beamer-api-key
bitbucket-client-secret: bitbucket-oauth-secret
bittrex-access-key: bittrex-api-key
bittrex-secret-key: bittrex-api-key
cisco-meraki-api-key: cisco-meraki-api-key
clickhouse-cloud-api-secret-key: clickhouse-cloud-key-secret
clojars-api-token: clojars-deploy-token
cloudflare-api-key: cloudflare-legacy-api-token cloudflare-user-api-token cloudflare-account-api-token
cloudflare-global-api-key: cloudflare-global-api-key cloudflare-legacy-global-api-key
cloudflare-origin-ca-key: cloudflare-origin-ca-key
codecov-access-token: codecov-upload-token
cohere-api-token: cohere-api-key
coinbase-access-token: coinbase-api-secret
confluent-secret-key: confluent-api-secret confluent-legacy-api-secret
contentful-delivery-api-token: contentful-delivery-token
curl-auth-header: ~bearer-token ~basic-authorization
curl-auth-user: ~command-line-password
databricks-api-token: databricks-access-token
datadog-access-token: datadog-application-key datadog-api-key
defined-networking-api-token: defined-networking-api-key
digitalocean-access-token: digitalocean-oauth-token
digitalocean-pat: digitalocean-pat
digitalocean-refresh-token: digitalocean-oauth-refresh-token
discord-api-token: discord-bot-token
discord-client-secret: discord-client-secret
doppler-api-token: doppler-personal-token
droneci-access-token: drone-ci-token
dropbox-api-token: dropbox-app-secret
dropbox-long-lived-api-token: dropbox-refresh-token
dropbox-short-lived-api-token: dropbox-short-lived-token
duffel-api-token: duffel-live-token duffel-test-token
dynatrace-api-token: dynatrace-token
easypost-api-token: easypost-api-key
easypost-test-api-token: easypost-test-api-key
etsy-access-token: etsy-api-key
facebook-access-token: facebook-app-access-token facebook-access-token
facebook-page-access-token: ~facebook-access-token
facebook-secret: facebook-app-secret
fastly-api-token: fastly-api-token
finicity-api-token: finicity-app-key
finicity-client-secret: finicity-partner-secret
finnhub-access-token: finnhub-api-key
flickr-access-token: flickr-api-key
flutterwave-encryption-key: ~flutterwave-test-secret-key ~flutterwave-secret-key
flutterwave-public-key: flutterwave-public-key
flutterwave-secret-key: flutterwave-secret-key flutterwave-test-secret-key
flyio-access-token: fly-io-access-token fly-io-user-token
frameio-api-token: frame-io-token
freemius-secret-key: freemius-secret-key
gcp-api-key: google-api-key google-bound-api-key ~firebase-web-key
generic-api-key: generic-api-key generic-secret generic-token generic-password generic-prefixed-key
  generic-prefixed-secret-key generic-live-secret-key generic-test-secret-key generic-sk-key
  high-entropy-token
github-app-token: github-app-installation-token github-app-user-token
github-fine-grained-pat: github-fine-grained-pat
github-oauth: github-oauth-token
github-pat: github-pat
github-refresh-token: github-app-refresh-token
gitlab-cicd-job-token: gitlab-job-token
gitlab-deploy-token: gitlab-deploy-token
gitlab-feature-flag-client-token: gitlab-feature-flags-client-token
gitlab-feed-token: gitlab-feed-token
gitlab-incoming-mail-token: gitlab-incoming-mail-token
gitlab-kubernetes-agent-token: gitlab-agent-token
gitlab-oauth-app-secret: gitlab-oauth-application-secret
gitlab-pat: gitlab-pat
gitlab-pat-routable: ~gitlab-pat
gitlab-ptt: gitlab-trigger-token
gitlab-rrt: gitlab-runner-registration-token
gitlab-runner-authentication-token: gitlab-runner-token gitlab-registered-runner-token
gitlab-runner-authentication-token-routable: ~gitlab-runner-token
gitlab-scim-token: gitlab-scim-token
gitlab-session-cookie: gitlab-session-cookie
gitter-access-token: gitter-access-token
gocardless-api-token: gocardless-live-token gocardless-sandbox-token
grafana-api-key: grafana-api-key
grafana-cloud-api-token: grafana-cloud-token
grafana-service-account-token: grafana-service-account-token
harness-api-key: harness-token
hashicorp-tf-api-token: terraform-cloud-token
hashicorp-tf-password: ~generic-password
heroku-api-key: heroku-api-key ~heroku-api-token
heroku-api-key-v2: heroku-api-token
hubspot-api-key: hubspot-api-key hubspot-private-app-token
huggingface-access-token: huggingface-user-token
huggingface-organization-api-token: huggingface-organization-token
infracost-api-token: infracost-api-key
intercom-api-key: intercom-access-token intercom-secret
intra42-client-secret: intra42-client-secret
jfrog-api-key: jfrog-api-key
jfrog-identity-token: ~jfrog-reference-token ~jfrog-api-key
jwt: json-web-token
jwt-base64: ~json-web-token
kraken-access-token: kraken-api-key
kubernetes-secret-yaml: kubernetes-secret
kucoin-access-token: kucoin-api-key
kucoin-secret-key: kucoin-api-key
launchdarkly-access-token: launchdarkly-access-token launchdarkly-sdk-key launchdarkly-mobile-key
  launchdarkly-relay-key
linear-api-key: linear-api-key
linear-client-secret: linear-client-secret
linkedin-client-secret: linkedin-client-secret linkedin-legacy-client-secret
lob-api-key: lob-live-key
lob-pub-api-key: lob-publishable-key
looker-client-id: looker-api-key
looker-client-secret: looker-api-key
mailchimp-api-key: mailchimp-api-key
mailgun-private-api-token: mailgun-api-key mailgun-legacy-api-key mailgun-api-key-in-basic-auth
mailgun-pub-key: mailgun-public-key
mailgun-signing-key: mailgun-webhook-signing-key
mapbox-api-token: mapbox-public-token mapbox-secret-token mapbox-temporary-token
mattermost-access-token: mattermost-token
maxmind-license-key: maxmind-api-key
messagebird-api-token: messagebird-api-key
microsoft-teams-webhook: microsoft-teams-webhook
netlify-access-token: netlify-access-token netlify-legacy-access-token
new-relic-browser-api-token: new-relic-browser-key
new-relic-insert-key: new-relic-insert-key
new-relic-user-api-key: new-relic-user-key
notion-api-token: notion-token notion-legacy-token
npm-access-token: npm-access-token
nuget-config-password: ~generic-password
nytimes-access-token: nytimes-api-key
octopus-deploy-api-key: octopus-deploy-api-key
okta-access-token: okta-api-token okta-ssws-token
openai-api-key: openai-project-key openai-user-key openai-service-account-key openai-admin-key
openshift-user-token: openshift-access-token
perplexity-api-key: perplexity-api-key
pkcs12-file: pkcs12-keystore
plaid-api-token: plaid-access-token
plaid-secret-key: plaid-secret
planetscale-api-token: planetscale-service-token
planetscale-oauth-token: planetscale-oauth-token
planetscale-password: planetscale-password
postman-api-token: postman-api-key
prefect-api-token: prefect-api-key
private-key: private-key pgp-private-key
privateai-api-token: private-ai-api-key
pulumi-api-token: pulumi-access-token
pypi-upload-token: pypi-token testpypi-token
rapidapi-access-token: rapidapi-api-key
readme-api-token: readme-api-key
rubygems-api-token: rubygems-api-key rubygems-legacy-api-key
scalingo-api-token: scalingo-api-token
sendbird-access-token: sendbird-api-key
sendgrid-api-token: sendgrid-api-key
sendinblue-api-token: brevo-api-key brevo-smtp-key
sentry-access-token: sentry-legacy-token
sentry-org-token: sentry-organization-token
sentry-user-token: sentry-user-token
settlemint-application-access-token: settlemint-access-token
settlemint-personal-access-token: settlemint-access-token
settlemint-service-access-token: settlemint-access-token
shippo-api-token: shippo-live-token shippo-test-token
shopify-access-token: shopify-access-token
shopify-custom-access-token: shopify-custom-app-token
shopify-private-app-access-token: shopify-private-app-token
shopify-shared-secret: shopify-shared-secret
sidekiq-secret: sidekiq-credentials
sidekiq-sensitive-url: sidekiq-credentials
slack-app-token: slack-app-token
slack-bot-token: slack-bot-token
slack-config-access-token: slack-configuration-token
slack-config-refresh-token: slack-configuration-token
slack-legacy-bot-token: ~slack-bot-token
slack-legacy-token: slack-legacy-token
slack-legacy-workspace-token: ~slack-legacy-token
slack-user-token: slack-user-token
slack-webhook-url: slack-webhook slack-workflow-webhook
snyk-api-token: snyk-api-token snyk-prefixed-token
sonar-api-token: sonarqube-user-token sonarqube-analysis-token sonarqube-organization-token
  sonarqube-legacy-token
sourcegraph-access-token: sourcegraph-access-token
square-access-token: square-access-token square-legacy-access-token square-application-secret
stripe-access-token: stripe-secret-key stripe-restricted-key stripe-test-key
sumologic-access-token: sumo-logic-access-key
telegram-bot-api-token: telegram-bot-token
travisci-access-token: travis-ci-token
twilio-api-key: twilio-api-key-sid twilio-api-key-pair
twitch-api-token: twitch-api-key
twitter-access-secret: x-access-token-secret
twitter-access-token: x-access-token
twitter-api-secret: x-api-secret
twitter-bearer-token: x-bearer-token
typeform-api-token: typeform-token
vault-batch-token: vault-batch-token vault-legacy-batch-token
vault-service-token: vault-service-token vault-legacy-service-token
yandex-access-token: yandex-cloud-iam-token
yandex-api-key: yandex-cloud-api-key
yandex-aws-access-token: yandex-cloud-secret-key yandex-cloud-secret-key-value
zendesk-secret-key: zendesk-api-token
`;
var WITHOUT_COUNTERPART = /* @__PURE__ */ new Map([
  ["adobe-client-id", "a client id is public"],
  ["asana-client-id", "a client id is public"],
  ["bitbucket-client-id", "a client id is public"],
  ["confluent-access-token", "it is the public half of a key; the secret half is confluent-secret-key"],
  ["discord-client-id", "a client id is public"],
  ["freshbooks-access-token", "its tokens have no form of their own"],
  ["linkedin-client-id", "a client id is public"],
  ["messagebird-client-id", "a client id is public"],
  ["new-relic-user-api-id", "an id is public"],
  ["plaid-client-id", "a client id is public"],
  ["sendbird-access-id", "an id is public"],
  ["squarespace-access-token", "its tokens have no form of their own"],
  ["sumologic-access-id", "an id is public; its key is sumologic-access-token"],
  ["twitter-api-key", "a consumer key is public; its secret is twitter-api-secret"]
]);
var TARGETS = new Map(
  TABLE.trim().replace(/\n {2}/g, " ").split("\n").map((line) => {
    const [id = "", rules = ""] = line.split(": ");
    const targets = rules.split(" ").map((name) => {
      const isWider = name.startsWith("~");
      return { rule: isWider ? name.slice(1) : name, isWider };
    });
    return [id, targets];
  })
);
var RULE_MAP = new Map(
  [...TARGETS].map(([id, targets]) => [id, targets.map(({ rule }) => rule)])
);
var owners;
function idsBehind(rule) {
  owners ??= ownersByRule();
  return owners.get(rule) ?? [];
}
function ownersByRule() {
  const ids = /* @__PURE__ */ new Map();
  for (const [id, targets] of TARGETS)
    for (const { rule, isWider } of targets) if (!isWider) ids.set(rule, [...ids.get(rule) ?? [], id]);
  return ids;
}
function counterpartOf(id, catalogue) {
  const mapped = RULE_MAP.get(id)?.filter((rule) => catalogue.has(rule)) ?? [];
  if (mapped.length > 0) return { kind: "rules", rules: mapped };
  const why = WITHOUT_COUNTERPART.get(id);
  if (why !== void 0) return { kind: "none", why };
  if (catalogue.has(id)) return { kind: "rules", rules: [id] };
  return { kind: "unknown", near: nearest(id, [...RULE_MAP.keys()]) };
}
var byOurs;
function gitleaksIdOf(rule) {
  byOurs ??= reversed();
  return byOurs.get(rule) ?? rule;
}
function reversed() {
  const names = /* @__PURE__ */ new Map();
  const add = (fits) => {
    for (const [id, targets] of TARGETS)
      for (const [index, target] of targets.entries())
        if (fits(target, index, id) && !names.has(target.rule)) names.set(target.rule, id);
  };
  add(({ rule }, _index, id) => rule === id);
  add(({ isWider }, index) => index === 0 && !isWider);
  add(({ isWider }) => !isWider);
  add(() => true);
  return names;
}
function meansRule(id, rule) {
  return id === rule || RULE_MAP.get(id)?.includes(rule) === true;
}

export {
  idsBehind,
  counterpartOf,
  gitleaksIdOf,
  meansRule
};
