/** Clerk: secret keys. Format: https://clerk.com/docs/deployments/clerk-environment-variables */
import type { ProviderSpec } from '../core/catalogue';

export const clerk = {
  id: 'clerk',
  name: 'Clerk',
  homepage: 'https://clerk.com',
  links: { keys: 'https://dashboard.clerk.com/last-active?path=api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'clerk-live-secret-key',
      name: 'Clerk live secret key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['clerk'] },
      // Stripe's keys start alike; the name it is assigned to tells them apart.
      pattern: String.raw`clerk[\w.\- ]{0,24}["'\]]{0,3}\s{0,4}(?:=>|:=|[:=(,])\s{0,4}["'\x60]?(?<secret>sk_live_[0-9A-Za-z]{40,60})`,
      ignoreCase: true,
      bounds: { left: '' },
      show: { prefix: 8 },
      envNames: ['CLERK_SECRET_KEY'],
      description: 'Reads and changes every user of the application.',
      references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
    },
    {
      id: 'clerk-test-secret-key',
      name: 'Clerk test secret key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['clerk'] },
      pattern: String.raw`clerk[\w.\- ]{0,24}["'\]]{0,3}\s{0,4}(?:=>|:=|[:=(,])\s{0,4}["'\x60]?(?<secret>sk_test_[0-9A-Za-z]{40,60})`,
      ignoreCase: true,
      bounds: { left: '' },
      show: { prefix: 8 },
      envNames: ['CLERK_SECRET_KEY'],
      description: 'Reads and changes the users of a development instance.',
      references: ['https://clerk.com/docs/deployments/clerk-environment-variables'],
    },
  ],
} as const satisfies ProviderSpec;
