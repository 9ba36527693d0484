/** Imagga: basic authorization values. Format: https://docs.imagga.com */
import type { ProviderSpec } from '../core/catalogue';

export const imagga = {
  id: 'imagga',
  name: 'Imagga',
  homepage: 'https://imagga.com',
  detectors: [
    {
      id: 'imagga-authorization',
      name: 'Imagga basic authorization value',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['imagga'], within: 40 },
      pattern: '[0-9A-Za-z+/=]{72}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IMAGGA_AUTHORIZATION'],
      description: "Holds API key and secret: tags images within the owner's quota.",
      references: ['https://docs.imagga.com'],
    },
  ],
} as const satisfies ProviderSpec;
