/** Delighted: API keys. Format: https://app.delighted.com/docs/api */
import type { ProviderSpec } from '../core/catalogue';

export const delighted = {
  id: 'delighted',
  name: 'Delighted',
  homepage: 'https://delighted.com',
  detectors: [
    {
      id: 'delighted-api-key',
      name: 'Delighted API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['delighted'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=delighted)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20,40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['DELIGHTED_API_KEY'],
      description: 'Sends surveys and reads people and answers of the project.',
      references: ['https://app.delighted.com/docs/api'],
    },
  ],
} as const satisfies ProviderSpec;
