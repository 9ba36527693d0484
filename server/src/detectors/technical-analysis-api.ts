/** Technical Analysis API: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const technicalAnalysisApi = {
  id: 'technical-analysis-api',
  name: 'Technical Analysis API',
  homepage: 'https://technical-analysis-api.com',
  detectors: [
    {
      id: 'technical-analysis-api-key',
      name: 'Technical Analysis API key',
      class: 'secret',
      severity: 'low',
      anchor: {
        in: 'context',
        literals: ['technicalanalysisapi', 'technical_analysis_api', 'technical-analysis-api'],
        within: 40,
      },
      pattern: '[0-9A-Z]{48}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['TECHNICAL_ANALYSIS_API_KEY'],
      description: "Reads market indicators within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
