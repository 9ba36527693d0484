/** Smartsheet: API access tokens and legacy access tokens. Format: https://smartsheet.redoc.ly */
import type { ProviderSpec } from '../core/catalogue';

export const smartsheet = {
  id: 'smartsheet',
  name: 'Smartsheet',
  homepage: 'https://www.smartsheet.com',
  detectors: [
    {
      id: 'smartsheet-access-token',
      name: 'Smartsheet API access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['smartsheet'], within: 40 },
      pattern: '[0-9A-Za-z]{37}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SMARTSHEET_ACCESS_TOKEN'],
      description: 'Reads and changes all sheets its user can reach.',
      references: ['https://smartsheet.redoc.ly'],
    },
    {
      id: 'smartsheet-legacy-access-token',
      name: 'Smartsheet legacy access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['smartsheet'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=smartsheet)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{26})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SMARTSHEET_ACCESS_TOKEN'],
      description: 'Reads and changes all sheets its user can reach, with a token of the older, shorter form.',
      references: ['https://smartsheet.redoc.ly'],
    },
  ],
} as const satisfies ProviderSpec;
