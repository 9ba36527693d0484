/** mesibo: application tokens. Format: https://docs.mesibo.com/api/backend-api/ */
import type { ProviderSpec } from '../core/catalogue';

export const mesibo = {
  id: 'mesibo',
  name: 'mesibo',
  homepage: 'https://mesibo.com',
  detectors: [
    {
      id: 'mesibo-app-token',
      name: 'mesibo application token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['mesibo'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MESIBO_APP_TOKEN'],
      description: 'Makes users and reads and sends messages of the application.',
      references: ['https://docs.mesibo.com/api/backend-api/'],
    },
  ],
} as const satisfies ProviderSpec;
