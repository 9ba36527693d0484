/** Face++: API key or secrets. Format: https://console.faceplusplus.com/documents/5671789 */
import type { ProviderSpec } from '../core/catalogue';

export const faceplusplus = {
  id: 'faceplusplus',
  name: 'Face++',
  homepage: 'https://www.faceplusplus.com',
  detectors: [
    {
      id: 'faceplusplus-api-secret',
      name: 'Face++ API key or secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['faceplusplus', 'facepp', 'face_plus_plus'], within: 40 },
      pattern: String.raw`[\w-]{32}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['FACEPP_API_SECRET', 'FACEPP_API_KEY'],
      description:
        "Key and secret together recognise faces at the owner's expense and read and change stored face sets.",
      references: ['https://console.faceplusplus.com/documents/5671789'],
    },
  ],
} as const satisfies ProviderSpec;
