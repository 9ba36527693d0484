/**
 * eBay: production client secret (Cert ID)s.
 * Format: https://developer.ebay.com/api-docs/static/oauth-credentials.html
 */
import type { ProviderSpec } from '../core/catalogue';

export const ebay = {
  id: 'ebay',
  name: 'eBay',
  homepage: 'https://developer.ebay.com',
  links: { keys: 'https://developer.ebay.com/api-docs/static/oauth-credentials.html', seen: '2026-11-30' },
  detectors: [
    {
      id: 'ebay-client-secret',
      name: 'eBay production client secret (Cert ID)',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['PRD-'] },
      pattern: 'PRD-[0-9a-f]{8,12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,12}',
      minEntropy: 3,
      envNames: ['EBAY_CLIENT_SECRET', 'EBAY_CERT_ID'],
      description: "With the App ID, gets tokens for eBay's production APIs in the application's name.",
      references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
    },
    {
      id: 'ebay-client-id',
      name: 'eBay client ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['-PRD-', '-SBX-'], before: 42 },
      pattern: '[0-9A-Za-z]{2,20}-[0-9A-Za-z]{2,20}-(?:PRD|SBX)-[0-9a-f]{8,12}-[0-9a-f]{8}',
      bounds: { left: '\\w-', right: '\\w-' },
      envNames: ['EBAY_CLIENT_ID'],
      description: 'Names an application; opens nothing without its secret.',
      references: ['https://developer.ebay.com/api-docs/static/oauth-credentials.html'],
    },
  ],
} as const satisfies ProviderSpec;
