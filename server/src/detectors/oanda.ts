/** OANDA: Exchange Rates API keys and v20 access tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const oanda = {
  id: 'oanda',
  name: 'OANDA',
  homepage: 'https://www.oanda.com',
  detectors: [
    {
      id: 'oanda-rates-api-key',
      name: 'OANDA Exchange Rates API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['oanda'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=oanda)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{24})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['OANDA_RATES_API_KEY'],
      description: "Reads exchange rates on the owner's plan.",
      references: [
        'https://developer.oanda.com/rest-live-v20/authentication/',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
    {
      id: 'oanda-trading-token',
      name: 'OANDA v20 access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['oanda'], within: 40 },
      pattern: '[0-9a-f]{32}-[0-9a-f]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['OANDA_ACCESS_TOKEN'],
      description: 'Trades on the accounts of its user.',
      references: [
        'https://developer.oanda.com/rest-live-v20/authentication/',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
