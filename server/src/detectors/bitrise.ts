/** Bitrise: access tokens. Format: https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html */
import type { ProviderSpec } from '../core/catalogue';

export const bitrise = {
  id: 'bitrise',
  name: 'Bitrise',
  homepage: 'https://bitrise.io',
  detectors: [
    {
      id: 'bitrise-access-token',
      name: 'Bitrise access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['bitrise'] },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=bitrise)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{60,120})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['BITRISE_ACCESS_TOKEN'],
      description:
        'Starts builds and reads the artifacts, logs and settings of the apps its user or workspace can reach.',
      references: ['https://devcenter.bitrise.io/en/api/authenticating-with-the-bitrise-api.html'],
    },
  ],
} as const satisfies ProviderSpec;
