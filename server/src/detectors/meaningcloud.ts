/** MeaningCloud: license keys. */
import type { ProviderSpec } from '../core/catalogue';

export const meaningcloud = {
  id: 'meaningcloud',
  name: 'MeaningCloud',
  homepage: 'https://www.meaningcloud.com',
  detectors: [
    {
      id: 'meaningcloud-license-key',
      name: 'MeaningCloud license key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['meaningcloud'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['MEANINGCLOUD_LICENSE_KEY'],
      description: "Analyses texts within the owner's quota.",
      references: ['Format facts: seen by one scanner.'],
    },
  ],
} as const satisfies ProviderSpec;
