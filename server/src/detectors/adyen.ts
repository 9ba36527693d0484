/** Adyen: API, client and HMAC keys. Format: https://docs.adyen.com/development-resources/api-credentials/ */
import type { ProviderSpec } from '../core/catalogue';

export const adyen = {
  id: 'adyen',
  name: 'Adyen',
  homepage: 'https://www.adyen.com',
  links: {
    keys: 'https://ca-live.adyen.com',
    rotate: 'https://docs.adyen.com/development-resources/api-credentials/#generate-new-api-key',
    seen: '2026-11-24',
  },
  detectors: [
    {
      id: 'adyen-api-key',
      name: 'Adyen API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['AQE'] },
      pattern: 'AQE[0-9A-Za-z+/]{30,300}={0,2}-[0-9A-Za-z+/]{32,80}={0,2}-[^\\s"\\\'`<>]{8,64}',
      bounds: { left: '\\w+/', right: '' },
      envNames: ['ADYEN_API_KEY'],
      description: 'Takes and refunds payments of the merchant.',
      references: ['https://docs.adyen.com/development-resources/api-credentials/'],
    },
    {
      id: 'adyen-client-key',
      name: 'Adyen client key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'context', literals: ['adyen', 'clientkey', 'client_key', 'client-key'] },
      pattern: '(?:live|test)_[A-Z2-7]{32}',
      envNames: ['ADYEN_CLIENT_KEY'],
      description: 'Starts payments in a browser from allowed origins; made to be public.',
      references: ['https://docs.adyen.com/development-resources/client-side-authentication/'],
    },
    {
      id: 'adyen-hmac-key',
      name: 'Adyen webhook HMAC key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['adyen'], within: 40 },
      pattern: '[0-9A-F]{64}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['ADYEN_HMAC_KEY'],
      description: 'Forges the signature of notifications.',
      references: ['https://docs.adyen.com/development-resources/webhooks/verify-hmac-signatures/'],
    },
  ],
} as const satisfies ProviderSpec;
