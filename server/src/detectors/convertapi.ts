/** ConvertAPI: API tokens and legacy secrets. Format: https://docs.convertapi.com */
import type { ProviderSpec } from '../core/catalogue';

export const convertapi = {
  id: 'convertapi',
  name: 'ConvertAPI',
  homepage: 'https://www.convertapi.com',
  detectors: [
    {
      id: 'convertapi-api-token',
      name: 'ConvertAPI token',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['convertapi'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=convertapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>secret_[0-9A-Za-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CONVERTAPI_SECRET', 'CONVERT_API_SECRET'],
      description: "Converts files and spends the account's conversions.",
      references: ['https://docs.convertapi.com'],
    },
    {
      id: 'convertapi-legacy-secret',
      name: 'ConvertAPI legacy secret',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['convertapi'] },
      pattern: String.raw`(?:(?<=convertapi)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{16})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['CONVERTAPI_SECRET'],
      description: 'Converts files with a secret from before the secret_ prefix.',
      references: ['https://docs.convertapi.com'],
    },
  ],
} as const satisfies ProviderSpec;
