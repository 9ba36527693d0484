/** HERE: API keys. Format: https://developer.here.com/documentation/identity-access-management */
import type { ProviderSpec } from '../core/catalogue';

export const here = {
  id: 'here',
  name: 'HERE',
  homepage: 'https://www.here.com',
  links: { keys: 'https://platform.here.com/access', seen: '2026-11-24' },
  detectors: [
    {
      id: 'here-api-key',
      name: 'HERE API key',
      class: 'secret',
      severity: 'medium',
      anchor: {
        in: 'context',
        literals: ['hereapi', 'here_api', 'here.com', 'here_key', 'here_maps', 'here-api'],
        within: 40,
      },
      pattern: String.raw`[\w-]{43}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['HERE_API_KEY'],
      description: "Uses maps, geocoding and routing at the owner's expense.",
      references: ['https://developer.here.com/documentation/identity-access-management'],
    },
  ],
} as const satisfies ProviderSpec;
