/** Meta Quest: app access tokens. Format: https://developers.meta.com/horizon/documentation/unity/ps-s2s/ */
import type { ProviderSpec } from '../core/catalogue';

export const oculus = {
  id: 'oculus',
  name: 'Meta Quest',
  homepage: 'https://developers.meta.com/horizon/',
  detectors: [
    {
      id: 'oculus-app-access-token',
      name: 'Meta Quest app access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['OC|'] },
      pattern: String.raw`OC\|\d{15,18}\|[0-9a-f]{32}`,
      envNames: ['OCULUS_ACCESS_TOKEN'],
      description: "Calls the platform's API as the app: purchases, achievements, users.",
      references: ['https://developers.meta.com/horizon/documentation/unity/ps-s2s/'],
    },
  ],
} as const satisfies ProviderSpec;
