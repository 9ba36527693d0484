/** What to do about a leaked Asana key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const asana = {
  provider: 'asana',
  kind: 'workspace',
  parts: {
    what: [
      {
        text: 'A personal access token acts as its user.',
        source: 'trufflesecurity/trufflehog@3ab759f, asanapersonalaccesstoken detector',
        seen,
      },
    ],
    misuse: [
      { text: 'Look for tasks and exports that are not yours; enterprises have an audit log.', source: 'advice', seen },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Asana keys', href: 'https://app.asana.com/0/my-apps' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Asana keys', href: 'https://app.asana.com/0/my-apps' },
        source: 'GitLab DAST check 798.10',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
