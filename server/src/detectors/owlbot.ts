/** Owlbot Dictionary: API tokens. Format: https://owlbot.info/ */
import type { ProviderSpec } from '../core/catalogue';

export const owlbot = {
  id: 'owlbot',
  name: 'Owlbot Dictionary',
  homepage: 'https://owlbot.info',
  detectors: [
    {
      id: 'owlbot-api-token',
      name: 'Owlbot Dictionary API token',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['owlbot'], within: 40 },
      pattern: '[0-9a-z]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['OWLBOT_API_TOKEN'],
      description: "Looks up words within the owner's quota.",
      references: ['https://owlbot.info/'],
    },
  ],
} as const satisfies ProviderSpec;
