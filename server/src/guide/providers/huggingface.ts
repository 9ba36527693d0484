/** What to do about a leaked Hugging Face key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const huggingface = {
  provider: 'huggingface',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`hf_` tokens read or write models, data sets and spaces of their user or organizations.',
        source: 'trufflesecurity/trufflehog@3ab759f, huggingface detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look at the commits of your models and data sets, and at inference usage; enterprise organizations can list tokens.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Make a fine-grained token for the repositories it needs.',
        link: { title: 'Tokens', href: 'https://huggingface.co/settings/tokens' },
        source: 'advice',
        seen,
      },
    ],
    place: [{ text: 'The libraries read `HF_TOKEN` by themselves.', source: 'unverified', seen }],
    revoke: [
      {
        text: 'Open the menu of the token, and invalidate or delete it.',
        link: { title: 'Tokens', href: 'https://huggingface.co/settings/tokens' },
        source: 'https://huggingface.co/docs/hub/security-tokens',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
