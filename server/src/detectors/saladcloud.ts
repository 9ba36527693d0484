/** SaladCloud: API keys. Format: https://docs.salad.com */
import type { ProviderSpec } from '../core/catalogue';

export const saladcloud = {
  id: 'saladcloud',
  name: 'SaladCloud',
  homepage: 'https://salad.com',
  links: { rotate: 'https://howtorotate.com/docs/tutorials/saladcloudapikey/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'saladcloud-api-key',
      name: 'SaladCloud API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['salad_cloud_'] },
      pattern: 'salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{16,235}',
      minEntropy: 3.5,
      envNames: ['SALAD_API_KEY'],
      description: 'Runs and stops containers of the organisation at its expense.',
      references: ['https://docs.salad.com'],
    },
  ],
} as const satisfies ProviderSpec;
