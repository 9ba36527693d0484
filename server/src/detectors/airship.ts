/** Airship: bearer tokens. Format: https://docs.airship.com */
import type { ProviderSpec } from '../core/catalogue';

export const airship = {
  id: 'airship',
  name: 'Airship',
  homepage: 'https://www.airship.com',
  detectors: [
    {
      id: 'airship-bearer-token',
      name: 'Airship bearer token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['airship'], within: 40 },
      pattern: '[0-9A-Za-z]{91}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['AIRSHIP_TOKEN'],
      description: 'Sends push notifications to all devices of an app and reads its audience.',
      references: ['https://docs.airship.com'],
    },
  ],
} as const satisfies ProviderSpec;
