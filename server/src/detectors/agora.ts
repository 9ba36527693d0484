/**
 * Agora: REST API credentials.
 * Format: https://docs.agora.io/en/voice-calling/reference/agora-console-rest-api#get-all-projects
 */
import type { ProviderSpec } from '../core/catalogue';

export const agora = {
  id: 'agora',
  name: 'Agora',
  homepage: 'https://www.agora.io',
  detectors: [
    {
      id: 'agora-rest-credential',
      name: 'Agora REST API credential',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['agora'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['AGORA_CUSTOMER_SECRET', 'AGORA_APP_CERTIFICATE'],
      description:
        'One half of the customer key and secret that manage the Agora projects and their voice and video channels.',
      references: ['https://docs.agora.io/en/voice-calling/reference/agora-console-rest-api#get-all-projects'],
    },
  ],
} as const satisfies ProviderSpec;
