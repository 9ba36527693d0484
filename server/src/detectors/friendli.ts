/** FriendliAI: personal access tokens. Format: https://docs.friendli.ai/reference/authentication */
import type { ProviderSpec } from '../core/catalogue';

export const friendli = {
  id: 'friendli',
  name: 'FriendliAI',
  homepage: 'https://friendli.ai',
  detectors: [
    {
      id: 'friendli-token',
      name: 'FriendliAI personal access token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['flp_'] },
      pattern: 'flp_[0-9A-Za-z]{46}',
      minEntropy: 3.5,
      envNames: ['FRIENDLI_TOKEN'],
      description: "Runs and deploys models at the owner's expense.",
      references: ['https://docs.friendli.ai/reference/authentication'],
    },
  ],
} as const satisfies ProviderSpec;
