/** Sinch: service plan id or API tokens. Format: https://developers.sinch.com */
import type { ProviderSpec } from '../core/catalogue';

export const sinch = {
  id: 'sinch',
  name: 'Sinch',
  homepage: 'https://www.sinch.com',
  detectors: [
    {
      id: 'sinch-api-token',
      name: 'Sinch service plan id or API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sinch'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9a-z]{32})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SINCH_API_TOKEN', 'SINCH_SERVICE_PLAN_ID'],
      description: "The pair sends text messages at the account's expense and reads received ones.",
      references: ['https://developers.sinch.com'],
    },
  ],
} as const satisfies ProviderSpec;
