/** LinkPreview: API keys. Format: https://docs.linkpreview.net */
import type { ProviderSpec } from '../core/catalogue';

export const linkpreview = {
  id: 'linkpreview',
  name: 'LinkPreview',
  homepage: 'https://www.linkpreview.net',
  detectors: [
    {
      id: 'linkpreview-api-key',
      name: 'LinkPreview API key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['linkpreview'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['LINKPREVIEW_API_KEY'],
      description: "Reads previews of web pages within the owner's quota.",
      references: ['https://docs.linkpreview.net'],
    },
  ],
} as const satisfies ProviderSpec;
