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
    risks: [
      {
        text: 'A token changes what its permissions name: DNS records and so where your visitors and mail go, Workers and so what your sites run. A global key does all of that for every zone.',
        source: 'advice',
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
    stops: [
      {
        text: 'Deployments of Workers and Pages, DNS automation, certificates by DNS challenge, and cache purges.',
        source: 'advice',
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
    watch: [
      {
        text: 'Look through the audit log for DNS records, page rules, Workers and members of the weeks since.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Use tokens for single zones and permissions with address filters and an end date, and never the global key.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
