/** Frame.io: developer tokens. Format: https://developer.frame.io/api/reference/operation/getMe/ */
import type { ProviderSpec } from '../core/catalogue';

export const frameIo = {
  id: 'frame-io',
  name: 'Frame.io',
  homepage: 'https://frame.io',
  detectors: [
    {
      id: 'frame-io-developer-token',
      name: 'Frame.io developer token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['fio-u-'] },
      pattern: 'fio-u-[0-9A-Za-z_=-]{64}',
      minEntropy: 3.5,
      envNames: ['FRAMEIO_TOKEN'],
      description: 'Reads and changes the projects, videos and comments its user can reach.',
      references: [
        'https://developer.frame.io/api/reference/operation/getMe/',
        'https://developer.frame.io/docs/api/authentication',
      ],
    },
  ],
} as const satisfies ProviderSpec;
