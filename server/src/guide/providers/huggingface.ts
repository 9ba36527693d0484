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
    risks: [
      {
        text: 'With write access, models, datasets and Spaces of the user and its organizations can be replaced: whoever loads them runs foreign weights or code. Read access opens private and gated repositories.',
        source: 'advice',
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
    stops: [
      {
        text: 'Downloads in training and serving, pushes of new models, and inference that is billed to the account.',
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
    watch: [
      {
        text: 'Compare the commits of your repositories since the leak with what you pushed, and restore a revision that is yours where needed.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      {
        text: 'Use fine-grained tokens for single repositories, read-only ones in production, and pin revisions when models are loaded.',
        source: 'advice',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
