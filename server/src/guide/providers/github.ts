/** What to do about a leaked GitHub key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const github = {
  provider: 'github',
  kind: 'code',
  parts: {
    what: [
      {
        text: 'Tokens start with `ghp_`, `github_pat_`, `gho_`, `ghu_`, `ghs_` or `ghr_`. A classic token acts as its user within its scopes; a fine-grained one in chosen repositories only; `ghs_` belongs to an app or a workflow and ends by itself.',
        source: 'trufflesecurity/trufflehog@3ab759f, github detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Code and secrets of private repositories can be read; with write scopes, code, releases and workflow files are changed, and workflows reach every secret of the repository.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Read the security log of the account, and the audit log of the organization.',
        link: { title: 'Security log', href: 'https://github.com/settings/security-log' },
        source: 'unverified',
        seen,
      },
      {
        text: "With GitHub Enterprise, search the audit log for `hashed_token`: the base64 of the token's SHA-256.",
        source: 'https://docs.github.com/en/enterprise-cloud@latest/admin/monitoring-activity-in-your-enterprise',
        seen,
      },
      { text: 'Look for new deploy keys, webhooks, workflow files and members.', source: 'advice', seen },
    ],
    stops: [
      {
        text: 'Pipelines, bots, mirrors and scripts that clone, push or call the API with this token.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a fine-grained token for the repositories it needs, with an end date; for pipelines use the token that each run gets.',
        link: { title: 'Tokens', href: 'https://github.com/settings/tokens' },
        source: 'advice',
        seen,
      },
    ],
    place: [{ text: 'The `gh` command and many tools read `GH_TOKEN` or `GITHUB_TOKEN`.', source: 'unverified', seen }],
    revoke: [
      {
        text: 'Delete the token in the settings of its user.',
        link: { title: 'Tokens', href: 'https://github.com/settings/tokens' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, github',
        seen,
      },
      {
        text: 'Anybody can have a leaked token revoked: `POST https://api.github.com/credentials/revoke` with `{"credentials":[…]}`, sent without authentication; up to 1000 tokens at once.',
        source: 'https://docs.github.com/en/rest/credentials/revoke',
        seen,
      },
    ],
    watch: [
      {
        text: 'For some weeks, look for deploy keys, webhooks, apps, members and workflow changes that nobody of you made; compare releases with their tags. Have an app or a deploy key ready for what must not stand still.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'The token that each workflow run gets, apps or fine-grained tokens with an end date instead of classic ones, and push protection for all repositories.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
