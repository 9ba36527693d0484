/** Axiom: API tokens and personal access tokens. Format: https://axiom.co/docs/reference/tokens */
import type { ProviderSpec } from '../core/catalogue';

export const axiom = {
  id: 'axiom',
  name: 'Axiom',
  homepage: 'https://axiom.co',
  links: {
    keys: 'https://app.axiom.co/settings/api-tokens',
    rotate: 'https://axiom.co/docs/reference/tokens',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'axiom-api-token',
      name: 'Axiom API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['xaat-'] },
      pattern: 'xaat-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
      bounds: { right: '\\w-' },
      envNames: ['AXIOM_TOKEN'],
      description: 'Sends to the datasets in its scope, or reads them.',
      references: ['https://axiom.co/docs/reference/tokens'],
    },
    {
      id: 'axiom-personal-access-token',
      name: 'Axiom personal access token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['xapt-'] },
      pattern: 'xapt-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}',
      bounds: { right: '\\w-' },
      envNames: ['AXIOM_TOKEN'],
      description: 'Does all that its user can do in Axiom.',
      references: ['https://axiom.co/docs/reference/tokens'],
    },
  ],
} as const satisfies ProviderSpec;
