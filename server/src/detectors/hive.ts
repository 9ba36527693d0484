/** Hive: API keys. Format: https://developers.hive.com */
import type { ProviderSpec } from '../core/catalogue';

export const hive = {
  id: 'hive',
  name: 'Hive',
  homepage: 'https://hive.com',
  detectors: [
    {
      id: 'hive-api-key',
      name: 'Hive API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: [
          'hive_api',
          'hive_key',
          'hive.com',
          'hiveapi',
          'hive token',
          'hive api',
          'hive_token',
          'hive key',
          'hive_secret',
        ],
      },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=hive_api|hive_key|hive\.com|hiveapi|hive_token|hive_secret)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['HIVE_API_KEY'],
      description: 'With the user id, reads and changes the projects of the workspace.',
      references: ['https://developers.hive.com'],
    },
  ],
} as const satisfies ProviderSpec;
