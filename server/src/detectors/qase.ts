/** Qase: API tokens and prefixed API tokens. Format: https://developers.qase.io */
import type { ProviderSpec } from '../core/catalogue';

export const qase = {
  id: 'qase',
  name: 'Qase',
  homepage: 'https://qase.io',
  detectors: [
    {
      id: 'qase-api-token',
      name: 'Qase API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['qase'] },
      // The value's name must speak of a key: the provider's alone stands near much else.
      pattern: String.raw`(?:key|token|secret|auth|pass|cred|access|private)\w{0,12}\W{1,8}(?:\w{1,16}\W{1,4}){0,1}(?<secret>[0-9A-Za-z]{40})`,
      ignoreCase: true,
      bounds: { left: '', right: '\\w-' },
      checks: ['random'],
      envNames: ['QASE_API_TOKEN'],
      description: "Reads and changes the test cases and runs of its user's projects.",
      references: ['https://developers.qase.io'],
    },
    {
      id: 'qase-token',
      name: 'Qase prefixed API token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['qase'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['QASE_TESTOPS_API_TOKEN'],
      description: "Reads and changes the test cases and runs of its user's projects.",
      references: ['https://developers.qase.io'],
    },
  ],
} as const satisfies ProviderSpec;
