/** SurveySparrow: access tokens. Format: https://developers.surveysparrow.com */
import type { ProviderSpec } from '../core/catalogue';

export const surveysparrow = {
  id: 'surveysparrow',
  name: 'SurveySparrow',
  homepage: 'https://surveysparrow.com',
  detectors: [
    {
      id: 'surveysparrow-access-token',
      name: 'SurveySparrow access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['surveysparrow'], within: 40 },
      pattern: String.raw`[\w-]{88}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SURVEYSPARROW_ACCESS_TOKEN'],
      description: 'Reads and changes surveys, answers and contacts of the account.',
      references: ['https://developers.surveysparrow.com'],
    },
  ],
} as const satisfies ProviderSpec;
