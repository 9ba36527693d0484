/** Stripo: API tokens. Format: https://api.stripo.email/reference/findemails */
import type { ProviderSpec } from '../core/catalogue';

export const stripo = {
  id: 'stripo',
  name: 'Stripo',
  homepage: 'https://stripo.email',
  detectors: [
    {
      id: 'stripo-jwt-token',
      name: 'Stripo API token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['stripo'] },
      // Starts at the provider's name: the token by itself is that of many.
      pattern: String.raw`stripo[\s\S]{1,48}?(?<secret>eyJhbGciOiJIUzI1NiJ9\.[0-9A-Za-z]{100,160}\.[\w-]{43})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      show: { prefix: 3 },
      envNames: ['STRIPO_API_TOKEN'],
      description: 'Reads and changes the e-mail templates of the project.',
      references: ['https://api.stripo.email/reference/findemails'],
    },
  ],
} as const satisfies ProviderSpec;
