/**
 * Scale AI: live API keys, test API keys and callback authentication keys.
 * Format: https://scale.com/docs/api-reference/authentication
 */
import type { ProviderSpec } from '../core/catalogue';

export const scaleAi = {
  id: 'scale-ai',
  name: 'Scale AI',
  homepage: 'https://scale.com',
  detectors: [
    {
      id: 'scale-ai-live-api-key',
      name: 'Scale AI live API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['scale_', 'scaleapi', 'scale.com', 'scale ai', 'scale-ai', 'scaleai'],
        within: 40,
      },
      pattern: 'live_[0-9a-f]{32}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCALE_API_KEY'],
      description: "Orders annotation of data and reads it, at the owner's expense.",
      references: [
        'https://scale.com/docs/api-reference/authentication',
        'https://scale.com/docs/api-reference/studio#list-all-teammates',
      ],
    },
    {
      id: 'scale-ai-test-api-key',
      name: 'Scale AI test API key',
      class: 'test',
      severity: 'low',
      anchor: {
        in: 'context',
        literals: ['scale_', 'scaleapi', 'scale.com', 'scale ai', 'scale-ai', 'scaleai'],
        within: 40,
      },
      pattern: 'test_[0-9a-f]{32}',
      bounds: { left: '\\w.-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['SCALE_API_KEY'],
      description: 'Orders pretended annotations in the test mode.',
      references: [
        'https://scale.com/docs/api-reference/authentication',
        'https://scale.com/docs/api-reference/studio#list-all-teammates',
      ],
    },
    {
      id: 'scale-ai-callback-key',
      name: 'Scale AI callback authentication key',
      class: 'secret',
      severity: 'medium',
      anchor: { in: 'token', literals: ['live_auth_', 'test_auth_'] },
      pattern: '(?:live_auth_|test_auth_)[0-9a-f]{32}',
      minEntropy: 3,
      envNames: ['SCALE_CALLBACK_AUTH_KEY'],
      description: 'Proves that a callback comes from Scale; whoever has it can pretend one.',
      references: [
        'https://scale.com/docs/api-reference/authentication',
        'https://scale.com/docs/api-reference/studio#list-all-teammates',
      ],
    },
    {
      id: 'scale-ai-api-key-unnamed',
      name: 'Scale API key (without a name)',
      class: 'secret',
      severity: 'high',
      // What the name of a provider tells takes precedence.
      tier: 'generic',
      anchor: { in: 'token', literals: ['live_'] },
      pattern: 'live_[0-9a-f]{32}',
      bounds: { left: '\\w-', right: '\\w-' },
      checks: ['mixed', 'random'],
      confidence: 'medium',
      envNames: ['SCALE_API_KEY'],
      description: 'Makes tasks on the bill of the account, and reads their results.',
      references: ['https://scale.com/docs'],
    },
  ],
} as const satisfies ProviderSpec;
