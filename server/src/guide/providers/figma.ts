/** What to do about a leaked Figma key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const figma = {
  provider: 'figma',
  kind: 'workspace',
  parts: {
    what: [
      {
        text: '`figd_` tokens read files and, within their scopes, write comments and variables.',
        source: 'trufflesecurity/trufflehog@3ab759f, figmapersonalaccesstoken detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look for comments and changed files that are not yours; organizations have activity logs.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Figma keys', href: 'https://www.figma.com/settings' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Settings, Security, Personal access tokens, revoke.',
        link: { title: 'Figma keys', href: 'https://www.figma.com/settings' },
        source: 'unverified',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
