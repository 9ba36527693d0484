/** IEX Cloud: secret tokens and publishable tokens. Format: https://cloud.iexapis.com/ */
import type { ProviderSpec } from '../core/catalogue';

export const iexCloud = {
  id: 'iex-cloud',
  name: 'IEX Cloud',
  homepage: 'https://iexcloud.io',
  detectors: [
    {
      id: 'iex-cloud-secret-token',
      name: 'IEX Cloud secret token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['iexcloud', 'iexapis', 'iex_'], within: 40 },
      pattern: 'sk_[0-9a-z]{32}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IEX_TOKEN', 'IEX_SECRET_KEY'],
      description: "Read market data at the owner's expense, until the service closed in 2024.",
      references: ['https://cloud.iexapis.com/'],
    },
    {
      id: 'iex-cloud-publishable-token',
      name: 'IEX Cloud publishable token',
      class: 'public',
      severity: 'info',
      anchor: { in: 'context', literals: ['iexcloud', 'iexapis', 'iex_'], within: 40 },
      pattern: 'pk_[0-9a-z]{32}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IEX_TOKEN'],
      description: 'Read market data from a web page; meant to ship in it.',
      references: ['https://cloud.iexapis.com/'],
    },
  ],
} as const satisfies ProviderSpec;
