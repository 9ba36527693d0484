/** Form.io: JWT tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const formio = {
  id: 'formio',
  name: 'Form.io',
  homepage: 'https://form.io',
  detectors: [
    {
      id: 'formio-jwt-token',
      name: 'Form.io JWT token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['formio', 'form.io'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`(?:formio|form\.io)[\s\S]{1,48}?(?<secret>eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9\.[0-9A-Za-z]{220,310}\.[\w-]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 3 },
      envNames: ['FORMIO_JWT_TOKEN'],
      description: 'Acts as its user: forms, answers and roles of the project.',
      references: ['https://help.form.io', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
