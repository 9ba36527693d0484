/** What to do about a leaked Mapbox key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const mapbox = {
  provider: 'mapbox',
  kind: 'data',
  parts: {
    what: [
      {
        text: '`sk.` tokens act on the account within their scopes; `pk.` tokens are public and need limits to addresses.',
        source: 'trufflesecurity/trufflehog@3ab759f, mapbox detector',
        seen,
      },
    ],
    misuse: [{ text: 'Compare usage and cost by day with the weeks before, in the console.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Mapbox keys', href: 'https://account.mapbox.com/access-tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Mapbox keys', href: 'https://account.mapbox.com/access-tokens' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
