/** Turso: database tokens. Format: https://docs.turso.tech/cli/db/tokens/create */
import type { ProviderSpec } from '../core/catalogue';

export const turso = {
  id: 'turso',
  name: 'Turso',
  homepage: 'https://turso.tech',
  links: {
    keys: 'https://app.turso.tech',
    rotate: 'https://docs.turso.tech/cli/db/tokens/invalidate',
    seen: '2026-11-30',
  },
  detectors: [
    {
      id: 'turso-auth-token',
      name: 'Turso database token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['turso'] },
      // A JSON Web Token that EdDSA signs, behind its name: a token of another sort has the same form.
      pattern: String.raw`turso(?:_?(?:db|database|auth)){0,2}_?token["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>eyJhbGciOiJFZERTQSIs[\w-]{4,40}\.eyJ[\w-]{40,600}\.[\w-]{86})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w.-' },
      reach: 1024,
      envNames: ['TURSO_AUTH_TOKEN'],
      description: 'Reads, or writes, a database, or all of a group.',
      references: ['https://docs.turso.tech/cli/db/tokens/create', 'Format facts: seen in public code.'],
    },
  ],
} as const satisfies ProviderSpec;
