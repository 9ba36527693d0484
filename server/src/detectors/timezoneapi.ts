/** TimezoneAPI: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const timezoneapi = {
  id: 'timezoneapi',
  name: 'TimezoneAPI',
  homepage: 'https://timezoneapi.io',
  detectors: [
    {
      id: 'timezoneapi-api-token',
      name: 'TimezoneAPI token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['timezoneapi'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,2}(?<secret>[A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['TIMEZONEAPI_API_TOKEN'],
      description: "Reads time zones within the owner's quota.",
      references: ['https://timezoneapi.io/developers', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
