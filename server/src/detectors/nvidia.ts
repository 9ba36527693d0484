/** NVIDIA: API keys. Format: https://docs.api.nvidia.com */
import type { ProviderSpec } from '../core/catalogue';

export const nvidia = {
  id: 'nvidia',
  name: 'NVIDIA',
  homepage: 'https://build.nvidia.com',
  links: { keys: 'https://build.nvidia.com/settings/api-keys', seen: '2026-11-24' },
  detectors: [
    {
      id: 'nvidia-api-key',
      name: 'NVIDIA API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['nvapi-'] },
      pattern: String.raw`nvapi-[\w-]{60,70}`,
      bounds: { right: '\\w-' },
      minEntropy: 3.5,
      envNames: ['NVIDIA_API_KEY', 'NGC_API_KEY'],
      description: "Runs models and functions and pulls containers of its user's organisation.",
      references: ['https://docs.api.nvidia.com'],
    },
  ],
} as const satisfies ProviderSpec;
