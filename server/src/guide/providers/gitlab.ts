/** What to do about a leaked GitLab key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const gitlab = {
  provider: 'gitlab',
  kind: 'code',
  parts: {
    what: [
      {
        text: '`glpat-` tokens act as their user, project or group within their scopes; they can be checked at `/api/v4/user`, where 403 means valid without that scope.',
        source: 'trufflesecurity/trufflehog@3ab759f, gitlab detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'With scope `api` the token does all that its user can: read private code and CI variables, push, change pipelines; `write_repository` is enough to put code into your builds.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'An administrator finds the calls in `api_json.log` and in the audit events.',
        source: 'GitGuardian/APISecurityBestPractices, leak mitigation checklist',
        seen,
      },
    ],
    stops: [
      {
        text: 'Pipelines, mirrors, runners and scripts that clone or call the API with it; a group or project token stops all bots that share it.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a project or group token with the smallest scope and role, and an end date.',
        link: { title: 'Tokens', href: 'https://gitlab.com/-/user_settings/personal_access_tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Revoke it in the list of tokens.',
        link: { title: 'Tokens', href: 'https://gitlab.com/-/user_settings/personal_access_tokens' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, gitlab',
        seen,
      },
      { text: 'A token can end itself: `DELETE /api/v4/personal_access_tokens/self`.', source: 'unverified', seen },
      {
        text: 'GitLab.com revokes personal tokens that it finds in public projects by itself: check whether yours is gone already.',
        source: 'https://docs.gitlab.com/user/application_security/secret_detection/automatic_response/',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look at the audit events for new deploy keys, tokens, runners, webhooks and protected branch changes in the weeks after.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Use the job token in pipelines, project tokens with one role and an end date elsewhere, and push rules that stop secrets.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
