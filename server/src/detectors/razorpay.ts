/** Razorpay: keys. Format: https://razorpay.com/docs/api/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const razorpay = {
  id: 'razorpay',
  name: 'Razorpay',
  homepage: 'https://razorpay.com',
  links: { keys: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'razorpay-live-key-id',
      name: 'Razorpay live key ID',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['rzp_live_'] },
      pattern: 'rzp_live_[0-9A-Za-z]{14}',
      envNames: ['RAZORPAY_KEY_ID'],
      description: 'Names the key; together with its secret it takes and refunds payments.',
      references: ['https://razorpay.com/docs/api/authentication/'],
    },
    {
      id: 'razorpay-test-key-id',
      name: 'Razorpay test key ID',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['rzp_test_'] },
      pattern: 'rzp_test_[0-9A-Za-z]{14}',
      envNames: ['RAZORPAY_KEY_ID'],
      description: 'Names a key of the sandbox.',
      references: ['https://razorpay.com/docs/api/authentication/'],
    },
    {
      id: 'razorpay-key-secret',
      name: 'Razorpay key secret',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['rzp_live_', 'rzp_test_', 'razorpay'], within: 60 },
      pattern: '[0-9A-Za-z]{24}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed-case', 'random'],
      envNames: ['RAZORPAY_KEY_SECRET'],
      description: 'Signs requests of the key: takes and refunds payments.',
      references: ['https://razorpay.com/docs/api/authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
