/** Branch: live keys and test keys. Format: https://help.branch.io/developers-hub/docs/deep-linking-api */
import type { ProviderSpec } from '../core/catalogue';

export const branch = {
  id: 'branch',
  name: 'Branch',
  homepage: 'https://www.branch.io',
  detectors: [
    {
      id: 'branch-live-key',
      name: 'Branch live key',
      class: 'public',
      severity: 'info',
      anchor: { in: 'token', literals: ['key_live_'] },
      pattern: 'key_live_[0-9A-Za-z]{16,40}',
      minEntropy: 3,
      envNames: ['BRANCH_KEY'],
      description: 'Makes and reads deep links of an app; meant for the app itself, so it ships to users.',
      references: ['https://help.branch.io/developers-hub/docs/deep-linking-api'],
    },
    {
      id: 'branch-test-key',
      name: 'Branch test key',
      class: 'test',
      severity: 'low',
      anchor: { in: 'token', literals: ['key_test_'] },
      pattern: 'key_test_[0-9A-Za-z]{16,40}',
      minEntropy: 3,
      envNames: ['BRANCH_TEST_KEY'],
      description: "Makes deep links in the app's test environment.",
      references: ['https://help.branch.io/developers-hub/docs/deep-linking-api'],
    },
  ],
} as const satisfies ProviderSpec;
