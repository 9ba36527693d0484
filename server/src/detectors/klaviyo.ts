/** Klaviyo: private API keys. Format: https://developers.klaviyo.com/en/docs/rate_limits_and_error_handling */
import type { ProviderSpec } from '../core/catalogue';

export const klaviyo = {
  id: 'klaviyo',
  name: 'Klaviyo',
  homepage: 'https://www.klaviyo.com',
  links: { keys: 'https://www.klaviyo.com/settings/account/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'klaviyo-private-key',
      name: 'Klaviyo private API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pk_'] },
      pattern: 'pk_[0-9a-z]{34}',
      minEntropy: 3.5,
      envNames: ['KLAVIYO_API_KEY', 'KLAVIYO_PRIVATE_API_KEY'],
      description: "Reads profiles and events of the shop's customers and sends campaigns, within its scopes.",
      references: ['https://developers.klaviyo.com/en/docs/rate_limits_and_error_handling'],
    },
  ],
} as const satisfies ProviderSpec;
