/** Pointerpro (Survey Anyplace): API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const surveyanyplace = {
  id: 'surveyanyplace',
  name: 'Pointerpro (Survey Anyplace)',
  homepage: 'https://pointerpro.com',
  detectors: [
    {
      id: 'surveyanyplace-api-key',
      name: 'Pointerpro (Survey Anyplace) API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['surveyanyplace', 'survey_anyplace'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SURVEYANYPLACE_API_KEY'],
      description: 'Reads the surveys and answers of the account.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
