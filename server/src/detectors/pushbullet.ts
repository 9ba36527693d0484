/** Pushbullet: access tokens. Format: https://docs.pushbullet.com */
import type { ProviderSpec } from '../core/catalogue';

export const pushbullet = {
  id: 'pushbullet',
  name: 'Pushbullet',
  homepage: 'https://www.pushbullet.com',
  detectors: [
    {
      id: 'pushbullet-access-token',
      name: 'Pushbullet access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pushbullet'], within: 40 },
      pattern: '[0-9A-Za-z._]{34}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PUSHBULLET_TOKEN'],
      description: 'Acts as its user: reads and sends pushes, files and mirrored text messages.',
      references: ['https://docs.pushbullet.com'],
    },
  ],
} as const satisfies ProviderSpec;
