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
    misuse: [{ text: 'Read the activity log and the access log of the config.', source: 'advice', seen }],
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
  },
} as const satisfies ProviderGuide;
