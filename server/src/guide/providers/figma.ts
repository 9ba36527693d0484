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
    risks: [
      {
        text: 'Files, comments and libraries that its user can see, unpublished designs among them.',
        source: 'advice',
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
    stops: [{ text: 'Exports, syncs and plugins that use this token.', source: 'advice', seen }],
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
    watch: [{ text: 'Look for comments, webhooks and exports that nobody of you made.', source: 'advice', seen }],
    prevent: [{ text: 'Tokens with single scopes and a short life.', source: 'advice', seen }],
  },
} as const satisfies ProviderGuide;
