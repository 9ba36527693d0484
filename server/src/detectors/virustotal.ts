/** VirusTotal: API keys. Format: https://docs.virustotal.com/reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const virustotal = {
  id: 'virustotal',
  name: 'VirusTotal',
  homepage: 'https://www.virustotal.com',
  links: { keys: 'https://www.virustotal.com/gui/my-apikey', seen: '2026-11-24' },
  detectors: [
    {
      id: 'virustotal-api-key',
      name: 'VirusTotal API key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['virustotal', 'virus_total', 'vt_api'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['VIRUSTOTAL_API_KEY', 'VT_API_KEY'],
      description: 'Scans and, on paid plans, downloads files as its user.',
      references: ['https://docs.virustotal.com/reference/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
