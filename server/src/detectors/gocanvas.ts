/** GoCanvas: API keys. */
import type { ProviderSpec } from '../core/catalogue';

export const gocanvas = {
  id: 'gocanvas',
  name: 'GoCanvas',
  homepage: 'https://www.gocanvas.com',
  detectors: [
    {
      id: 'gocanvas-api-key',
      name: 'GoCanvas API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['gocanvas'], within: 40 },
      pattern: '[0-9A-Za-z+/]{43}=',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=' },
      checks: ['random'],
      envNames: ['GOCANVAS_API_KEY'],
      description: 'Reads and changes the forms and submissions of the company.',
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
