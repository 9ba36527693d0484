/** Planning Center: personal access tokens. Format: https://developer.planning.center/docs/ */
import type { ProviderSpec } from '../core/catalogue';

export const planningCenter = {
  id: 'planning-center',
  name: 'Planning Center',
  homepage: 'https://www.planningcenter.com',
  links: { keys: 'https://api.planningcenteronline.com/personal_access_tokens', seen: '2026-11-25' },
  detectors: [
    {
      id: 'planning-center-personal-access-token',
      name: 'Planning Center personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['pco_pat_'] },
      pattern: 'pco_pat_[0-9a-f]{40,80}',
      envNames: ['PCO_PAT_SECRET'],
      description: 'With its client ID, reads and writes what its user may.',
      references: ['https://developer.planning.center/docs/'],
    },
  ],
} as const satisfies ProviderSpec;
