/** NATS: the seeds of NKeys. Format: https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth */
import type { ProviderSpec } from '../core/catalogue';

export const nats = {
  id: 'nats',
  name: 'NATS',
  homepage: 'https://nats.io',
  links: {
    rotate: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    seen: '2026-11-25',
  },
  detectors: [
    {
      id: 'nats-nkey-seed',
      name: 'NATS NKey seed',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['SUA', 'SAA', 'SOA'] },
      // Base32 of two bytes that say what the key is for, 32 of seed and two of checksum.
      pattern: 'S[UAO]A[A-P][A-Z2-7]{54}',
      bounds: { left: '\\w+/-', right: '\\w+/=-' },
      checks: ['has-digit', 'random', 'crc16-base32'],
      show: { prefix: 2 },
      envNames: ['NATS_NKEY_SEED'],
      description: 'Proves to be a user, account or operator of a NATS system.',
      references: ['https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth'],
    },
  ],
} as const satisfies ProviderSpec;
