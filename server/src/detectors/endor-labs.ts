/** Endor Labs: API key or secrets. Format: https://docs.endorlabs.com/rest-api/authentication/ */
import type { ProviderSpec } from '../core/catalogue';

export const endorLabs = {
  id: 'endor-labs',
  name: 'Endor Labs',
  homepage: 'https://www.endorlabs.com',
  detectors: [
    {
      id: 'endor-labs-api-credential',
      name: 'Endor Labs API key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['endr+'] },
      pattern: String.raw`endr\+[0-9A-Za-z-]{16}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['ENDOR_API_CREDENTIALS_KEY', 'ENDOR_API_CREDENTIALS_SECRET'],
      description: 'Key and secret together read and change the projects, findings and policies of the namespace.',
      references: ['https://docs.endorlabs.com/rest-api/authentication/'],
    },
  ],
} as const satisfies ProviderSpec;
