/** SatisMeter: API keys. Format: https://support.satismeter.com/hc/en-us/articles/6980481518227-Track-event-API */
import type { ProviderSpec } from '../core/catalogue';

export const satismeter = {
  id: 'satismeter',
  name: 'SatisMeter',
  homepage: 'https://www.satismeter.com',
  detectors: [
    {
      id: 'satismeter-api-key',
      name: 'SatisMeter API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['satismeter'], within: 40 },
      pattern: '[0-9A-Za-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SATISMETER_API_KEY'],
      description: 'Reads the survey answers, or writes users, of the project.',
      references: ['https://support.satismeter.com/hc/en-us/articles/6980481518227-Track-event-API'],
    },
  ],
} as const satisfies ProviderSpec;
