/** Zonka Feedback: authentication tokens. Format: https://apidocs.zonkafeedback.com */
import type { ProviderSpec } from '../core/catalogue';

export const zonkaFeedback = {
  id: 'zonka-feedback',
  name: 'Zonka Feedback',
  homepage: 'https://www.zonkafeedback.com',
  detectors: [
    {
      id: 'zonka-feedback-auth-token',
      name: 'Zonka Feedback authentication token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['zonka'], within: 40 },
      pattern: '[0-9A-Za-z]{36}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['ZONKA_AUTH_TOKEN'],
      description: 'Reads survey answers and contacts and sends surveys of the account.',
      references: ['https://apidocs.zonkafeedback.com'],
    },
  ],
} as const satisfies ProviderSpec;
