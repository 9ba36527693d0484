/** NVIDIA NGC: legacy API keys. Format: https://docs.nvidia.com/ngc */
import type { ProviderSpec } from '../core/catalogue';

export const nvidiaNgc = {
  id: 'nvidia-ngc',
  name: 'NVIDIA NGC',
  homepage: 'https://ngc.nvidia.com',
  detectors: [
    {
      id: 'nvidia-ngc-api-key',
      name: 'NVIDIA NGC legacy API key',
      class: 'secret',
      severity: 'high',
      anchor: {
        in: 'context',
        literals: ['ngc_', 'ngc-', 'ngc.nvidia', 'nvcr.io', 'ngc token', 'ngc key', 'ngc api'],
        within: 40,
      },
      pattern: '[0-9A-Za-z]{84}',
      bounds: { left: '\\w.#@/+-', right: '\\w/+=-' },
      checks: ['random'],
      envNames: ['NGC_API_KEY'],
      description: "Pulls and pushes the containers and models of its user's organisation.",
      references: ['https://docs.nvidia.com/ngc'],
    },
  ],
} as const satisfies ProviderSpec;
