/**
 * Providers that let whoever holds a key end it. What each does besides is said in `effect`. Data only; keys that need the
 * rights of an administrator to be ended (AWS, Stripe, Mailgun ...) are revoked in the provider's own pages.
 */
import type { RevokeSpec } from '../revoke/spec';

const bearer = { kind: 'bearer' } as const;
const none = { kind: 'none' } as const;
const ended = (...status: number[]) => ({ status, verdict: 'revoked' }) as const;

export const revokeSpecs = [
  {
    id: 'github',
    name: 'GitHub',
    detectors: [
      'github-personal-access-token',
      'github-fine-grained-token',
      'github-oauth-access-token',
      'github-user-access-token',
      'github-refresh-token',
    ],
    call: {
      method: 'POST',
      url: 'https://api.github.com/credentials/revoke',
      // An authenticated request would be refused.
      auth: none,
      headers: { accept: 'application/vnd.github+json' },
      json: { credentials: ['{key}'] },
    },
    rules: [
      {
        status: [202],
        verdict: 'revoked',
        reason: 'GitHub has taken it on: the token ends within moments, and its owner is told by mail.',
      },
    ],
    effect: 'GitHub ends the token and tells its owner. It cannot be restored. It ends nothing else.',
    source: 'https://docs.github.com/en/rest/credentials/revoke',
  },
  {
    id: 'gitlab',
    name: 'GitLab',
    detectors: ['gitlab-personal-access-token'],
    call: { method: 'DELETE', url: 'https://gitlab.com/api/v4/personal_access_tokens/self', auth: bearer },
    rules: [
      ended(204),
      {
        status: [401],
        verdict: 'failed',
        reason: 'gitlab.com does not accept it. If your GitLab runs elsewhere, revoke it there.',
      },
    ],
    effect: 'gitlab.com ends the personal, project or group access token at once. It cannot be restored.',
    source: 'https://docs.gitlab.com/api/personal_access_tokens/',
  },
  {
    id: 'slack',
    name: 'Slack',
    detectors: ['slack-bot-token', 'slack-user-token', 'slack-legacy-token'],
    call: { method: 'POST', url: 'https://slack.com/api/auth.revoke', auth: bearer },
    rules: [
      { json: { path: 'revoked', is: [true] }, verdict: 'revoked' },
      {
        json: { path: 'error', is: ['token_revoked', 'token_expired', 'invalid_auth', 'account_inactive'] },
        verdict: 'gone',
      },
    ],
    effect: 'Slack ends the token at once. An app that has no other token in the workspace may be removed from it.',
    source: 'https://api.slack.com/methods/auth.revoke',
  },
  {
    id: 'vercel',
    name: 'Vercel',
    detectors: ['vercel-personal-access-token', 'vercel-legacy-access-token'],
    call: { method: 'DELETE', url: 'https://api.vercel.com/v3/user/tokens/current', auth: bearer },
    rules: [{ status: [200], json: { path: 'tokenId' }, verdict: 'revoked' }],
    effect: 'Vercel ends the token at once. It cannot be restored.',
    source: 'https://vercel.com/docs/rest-api/authentication/delete-an-authentication-token',
  },
  {
    id: 'discord-webhook',
    name: 'Discord',
    detectors: ['discord-webhook-url'],
    parts: [
      { name: 'id', label: 'number of the webhook', inKey: String.raw`/webhooks/(?<value>\d{10,25})/` },
      { name: 'token', label: 'token of the webhook', inKey: String.raw`/webhooks/\d{10,25}/(?<value>[\w-]{30,100})` },
    ],
    call: { method: 'DELETE', url: 'https://discord.com/api/v10/webhooks/{id}/{token}', auth: none },
    rules: [ended(204), { status: [404], verdict: 'gone' }],
    effect: 'Discord deletes the webhook for good. Messages that it has posted stay.',
    source: 'https://discord.com/developers/docs/resources/webhook#delete-webhook-with-token',
  },
  {
    id: 'npm',
    name: 'npm',
    detectors: ['npm-access-token'],
    call: { method: 'DELETE', url: 'https://registry.npmjs.org/-/user/token/{key}', auth: bearer },
    rules: [ended(200, 202, 204), { status: [404], verdict: 'gone' }],
    effect: 'npm ends the token everywhere, as `npm logout` does. It cannot be restored.',
    source: 'https://docs.npmjs.com/cli/commands/npm-logout',
  },
  {
    id: 'buildkite',
    name: 'Buildkite',
    detectors: ['buildkite-user-access-token', 'buildkite-legacy-token'],
    call: { method: 'DELETE', url: 'https://api.buildkite.com/v2/access-token', auth: bearer },
    rules: [ended(204)],
    effect: 'Buildkite ends the token at once. It cannot be restored.',
    source: 'https://buildkite.com/docs/apis/rest-api/access-token',
  },
  {
    id: 'dropbox',
    name: 'Dropbox',
    detectors: ['dropbox-access-token', 'dropbox-long-lived-token'],
    call: { method: 'POST', url: 'https://api.dropboxapi.com/2/auth/token/revoke', auth: bearer },
    rules: [ended(200)],
    effect: 'Dropbox ends the token, the refresh token it came from, and all other tokens of that one.',
    source: 'https://www.dropbox.com/developers/documentation/http/documentation#auth-token-revoke',
  },
  {
    id: 'digitalocean',
    name: 'DigitalOcean',
    detectors: ['digitalocean-oauth-token', 'digitalocean-personal-access-token'],
    call: {
      method: 'POST',
      url: 'https://cloud.digitalocean.com/v1/oauth/revoke',
      auth: bearer,
      form: { token: '{key}' },
    },
    rules: [{ status: [200], json: { path: 'error' }, verdict: 'failed' }, ended(200)],
    effect: 'DigitalOcean ends the token at once. It cannot be restored.',
    source: 'https://docs.digitalocean.com/reference/api/oauth/',
  },
  {
    id: 'perplexity',
    name: 'Perplexity',
    detectors: ['perplexity-api-key'],
    call: {
      method: 'POST',
      url: 'https://api.perplexity.ai/revoke_auth_token',
      auth: bearer,
      json: { auth_token: '{key}' },
    },
    rules: [ended(200)],
    effect: 'Perplexity ends the key at once. It cannot be restored.',
    source: 'https://docs.perplexity.ai/api-reference/revoke-auth-token-post',
  },
] as const satisfies readonly RevokeSpec[];

const byDetector: ReadonlyMap<string, RevokeSpec> = new Map(
  revokeSpecs.flatMap((spec) => spec.detectors.map((id) => [id, spec] as const)),
);

/** How a detector's findings are revoked; undefined when their provider has no way that is safe. */
export function revokeSpecFor(detector: string): RevokeSpec | undefined {
  return byDetector.get(detector);
}

/** What happens when the first of some detectors' keys that can be revoked is; undefined when none can be. */
export function revokeEffectFor(detectors: readonly { readonly id: string }[]): string | undefined {
  return detectors.map(({ id }) => revokeSpecFor(id)?.effect).find((effect) => effect !== undefined);
}
