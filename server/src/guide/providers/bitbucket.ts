/** What to do about a leaked Bitbucket key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const bitbucket = {
  provider: 'bitbucket',
  kind: 'code',
  parts: {
    what: [
      {
        text: "An app password (`ATBB…`) acts as its user, together with the user's name, within its permissions.",
        source: 'trufflesecurity/trufflehog@3ab759f, bitbucket detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'The token does what its scopes name as its user or repository: read private code and pipeline variables, push, change webhooks.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look for commits, pipelines, access keys and webhooks that nobody of you made; workspaces with a paid plan have an audit log.',
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Clones, pipelines and integrations that use it.', source: 'advice', seen }],
    create: [
      { text: 'Make a repository or project access token with only the permissions it needs.', source: 'advice', seen },
    ],
    revoke: [
      {
        text: 'Personal settings, App passwords, revoke.',
        link: { title: 'App passwords', href: 'https://bitbucket.org/account/settings/app-passwords/' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      { text: 'Look for new access keys, webhooks and pipeline changes in your repositories.', source: 'advice', seen },
    ],
    prevent: [
      {
        text: 'Repository access tokens with single scopes instead of personal ones, and an end date.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
