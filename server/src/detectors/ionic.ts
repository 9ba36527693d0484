/** Ionic Appflow: personal access tokens. Format: https://ionic.io/docs/appflow */
import type { ProviderSpec } from '../core/catalogue';

export const ionic = {
  id: 'ionic',
  name: 'Ionic Appflow',
  homepage: 'https://ionic.io',
  detectors: [
    {
      id: 'ionic-personal-access-token',
      name: 'Ionic Appflow personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['ion_'] },
      pattern: 'ion_[0-9A-Za-z]{42}',
      minEntropy: 3.5,
      envNames: ['IONIC_TOKEN'],
      description: 'Deploys builds and reads the apps its user can reach.',
      references: ['https://ionic.io/docs/appflow'],
    },
  ],
} as const satisfies ProviderSpec;
