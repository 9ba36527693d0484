/** What to do about a leaked Replicate key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const replicate = {
  provider: 'replicate',
  kind: 'ai',
  parts: {
    what: [
      {
        text: '`r8_` tokens run models and read predictions, with their inputs and outputs.',
        source: 'trufflesecurity/trufflehog@3ab759f, replicate detector',
        seen,
      },
    ],
    risks: [
      {
        text: 'Models run on your bill, on large hardware if the thief likes; private models, trainings and predictions can be read.',
        source: 'advice',
        seen,
      },
    ],
    misuse: [
      { text: 'Look through the predictions of the account for runs that are not yours.', source: 'advice', seen },
    ],
    stops: [
      {
        text: 'Every program that starts predictions or trainings with this token, and its webhooks.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Replicate keys', href: 'https://replicate.com/account/api-tokens' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Replicate keys', href: 'https://replicate.com/account/api-tokens' },
        source: 'unverified',
        seen,
      },
    ],
    watch: [
      {
        text: 'Look through the predictions since the leak for models that you do not use, and set a monthly spend limit.',
        source: 'advice',
        seen,
      },
    ],
    prevent: [
      { text: 'One token for each program, and deployments of your own for what is public.', source: 'advice', seen },
    ],
  },
} as const satisfies ProviderGuide;
