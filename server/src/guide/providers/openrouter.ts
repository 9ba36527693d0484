/** What to do about a leaked OpenRouter key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const openrouter = {
  provider: 'openrouter',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`sk-or-v1-` keys call models of many vendors on your credits.',
        source: 'trufflesecurity/trufflehog@3ab759f, openrouter detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Your credit is spent on any model; a provisioning key also makes and removes keys.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Compare usage and cost by day with the weeks before, in the console.',
        link: { title: 'OpenRouter usage', href: 'https://openrouter.ai/activity' },
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Every program that sends its requests through this key.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'OpenRouter keys', href: 'https://openrouter.ai/settings/keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'OpenRouter keys', href: 'https://openrouter.ai/settings/keys' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [{ text: 'Watch the activity page by model and application for some days.', source: 'advice', seen }],
    prevent: [
      { text: 'Give each key a credit limit, and keep provisioning keys out of programs.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
