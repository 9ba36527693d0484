/**
 * Providers that differ in nothing but the page that is asked and the header that shows the key: success for one that works,
 * 401 for one that does not. All else is unknown.
 */
import type { VerifySpec } from '../spec';

const bearer = { kind: 'bearer' } as const;
const scheme = (value: string, name: string) => ({ kind: 'header', name, value }) as const;

/** Detectors, page that is asked, and how the key is shown; the rest is as usual. */
type Row = readonly [
  id: string,
  name: string,
  detectors: readonly string[],
  url: string,
  header?: readonly [string, string],
];

const auth = (value: string): readonly [string, string] => ['authorization', value];

const rows: readonly Row[] = [
  ['groq', 'Groq', ['groq-api-key'], 'https://api.groq.com/openai/v1/models'],
  ['xai', 'xAI', ['xai-api-key'], 'https://api.x.ai/v1/api-key'],
  ['openrouter', 'OpenRouter', ['openrouter-api-key'], 'https://openrouter.ai/api/v1/key'],
  ['deepseek', 'DeepSeek', ['deepseek-api-key'], 'https://api.deepseek.com/user/balance'],
  ['replicate', 'Replicate', ['replicate-api-token'], 'https://api.replicate.com/v1/account'],
  ['elevenlabs', 'ElevenLabs', ['elevenlabs-api-key'], 'https://api.elevenlabs.io/v1/user', ['xi-api-key', '{key}']],
  ['pinecone', 'Pinecone', ['pinecone-api-key'], 'https://api.pinecone.io/indexes', ['api-key', '{key}']],
  ['mistral', 'Mistral', ['mistral-api-key'], 'https://api.mistral.ai/v1/models'],
  ['cohere', 'Cohere', ['cohere-api-key'], 'https://api.cohere.com/v1/models'],
  ['cerebras', 'Cerebras', ['cerebras-api-key'], 'https://api.cerebras.ai/v1/models'],
  ['deepgram', 'Deepgram', ['deepgram-api-key'], 'https://api.deepgram.com/v1/projects', auth('Token {key}')],
  [
    'assemblyai',
    'AssemblyAI',
    ['assemblyai-api-key'],
    'https://api.assemblyai.com/v2/transcript?limit=1',
    auth('{key}'),
  ],
  ['brevo', 'Brevo', ['brevo-api-key'], 'https://api.brevo.com/v3/account', ['api-key', '{key}']],
  ['sparkpost', 'SparkPost', ['sparkpost-api-key'], 'https://api.sparkpost.com/api/v1/account', auth('{key}')],
  [
    'postmark',
    'Postmark',
    ['postmark-server-token'],
    'https://api.postmarkapp.com/server',
    ['x-postmark-server-token', '{key}'],
  ],
  ['mailersend', 'MailerSend', ['mailersend-api-token'], 'https://api.mailersend.com/v1/api-quota'],
  ['rubygems', 'RubyGems', ['rubygems-api-key'], 'https://rubygems.org/api/v1/gems.json', auth('{key}')],
  [
    'digitalocean',
    'DigitalOcean',
    ['digitalocean-personal-access-token', 'digitalocean-oauth-token'],
    'https://api.digitalocean.com/v2/account',
  ],
  ['heroku', 'Heroku', ['heroku-api-key'], 'https://api.heroku.com/account'],
  ['netlify', 'Netlify', ['netlify-access-token'], 'https://api.netlify.com/api/v1/user'],
  [
    'vercel',
    'Vercel',
    ['vercel-personal-access-token', 'vercel-legacy-access-token'],
    'https://api.vercel.com/v2/user',
  ],
  ['supabase', 'Supabase', ['supabase-access-token'], 'https://api.supabase.com/v1/projects'],
  [
    'doppler',
    'Doppler',
    ['doppler-personal-token', 'doppler-service-token', 'doppler-cli-token', 'doppler-service-account-token'],
    'https://api.doppler.com/v3/me',
  ],
  ['terraform', 'HCP Terraform', ['terraform-api-token'], 'https://app.terraform.io/api/v2/account/details'],
  ['sentry', 'Sentry', ['sentry-user-token'], 'https://sentry.io/api/0/auth/validate/'],
  ['pagerduty', 'PagerDuty', ['pagerduty-api-key'], 'https://api.pagerduty.com/abilities', auth('Token token={key}')],
  [
    'notion',
    'Notion',
    ['notion-integration-token', 'notion-legacy-integration-token'],
    'https://api.notion.com/v1/users/me',
  ],
  ['airtable', 'Airtable', ['airtable-personal-access-token'], 'https://api.airtable.com/v0/meta/whoami'],
  ['figma', 'Figma', ['figma-personal-access-token'], 'https://api.figma.com/v1/me', ['x-figma-token', '{key}']],
  ['asana', 'Asana', ['asana-personal-access-token'], 'https://app.asana.com/api/1.0/users/me'],
  ['hubspot', 'HubSpot', ['hubspot-private-app-token'], 'https://api.hubapi.com/account-info/v3/details'],
  ['intercom', 'Intercom', ['intercom-access-token'], 'https://api.intercom.io/me'],
  ['postman', 'Postman', ['postman-api-key'], 'https://api.getpostman.com/me', ['x-api-key', '{key}']],
  ['circleci', 'CircleCI', ['circleci-personal-token'], 'https://circleci.com/api/v2/me', ['circle-token', '{key}']],
  ['travis', 'Travis CI', ['travis-api-token'], 'https://api.travis-ci.com/user', auth('token {key}')],
  ['posthog', 'PostHog', ['posthog-personal-api-key'], 'https://us.posthog.com/api/users/@me/'],
  ['linode', 'Linode', ['linode-personal-access-token'], 'https://api.linode.com/v4/profile'],
  ['vultr', 'Vultr', ['vultr-api-key'], 'https://api.vultr.com/v2/account'],
  ['hetzner', 'Hetzner', ['hetzner-api-token'], 'https://api.hetzner.cloud/v1/locations'],
  ['pulumi', 'Pulumi', ['pulumi-access-token'], 'https://api.pulumi.com/api/user', auth('token {key}')],
  [
    'snyk',
    'Snyk',
    ['snyk-api-token', 'snyk-access-token'],
    'https://api.snyk.io/rest/self?version=2024-10-15',
    auth('token {key}'),
  ],
  ['buildkite', 'Buildkite', ['buildkite-user-access-token'], 'https://api.buildkite.com/v2/access-token'],
  ['clickup', 'ClickUp', ['clickup-personal-token'], 'https://api.clickup.com/api/v2/user', auth('{key}')],
  ['typeform', 'Typeform', ['typeform-personal-access-token'], 'https://api.typeform.com/me'],
  ['calendly', 'Calendly', ['calendly-personal-access-token'], 'https://api.calendly.com/users/me'],
  ['contentful', 'Contentful', ['contentful-personal-access-token'], 'https://api.contentful.com/users/me'],
  ['webflow', 'Webflow', ['webflow-api-token'], 'https://api.webflow.com/v2/token/introspect'],
  ['neon', 'Neon', ['neon-api-key'], 'https://console.neon.tech/api/v2/users/me'],
  ['render', 'Render', ['render-api-key'], 'https://api.render.com/v1/owners?limit=1'],
  ['apify', 'Apify', ['apify-api-token'], 'https://api.apify.com/v2/users/me'],
  ['todoist', 'Todoist', ['todoist-api-token'], 'https://api.todoist.com/api/v1/user'],
  ['bitly', 'Bitly', ['bitly-access-token'], 'https://api-ssl.bitly.com/v4/user'],
  ['fastly', 'Fastly', ['fastly-api-token'], 'https://api.fastly.com/tokens/self', ['fastly-key', '{key}']],
  [
    'sourcegraph',
    'Sourcegraph',
    ['sourcegraph-access-token'],
    'https://sourcegraph.com/.api/client-config',
    auth('token {key}'),
  ],
  [
    'lokalise',
    'Lokalise',
    ['lokalise-api-token'],
    'https://api.lokalise.com/api2/projects?limit=1',
    ['x-api-token', '{key}'],
  ],
  ['crowdin', 'Crowdin', ['crowdin-personal-access-token'], 'https://api.crowdin.com/api/v2/user'],
  ['discord', 'Discord', ['discord-bot-token'], 'https://discord.com/api/v10/users/@me', auth('Bot {key}')],
  ['square', 'Square', ['square-access-token'], 'https://connect.squareup.com/v2/merchants'],
  ['paystack', 'Paystack', ['paystack-live-secret-key', 'paystack-test-secret-key'], 'https://api.paystack.co/balance'],
  [
    'flutterwave',
    'Flutterwave',
    ['flutterwave-secret-key', 'flutterwave-test-secret-key'],
    'https://api.flutterwave.com/v3/balances',
  ],
  ['ipinfo', 'IPinfo', ['ipinfo-access-token'], 'https://ipinfo.io/me'],
  [
    'cloudsmith',
    'Cloudsmith',
    ['cloudsmith-api-key'],
    'https://api.cloudsmith.io/v1/user/self/',
    ['x-api-key', '{key}'],
  ],
];

/** Notion asks for the version that is spoken; Heroku likewise. */
const spoken: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  notion: { 'notion-version': '2022-06-28' },
  heroku: { accept: 'application/vnd.heroku+json; version=3' },
};

const elsewhere =
  'The provider does not accept it there. It may still work in another region or on a server of its own.';

/** Where a refusal says less than that the key is dead. */
const doubts: Readonly<Record<string, string>> = {
  elevenlabs: 'ElevenLabs refuses it, as it also does a key that lacks the permission for what was asked.',
  square: 'Square does not accept it. A token of the sandbox looks the same, and is not known there.',
  intercom: elsewhere,
  posthog: elsewhere,
  sentry: elsewhere,
  snyk: elsewhere,
  sourcegraph: elsewhere,
  sparkpost: elsewhere,
  terraform: elsewhere,
};

/** The rest of the providers. */
export const plainBearers: readonly VerifySpec[] = rows.map(([id, name, detectors, url, header]) => ({
  id,
  name,
  detectors,
  calls: [
    {
      url,
      auth: header === undefined ? bearer : scheme(header[1], header[0]),
      ...(spoken[id] !== undefined && { headers: spoken[id] }),
    },
  ],
  ...(doubts[id] !== undefined && { doubt: { detectors, reason: doubts[id] } }),
  source: `https://${/^https:\/\/([^/]+)/.exec(url)?.[1] ?? ''}/`,
}));
