/** Every provider with facts of its own, ordered by id. */
import type { ProviderGuide } from '../guide';
import { airtable } from './airtable';
import { algolia } from './algolia';
import { anthropic } from './anthropic';
import { artifactory } from './artifactory';
import { asana } from './asana';
import { atlassian } from './atlassian';
import { aws } from './aws';
import { azure } from './azure';
import { bitbucket } from './bitbucket';
import { braintree } from './braintree';
import { brevo } from './brevo';
import { circleci } from './circleci';
import { cloudflare } from './cloudflare';
import { databaseUrl } from './databaseUrl';
import { databricks } from './databricks';
import { datadog } from './datadog';
import { deepseek } from './deepseek';
import { digitalocean } from './digitalocean';
import { discord } from './discord';
import { dockerhub } from './dockerhub';
import { doppler } from './doppler';
import { figma } from './figma';
import { flyio } from './flyio';
import { github } from './github';
import { gitlab } from './gitlab';
import { google } from './google';
import { grafana } from './grafana';
import { groq } from './groq';
import { heroku } from './heroku';
import { hubspot } from './hubspot';
import { huggingface } from './huggingface';
import { jwt } from './jwt';
import { launchdarkly } from './launchdarkly';
import { linear } from './linear';
import { mailchimp } from './mailchimp';
import { mailgun } from './mailgun';
import { mailjet } from './mailjet';
import { mapbox } from './mapbox';
import { mongodb } from './mongodb';
import { netlify } from './netlify';
import { newrelic } from './newrelic';
import { notion } from './notion';
import { npm } from './npm';
import { nuget } from './nuget';
import { okta } from './okta';
import { openai } from './openai';
import { openrouter } from './openrouter';
import { pagerduty } from './pagerduty';
import { paypal } from './paypal';
import { pinecone } from './pinecone';
import { plaid } from './plaid';
import { postman } from './postman';
import { postmark } from './postmark';
import { privateKey } from './privateKey';
import { pypi } from './pypi';
import { railway } from './railway';
import { redis } from './redis';
import { replicate } from './replicate';
import { resend } from './resend';
import { rubygems } from './rubygems';
import { sendgrid } from './sendgrid';
import { sentry } from './sentry';
import { shopify } from './shopify';
import { slack } from './slack';
import { sparkpost } from './sparkpost';
import { square } from './square';
import { stripe } from './stripe';
import { supabase } from './supabase';
import { tailscale } from './tailscale';
import { telegram } from './telegram';
import { terraform } from './terraform';
import { twilio } from './twilio';
import { vault } from './vault';
import { vercel } from './vercel';
import { xai } from './xai';

/** See the file's first lines. */
export const guides: readonly ProviderGuide[] = [
  airtable,
  algolia,
  anthropic,
  artifactory,
  asana,
  atlassian,
  aws,
  azure,
  bitbucket,
  braintree,
  brevo,
  circleci,
  cloudflare,
  databaseUrl,
  databricks,
  datadog,
  deepseek,
  digitalocean,
  discord,
  dockerhub,
  doppler,
  figma,
  flyio,
  github,
  gitlab,
  google,
  grafana,
  groq,
  heroku,
  hubspot,
  huggingface,
  jwt,
  launchdarkly,
  linear,
  mailchimp,
  mailgun,
  mailjet,
  mapbox,
  mongodb,
  netlify,
  newrelic,
  notion,
  npm,
  nuget,
  okta,
  openai,
  openrouter,
  pagerduty,
  paypal,
  pinecone,
  plaid,
  postman,
  postmark,
  privateKey,
  pypi,
  railway,
  redis,
  replicate,
  resend,
  rubygems,
  sendgrid,
  sentry,
  shopify,
  slack,
  sparkpost,
  square,
  stripe,
  supabase,
  tailscale,
  telegram,
  terraform,
  twilio,
  vault,
  vercel,
  xai,
];
