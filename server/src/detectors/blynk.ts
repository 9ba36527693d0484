/**
 * Blynk: organisation client credentials, device authentication tokens and organisation access tokens.
 * Format: https://docs.blynk.io/en/blynk.cloud/organization-https-api/authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const blynk = {
  id: 'blynk',
  name: 'Blynk',
  homepage: 'https://blynk.io',
  detectors: [
    {
      id: 'blynk-client-credentials',
      name: 'Blynk organisation client credentials',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['oa2-client-id_'] },
      pattern: String.raw`oa2-client-id_[\w-]{32}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['BLYNK_CLIENT_ID'],
      description: 'Names the OAuth client of an organisation whose devices it can reach with its secret.',
      references: ['https://docs.blynk.io/en/blynk.cloud/organization-https-api/authentication', 'https://blynk.io/'],
    },
    {
      id: 'blynk-device-token',
      name: 'Blynk device authentication token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['blynk'], within: 120, both: true },
      // The value's name must speak of a key, or be the provider's: near that alone stands much else.
      pattern: String.raw`(?:(?<=blynk)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['BLYNK_AUTH_TOKEN'],
      description: 'Reads and writes the pins of one device, or acts as the device.',
      references: ['https://docs.blynk.io/en/blynk.cloud/organization-https-api/authentication', 'https://blynk.io/'],
    },
    {
      id: 'blynk-organisation-token',
      name: 'Blynk organisation access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['blynk'], within: 120, both: true },
      pattern: String.raw`(?:(?<=blynk)(?:["'\x60\]]{0,2}(?:[ \t]{0,3}(?:=>|:=|[:=])[ \t]{0,3}|[ -])["'\x60]?|[\w.:]{0,16}["'\x60]?\)?\((?:this, )?["'\x60])|(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1})(?<secret>[\w-]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['has-digit', 'random'],
      envNames: ['BLYNK_ACCESS_TOKEN'],
      description: 'Reaches all devices and users of the organisation.',
      references: ['https://docs.blynk.io/en/blynk.cloud/organization-https-api/authentication', 'https://blynk.io/'],
    },
  ],
} as const satisfies ProviderSpec;
