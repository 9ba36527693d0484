/** DVC Studio: client access tokens. Format: https://doc.dvc.org/studio/user-guide/account-management */
import type { ProviderSpec } from '../core/catalogue';

export const dvcStudio = {
  id: 'dvc-studio',
  name: 'DVC Studio',
  homepage: 'https://studio.datachain.ai',
  detectors: [
    {
      id: 'dvc-studio-access-token',
      name: 'DVC Studio access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['isat_'] },
      pattern: 'isat_[0-9A-Za-z]{40,60}',
      checks: ['mixed-case'],
      envNames: ['DVC_STUDIO_TOKEN'],
      description: 'Reads and writes experiments, models and data sets of an account.',
      references: ['https://doc.dvc.org/studio/user-guide/account-management'],
    },
  ],
} as const satisfies ProviderSpec;
