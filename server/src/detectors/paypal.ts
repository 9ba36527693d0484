/** PayPal: client secrets. Format: https://developer.paypal.com/api/rest/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const paypal = {
  id: 'paypal',
  name: 'PayPal',
  homepage: 'https://www.paypal.com',
  links: {
    keys: 'https://developer.paypal.com/dashboard/applications/live',
    rotate: 'https://developer.paypal.com/api/rest/#link-getclientidandclientsecret',
  },
  detectors: [
    {
      id: 'paypal-client-secret',
      name: 'PayPal client secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['paypal', 'paypal_secret', 'paypalsecret', 'paypal-secret'] },
      // 80 characters from E; client IDs have the same length and start with A.
      pattern: 'E[A-Z][0-9A-Za-z_-]{78}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed-case'],
      envNames: ['PAYPAL_CLIENT_SECRET'],
      description: 'Acts as the app: takes and refunds payments.',
      references: ['https://developer.paypal.com/api/rest/authentication/'],
    },
    {
      id: 'paypal-client-secret-by-name',
      name: 'PayPal client secret (by name)',
      class: 'secret',
      severity: 'critical',
      anchor: {
        in: 'context',
        literals: [
          'paypal_secret',
          'paypalsecret',
          'paypal-secret',
          'paypal_client_secret',
          'paypalclientsecret',
          'paypal-client-secret',
          'paypal_app_secret',
          'paypalappsecret',
          'paypal-app-secret',
          'paypal_key',
          'paypalkey',
          'paypal-key',
          'paypal_client_key',
          'paypalclientkey',
          'paypal-client-key',
        ],
        within: 24,
      },
      pattern: '[0-9A-Za-z_.-]{44,80}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['PAYPAL_CLIENT_SECRET'],
      description: 'Acts as the app: takes and refunds payments.',
      references: ['https://developer.paypal.com/api/rest/authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
