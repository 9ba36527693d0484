/**
 * Providers that are asked with the key in one header and answer in the usual way: success for a key that works, 401 for one
 * that does not. What each adds is data.
 */
import type { VerifySpec } from '../spec';

const bearer = { kind: 'bearer' } as const;
const limited = {
  status: [403],
  verdict: 'valid',
  reason: 'The key works, but lacks the permission for what was asked.',
} as const;
const scheme = (value: string, name = 'authorization') => ({ kind: 'header', name, value }) as const;

export const bearers = [
  {
    id: 'github',
    name: 'GitHub',
    detectors: [
      'github-personal-access-token',
      'github-fine-grained-token',
      'github-oauth-access-token',
      'github-user-access-token',
    ],
    calls: [
      {
        url: 'https://api.github.com/user',
        auth: bearer,
        headers: { accept: 'application/vnd.github+json' },
        rules: [
          {
            status: [401],
            verdict: 'invalid',
            reason: 'github.com does not accept it. It could not tell of a token of a GitHub Enterprise Server.',
          },
        ],
        evidence: [
          { kind: 'account', json: 'login' },
          { kind: 'scopes', header: 'x-oauth-scopes' },
          { kind: 'expires', header: 'github-authentication-token-expiration' },
        ],
      },
    ],
    source: 'https://docs.github.com/en/rest/users/users#get-the-authenticated-user',
  },
  {
    id: 'gitlab',
    name: 'GitLab',
    detectors: ['gitlab-personal-access-token'],
    calls: [
      {
        url: 'https://gitlab.com/api/v4/user',
        auth: bearer,
        rules: [limited],
        evidence: [{ kind: 'account', json: 'username' }],
      },
    ],
    // A token of a server of one's own is unknown to gitlab.com.
    doubt: {
      detectors: ['gitlab-personal-access-token'],
      reason: 'gitlab.com does not accept it. If your GitLab runs elsewhere, it may still work there.',
    },
    source: 'https://docs.gitlab.com/api/users/',
  },
  {
    id: 'slack',
    name: 'Slack',
    detectors: ['slack-bot-token', 'slack-user-token', 'slack-legacy-token'],
    calls: [
      {
        method: 'POST',
        url: 'https://slack.com/api/auth.test',
        auth: bearer,
        form: {},
        rules: [
          { json: { path: 'ok', is: [true] }, verdict: 'valid' },
          {
            json: {
              path: 'error',
              is: ['invalid_auth', 'account_inactive', 'token_revoked', 'token_expired', 'not_authed'],
            },
            verdict: 'invalid',
          },
          {
            json: { path: 'ok', is: [false] },
            verdict: 'unknown',
            reason: 'Slack refused the request, and not for the key.',
          },
          { status: [200], verdict: 'unknown', reason: 'The answer is not what Slack documents.' },
        ],
        evidence: [
          { kind: 'account', json: 'user' },
          { kind: 'project', json: 'team' },
          { kind: 'scopes', header: 'x-oauth-scopes' },
        ],
      },
    ],
    source: 'https://api.slack.com/methods/auth.test',
  },
  {
    id: 'openai',
    name: 'OpenAI',
    detectors: ['openai-project-key', 'openai-service-account-key', 'openai-user-key'],
    calls: [
      {
        url: 'https://api.openai.com/v1/models',
        auth: bearer,
        rules: [limited],
        evidence: [{ kind: 'project', header: 'openai-organization' }],
      },
    ],
    source: 'https://platform.openai.com/docs/api-reference/models/list',
  },
  {
    id: 'anthropic',
    name: 'Anthropic',
    detectors: ['anthropic-api-key'],
    calls: [
      {
        url: 'https://api.anthropic.com/v1/models',
        auth: scheme('{key}', 'x-api-key'),
        headers: { 'anthropic-version': '2023-06-01' },
        evidence: [{ kind: 'project', header: 'anthropic-organization-id' }],
      },
    ],
    source: 'https://docs.anthropic.com/en/api/models-list',
  },
  {
    id: 'huggingface',
    name: 'Hugging Face',
    detectors: ['huggingface-access-token', 'huggingface-organization-token'],
    calls: [
      {
        url: 'https://huggingface.co/api/whoami-v2',
        auth: bearer,
        evidence: [
          { kind: 'account', json: 'name' },
          { kind: 'scopes', json: 'auth.accessToken.role' },
        ],
      },
    ],
    source: 'https://huggingface.co/docs/hub/security-tokens',
  },
  {
    id: 'sendgrid',
    name: 'SendGrid',
    detectors: ['sendgrid-api-key'],
    calls: [
      {
        url: 'https://api.sendgrid.com/v3/scopes',
        auth: bearer,
        rules: [limited],
        evidence: [{ kind: 'scopes', json: 'scopes' }],
      },
    ],
    source: 'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions',
  },
  {
    id: 'npm',
    name: 'npm',
    detectors: ['npm-access-token'],
    calls: [
      { url: 'https://registry.npmjs.org/-/whoami', auth: bearer, evidence: [{ kind: 'account', json: 'username' }] },
    ],
    source: 'https://docs.npmjs.com/cli/commands/npm-whoami',
  },
  {
    id: 'cloudflare',
    name: 'Cloudflare',
    detectors: ['cloudflare-user-api-token'],
    calls: [
      {
        url: 'https://api.cloudflare.com/client/v4/user/tokens/verify',
        auth: bearer,
        rules: [
          { json: { path: 'result.status', is: ['disabled', 'expired'] }, verdict: 'invalid' },
          { json: { path: 'result.status', is: ['active'] }, verdict: 'valid' },
        ],
        evidence: [{ kind: 'expires', json: 'result.expires_on' }],
      },
    ],
    source: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
  },
  {
    id: 'telegram',
    name: 'Telegram',
    detectors: ['telegram-bot-token', 'telegram-token-by-name'],
    calls: [
      {
        url: 'https://api.telegram.org/bot{+key}/getMe',
        auth: { kind: 'none' },
        rules: [{ json: { path: 'ok', is: [true] }, verdict: 'valid' }],
        evidence: [{ kind: 'account', json: 'result.username' }],
      },
    ],
    source: 'https://core.telegram.org/bots/api#getme',
  },
] as const satisfies readonly VerifySpec[];
