/** What to do about a leaked Groq key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const groq = {
  provider: 'groq',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`gsk_` keys call models on the bill of the organization.',
        source: 'trufflesecurity/trufflehog@3ab759f, groq detector',
        seen,
      },
    ],
    misuse: [{ text: 'Compare usage and cost by day with the weeks before, in the console.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Groq keys', href: 'https://console.groq.com/keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Groq keys', href: 'https://console.groq.com/keys' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, groq',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
