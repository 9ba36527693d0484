/** ipapi: access keys. Format: https://ipapi.com/documentation */
import type { ProviderSpec } from '../core/catalogue';

export const ipapi = {
  id: 'ipapi',
  name: 'ipapi',
  homepage: 'https://ipapi.com',
  detectors: [
    {
      id: 'ipapi-access-key',
      name: 'ipapi access key',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['ipapi'], within: 40 },
      pattern: '[0-9a-z]{32}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['IPAPI_ACCESS_KEY'],
      description: "Locates IP addresses within the owner's quota.",
      references: ['https://ipapi.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
