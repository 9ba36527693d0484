/** Nasdaq Data Link: API keys. Format: https://docs.data.nasdaq.com */
import type { ProviderSpec } from '../core/catalogue';

export const nasdaqDataLink = {
  id: 'nasdaq-data-link',
  name: 'Nasdaq Data Link',
  homepage: 'https://data.nasdaq.com',
  detectors: [
    {
      id: 'nasdaq-data-link-api-key',
      name: 'Nasdaq Data Link API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['nasdaq', 'quandl'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=quandl)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['NASDAQ_DATA_LINK_API_KEY'],
      description: "Reads data sets on the owner's plan.",
      references: ['https://docs.data.nasdaq.com'],
    },
  ],
} as const satisfies ProviderSpec;
