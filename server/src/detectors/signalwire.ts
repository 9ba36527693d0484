/** SignalWire: API tokens. Format: https://developer.signalwire.com */
import type { ProviderSpec } from '../core/catalogue';

export const signalwire = {
  id: 'signalwire',
  name: 'SignalWire',
  homepage: 'https://signalwire.com',
  detectors: [
    {
      id: 'signalwire-api-token',
      name: 'SignalWire API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['signalwire'], within: 40 },
      pattern: '[0-9A-Za-z]{50}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SIGNALWIRE_API_TOKEN', 'SIGNALWIRE_TOKEN'],
      description: "With the project id, sends messages, places calls and rents numbers at the account's expense.",
      references: ['https://developer.signalwire.com'],
    },
  ],
} as const satisfies ProviderSpec;
