/** What to do about a leaked Slack key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const slack = {
  provider: 'slack',
  kind: 'chat',
  parts: {
    what: [
      {
        text: 'Bot (`xoxb-`), user (`xoxp-`) and app (`xapp-`) tokens act within their scopes; the address of an incoming webhook is a secret itself and can only post.',
        source: 'trufflesecurity/trufflehog@3ab759f, slack and slackwebhook detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Enterprise Grid has an Audit Logs API; elsewhere, look at the access logs of the workspace and for messages of the app.',
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
    ],
    create: [
      {
        text: 'Open the app, remove scopes that it does not need, and install it again to get a new token.',
        link: { title: 'Your apps', href: 'https://api.slack.com/apps' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'A token revokes itself when it is sent to `https://slack.com/api/auth.revoke`.',
        source: 'GitGuardian detector pages, Slack bot token',
        seen,
      },
      {
        text: 'App tokens: Basic Information, App-Level Tokens, Revoke.',
        link: { title: 'Your apps', href: 'https://api.slack.com/apps' },
        source: 'GitLab DAST check 798.172',
        seen,
      },
      {
        text: 'Webhooks: Incoming Webhooks, delete the address.',
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, slack webhook',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
