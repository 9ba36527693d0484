/**
 * Devin: personal API keys, service API keys and service user tokens.
 * Format: https://docs.devin.ai/api-reference/overview
 */
import type { ProviderSpec } from '../core/catalogue';

export const devin = {
  id: 'devin',
  name: 'Devin',
  homepage: 'https://devin.ai',
  detectors: [
    {
      id: 'devin-personal-api-key',
      name: 'Devin personal API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['apk_user_'] },
      pattern: 'apk_user_[0-9A-Za-z+/]{120,180}[=]{0,2}',
      minEntropy: 3.5,
      envNames: ['DEVIN_API_KEY'],
      description: "Starts sessions that work on the organisation's repositories, as its user.",
      references: ['https://docs.devin.ai/api-reference/overview'],
    },
    {
      id: 'devin-service-api-key',
      name: 'Devin service API key',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['apk_'] },
      pattern: 'apk_[0-9A-Za-z+/]{80,100}[=]{0,2}',
      minEntropy: 3.5,
      envNames: ['DEVIN_API_KEY'],
      description: "Starts sessions that work on the organisation's repositories.",
      references: ['https://docs.devin.ai/api-reference/overview'],
    },
    {
      id: 'devin-service-user-token',
      name: 'Devin service user token',
      class: 'secret',
      severity: 'high',
      anchor: { in: 'token', literals: ['cog_'] },
      pattern: 'cog_[a-z2-7]{52}',
      minEntropy: 3.5,
      envNames: ['DEVIN_API_KEY'],
      description: 'Acts as a service user of the organisation.',
      references: ['https://docs.devin.ai/api-reference/overview'],
    },
  ],
} as const satisfies ProviderSpec;
