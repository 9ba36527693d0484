/** ScreenshotAPI: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const screenshotapi = {
  id: 'screenshotapi',
  name: 'ScreenshotAPI',
  homepage: 'https://screenshotapi.net',
  detectors: [
    {
      id: 'screenshotapi-api-token',
      name: 'ScreenshotAPI token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['screenshotapi'], within: 40 },
      pattern: '[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCREENSHOTAPI_API_TOKEN'],
      description: "Takes screenshots within the owner's quota.",
      references: ['Format facts: seen by 2 independent scanners.'],
    },
  ],
} as const satisfies ProviderSpec;
