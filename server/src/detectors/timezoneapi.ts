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
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=timezoneapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['TIMEZONEAPI_API_TOKEN'],
      description: "Reads time zones within the owner's quota.",
      references: ['https://timezoneapi.io/developers', 'Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
