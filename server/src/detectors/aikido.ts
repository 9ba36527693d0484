/** Aikido Security: CI tokens and client secrets. Format: https://apidocs.aikido.dev */
import type { ProviderSpec } from '../core/catalogue';

export const aikido = {
  id: 'aikido',
  name: 'Aikido Security',
  homepage: 'https://www.aikido.dev',
  detectors: [
    {
      id: 'aikido-ci-token',
      name: 'Aikido Security CI token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['AIK_CI_'] },
      pattern: 'AIK_CI_[0-9A-Za-z]{20,44}',
      minEntropy: 3,
      envNames: ['AIKIDO_CI_TOKEN'],
      description: 'Starts scans from a build and reads their results.',
      references: ['https://apidocs.aikido.dev'],
    },
    {
      id: 'aikido-client-secret',
      name: 'Aikido Security client secret',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['AIK_SECRET_'] },
      pattern: 'AIK_SECRET_[0-9A-Za-z]{64}',
      minEntropy: 3.5,
      envNames: ['AIKIDO_CLIENT_SECRET'],
      description: 'Gets access tokens for the Aikido API: issues, repositories, clouds.',
      references: ['https://apidocs.aikido.dev'],
    },
    {
      id: 'aikido-client-id',
      name: 'Aikido client ID',
      class: 'public',
      severity: 'info',
      identifier: true,
      anchor: { in: 'token', literals: ['AIK_CLIENT_'] },
      pattern: 'AIK_CLIENT_[0-9A-Za-z]{24}',
      envNames: ['AIKIDO_CLIENT_ID'],
      description: 'Names an API client; opens nothing without its secret.',
      references: ['https://help.aikido.dev/code-scanning/aikido-public-rest-api'],
    },
  ],
} as const satisfies ProviderSpec;
