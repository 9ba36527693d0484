/** IQAir AirVisual: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const airvisual = {
  id: 'airvisual',
  name: 'IQAir AirVisual',
  homepage: 'https://www.iqair.com',
  detectors: [
    {
      id: 'airvisual-api-key',
      name: 'IQAir AirVisual API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['airvisual'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=airvisual)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>(?:[0-9a-z]{8}-(?:[0-9a-z]{4}-){3}[0-9a-z]{12}|[0-9a-z-]{36}))`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['AIRVISUAL_API_KEY'],
      description: "Reads air quality measurements within the owner's quota.",
      references: ['https://api-docs.iqair.com', 'Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
