/** What to do about a leaked JSON web token. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const jwt = {
  provider: 'jwt',
  kind: 'signing',
  parts: {
    what: [
      {
        text: 'A signed token that lets its holder in until it expires; its claims can be read by anybody.',
        source: 'trufflesecurity/trufflehog@3ab759f, jwt detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Whoever has the token is its user until it ends; whoever has the key that signed it is everybody.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      { text: "Search the logs of the service for the token's subject and id (`jti`).", source: 'advice', seen },
    ],
    stops: [
      {
        text: 'The session or service that shows this token; with a new signing key, all sessions.',
        source: 'advice',
        seen,
      },
    ],
    create: [{ text: 'Sign in again for a new token, and prefer short-lived ones.', source: 'advice', seen }],
    revoke: [
      {
        text: "Log the session out, or put its id on the service's deny list. If the signing key leaked, rotate that: it ends every token.",
        source: 'advice',
        seen,
      },
    ],
    watch: [
      {
        text: "Look for sign-ins and calls with the token's subject or id from places that are not the user's.",
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Short lives, a list of revoked ids, an audience that is checked, and signing keys in a store.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
