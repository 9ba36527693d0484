/** Surveybot: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const surveybot = {
  id: 'surveybot',
  name: 'Surveybot',
  homepage: 'https://surveybot.io',
  detectors: [
    {
      id: 'surveybot-api-key',
      name: 'Surveybot API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['surveybot'], within: 40 },
      pattern: '[0-9A-Za-z-]{80}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SURVEYBOT_API_KEY'],
      description: 'Reads the surveys and answers of the account.',
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
