/**
 * Code Climate: personal access tokens and test reporter ids.
 * Format: https://docs.codeclimate.com/docs/finding-your-test-coverage-token#should-i-keep-my-test-reporter-id-secret
 */
import type { ProviderSpec } from '../core/catalogue';

export const codeClimate = {
  id: 'code-climate',
  name: 'Code Climate',
  homepage: 'https://codeclimate.com',
  links: { keys: 'https://docs.codeclimate.com/docs/finding-your-test-coverage-token', seen: '2026-11-30' },
  detectors: [
    {
      id: 'code-climate-api-token',
      name: 'Code Climate personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'context', literals: ['codeclimate', 'code_climate'], within: 40 },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CODECLIMATE_API_TOKEN'],
      description: 'Reads the quality reports of the repositories its user can reach.',
      references: [
        'https://docs.codeclimate.com/docs/finding-your-test-coverage-token#should-i-keep-my-test-reporter-id-secret',
      ],
    },
    {
      id: 'code-climate-test-reporter-id',
      name: 'Code Climate test reporter id',
      class: 'secret',
      severity: 'low',
      anchor: { in: 'context', literals: ['codeclimate', 'cc_test_reporter_id', 'test_reporter_id'], within: 40 },
      pattern: '[0-9a-f]{64}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['CC_TEST_REPORTER_ID'],
      description: 'Uploads test coverage of one repository.',
      references: [
        'https://docs.codeclimate.com/docs/finding-your-test-coverage-token#should-i-keep-my-test-reporter-id-secret',
      ],
    },
  ],
} as const satisfies ProviderSpec;
