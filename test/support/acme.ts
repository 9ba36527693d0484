/** A provider made up for tests: one detector, whose keys have no meaning anywhere. */
import type { ProviderSpec } from '../../server/src/core/catalogue';
import { randomText } from './samples';

export const acme = {
  id: 'acme',
  name: 'Acme',
  detectors: [
    {
      id: 'acme-key',
      name: 'Acme key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['acme_'] },
      pattern: 'acme_[0-9a-z]{20}',
      description: 'Opens everything.',
      references: [],
    },
  ],
} as const satisfies ProviderSpec;

/** A key of it; another salt gives another one. */
export function acmeKey(salt = 0): string {
  return `acme_${randomText('lowerAlnum', 20, salt)}`;
}
