/**
 * Sumo Logic: access keys and access ids.
 * Format: https://help.sumologic.com/docs/api/getting-started/#documentation
 */
import type { ProviderSpec } from '../core/catalogue';

export const sumoLogic = {
  id: 'sumo-logic',
  name: 'Sumo Logic',
  homepage: 'https://www.sumologic.com',
  links: { rotate: 'https://howtorotate.com/docs/tutorials/sumologic/', seen: '2026-11-24' },
  detectors: [
    {
      id: 'sumo-logic-access-key',
      name: 'Sumo Logic access key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['sumo'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{64})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SUMOLOGIC_ACCESSKEY', 'SUMO_ACCESS_KEY'],
      description: 'With the access id, searches all logs and changes collectors and dashboards its user can reach.',
      references: ['https://help.sumologic.com/docs/api/getting-started/#documentation'],
    },
    {
      id: 'sumo-logic-access-id',
      name: 'Sumo Logic access id',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'context', literals: ['sumo'] },
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>su[0-9A-Za-z]{12})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['SUMOLOGIC_ACCESSID', 'SUMO_ACCESS_ID'],
      description: 'Names the access key; requests need the key as well.',
      references: ['https://help.sumologic.com/docs/api/getting-started/#documentation'],
    },
  ],
} as const satisfies ProviderSpec;
