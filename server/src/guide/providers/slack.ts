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
    risks: [
      {
        text: "A bot or user token reads the channels it is in, with them other secrets and personal data, and posts in your team's name; a webhook address can only post into its channel.",
        source: 'advice',
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
    stops: [
      {
        text: 'Alerts, bots and workflows of the app; a new installation gives new tokens to all of them.',
        source: 'advice',
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
    watch: [
      {
        text: 'Look for messages, files and installations that nobody of you made, and warn the team of links that came from the app.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Ask for the fewest scopes, limit tokens to the addresses of your servers, and turn on token rotation.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
