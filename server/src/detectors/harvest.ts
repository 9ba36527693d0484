/** Harvest: personal access tokens. Format: https://help.getharvest.com/api-v2 */
import type { ProviderSpec } from '../core/catalogue';

export const harvest = {
  id: 'harvest',
  name: 'Harvest',
  homepage: 'https://www.getharvest.com',
  links: { keys: 'https://id.getharvest.com/developers', seen: '2026-11-24' },
  detectors: [
    {
      id: 'harvest-access-token',
      name: 'Harvest personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['harvest'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z._-]{97})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['HARVEST_ACCESS_TOKEN'],
      description: 'Acts as its user: time entries, invoices and clients of the account.',
      references: ['https://help.getharvest.com/api-v2'],
    },
  ],
} as const satisfies ProviderSpec;
