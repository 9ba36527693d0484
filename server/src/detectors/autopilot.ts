/** Autopilot (Ortto): API keys. Format: https://www.autopilothq.com/docs/api-authentication */
import type { ProviderSpec } from '../core/catalogue';

export const autopilot = {
  id: 'autopilot',
  name: 'Autopilot (Ortto)',
  homepage: 'https://ortto.com',
  detectors: [
    {
      id: 'autopilot-api-key',
      name: 'Autopilot (Ortto) API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['autopilot'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-f]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['AUTOPILOT_API_KEY'],
      description: 'Reads and changes contacts, lists and journeys of the marketing account.',
      references: ['https://www.autopilothq.com/docs/api-authentication'],
    },
  ],
} as const satisfies ProviderSpec;
