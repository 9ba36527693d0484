/** Codacy: account or project API tokens. Format: https://docs.codacy.com */
import type { ProviderSpec } from '../core/catalogue';

export const codacy = {
  id: 'codacy',
  name: 'Codacy',
  homepage: 'https://www.codacy.com',
  detectors: [
    {
      id: 'codacy-api-token',
      name: 'Codacy account or project API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['codacy'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=codacy)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{20})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CODACY_API_TOKEN', 'CODACY_PROJECT_TOKEN'],
      description: 'Reads code quality results and uploads coverage, or acts as its user when it is an account token.',
      references: ['https://docs.codacy.com'],
    },
  ],
} as const satisfies ProviderSpec;
