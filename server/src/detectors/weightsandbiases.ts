/** Weights & Biases: API keys. Format: https://docs.wandb.ai/support/find_api_key/ */
import type { ProviderSpec } from '../core/catalogue';

export const weightsandbiases = {
  id: 'weightsandbiases',
  name: 'Weights & Biases',
  homepage: 'https://wandb.ai',
  links: { keys: 'https://wandb.ai/authorize', seen: '2026-11-24' },
  detectors: [
    {
      id: 'weightsandbiases-api-key',
      name: 'Weights & Biases API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['wandb_v1_'] },
      pattern: 'wandb_v1_[0-9A-Za-z_]{70,90}',
      envNames: ['WANDB_API_KEY'],
      description: 'Reads and writes runs, artifacts and reports as its user.',
      references: ['https://docs.wandb.ai/support/find_api_key/'],
    },
    {
      id: 'weightsandbiases-legacy-api-key',
      name: 'Weights & Biases API key (old form)',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['wandb', 'weights_and_biases', 'weightsandbiases', 'weights-and-biases', 'weights & biases'],
        within: 40,
      },
      pattern: '[0-9a-f]{40}',
      bounds: { left: '\\w/+.@#-', right: '\\w/+-' },
      checks: ['mixed', 'random'],
      envNames: ['WANDB_API_KEY'],
      description: 'Reads and writes runs, artifacts and reports as its user.',
      references: ['https://docs.wandb.ai/support/find_api_key/'],
    },
  ],
} as const satisfies ProviderSpec;
