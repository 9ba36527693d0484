/** Marketstack: access keys. Format: https://marketstack.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const marketstack = {
  id: 'marketstack',
  name: 'Marketstack',
  homepage: 'https://marketstack.com',
  detectors: [
    {
      id: 'marketstack-access-key',
      name: 'Marketstack access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['marketstack'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MARKETSTACK_ACCESS_KEY'],
      description: "Reads stock prices within the owner's quota.",
      references: ['https://marketstack.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
