/** What to do about a leaked Cloudflare key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const cloudflare = {
  provider: 'cloudflare',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: 'API tokens (`cfut_`, `cfat_`, or 40 characters) act within their permissions; the global API key, sent with a mail address, may do everything.',
        source: 'trufflesecurity/trufflehog@3ab759f, cloudflare detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Read the audit log of the account: changed DNS records, workers and new tokens.',
        link: { title: 'Dashboard', href: 'https://dash.cloudflare.com' },
        source: 'unverified',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a token for the one zone with the fewest permissions, limited to addresses and with an end date.',
        link: { title: 'API tokens', href: 'https://dash.cloudflare.com/profile/api-tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'The menu of the token: Roll or Delete. Roll ends the old value at once.',
        link: { title: 'API tokens', href: 'https://dash.cloudflare.com/profile/api-tokens' },
        source: 'https://developers.cloudflare.com/fundamentals/api/how-to/roll-token/',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
