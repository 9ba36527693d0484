/**
 * Braintree: access tokens and private keys.
 * Format: https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials
 */
import type { ProviderSpec } from '../core/catalogue';

export const braintree = {
  id: 'braintree',
  name: 'Braintree',
  homepage: 'https://www.braintreepayments.com',
  links: { keys: 'https://www.braintreegateway.com/login', seen: '2026-11-24' },
  detectors: [
    {
      id: 'braintree-access-token',
      name: 'Braintree access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['access_token$production$'] },
      pattern: String.raw`access_token\$production\$[0-9a-z]{16}\$[0-9a-z]{32}`,
      envNames: ['BRAINTREE_ACCESS_TOKEN'],
      description: 'Takes and refunds payments of a linked PayPal account.',
      references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
    },
    {
      id: 'braintree-sandbox-access-token',
      name: 'Braintree sandbox access token',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['access_token$sandbox$'] },
      pattern: String.raw`access_token\$sandbox\$[0-9a-z]{16}\$[0-9a-z]{32}`,
      envNames: ['BRAINTREE_ACCESS_TOKEN'],
      description: 'Makes test payments.',
      references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
    },
    {
      id: 'braintree-private-key',
      name: 'Braintree private key',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: ['braintree', 'bt_private_key', 'btprivatekey', 'bt-private-key'],
        within: 50,
      },
      pattern: '[0-9a-f]{32}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['BRAINTREE_PRIVATE_KEY', 'BT_PRIVATE_KEY'],
      description: 'Takes and refunds payments of the merchant.',
      references: ['https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials'],
    },
  ],
} as const satisfies ProviderSpec;
