/** What to do about a leaked DeepSeek key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const deepseek = {
  provider: 'deepseek',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`sk-` keys call models on the balance of the account, which `/user/balance` shows.',
        source: 'trufflesecurity/trufflehog@3ab759f, deepseek detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'The prepaid balance is used up by others, and then your own calls are refused.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Compare usage and cost by day with the weeks before, in the console.',
        link: { title: 'DeepSeek usage', href: 'https://platform.deepseek.com/usage' },
        source: 'advice',
        seen,
      },
    ],
    stops: [{ text: 'Every program that calls DeepSeek with this key.', source: 'advice', seen }],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'DeepSeek keys', href: 'https://platform.deepseek.com/api_keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'DeepSeek keys', href: 'https://platform.deepseek.com/api_keys' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      { text: 'Compare tokens by day with the weeks before, and top up in small amounts.', source: 'advice', seen },
    ],
    prevent: [{ text: 'One key for each program, so that one can go without the others.', source: 'advice', seen }],
  },
} as const satisfies ProviderGuide;
