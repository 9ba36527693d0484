/** What to do about a leaked OpenAI key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const openai = {
  provider: 'openai',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`sk-proj-` keys belong to a project, `sk-svcacct-` to a service account, `sk-admin-` manage the organization; older `sk-` keys act as a user.',
        source: 'trufflesecurity/trufflehog@3ab759f, openai detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Compare usage by key, model and day.',
        link: { title: 'Usage', href: 'https://platform.openai.com/usage' },
        source: 'unverified',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a key of a service account in a project of its own, restricted to the endpoints it needs, and set a budget.',
        link: { title: 'API keys', href: 'https://platform.openai.com/api-keys' },
        source: 'advice',
        seen,
      },
    ],
    place: [{ text: 'The official libraries read `OPENAI_API_KEY` by themselves.', source: 'unverified', seen }],
    revoke: [
      {
        text: 'Use the bin beside the key and confirm with Revoke.',
        link: { title: 'API keys', href: 'https://platform.openai.com/api-keys' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, openai',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
