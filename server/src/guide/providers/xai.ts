/** What to do about a leaked xAI key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const xai = {
  provider: 'xai',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`xai-` keys call models within the permissions of a team.',
        source: 'trufflesecurity/trufflehog@3ab759f, xai detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Models run on your credit; keys with broad endpoints also reach what the team stores.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [{ text: 'Compare usage and cost by day with the weeks before, in the console.', source: 'advice', seen }],
    stops: [{ text: 'Every program that calls the API with this key.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'xAI keys', href: 'https://console.x.ai' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'xAI keys', href: 'https://console.x.ai' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Compare usage by model and day, and keep the prepaid credit low until you are sure.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [{ text: 'Restrict each key to the endpoints and models it needs.', source: 'advice', seen }],
  },
} as const satisfies ProviderGuide;
