/** Webflow: site tokens. Format: https://developers.webflow.com */
import type { ProviderSpec } from '../core/catalogue';

export const webflow = {
  id: 'webflow',
  name: 'Webflow',
  homepage: 'https://webflow.com',
  detectors: [
    {
      id: 'webflow-api-token',
      name: 'Webflow site token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['webflow'], within: 40 },
      pattern: '[0-9A-Za-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['WEBFLOW_API_TOKEN', 'WEBFLOW_TOKEN'],
      description: 'Reads and changes the content of the site, and publishes it.',
      references: ['https://developers.webflow.com'],
    },
  ],
} as const satisfies ProviderSpec;
