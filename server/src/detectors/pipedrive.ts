/** Pipedrive: API tokens. Format: https://developers.pipedrive.com */
import type { ProviderSpec } from '../core/catalogue';

export const pipedrive = {
  id: 'pipedrive',
  name: 'Pipedrive',
  homepage: 'https://www.pipedrive.com',
  links: { keys: 'https://app.pipedrive.com/settings/api', seen: '2026-11-24' },
  detectors: [
    {
      id: 'pipedrive-api-token',
      name: 'Pipedrive API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['pipedrive'], within: 40 },
      pattern: '[0-9A-Za-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['PIPEDRIVE_API_TOKEN'],
      description: 'Reads and changes the deals, people and organisations its user can reach.',
      references: ['https://developers.pipedrive.com'],
    },
  ],
} as const satisfies ProviderSpec;
