/** Persona: production API keys and sandbox API keys. Format: https://docs.withpersona.com */
import type { ProviderSpec } from '../core/catalogue';

export const persona = {
  id: 'persona',
  name: 'Persona',
  homepage: 'https://withpersona.com',
  detectors: [
    {
      id: 'persona-api-key',
      name: 'Persona production API key',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'token', literals: ['persona_production_'] },
      pattern: 'persona_production_[0-9a-z_-]{20,80}',
      minEntropy: 3,
      envNames: ['PERSONA_API_KEY'],
      description: 'Reads the identity documents and decisions of everyone who was verified.',
      references: ['https://docs.withpersona.com'],
    },
    {
      id: 'persona-sandbox-api-key',
      name: 'Persona sandbox API key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['persona_sandbox_'] },
      pattern: 'persona_sandbox_[0-9a-z_-]{20,80}',
      minEntropy: 3,
      envNames: ['PERSONA_API_KEY'],
      description: 'Runs pretended verifications in the sandbox.',
      references: ['https://docs.withpersona.com'],
    },
  ],
} as const satisfies ProviderSpec;
