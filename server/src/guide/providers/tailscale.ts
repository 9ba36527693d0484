/** What to do about a leaked Tailscale key. Data only. */
import type { ProviderGuide } from '../guide';

const seen = '2026-11-24';

export const tailscale = {
  provider: 'tailscale',
  kind: 'cloud',
  parts: {
    what: [
      {
        text: '`tskey-` keys add machines to your network or manage it.',
        source: 'trufflesecurity/trufflehog@3ab759f, tailscale detector',
        seen,
      },
    ],
    misuse: [
      {
        text: 'Look for machines, users and rules that are not yours; the configuration log names who.',
        source: 'advice',
        seen,
      },
    ],
    create: [
      {
        text: 'Create a new key under its own name, with a limit where one is offered.',
        link: { title: 'Tailscale keys', href: 'https://login.tailscale.com/admin/settings/keys' },
        source: 'advice',
        seen,
      },
    ],
    revoke: [
      {
        text: 'Delete the leaked key in the list of keys; if it is not listed, ask support to.',
        link: { title: 'Tailscale keys', href: 'https://login.tailscale.com/admin/settings/keys' },
        source: 'trufflesecurity/how-to-rotate@4aa7fb2, tailscale',
        seen,
      },
    ],
  },
} as const satisfies ProviderGuide;
