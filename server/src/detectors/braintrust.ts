/** Braintrust: API keys. Format: https://www.braintrust.dev/docs/reference/api */
import type { ProviderSpec } from '../core/catalogue';

export const braintrust = {
  id: 'braintrust',
  name: 'Braintrust',
  homepage: 'https://www.braintrust.dev',
  detectors: [
    {
      id: 'braintrust-api-key',
      name: 'Braintrust API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['braintrust'], within: 40 },
      pattern: 'sk-[0-9A-Za-z]{48}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['BRAINTRUST_API_KEY'],
      description: "Reads and writes the organisation's logs, prompts and evaluations and uses its model keys.",
      references: ['https://www.braintrust.dev/docs/reference/api'],
    },
  ],
} as const satisfies ProviderSpec;
