/** What to do about a leaked LaunchDarkly key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const launchdarkly = {
  provider: 'launchdarkly',
  kind: 'data',
  parts: {
    what: [
      {
        text: '`api-` tokens change flags; `sdk-` keys read them on servers.',
        source: 'trufflesecurity/trufflehog@3ab759f, launchdarkly detector',
        seen,
      },
    ],
    misuse: [{ text: 'Read the audit log for changed flags.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'LaunchDarkly keys', href: 'https://app.launchdarkly.com/settings/authorization' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Reset the key of the environment, with a time for the old one to end, or delete the token.',
        link: { title: 'LaunchDarkly keys', href: 'https://app.launchdarkly.com/settings/authorization' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
