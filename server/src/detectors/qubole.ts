/** Qubole: API tokens. */
import type { ProviderSpec } from '../core/catalogue';

export const qubole = {
  id: 'qubole',
  name: 'Qubole',
  homepage: 'https://www.qubole.com',
  detectors: [
    {
      id: 'qubole-api-token',
      name: 'Qubole API token',
      class: 'secret',
      severity: 'critical',
      anchor: { in: 'context', literals: ['qubole'], within: 40 },
      pattern: '[0-9a-z]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['QDS_API_TOKEN', 'QUBOLE_API_TOKEN'],
      description: "Runs queries and commands on the account's data clusters as its user.",
      references: [
        'https://docs.qubole.com/en/latest/rest-api/index.html',
        'Format facts: seen by 2 independent scanners.',
      ],
    },
  ],
} as const satisfies ProviderSpec;
