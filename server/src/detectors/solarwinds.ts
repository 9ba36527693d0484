/** SolarWinds: Observability or AppOptics tokens. Format: https://documentation.solarwinds.com */
import type { ProviderSpec } from '../core/catalogue';

export const solarwinds = {
  id: 'solarwinds',
  name: 'SolarWinds',
  homepage: 'https://www.solarwinds.com',
  detectors: [
    {
      id: 'solarwinds-api-token',
      name: 'SolarWinds Observability or AppOptics token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['appoptics', 'solarwinds', 'swo_'], within: 40 },
      pattern: String.raw`[\w-]{71}`,
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['has-digit', 'random'],
      envNames: ['SW_APM_SERVICE_KEY', 'APPOPTICS_TOKEN'],
      description: 'Sends, or with full access reads and changes, metrics, logs and alerts of the organisation.',
      references: ['https://documentation.solarwinds.com'],
    },
  ],
} as const satisfies ProviderSpec;
