/**
 * SettleMint: personal access tokens, application access tokens and service access tokens.
 * Format: https://console.settlemint.com/documentation
 */
import type { ProviderSpec } from '../core/catalogue';

export const settlemint = {
  id: 'settlemint',
  name: 'SettleMint',
  homepage: 'https://www.settlemint.com',
  detectors: [
    {
      id: 'settlemint-personal-access-token',
      name: 'SettleMint personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sm_pat_'] },
      pattern: 'sm_pat_[0-9A-Za-z]{16}',
      minEntropy: 3,
      envNames: ['SETTLEMINT_ACCESS_TOKEN'],
      description: 'Acts as its user: blockchain networks, nodes and keys of its workspaces.',
      references: ['https://console.settlemint.com/documentation'],
    },
    {
      id: 'settlemint-application-access-token',
      name: 'SettleMint application access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sm_aat_'] },
      pattern: 'sm_aat_[0-9A-Za-z]{16}',
      minEntropy: 3,
      envNames: ['SETTLEMINT_ACCESS_TOKEN'],
      description: 'Reaches the networks and services of one application.',
      references: ['https://console.settlemint.com/documentation'],
    },
    {
      id: 'settlemint-service-access-token',
      name: 'SettleMint service access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['sm_sat_'] },
      pattern: 'sm_sat_[0-9A-Za-z]{16}',
      minEntropy: 3,
      envNames: ['SETTLEMINT_ACCESS_TOKEN'],
      description: 'Reaches one service of the workspace.',
      references: ['https://console.settlemint.com/documentation'],
    },
  ],
} as const satisfies ProviderSpec;
