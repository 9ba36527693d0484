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
    risks: [
      {
        text: 'Models run on your quota and bill until the limit is reached, and your own calls are refused meanwhile.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Compare usage and cost by day with the weeks before, in the console.', source: 'advice', seen }],
    stops: [{ text: 'Every program that calls Groq with this key.', source: 'advice', seen }],
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
    watch: [{ text: 'Compare usage by model and hour for some days.', source: 'advice', seen }],
    prevent: [{ text: 'One key for each program in a project of its own, with limits.', source: 'advice', seen }],
  },
} as const satisfies ProviderGuide;
