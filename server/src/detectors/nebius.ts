/** Nebius: static keys of service accounts, and of the Token Factory. Format: https://docs.tokenfactory.nebius.com */
import type { ProviderSpec } from '../core/catalogue';

export const nebius = {
  id: 'nebius',
  name: 'Nebius',
  homepage: 'https://nebius.com',
  links: { keys: 'https://tokenfactory.nebius.com/project/api-keys', seen: '2026-11-30' },
  detectors: [
    {
      id: 'nebius-static-key',
      name: 'Nebius static key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['v1.CmMKHHN0YXRpY2tleS'] },
      // A message that names the key and its service account, in base64, and what signs it.
      pattern: String.raw`v1\.CmMKHHN0YXRpY2tleS[\w-]{60,300}\.[\w-]{60,200}`,
      bounds: { left: '\\w.-', right: '\\w.-' },
      envNames: ['NEBIUS_API_KEY'],
      description: "Calls models, or acts as the service account, on the account's bill.",
      references: ['https://docs.nebius.com/iam/authorization/static-keys', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
