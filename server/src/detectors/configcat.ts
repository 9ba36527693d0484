/** ConfigCat: SDK keys and legacy SDK keys. Format: https://configcat.com/docs */
import type { ProviderSpec } from '../core/catalogue';

export const configcat = {
  id: 'configcat',
  name: 'ConfigCat',
  homepage: 'https://configcat.com',
  detectors: [
    {
      id: 'configcat-sdk-key',
      name: 'ConfigCat SDK key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['configcat-sdk-1/', 'configcat-sdk-2/'] },
      pattern: String.raw`configcat-sdk-(?:1/|2/)[\w-]{22}/[\w-]{22}`,
      bounds: { right: '\\w-' },
      minEntropy: 3,
      envNames: ['CONFIGCAT_SDK_KEY'],
      description: 'Reads the feature flags of one environment, with the rules and values in them.',
      references: ['https://configcat.com/docs'],
    },
    {
      id: 'configcat-legacy-sdk-key',
      name: 'ConfigCat legacy SDK key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['configcat'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=configcat)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{22}/[\w-]{22})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['CONFIGCAT_SDK_KEY'],
      description: 'Reads the feature flags of one environment with a key from before the configcat-sdk prefix.',
      references: ['https://configcat.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
