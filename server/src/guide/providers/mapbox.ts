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
    risks: [
      {
        text: 'A secret token reads and changes styles, tilesets and tokens of the account as far as its scopes go, and uses up the quota.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Compare usage and cost by day with the weeks before, in the console.', source: 'advice', seen }],
    stops: [
      {
        text: 'Servers and scripts that use this secret token; maps in browsers go on, as they use public ones.',
        source: 'advice',
        seen,
      },
    ],
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
    watch: [{ text: 'Compare requests by token with the weeks before.', source: 'advice', seen }],
    prevent: [
      {
        text: 'Public tokens restricted to your URLs in clients, secret ones with single scopes on servers.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
