/** What to do about a leaked Atlassian key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const atlassian = {
  provider: 'atlassian',
  kind: 'workspace',
  parts: {
    what: [
      {
        text: "A user token (`ATATT…`) is sent with the user's mail address and acts as that user in Jira and Confluence; organization keys (`ATCTT…`) manage users.",
        source: 'trufflesecurity/trufflehog@3ab759f, atlassian detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'An API token acts as its user in Jira and Confluence, without a second factor: pages and tickets hold passwords, plans and personal data.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'An administrator sees the use of tokens under Insights, API token activity, and the audit log of the organization.',
        source: 'https://support.atlassian.com/organization-administration/',
        seen,
      },
    ],
    stops: [
      {
        text: "Integrations, bots and scripts that sign in with the user's mail address and this token.",
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a token with scopes and an end date.',
        link: { title: 'API tokens', href: 'https://id.atlassian.com/manage-profile/security/api-tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Revoke it in the list of API tokens.',
        link: { title: 'API tokens', href: 'https://id.atlassian.com/manage-profile/security/api-tokens' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, atlassian',
        seen,
      },
    ],
    watch: [
      {
        text: "Look for exports, new webhooks and new apps; an organization's audit log names them.",
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Tokens with scopes and an end date, of service accounts that see single spaces and projects.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
