/** Canva: client secrets. Format: https://www.canva.dev/docs/connect */
import type { ProviderSpec } from '../core/catalogue';

export const canva = {
  id: 'canva',
  name: 'Canva',
  homepage: 'https://www.canva.dev',
  detectors: [
    {
      id: 'canva-client-secret',
      name: 'Canva client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['cnvca'] },
      pattern: String.raw`cnvca[\w-]{51}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['CANVA_CLIENT_SECRET'],
      description: 'With the client id, gets tokens for the designs of users who granted the integration access.',
      references: ['https://www.canva.dev/docs/connect'],
    },
    {
      id: 'canva-client-id',
      name: 'Canva client ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'context', literals: ['canva'], within: 30 },
      pattern: 'OC-[0-9A-Za-z_-]{10,14}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed'],
      envNames: ['CANVA_CLIENT_ID'],
      description: 'Names an app; opens nothing without its secret.',
      references: ['https://www.canva.dev/docs/connect/authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
