/** uClassify: read or write keys. */
import type { ProviderSpec } from '../core/catalogue';

export const uclassify = {
  id: 'uclassify',
  name: 'uClassify',
  homepage: 'https://www.uclassify.com',
  detectors: [
    {
      id: 'uclassify-api-key',
      name: 'uClassify read or write key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['uclassify'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=uclassify)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[0-9A-Za-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['UCLASSIFY_API_KEY'],
      description: "Classifies texts within the owner's quota; a write key trains its classifiers.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
