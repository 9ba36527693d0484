/** What to do about a leaked Doppler key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const doppler = {
  provider: 'doppler',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: '`dp.pt.`, `dp.st.`, `dp.ct.` and other tokens read the secrets of a place, a config or a project.',
        source: 'trufflesecurity/trufflehog@3ab759f, doppler detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Every secret of its project and configuration can be read: all of them have leaked with the token and are to be rotated.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Read the activity log and the access log of the config.', source: 'advice', seen }],
    stops: [{ text: 'Every program and pipeline that gets its variables with this token.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Doppler keys', href: 'https://dashboard.doppler.com' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Revoke it in the Tokens menu, and rotate everything that it could read.',
        link: { title: 'Doppler keys', href: 'https://dashboard.doppler.com' },
        source: 'GitGuardian detector pages, Doppler',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look at the activity log for reads since the leak, and work through the list of secrets one by one.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Read-only service tokens for single configurations, with an end date, and short-lived ones by OIDC in pipelines.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
